// What may stand around a keyword: every way in which a text can ask the engine to look closely.
import { type Alphabet, sample } from '../../../src/detect/sample.ts';

/** Writes a keyword in its surroundings. The index makes the values differ from one to the next. */
export type Surrounding = (keyword: string, index: number) => string;

/** So many different values there are of each form. */
const VALUES = 16;

/** Values of a form, made once: an input takes them in turns. */
function values(length: number, alphabet: Alphabet): (index: number) => string {
  const made = Array.from({ length: VALUES }, (_, seed) => sample('', length, alphabet, seed));
  return (index) => made[index % VALUES] ?? '';
}

const short = values(12, 'lower');
const hex32 = values(32, 'hex');
const hex40 = values(40, 'hex');
const hex64 = values(64, 'hex');
const alnum24 = values(24, 'alnum');
const alnum40 = values(40, 'alnum');
const base64of40 = values(40, 'base64');
const base64of88 = values(88, 'base64');
const longBase64 = values(500, 'base64');
const url43 = values(43, 'base64url');

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const escaped = (text: string, before: string): string =>
  bytes(text).toString('hex').replace(/../g, `${before}$&`);

/** Every surrounding, by a name that a person can picture. */
export const surroundings: Readonly<Record<string, Surrounding>> = {
  KEY: (key) => key,
  'KEY ': (key) => `${key} `,
  'KEY in capitals': (key) => `${key.toUpperCase()} `,
  'KEY at ends of lines': (key) => `${key}\n`,
  KEY_: (key) => `${key}_`,
  'KEY=': (key) => `${key}=`,
  'KEY="': (key) => `${key}="`,
  "KEY: '": (key) => `${key}: '`,
  'KEY(': (key) => `${key}(`,
  'KEY =>': (key) => `${key} => `,
  'KEY: |': (key) => `${key}: |\n  `,
  'KEY=a1b2c3': (key, index) => `${key}=${short(index)} `,
  'KEY="a1b2c3"': (key, index) => `${key}="${short(index)}",`,
  'KEY = hex 32': (key, index) => `${key} = "${hex32(index)}"\n`,
  'KEY=hex 32 in one line': (key, index) => `${key}=${hex32(index)};`,
  'KEY: hex 40': (key, index) => `"${key}": "${hex40(index)}", `,
  'KEY: hex 64': (key, index) => `${key}: '${hex64(index)}'\n`,
  'KEY = alnum 24': (key, index) => `${key}_key = "${alnum24(index)}" `,
  'KEY = alnum 40': (key, index) => `${key}Token = '${alnum40(index)}'; `,
  'KEY = base64 40': (key, index) => `${key}_secret=${base64of40(index)}\n`,
  'KEY = base64 88': (key, index) => `${key}: ${base64of88(index)}==\n`,
  'KEY with alnum 40 behind': (key, index) => `${key}${alnum40(index)} `,
  'KEY with base64url behind': (key, index) => `${key}${url43(index)}.${url43(index + 1)} `,
  'KEY with 500 of base64 behind': (key, index) => `${key}${longBase64(index)} `,
  'KEY inside base64': (key, index) => `${longBase64(index)}${key}${longBase64(index + 1)}`,
  'KEY inside words': (key) => `lorem${key}ipsum`,
  'KEY in a URL': (key, index) => `https://${key}.example.com/${key}/v1?${key}=${alnum24(index)}&a=1 `,
  'KEY in a URL with a password': (key, index) => `https://${key}:${alnum24(index)}@${key}.com/ `,
  '12 of KEY, then a value': (key, index) => `${`${key} `.repeat(12)}"${hex32(index)}" `,
  'KEY, then 12 values': (key, index) =>
    `${key} ${Array.from({ length: 12 }, (_, more) => hex32(index + more)).join(' ')} `,
  'KEY among parts of a path': (key, index) =>
    `${key}/${alnum24(index)}/${short(index)}:${alnum24(index + 1)}|${key}@`,
  'KEY and 200 blanks': (key) => `${key}${' '.repeat(200)}`,
  'KEY and 200 equals signs': (key) => `${key}${'='.repeat(200)}`,
  'KEY and 200 backslashes': (key) => `${key}="${'\\'.repeat(200)}`,
  'KEY and 200 brackets': (key) => `${key}${'({['.repeat(66)}`,
  'KEY and 2,000 letters': (key) => `${key}${'abcdefghij'.repeat(200)} `,
  'KEY and 2,000 digits': (key) => `${key}=${'0123456789'.repeat(200)} `,
  'KEY and 2,000 dots': (key) => `${key}${'a.'.repeat(1000)} `,
  'base64 of KEY="value"': (key, index) => `${bytes(`${key}="${alnum40(index)}"`).toString('base64')} `,
  'base64 of many of KEY': (key) => `${bytes(`${key} `.repeat(200)).toString('base64')} `,
  'base64 of base64 of KEY="value"': (key, index) =>
    `${bytes(bytes(`${key}="${alnum40(index)}"`).toString('base64')).toString('base64')}\n`,
  'hexadecimal of KEY="value"': (key, index) => `${bytes(`${key}="${alnum40(index)}"`).toString('hex')} `,
  'percent escapes of KEY="value"': (key, index) => `${escaped(`${key}="${alnum24(index)}"`, '%')} `,
  'Unicode escapes of KEY="value"': (key, index) => `${escaped(`${key}="${alnum24(index)}"`, '\\u00')} `,
};
