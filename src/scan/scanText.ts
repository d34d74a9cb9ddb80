// Scans a text and tells what is in it as people and reports need it: by line and column, masked.
import { createHash, createHmac } from 'node:crypto';
import type { Finding } from '../detect/finding.ts';
import { type Threshold, inspect } from '../detect/inspect.ts';
import { maskOf } from '../detect/mask.ts';
import type { Rule } from '../detect/rule.ts';
import type { Scan } from '../detect/scan.ts';
import { Secret } from '../tokens/secret.ts';
import { type AcceptedElsewhere, isAcceptedElsewhere } from './acceptedElsewhere.ts';
import type { Commit, LocatedFinding, Position } from '../workspace/located.ts';

/** What a scan of many texts goes by. */
export interface Scanning extends Threshold {
  readonly scan: Scan;
  readonly ruleOf: (id: string) => Rule;
  /** What values are hashed with: the baseline's, or chosen by chance for one run. */
  readonly salt: string;
  /** Whether a person has asked to see values. */
  readonly reveal: boolean;
  /** What other tools have been told to leave alone. */
  readonly accepted?: AcceptedElsewhere;
}

/** Where a text begins, if it is a part of a larger one. */
export const beginning: Position = { line: 1, column: 1 };

/** Which findings of a text are wanted, by where they start: the rest of it is only their surroundings. */
export interface Wanted {
  readonly from: number;
  readonly to: number;
}

/** Scans the texts of one file, which share a count of what looks the same. */
export function fileScanner(scanning: Scanning, path: string, commit?: Commit) {
  const seen = new Map<string, number>();

  return (text: string, at: Position = beginning, wanted?: Wanted): LocatedFinding[] => {
    const found = inspect(scanning.scan, text, { path, ...(commit && { commit: commit.id }) }, scanning);
    const place = placer(text, at);
    return found
      .filter(({ start }) => !wanted || (start >= wanted.from && start < wanted.to))
      .map((finding) => locate(scanning, { path, text, finding, place, seen, commit }))
      .filter((located) => located !== undefined);
  };
}

interface Found {
  readonly path: string;
  readonly text: string;
  readonly finding: Finding;
  readonly place: (offset: number) => Position;
  readonly seen: Map<string, number>;
  readonly commit: Commit | undefined;
}

/** Undefined where another tool has been told to leave it alone. */
function locate(scanning: Scanning, found: Found): LocatedFinding | undefined {
  const { path, text, finding, place, seen, commit } = found;
  const { rule, confidence } = finding;
  const value = text.slice(finding.start, finding.end);
  const [start, end] = [place(finding.start), place(finding.end)];
  const told = { path, rule, start, end, ...(commit && { commit }) };
  if (scanning.accepted && isAcceptedElsewhere(scanning.accepted, told, value)) return undefined;
  const look = createHash('sha256')
    .update(JSON.stringify([path, rule, surroundings(text, finding)]))
    .digest('hex');
  const before = seen.get(look) ?? 0;
  seen.set(look, before + 1);
  return {
    rule,
    confidence,
    path,
    start,
    end,
    masked: maskOf(scanning.ruleOf(rule), value),
    fingerprint: before === 0 ? look.slice(0, 32) : nth(look, before),
    saltedHash: saltedHash(scanning.salt, value),
    ...(scanning.reveal && { value: new Secret(value) }),
  };
}

/** The same text stands in the file before: the fingerprint of its nth repetition. */
function nth(look: string, before: number): string {
  return createHash('sha256').update(`${look} ${before}`).digest('hex').slice(0, 32);
}

/** 32 hexadecimal digits: HMAC-SHA-256 (RFC 2104) of a value under a salt. */
export function saltedHash(salt: string, value: string): string {
  return createHmac('sha256', salt).update(value).digest('hex').slice(0, 32);
}

/** What stands beside a value on its line, without anything long enough to be another. */
function surroundings(text: string, { start, end }: Finding): string {
  const near = text.slice(Math.max(0, start - 60), start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const behind = /^[^\r\n]{0,20}/.exec(text.slice(end, end + 20))?.[0] ?? '';
  return `${before}\0${behind}`.replace(/[^\s"'`\0]{16,}/g, '*').replace(/[ \t]+/g, ' ');
}

/** Line and column of offsets, which must come in ascending order. */
function placer(text: string, at: Position): (offset: number) => Position {
  let line = at.line;
  // The offset at which column 1 of the line stands, or would stand.
  let start = 1 - at.column;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      start = next + 1;
      next = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1 };
  };
}

/** Where the text goes on behind its end. */
export function endOf(text: string, at: Position): Position {
  return placer(text, at)(text.length);
}
