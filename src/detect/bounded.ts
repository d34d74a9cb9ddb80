// Searches a text with a pattern that may reach anywhere, so that what it finds depends on text nearby only.
import type { RE2JS } from 're2js';
import { type Piece, pieceFrom } from './pieces.ts';
import { CONTEXT } from './window.ts';

/** A pattern and the group in it that is the value: the first that holds something, where none is named. */
export interface Pattern {
  readonly re: RE2JS;
  readonly group?: number | string;
}

/** Offsets in the text, the end behind the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A match and the value in it. Nothing further than CONTEXT from the value has a say in it. */
export interface Match extends Span {
  readonly value: Span;
}

/** How much of the text a pattern sees from where it starts. More only where that does not end a match. */
const SHORT = 768;

/** No match is longer. Eight times the short one, enough for a private key. Characters. */
const LONGEST = 8 * SHORT;

/** How far to look ahead at once for the next place where anything could match. */
const STEP = 4_096;

/**
 * The matches that begin between two offsets, and sometimes some before, in order. In each piece of the text
 * the pattern starts afresh, and its matches there follow each other.
 *
 * Why not the whole text at once: a match would depend on all matches before it, and after a keystroke all
 * of them would have to be found again.
 */
export function* matchesIn(pattern: Pattern, text: string, { start: from, end: to }: Span): Generator<Match> {
  // Whether there is any match can be told many times faster than where.
  if (!pattern.re.test(text.slice(Math.max(0, from - 1), to + LONGEST))) return;
  let piece = pieceFrom(text, from);
  while (piece && piece.from < to) {
    let isEmpty = true;
    for (const match of matchesInPiece(pattern, text, piece)) {
      isEmpty = false;
      yield match;
    }
    let next = piece.to;
    if (isEmpty) {
      const ahead = nextStart(pattern.re, text, { start: piece.from, end: to });
      if (ahead === undefined) return;
      if (ahead >= piece.to) next = ahead;
      else yield* longMatch(pattern, text, piece.from, piece);
    }
    piece = pieceFrom(text, next);
  }
}

function* matchesInPiece(pattern: Pattern, text: string, piece: Piece): Generator<Match> {
  for (let at = piece.from; at < piece.to;) {
    const seen = { start: at, end: at + SHORT };
    const found = find(pattern, text, seen);
    if (!found || found.start >= piece.to) return;
    if (goesOn(text, found, seen)) {
      yield* longMatch(pattern, text, at, piece);
      return;
    }
    if (isNear(found, seen, piece)) yield found;
    at = Math.max(found.end, at + 1);
  }
}

/** The first match that is longer than a short one, seen with as little of the text behind it as will do. */
function* longMatch(pattern: Pattern, text: string, at: number, piece: Piece): Generator<Match> {
  for (let length = 2 * SHORT; length <= LONGEST && at + length < text.length + SHORT; length += SHORT) {
    const seen = { start: at, end: at + length };
    const found = find(pattern, text, seen);
    if (!found || found.start >= piece.to || goesOn(text, found, seen)) continue;
    if (isNear(found, seen, piece)) yield found;
    return;
  }
}

/** Whether a match ends only because the text that was seen does. */
function goesOn(text: string, match: Span, seen: Span): boolean {
  return match.end >= seen.end && seen.end < text.length;
}

/** Whether all that decided about a match is near enough to its value. */
function isNear({ value }: Match, seen: Span, piece: Piece): boolean {
  return value.end > value.start && value.start - piece.since <= CONTEXT && seen.end - value.end <= CONTEXT;
}

/** Where the next match could begin at the earliest, of any length; undefined where none does before the end. */
function nextStart(re: RE2JS, text: string, { start: from, end: to }: Span): number | undefined {
  for (let at = from; at < to; at += STEP) {
    const found = find({ re, group: 0 }, text, { start: at, end: at + STEP + LONGEST });
    if (found && found.start < at + STEP) return found.start;
  }
  return undefined;
}

/** The leftmost match in a stretch. It is told what character stands before, for `\b` and `^`. */
function find({ re, group }: Pattern, text: string, { start, end }: Span): Match | undefined {
  const base = Math.max(0, start - 1);
  const stretch = text.slice(base, end);
  if (!re.test(stretch)) return undefined;
  const matcher = re.matcher(stretch);
  if (!matcher.find(start - base)) return undefined;
  const spanOf = (name: number | string): Span => ({
    start: base + matcher.start(name),
    end: base + matcher.end(name),
  });
  if (group !== undefined) return { ...spanOf(0), value: spanOf(group) };
  const groups = Array.from({ length: re.groupCount() }, (_, index) => index + 1);
  // A group that took no part begins and ends at -1.
  const filled = groups.find((number) => matcher.end(number) > matcher.start(number));
  return { ...spanOf(0), value: spanOf(filled ?? 0) };
}
