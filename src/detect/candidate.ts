// The stretches of a text that could be a random value: runs of the characters that issuers use.
/** Shorter runs are no tokens of any issuer. Characters. */
const SHORTEST = 10;
/** Longer ones are none that only a name could tell. */
const LONGEST = 512;

/** What a value may stand directly behind or before within a run: `key=VALUE`, `user:VALUE@host`, `/VALUE/`. */
const joints = /(?:%[0-9A-Fa-f]{2}|[=:@/|&.])+/g;

/** A run of so many joints is a path and no value. */
const MOST_PARTS = 8;

/** A stretch of the text in which values are looked for. */
export interface Zone {
  readonly from: number;
  readonly to: number;
}

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

/**
 * The runs of a zone that could be or hold a value. Only every so many characters are looked at until one is of a
 * run: a run that lies between two of them is too short.
 */
export function* runsIn(text: string, { from, to }: Zone): Generator<Run> {
  // A zone may begin in the middle of a run. One that begins further before is too long for a value.
  const begin = startOfRun(text, from, from - LONGEST - 1);
  for (let at = begin + SHORTEST - 1; at < to + SHORTEST; at += SHORTEST) {
    if (!isOfRun(text, at)) continue;
    const start = startOfRun(text, at, at - SHORTEST + 1);
    if (start >= to) return;
    const end = endOfRun(text, at, Math.max(to, start + LONGEST + 1));
    // The next place to look at is behind this run.
    at = end;
    if (end - start < SHORTEST || end - start > LONGEST) continue;
    const value = isEscape(text, start) ? start + 1 : start;
    if (!isPlausible(text, value, end)) continue;
    yield { start: value, candidates: [{ start: value, end }, ...partsOf(text.slice(value, end), value)] };
  }
}

/** What runs are made of, by its code. */
const isRunUnit = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+/=.~|:@%&-')
  isRunUnit[character.charCodeAt(0)] = 1;

function isOfRun(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 && isRunUnit[unit] === 1;
}

/** Where the run begins that `at` is in or behind, or `least`. */
function startOfRun(text: string, at: number, least: number): number {
  let start = at;
  while (start > 0 && start > least && isOfRun(text, start - 1)) start--;
  return start;
}

/** Where the run ends that `at` is in, or `most`: how long it is beyond that tells nothing, and could be all the text. */
function endOfRun(text: string, at: number, most: number): number {
  let end = at;
  while (end < most && isOfRun(text, end)) end++;
  return end;
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
