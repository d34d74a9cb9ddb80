// How much of what a team has agreed on runs while somebody types: a window must not wait for it.
import type { Allowance } from '../detect/allow.ts';
import type { TeamRule } from '../detect/rule.ts';
import type { Unread } from '../workspace/located.ts';
import type { Agreement } from './agreement.ts';

/** With more, the search for keywords takes over 0.2 s to build and 50 MB to keep, for each folder. */
const MOST_RULES = 2_000;
const MOST_IN_KEYWORDS = 60_000;

/** All are compiled when the first finding asks for them, and each finding asks all. */
const MOST_PATTERNS = 1_000;

/** What runs in the window. Scans of the workspace and the history, which have threads, go by everything. */
export interface LiveRules {
  readonly rules: readonly TeamRule[];
  readonly allow: readonly Allowance[];
  /** What a person must know of it. */
  readonly problems: readonly Unread[];
}

/** The first of the rules and of the allowances, as many as a window takes. */
export function liveRules({ team, accepted }: Agreement): LiveRules {
  const rules = firstOf(team.rules, MOST_IN_KEYWORDS, ({ keywords }) => keywords.join('').length);
  const all = [...team.allow, ...accepted.allow];
  const allow = firstOf(all, MOST_PATTERNS, ({ paths = [], regexes = [] }) => paths.length + regexes.length);
  const fewer = rules.slice(0, MOST_RULES);
  const path = team.rules[0]?.from ?? '';
  return {
    rules: fewer,
    allow,
    problems: [
      ...noteFewer(fewer.length, team.rules.length, 'rules', path),
      ...noteFewer(allow.length, all.length, 'entries of what it allows', path),
    ],
  };
}

function firstOf<Item>(
  items: readonly Item[],
  most: number,
  sizeOf: (item: Item) => number,
): readonly Item[] {
  let sum = 0;
  const end = items.findIndex((item) => (sum += sizeOf(item)) > most);
  return end < 0 ? items : items.slice(0, end);
}

function noteFewer(some: number, all: number, what: string, path: string): Unread[] {
  if (some === all) return [];
  const count = (number: number): string => number.toLocaleString('en-US');
  const reason = `only the first ${count(some)} of its ${count(all)} ${what} hold while you type; all hold in a scan of the workspace`;
  return [{ path, reason, kind: 'skipped' }];
}
