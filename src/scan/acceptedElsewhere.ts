// What people have told other tools to leave alone: the baseline of detect-secrets, gitleaks' fingerprints.
import { createHash } from 'node:crypto';
import type { Allowance } from '../detect/allow.ts';
import type { LocatedFinding, Unread } from '../workspace/located.ts';

/** What is accepted. Plain data, which can be posted to a thread. */
export interface AcceptedElsewhere {
  /** SHA-1 of values, in hexadecimal, by path. */
  readonly hashes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lines, from 1, by path: of whatever is found there, and behind a commit's id and `:` of it only. */
  readonly lines: ReadonlyMap<string, ReadonlySet<number>>;
  /** Lines on which private keys begin, by path. */
  readonly keys: ReadonlyMap<string, ReadonlySet<number>>;
  readonly allow: readonly Allowance[];
  readonly problems: readonly Unread[];
}

/** The same while it is gathered. */
export interface Accepting {
  readonly hashes: Map<string, Set<string>>;
  readonly lines: Map<string, Set<number>>;
  readonly keys: Map<string, Set<number>>;
  readonly allow: Allowance[];
  readonly problems: Unread[];
}

/** Adds to the set that stands under a key. */
export function addTo<Item>(sets: Map<string, Set<Item>>, key: string, item: Item): void {
  const set = sets.get(key);
  if (set) set.add(item);
  else sets.set(key, new Set([item]));
}

/** A path as findings have it. */
export function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

/** What of a finding decides whether another tool has been told of it. */
export type Told = Pick<LocatedFinding, 'path' | 'rule' | 'start' | 'end' | 'commit'>;

/** Whether another tool has been told to leave a finding alone. */
export function isAcceptedElsewhere(accepted: AcceptedElsewhere, finding: Told, value: string): boolean {
  return isAcceptedAt(accepted, finding) || isAcceptedValue(accepted, finding.path, value);
}

/** Whether it is so because of where it stands. */
export function isAcceptedAt(
  { keys, lines }: AcceptedElsewhere,
  { path, rule, start, end, commit }: Told,
): boolean {
  if (rule.startsWith('private-key') && keys.get(path)?.has(start.line)) return true;
  const places = commit ? [path, `${commit.id}:${path}`] : [path];
  for (const line of places.flatMap((place) => [...(lines.get(place) ?? [])])) {
    if (line >= start.line && line <= end.line) return true;
  }
  return false;
}

/** Whether it is so wherever in the file it stands. */
export function isAcceptedValue({ hashes }: AcceptedElsewhere, path: string, value: string): boolean {
  return hashes.get(path)?.has(createHash('sha1').update(value).digest('hex')) ?? false;
}
