// The table of tokens that say themselves what they are, as their issuers document them.
import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('./tokens.txt', import.meta.url), 'utf8');

/** Shapes by the name of the token, as in `github-oauth`; see `drawShape` for what a shape is. */
export const tokenShapes: ReadonlyMap<string, string> = new Map(
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space).trim()];
    }),
);
