// Random strings with the name of their issuer near: one kind a place where the name stands.
import type { Case } from '../case.ts';
import { drawFrom } from '../draw.ts';
import { readTemplates } from '../template.ts';
import { issuers, wordsOf } from '../values/issuers.ts';
import { drawPlaceholder } from '../values/placeholders.ts';
import { drawShape } from '../values/shape.ts';
import { makeCase } from './document.ts';

const places = [
  'comment',
  'docker',
  'function',
  'hcl',
  'header',
  'import',
  'key',
  'map',
  'parent',
  'powershell',
  'properties',
  'section',
  'shell',
  'url',
  'variable',
  'xml',
];

/** Every issuer in half of the places, and in every eighth with a placeholder instead. */
export function makeIssuers(): Case[] {
  return places.flatMap((place, at) => {
    const templates = readTemplates(`issuer/${place}`);
    return issuers.flatMap((issuer, index) => {
      const seed = `${issuer.name} ${issuer.term}`;
      const draw = drawFrom(`${place} ${seed}`);
      const template = draw.pick(templates);
      const words = { ...wordsOf(issuer), value: drawShape(issuer.shape, draw) };
      const cases: Case[] = [];
      const kind = `issuer/${place}`;
      if ((index + at) % 2 === 0) cases.push(makeCase(kind, template, { words, seed }));
      if ((index + at) % 8 === 1) {
        cases.push(
          makeCase(kind, template, { words, seed: `${seed} placeholder`, standIn: drawPlaceholder }),
        );
      }
      return cases;
    });
  });
}
