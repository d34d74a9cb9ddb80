// Names with the words of secrets beside values that are none.
import type { Case } from '../case.ts';
import { drawFrom } from '../draw.ts';
import { readTemplates } from '../template.ts';
import { type Innocent, innocentIds, innocentWords } from '../values/innocent.ts';
import { spell } from '../values/names.ts';
import { drawShape } from '../values/shape.ts';
import { makeCase } from './document.ts';

const formsEach = 4;

export function makeInnocent(): Case[] {
  return [...makeRow('none/words', innocentWords), ...makeRow('none/ids', innocentIds)];
}

function makeRow(kind: string, table: readonly Innocent[]): Case[] {
  const templates = readTemplates('innocent/forms');
  return table.flatMap(({ name, value, isShape }, index) =>
    Array.from({ length: formsEach }, (_, time) => {
      const template = templates[(index * formsEach + time) % templates.length];
      if (!template) throw new Error('There is no form for a name.');
      const drawn = isShape ? drawShape(value, drawFrom(`${name} ${time}`)) : value;
      return makeCase(kind, template, { words: { ...spell(name), value: drawn }, seed: `${name} ${index}` });
    }),
  );
}
