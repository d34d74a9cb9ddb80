// Reads one configuration file of gitleaks or betterleaks, as the README of gitleaks documents it.
import { TomlError, parse } from 'smol-toml';
import type { Allowance } from '../detect/allow.ts';
import { type Fields, type Table, fieldsOf } from './fields.ts';

/** What a file says, before it is joined with the file that it extends. */
export interface GitleaksFile {
  readonly extend: {
    readonly useDefault: boolean;
    readonly path?: string;
    readonly disabled: readonly string[];
  };
  readonly rules: readonly GitleaksRule[];
  /** What holds for all rules, or for those that it names. */
  readonly allow: readonly Allowance[];
}

/** A rule, or changes to one of the same id. What is undefined is not changed. */
export interface GitleaksRule {
  readonly id: string;
  readonly description?: string | undefined;
  readonly regex?: string | undefined;
  readonly secretGroup?: number | undefined;
  readonly entropy?: number | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly path?: string | undefined;
  readonly allow: readonly Allowance[];
  readonly required: readonly RequiredRule[];
  /** Only other rules need it; nothing of it is reported. */
  readonly isHidden?: boolean | undefined;
}

/** What must stand near: a match of another rule. */
export interface RequiredRule {
  readonly id: string;
  readonly lines?: number | undefined;
  readonly columns?: number | undefined;
}

/** Hears what is wrong: as goes on behind a colon. */
export type Tell = (reason: string) => void;

/**
 * Reads the text of a file. Undefined where it is no TOML. What is wrong is told, and everything else holds.
 *
 * @param note is told what Latchkey does without, which is no fault
 */
export function readGitleaksFile(text: string, tell: Tell, note: Tell): GitleaksFile | undefined {
  const file = parseToml(text, tell);
  if (!file) return undefined;
  const fields = fieldsOf(file, tell);
  return {
    extend: readExtend(fieldsOf(fields.table('extend') ?? {}, tell), tell),
    rules: readRules(fields.tables('rules'), tell, note),
    allow: readAllowlists(file, tell),
  };
}

function parseToml(text: string, tell: Tell): Table | undefined {
  try {
    return parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The message quotes the text, in which anything may stand.
    tell(`it is not valid TOML, at line ${error.line}`);
    return undefined;
  }
}

function readExtend(fields: Fields, tell: Tell): GitleaksFile['extend'] {
  const path = fields.text('path');
  if (fields.text('url') !== undefined)
    tell('it extends an address on the network, from which Latchkey reads nothing; use a path');
  return {
    useDefault: fields.flag('useDefault') ?? false,
    disabled: fields.texts('disabledRules') ?? [],
    ...(path && { path }),
  };
}

function readRules(tables: readonly Table[], tell: Tell, note: Tell): GitleaksRule[] {
  const byId = new Map<string, GitleaksRule>();
  tables.forEach((table, index) => {
    const { id } = table;
    if (typeof id !== 'string' || !/^[^\p{C}]{1,100}$/u.test(id)) {
      tell(`rule ${index + 1}: it has no usable id`);
      return;
    }
    if (byId.has(id)) tell(`rule "${id}": another one has this id already`);
    else byId.set(id, readRule(id, table, { tell: (reason) => tell(`rule "${id}": ${reason}`), note }));
  });
  return [...byId.values()];
}

/** Keys that need nothing here: what is only for other reports, or would go to the network. */
const harmless = ['tags', 'validate'];

const ruleKeys = [
  ...['id', 'description', 'regex', 'secretGroup', 'entropy', 'keywords', 'path', 'required', 'skipReport'],
  ...['allowlist', 'allowlists', ...harmless],
];

function readRule(id: string, table: Table, { tell, note }: { tell: Tell; note: Tell }): GitleaksRule {
  const fields = fieldsOf(table, tell);
  for (const key of fields.others(ruleKeys)) note(`rule "${id}": Latchkey does not know its "${key}"`);
  const secretGroup = fields.number('secretGroup');
  return {
    id,
    description: fields.text('description'),
    regex: fields.text('regex'),
    // 0 is how Go writes that there is none.
    secretGroup: secretGroup === 0 ? undefined : secretGroup,
    entropy: fields.number('entropy'),
    keywords: fields.texts('keywords'),
    path: fields.text('path'),
    allow: readAllowlists(table, tell),
    required: fields.tables('required').map((required) => readRequired(fieldsOf(required, tell))),
    isHidden: fields.flag('skipReport'),
  };
}

function readRequired(fields: Fields): RequiredRule {
  return {
    id: fields.required('id'),
    lines: fields.number('withinLines'),
    columns: fields.number('withinColumns'),
  };
}

/** `[[allowlists]]`, and `[allowlist]` as it was before. */
function readAllowlists(table: Table, tell: Tell): Allowance[] {
  const fields = fieldsOf(table, tell);
  const old = fields.table('allowlist');
  return [...(old ? [old] : []), ...fields.tables('allowlists')].flatMap((allowlist) => {
    let faults = 0;
    const refuse = (reason: string): void => {
      faults++;
      tell(`an allowlist: ${reason}`);
    };
    const allowance = readAllowlist(fieldsOf(allowlist, refuse), refuse);
    return faults === 0 ? [allowance] : [];
  });
}

const targets = { secret: 'value', match: 'match', line: 'line' } as const;

function readAllowlist(fields: Fields, tell: Tell): Allowance {
  const [rules, commits, paths, regexes, stopwords] = [
    ...['targetRules', 'commits', 'paths', 'regexes', 'stopwords'],
  ].map((key) => {
    const texts = fields.texts(key)?.filter((text) => text !== '');
    return texts?.length === 0 ? undefined : texts;
  });
  const target = fields.choice('regexTarget', ['secret', 'match', 'line', '']);
  const condition = fields.text('condition')?.toUpperCase() ?? 'OR';
  if (!['OR', '||', 'AND', '&&', ''].includes(condition)) tell('"condition" is neither "OR" nor "AND"');
  if (!commits && !paths && !regexes && !stopwords) tell('it allows nothing');
  return {
    ...(rules && { rules }),
    ...(commits && { commits: commits.map((commit) => commit.toLowerCase()) }),
    ...(paths && { paths }),
    ...(regexes && { regexes }),
    ...(target && { target: targets[target] }),
    ...(stopwords && { stopwords: stopwords.map((word) => word.toLowerCase()) }),
    ...(/^(?:AND|&&)$/.test(condition) && { every: true }),
  };
}
