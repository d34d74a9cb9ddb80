// How a baseline is written: one finding a line, sorted, so that two people's changes merge by themselves.
import { fieldsOf, isTable } from './fields.ts';
import { parseJson } from './parseJson.ts';

/** Findings that are known, and need not be reported as new. Nothing of their values is in it. */
export interface Baseline {
  /** What values are hashed with, made once by chance: `saltedHash` in scanText.ts. 32 hexadecimal digits. */
  readonly salt: string;
  /** In order of path, rule and hash, each of them once. */
  readonly findings: readonly BaselineEntry[];
}

/** A value in a file. Where it stands there is not said, so that it may move. */
export interface BaselineEntry {
  /** As in a finding. */
  readonly path: string;
  readonly rule: string;
  /** The salted hash of the value. */
  readonly hash: string;
  /** How often it stands in the file, where that is more than once. */
  readonly count?: number;
}

const VERSION = 1;

const hex = /^[0-9a-f]{32}$/;

/** The text of the file. The same findings give the same text. */
export function formatBaseline({ salt, findings }: Baseline): string {
  const lines = sorted(findings).map(({ path, rule, hash, count = 1 }) => {
    const fields = { path, rule, hash, ...(count > 1 && { count }) };
    const written = Object.entries(fields).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    return `    { ${written.join(', ')} }`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "salt": "${salt}",\n  "findings": ${list}\n}\n`;
}

/** Reads the text of a baseline; or tells why it is none, as goes on behind a colon. */
export function parseBaseline(text: string): Baseline | string {
  const parsed = parseJson(text);
  if ('fault' in parsed) return parsed.fault;
  if (!isTable(parsed.value)) return 'it is not an object';
  const faults: string[] = [];
  const fields = fieldsOf(parsed.value, (reason) => faults.push(reason));
  const version = fields.number('version');
  const salt = fields.required('salt');
  if (version === undefined) faults.push('"version" is missing');
  else if (version > VERSION) faults.push('a newer version of Latchkey has written it');
  else if (!hex.test(salt)) faults.push('"salt" is not 32 hexadecimal digits');
  const findings = fields.tables('findings').map((table, index) => {
    const entry = fieldsOf(table, (reason) => faults.push(`finding ${index + 1}: ${reason}`));
    const count = entry.number('count');
    const hash = entry.required('hash');
    if (!hex.test(hash)) faults.push(`finding ${index + 1}: "hash" is not 32 hexadecimal digits`);
    const known = { path: entry.required('path'), rule: entry.required('rule'), hash };
    return count !== undefined && count > 1 ? { ...known, count } : known;
  });
  return faults[0] ?? { salt, findings: sorted(findings) };
}

/** What tells an entry from others. */
export function keyOf({ path, rule, hash }: Omit<BaselineEntry, 'count'>): string {
  return `${path}\0${rule}\0${hash}`;
}

/** Sorted by code units, which every machine does alike. A merge may have made two of one. */
function sorted(findings: readonly BaselineEntry[]): BaselineEntry[] {
  const byKey = new Map<string, BaselineEntry>();
  for (const entry of findings) {
    const other = byKey.get(keyOf(entry));
    if (!other || (other.count ?? 1) < (entry.count ?? 1)) byKey.set(keyOf(entry), entry);
  }
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}
