// The texts among which the worst is searched: each keyword in each surrounding, all together, and all proofs.
import { readdirSync } from 'node:fs';
import type { Proof } from '../../../src/detect/rule.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { sample } from '../../../src/detect/sample.ts';
import { chance } from '../corpus/chance.ts';
import { surroundings } from './surroundings.ts';

/** A kind of text, of any length. */
export interface Input {
  /** `KEY = hex 32` */
  readonly kind: string;
  /** What is repeated in it: a keyword, or the id of a rule. */
  readonly subject: string;
  readonly write: (length: number) => string;
}

/** What a person may read: kind and subject. */
export function nameOf({ kind, subject }: Input): string {
  return `${kind}: ${subject}`;
}

const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];

/** So many units are written before they come again. */
const BLOCK = 16;

function repeat(unit: (index: number) => string, length: number): string {
  let block = '';
  for (let index = 0; index < BLOCK && block.length < length; index++) block += unit(index);
  return block.repeat(Math.ceil(length / block.length)).slice(0, length);
}

/** Every keyword of every rule, in every surrounding. */
export function* keywordInputs(): Generator<Input> {
  for (const [kind, write] of Object.entries(surroundings)) {
    for (const subject of keywords) {
      yield { kind, subject, write: (length) => repeat((index) => write(subject, index), length) };
    }
  }
}

/** One line of each surrounding, in which all keywords come in turns. */
export function* lineInputs(): Generator<Input> {
  for (const [kind, write] of Object.entries(surroundings)) {
    const all = keywords.map((keyword, index) => write(keyword, index)).join('');
    yield asInput(kind, 'all keywords', all.replaceAll('\n', ' '));
  }
}

/** How the proofs of rules are written, again and again: whole, with nothing between, and so that they just fail. */
const proofKinds: Readonly<Record<string, (proof: { text: string; token: string }) => string>> = {
  'a proof in lines': ({ text }) => `${text}\n`,
  'a proof in one line': ({ text }) => `${text.replaceAll('\n', ' ')} `,
  'a token': ({ token }) => `${token} `,
  'a token without its end': ({ token }) => `${token.slice(0, -1)} `,
  'a token with nothing between': ({ token }) => token,
  'the first half of a token': ({ token }) => token.slice(0, Math.ceil(token.length / 2)),
};

/** What the proofs of all rules hold. */
export async function proofInputs(): Promise<Input[]> {
  const folder = new URL('../../../src/detect/rules/', import.meta.url);
  const files = readdirSync(folder).filter((name) => !['index.ts', 'issuers.ts'].includes(name));
  const proofs = await Promise.all(
    files.map(async (name) => {
      const file = (await import(new URL(name, folder).href)) as { proof: () => Record<string, Proof> };
      return Object.entries(file.proof());
    }),
  );
  return proofs
    .flat()
    .flatMap(([subject, { finds, ignores }]) => [
      ...finds.flatMap((found) =>
        Object.entries(proofKinds).map(([kind, write]) => asInput(kind, subject, write(found))),
      ),
      ...ignores.map((text) => asInput('what a rule ignores', subject, `${text} `)),
    ]);
}

function asInput(kind: string, subject: string, unit: string): Input {
  return { kind, subject, write: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length) };
}

/** All keywords in some order. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'in the order of rules': keywords,
  sorted: [...keywords].sort(),
  'in any order': shuffle(keywords),
  'of named rules': keywordsOf('named'),
  'of shaped rules': keywordsOf('shaped'),
};

function keywordsOf(kind: string): string[] {
  const theirs = rules.filter((rule) => rule.kind === kind);
  return shuffle([...new Set(theirs.flatMap((rule) => rule.keywords))]);
}

function shuffle(words: readonly string[]): string[] {
  const { fraction } = chance(1);
  return words
    .map((word) => ({ word, key: fraction() }))
    .sort((one, other) => one.key - other.key)
    .map(({ word }) => word);
}

const value = sample('', 32, 'hex');
const other = sample('', 40, 'alnum');

/** What stands between all keywords. The index is the place among them. */
const separators: Readonly<Record<string, (index: number) => string>> = {
  nothing: () => '',
  'a blank': () => ' ',
  'a line break': () => '\n',
  'an equals sign': () => '=',
  'a quote': () => '="',
  'a value': () => `="${value}" `,
  'a value each fourth': (index) => (index % 4 === 0 ? ` ${value} ` : ' '),
  'a value each twelfth': (index) => (index % 12 === 0 ? `_token='${other}' ` : '_key '),
};

/** All keywords, in several orders, with several things between them. */
export function* mixedInputs(): Generator<Input> {
  for (const [order, words] of Object.entries(orders)) {
    for (const [separator, between] of Object.entries(separators)) {
      const all = words.map((word, index) => `${word}${between(index)}`).join('');
      yield asInput(`all keywords with ${separator} between`, order, all);
    }
  }
}
