// What must stand close by for a match to count: the secret beside the user's name that it belongs to.
import type { Span } from './bounded.ts';
import { entropy } from './randomness.ts';
import { compileRe2 } from './re2.ts';
import { CONTEXT } from './window.ts';

/** A second pattern that must match near the value of the first. Plain data, which can be posted. */
export interface Companion {
  /** RE2. */
  readonly source: string;
  /** As in a rule. */
  readonly entropy?: number;
  /** How many lines away it may begin. Default: as far as CONTEXT reaches, and never further. */
  readonly lines?: number;
  /** How many columns away it may begin. */
  readonly columns?: number;
}

/** Whether a companion stands near a value. */
export type HasCompanion = (text: string, value: Span) => boolean;

/** As many matches are looked at; somebody's pattern may match every character. */
const MOST = 100;

/** Makes a companion ready. Its pattern is compiled when it is first needed. */
export function companionSearch({ source, entropy: least, lines, columns }: Companion): HasCompanion {
  let re: ReturnType<typeof compileRe2> | undefined;
  return (text, value) => {
    const from = Math.max(0, value.start - CONTEXT);
    const near = text.slice(from, value.end + CONTEXT);
    const at = placeIn(near, value.start - from);
    re ??= compileRe2(source);
    if (!re.test(near)) return false;
    const matcher = re.matcher(near);
    for (let i = 0; i < MOST && matcher.find(); i++) {
      const start = matcher.start();
      if (start <= value.start - from && matcher.end() >= value.end - from) continue;
      const place = placeIn(near, start);
      if (lines !== undefined && Math.abs(place.line - at.line) > lines) continue;
      if (columns !== undefined && Math.abs(place.column - at.column) > columns) continue;
      if (least === undefined || entropy(near.slice(start, matcher.end())) >= least) return true;
    }
    return false;
  };
}

/** Line and column of an offset, both from 0. */
function placeIn(text: string, offset: number): { line: number; column: number } {
  let line = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start };
}
