// Reads the baseline of detect-secrets, of its old and of its new form.
import type { Allowance } from '../detect/allow.ts';
import { patternJudge } from '../detect/re2.ts';
import { type Accepting, addTo, plainPath } from './acceptedElsewhere.ts';
import { type Fields, fieldsOf, isTable } from './fields.ts';
import { parseJson } from './parseJson.ts';
import { soundAllowance } from './teamRule.ts';

/** What is wrong is told, each as goes on behind a colon, and everything else holds. */
export function readDetectSecrets(text: string, accepting: Accepting, tell: (reason: string) => void): void {
  const parsed = parseJson(text);
  if ('fault' in parsed || !isTable(parsed.value)) {
    tell('fault' in parsed ? parsed.fault : 'it is not an object');
    return;
  }
  const fields = fieldsOf(parsed.value, tell);
  const results = fields.table('results') ?? {};
  for (const path of Object.keys(results)) {
    for (const result of fieldsOf(results, tell).tables(path)) {
      readResult(plainPath(path), fieldsOf(result, tell), accepting);
    }
  }
  const judge = patternJudge();
  for (const allowance of [...newFilters(fields), ...oldFilters(fields, tell)]) {
    const sound = soundAllowance(allowance, judge, tell);
    if (sound) accepting.allow.push(sound);
  }
}

function readResult(path: string, result: Fields, { hashes, keys }: Accepting): void {
  // An audit has found it to be a real secret: that is no reason to be silent.
  if (result.flag('is_secret') === true) return;
  const hash = result.text('hashed_secret');
  if (result.text('type') === 'Private Key') {
    // What is hashed of a key is only its heading, which all keys share.
    const line = result.number('line_number');
    if (line !== undefined) addTo(keys, path, line);
  } else if (hash !== undefined) addTo(hashes, path, hash.toLowerCase());
}

/** Filters that are regular expressions. The others have no say in what Latchkey finds. */
function newFilters(fields: Fields): Allowance[] {
  return fields.tables('filters_used').flatMap((table) => {
    const filter = fieldsOf(table, () => undefined);
    const given = filter.texts('pattern') ?? [filter.text('pattern')].filter((one) => one !== undefined);
    const name = /^detect_secrets\.filters\.regex\.should_exclude_(\w+)$/.exec(
      filter.text('path') ?? '',
    )?.[1];
    return given.length === 0 || name === undefined ? [] : excluding(name, given);
  });
}

function oldFilters(fields: Fields, tell: (reason: string) => void): Allowance[] {
  const exclude = Object.entries(fields.table('exclude') ?? {}).filter(([, value]) => value !== null);
  const old = fieldsOf(Object.fromEntries(exclude), tell);
  const [files, lines] = [old.text('files'), old.text('lines')];
  return [...(files ? excluding('file', [files]) : []), ...(lines ? excluding('line', [lines]) : [])];
}

function excluding(what: string, regexes: readonly string[]): Allowance[] {
  if (what === 'file') return [{ paths: regexes }];
  if (what === 'line') return [{ regexes, target: 'line' }];
  return what === 'secret' ? [{ regexes }] : [];
}
