// The stretches of a text that could be a random value: runs of the characters that issuers use.
import type { Zone } from './mention.ts';

/** Shorter runs are no tokens of any issuer. Characters. */
const SHORTEST = 10;
/** Longer ones are none that only a name could tell. */
const LONGEST = 512;

/** What a value may stand directly behind or before within a run: `key=VALUE`, `user:VALUE@host`, `/VALUE/`. */
const joints = /(?:%[0-9A-Fa-f]{2}|[=:@/|&.])+/g;

/** A run of so many joints is a path and no value. */
const MOST_PARTS = 8;

/** A text that could be a value. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
}

/** A run, and the texts in it that could be values: itself first, then its parts. */
export interface Run {
  readonly start: number;
  readonly candidates: readonly Candidate[];
}

/** The runs of a zone that could be or hold a value. */
export function* runsIn(text: string, { from, to }: Zone): Generator<Run> {
  const run = /[\w+/=.~|:@%&-]{10,512}/g;
  run.lastIndex = startOfRun(text, from);
  for (let match = run.exec(text); match && match.index < to; match = run.exec(text)) {
    const start = match.index + (isEscape(text, match.index) ? 1 : 0);
    const end = run.lastIndex;
    if (goesOn(text, match.index, end) || !isPlausible(text, start, end)) continue;
    yield { start, candidates: [{ start, end }, ...partsOf(text.slice(start, end), start)] };
  }
}

/** Whether what was matched is only a part of a longer run. */
function goesOn(text: string, start: number, end: number): boolean {
  return runCharacter.test(text.charAt(end)) || runCharacter.test(text.charAt(start - 1));
}

const runCharacter = /[\w+/=.~|:@%&-]/;

/** A zone may begin in the middle of a run. */
function startOfRun(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start <= LONGEST && runCharacter.test(text.charAt(start - 1))) start--;
  return start;
}

/** Whether a run begins with the letter of an escape: `\\nVALUE`. */
function isEscape(text: string, start: number): boolean {
  return text.charAt(start - 1) === '\\' && /[nrt]/.test(text.charAt(start));
}

/** Between the joints of a run, and from each of them to its end: the value may hold some of them itself. */
function partsOf(run: string, offset: number): Candidate[] {
  const parts: Candidate[] = [];
  let start = 0;
  let count = 0;
  for (const joint of run.matchAll(joints)) {
    const end = joint.index;
    // A trailing `==` belongs to base64, and nothing follows it.
    const isPadding = end + joint[0].length === run.length && /^={1,2}$/.test(joint[0]);
    if (end - start >= SHORTEST && !(isPadding && start > 0)) {
      parts.push({ start: offset + start, end: offset + end });
    }
    start = end + joint[0].length;
    if (run.length - start < SHORTEST || ++count > MOST_PARTS) break;
    parts.push({ start: offset + start, end: offset + run.length });
  }
  return parts;
}

/** Whether a run holds a digit, or letters of both cases in a length that no word has. */
function isPlausible(text: string, start: number, end: number): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) return true;
    if (unit >= 97 && unit <= 122) lower++;
    else if (unit >= 65 && unit <= 90) upper++;
  }
  return end - start >= 20 && upper > 0 && lower > 0;
}
