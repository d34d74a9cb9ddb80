// Reads what `latchkey.json` says of scanning. The rest of the file belongs to others and is left alone.
import type { Allowance } from '../detect/allow.ts';
import type { Confidence } from '../detect/finding.ts';
import type { Judge } from '../detect/re2.ts';
import type { TeamRule } from '../detect/rule.ts';
import { type Table, fieldsOf, isTable } from './fields.ts';
import { confidences, readAllowances, readLatchkeyRule } from './latchkeyRule.ts';
import { parseJson } from './parseJson.ts';

/** What a file of a team says of scanning. */
export interface LatchkeyJson {
  /** One that has the id of a rule of Latchkey takes its place. */
  readonly rules: readonly TeamRule[];
  /** Ids of rules of Latchkey that are not to run. */
  readonly disabled: readonly string[];
  /** What is to be left alone, whatever the rule. */
  readonly allow: readonly Allowance[];
  /** Patterns of paths in gitignore's syntax, relative to the folder. */
  readonly exclude: readonly string[];
  readonly minimumConfidence?: Confidence;
}

const keys = ['rules', 'disabledRules', 'minimumConfidence', 'exclude', 'allow'];

/**
 * Reads the text of a `latchkey.json`. Undefined where it is no JSON. What is wrong is told, each as goes on
 * behind a colon, and everything else holds.
 */
export function readLatchkeyJson(
  text: string,
  judge: Judge,
  tell: (reason: string) => void,
): LatchkeyJson | undefined {
  const parsed = parseJson(text);
  if ('fault' in parsed || !isTable(parsed.value)) {
    tell('fault' in parsed ? parsed.fault : 'it is not an object');
    return undefined;
  }
  const fields = fieldsOf(fieldsOf(parsed.value, tell).table('scan') ?? {}, tell);
  for (const key of fields.others(keys)) tell(`"scan" has no "${key}"`);
  const minimumConfidence = fields.choice('minimumConfidence', confidences);
  return {
    rules: readRules(fields.tables('rules'), judge, tell),
    disabled: fields.texts('disabledRules') ?? [],
    allow: readAllowances(fields, 'any rule', judge, tell),
    exclude: fields.texts('exclude') ?? [],
    ...(minimumConfidence && { minimumConfidence }),
  };
}

function readRules(tables: readonly Table[], judge: Judge, tell: (reason: string) => void): TeamRule[] {
  const byId = new Map<string, TeamRule>();
  tables.forEach((table, index) => {
    const { id } = table;
    const name = typeof id === 'string' && id !== '' ? `rule ${JSON.stringify(id)}` : `rule ${index + 1}`;
    const rule = readLatchkeyRule(table, judge, (reason) => tell(`${name}: ${reason}`));
    if (rule && byId.has(rule.id)) tell(`${name}: another one has this id already`);
    else if (rule) byId.set(rule.id, rule);
  });
  return [...byId.values()];
}
