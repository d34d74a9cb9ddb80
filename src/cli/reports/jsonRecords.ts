// What stands in a report of JSON: how it is written, and how what was written is checked when it is read.
import type { Commit, LocatedFinding, Position, Unread } from '../../workspace/located.ts';
import { Secret } from '../../tokens/secret.ts';
import type { ReportTail } from '../report.ts';
import type { ReportHead, ReportedRule } from '../report.ts';

/** Grows when a reader of an older version could misunderstand a newer report. */
export const SCHEMA_VERSION = 1;

/** Says which part is not as it is written: `fingerprint`. Never holds a value. */
export class Misshapen extends Error {
  override readonly name = 'Misshapen';
}

type Fields = Readonly<Record<string, unknown>>;

const digest = /^[0-9a-f]{32}$/;
const notEmpty = /[^]/;
const maybeEmpty = /^/;

/** A finding with all it holds, its value too if a person asked for it. Optional parts that it lacks are left out. */
export function findingRecord(finding: LocatedFinding): object {
  const { rule, confidence, path, start, end, masked, fingerprint, saltedHash, baselined, commit } = finding;
  const value = finding.value?.reveal();
  return { rule, confidence, path, start, end, masked, fingerprint, saltedHash, value, baselined, commit };
}

/** The finding that a record holds. Throws {@link Misshapen}. */
export function findingOf(record: unknown): LocatedFinding {
  const fields = fieldsOf(record, 'finding');
  const { value, baselined, commit } = fields;
  const start = positionOf(fields['start'], 'start');
  const end = positionOf(fields['end'], 'end');
  demand(end.line > start.line || (end.line === start.line && end.column >= start.column), 'end');
  return {
    rule: textOf(fields, 'rule'),
    confidence: oneOf(fields, 'confidence', ['high', 'medium', 'low']),
    path: textOf(fields, 'path'),
    start,
    end,
    masked: textOf(fields, 'masked'),
    fingerprint: textOf(fields, 'fingerprint', digest),
    saltedHash: textOf(fields, 'saltedHash', digest),
    ...(value !== undefined && { value: new Secret(textOf(fields, 'value')) }),
    ...(baselined !== undefined && { baselined: yesOrNo(fields, 'baselined') }),
    ...(commit !== undefined && { commit: commitOf(commit) }),
  };
}

/** A rule, its default severity spelled out. */
export function ruleRecord({ id, title, issuer, severity = 'high', revoke }: ReportedRule): object {
  return { id, title, issuer, severity, revoke };
}

/** The rule that a record holds. Throws {@link Misshapen}. */
export function ruleOf(record: unknown): ReportedRule {
  const fields = fieldsOf(record, 'rule');
  return {
    id: textOf(fields, 'id'),
    title: textOf(fields, 'title'),
    issuer: textOf(fields, 'issuer', maybeEmpty),
    severity: oneOf(fields, 'severity', ['high', 'low']),
    revoke: textOf(fields, 'revoke', maybeEmpty),
  };
}

/** The first line of a report, without its rules. */
export function headRecord({ version, startedAt, baseline = false }: ReportHead): object {
  return { schemaVersion: SCHEMA_VERSION, version, startedAt, baseline };
}

/** What a head holds beside its rules. Throws {@link Misshapen}. */
export function headOf(record: unknown): Omit<ReportHead, 'rules'> {
  const fields = fieldsOf(record, 'head');
  demand(fields['schemaVersion'] === SCHEMA_VERSION, 'schemaVersion');
  return {
    version: textOf(fields, 'version'),
    startedAt: momentOf(fields, 'startedAt'),
    baseline: yesOrNo(fields, 'baseline'),
  };
}

/** The end of a report, in the order in which it is written. */
export function tailRecord({ endedAt, tally, found, baselined, unread }: ReportTail): ReportTail {
  return { endedAt, tally: { files: tally.files, bytes: tally.bytes }, found, baselined, unread };
}

/** What a tail holds beside what was not read. Throws {@link Misshapen}. */
export function tailOf(record: unknown): Omit<ReportTail, 'unread'> {
  const fields = fieldsOf(record, 'tail');
  const tally = fieldsOf(fields['tally'], 'tally');
  return {
    endedAt: momentOf(fields, 'endedAt'),
    tally: { files: countOf(tally, 'files'), bytes: countOf(tally, 'bytes') },
    found: countOf(fields, 'found'),
    baselined: countOf(fields, 'baselined'),
  };
}

/** What was not read, as a record holds it. Throws {@link Misshapen}. */
export function unreadOf(record: unknown): Unread {
  const fields = fieldsOf(record, 'unread');
  return {
    path: textOf(fields, 'path', maybeEmpty),
    reason: textOf(fields, 'reason'),
    kind: oneOf(fields, 'kind', ['skipped', 'failed']),
  };
}

function commitOf(record: unknown): Commit {
  const fields = fieldsOf(record, 'commit');
  return {
    id: textOf(fields, 'id', /^[0-9a-f]+$/),
    author: textOf(fields, 'author', maybeEmpty),
    email: textOf(fields, 'email', maybeEmpty),
    date: textOf(fields, 'date'),
  };
}

function positionOf(record: unknown, name: string): Position {
  const fields = fieldsOf(record, name);
  const position = { line: countOf(fields, 'line'), column: countOf(fields, 'column') };
  demand(position.line > 0 && position.column > 0, name);
  return position;
}

function fieldsOf(record: unknown, name: string): Fields {
  demand(typeof record === 'object' && record !== null && !Array.isArray(record), name);
  return record as Fields;
}

function textOf(fields: Fields, name: string, form = notEmpty): string {
  const text = fields[name];
  if (typeof text !== 'string' || !form.test(text)) throw new Misshapen(name);
  return text;
}

function oneOf<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === fields[name]);
  if (word === undefined) throw new Misshapen(name);
  return word;
}

function momentOf(fields: Fields, name: string): string {
  const moment = textOf(fields, name);
  demand(!Number.isNaN(Date.parse(moment)), name);
  return moment;
}

function countOf(fields: Fields, name: string): number {
  const count = fields[name];
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) throw new Misshapen(name);
  return count;
}

function yesOrNo(fields: Fields, name: string): boolean {
  const answer = fields[name];
  if (typeof answer !== 'boolean') throw new Misshapen(name);
  return answer;
}

function demand(holds: boolean, name: string): void {
  if (!holds) throw new Misshapen(name);
}
