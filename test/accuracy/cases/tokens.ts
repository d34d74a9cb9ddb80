// Tokens that say themselves what they are, each in several places.
import type { Case } from '../case.ts';
import { drawFrom } from '../draw.ts';
import { readTemplates } from '../template.ts';
import { drawShape } from '../values/shape.ts';
import { tokenShapes } from '../values/tokens.ts';
import { makeCase } from './document.ts';

const placesEach = 5;

export function makeTokens(): Case[] {
  const templates = readTemplates('tokens');
  return [...tokenShapes].flatMap(([name, shape], index) =>
    Array.from({ length: placesEach }, (_, time) => {
      const template = templates[(index * placesEach + time) % templates.length];
      if (!template) throw new Error('There is no place for a token.');
      const words = { value: drawShape(shape, drawFrom(`${name} ${time}`)) };
      return makeCase('token', template, { words, seed: name });
    }),
  );
}
