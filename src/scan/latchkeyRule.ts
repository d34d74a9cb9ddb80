// Reads one rule, and what is to be left alone, as `latchkey.json` writes them.
import type { Allowance } from '../detect/allow.ts';
import type { Judge } from '../detect/re2.ts';
import type { TeamRule } from '../detect/rule.ts';
import { type Fields, type Table, fieldsOf } from './fields.ts';
import { globPattern } from './globPattern.ts';
import { soundAllowance, teamRule } from './teamRule.ts';

export const confidences = ['high', 'medium', 'low'] as const;

const keys: readonly string[] = [
  ...['id', 'title', 'pattern', 'keywords', 'secretGroup', 'entropy', 'path', 'severity', 'confidence'],
  ...['variable', 'revoke', 'allow'],
];

/** What texts must look like, beside being texts. The schema says the same. */
const forms: Readonly<Record<string, readonly [form: RegExp, wanted: string]>> = {
  // So that it can stand behind `latchkey:ignore`, which tells ids from other words by their hyphens.
  id: [/^[a-z0-9]+(?:-[a-z0-9]+)+$/, 'two or more words of small letters and digits, joined by hyphens'],
  variable: [/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable'],
  // Nothing else may become a link in the editor.
  revoke: [/^https:\/\/[^\s()<>[\]"'`\\]+$/, 'an address that begins with https://'],
};

/** The rule, if nothing is wrong with it. What is wrong is told, each as goes on behind a colon. */
export function readLatchkeyRule(
  table: Table,
  judge: Judge,
  tell: (reason: string) => void,
): TeamRule | undefined {
  let faults = 0;
  const refuse = (reason: string): void => {
    faults++;
    tell(reason);
  };
  const fields = fieldsOf(table, refuse);
  for (const key of fields.others(keys)) refuse(`a rule has no "${key}"`);
  for (const [key, [form, wanted]] of Object.entries(forms)) {
    const text = table[key];
    if (typeof text === 'string' && !form.test(text)) refuse(`"${key}" is not ${wanted}`);
  }
  const [path] = readGlobs(fields.text('path'), refuse) ?? [];
  const told = {
    id: fields.required('id'),
    title: fields.required('title'),
    source: fields.required('pattern'),
    group: readGroup(table['secretGroup'], refuse),
    entropy: readEntropy(fields, refuse),
    keywords: readKeywords(fields, refuse),
    path,
    severity: fields.choice('severity', ['high', 'low']),
    confidence: fields.choice('confidence', confidences),
    variable: fields.text('variable'),
    revoke: fields.text('revoke'),
    allow: readAllowances(fields, 'this rule', judge, refuse),
  };
  const rule = faults === 0 ? teamRule(told, judge) : undefined;
  if (typeof rule !== 'string') return rule;
  tell(rule);
  return undefined;
}

function readGroup(value: unknown, tell: (reason: string) => void): number | string | undefined {
  if (value === undefined || (typeof value === 'string' && /^[A-Za-z_]\w*$/.test(value))) return value;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  tell('"secretGroup" is not the number or name of a group');
  return undefined;
}

function readEntropy(fields: Fields, tell: (reason: string) => void): number | undefined {
  const entropy = fields.number('entropy');
  if (entropy !== undefined && (entropy < 0 || entropy > 8)) tell('"entropy" is not from 0 to 8');
  return entropy;
}

function readKeywords(fields: Fields, tell: (reason: string) => void): readonly string[] | undefined {
  const keywords = fields.texts('keywords');
  if (keywords?.length === 0) tell('"keywords" holds nothing');
  if (keywords?.some((keyword) => !/^[ -~]{3,}$/.test(keyword)))
    tell('"keywords" are not of three or more ASCII characters');
  return keywords;
}

/** Patterns in gitignore's syntax as sources of regular expressions. */
function readGlobs(
  globs: string | readonly string[] | undefined,
  tell: (reason: string) => void,
): readonly string[] | undefined {
  if (globs === undefined) return undefined;
  return [globs].flat().flatMap((glob) => {
    const source = globPattern(glob);
    if (source === undefined) tell(`${JSON.stringify(glob)} is no pattern of paths that can stand alone`);
    return source ?? [];
  });
}

const allowanceKeys = ['paths', 'regexes', 'stopwords', 'why'];

/** What is to be left alone: in an entry, everything that it says must hold. */
export function readAllowances(
  fields: Fields,
  of: 'any rule' | 'this rule',
  judge: Judge,
  tell: (reason: string) => void,
): Allowance[] {
  return fields.tables('allow').flatMap((table, index) => {
    let faults = 0;
    const refuse = (reason: string): void => {
      faults++;
      tell(`entry ${index + 1} of "allow": ${reason}`);
    };
    const allowance = readAllowance(table, refuse, of);
    return faults === 0 ? (soundAllowance(allowance, judge, refuse) ?? []) : [];
  });
}

function readAllowance(
  table: Table,
  tell: (reason: string) => void,
  of: 'any rule' | 'this rule',
): Allowance {
  const fields = fieldsOf(table, tell);
  const known = of === 'any rule' ? ['rules', ...allowanceKeys] : allowanceKeys;
  for (const key of fields.others(known)) tell(`it has no "${key}"`);
  fields.required('why');
  const list = (key: string): readonly string[] | undefined => {
    const texts = fields.texts(key);
    if (texts?.length === 0 || texts?.includes('')) tell(`"${key}" holds nothing`);
    return texts;
  };
  const rules = of === 'any rule' ? list('rules') : undefined;
  const paths = readGlobs(list('paths'), tell);
  const regexes = list('regexes');
  const stopwords = list('stopwords');
  if (!paths && !regexes && !stopwords) tell('it needs "paths", "regexes" or "stopwords"');
  return {
    ...(rules && { rules }),
    ...(paths && { paths }),
    ...(regexes && { regexes }),
    ...(stopwords && { stopwords: stopwords.map((word) => word.toLowerCase()) }),
    every: true,
  };
}
