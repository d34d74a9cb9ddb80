// The table of services whose tokens are random strings: only the service's name beside one tells what it is.
import { readFileSync } from 'node:fs';
import { spell } from './names.ts';

export interface Issuer {
  /** The name as the service writes it. */
  readonly name: string;
  /** What the service calls the token, in lower case: `api key`. */
  readonly term: string;
  readonly host: string;
  /** The package that people import to talk to it. */
  readonly module: string;
  /** See `drawShape`. */
  readonly shape: string;
}

const text = readFileSync(new URL('./issuers.txt', import.meta.url), 'utf8');

export const issuers: readonly Issuer[] = text
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', term = '', host = '', module = '', shape = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    if (shape === '') throw new Error(`An issuer lacks a cell: ${line}`);
    return { name, term, host, module, shape };
  });

/** The words of a template about an issuer: `full.ENV` is the name with the term, `issuer.ENV` the name alone, … */
export function wordsOf({ name, term, host, module }: Issuer): Record<string, string> {
  return {
    ...under('full', `${name} ${term}`),
    ...under('issuer', name),
    ...under('term', term),
    Issuer: name,
    termText: term,
    host,
    module,
    pythonModule: module.replaceAll('-', '_'),
  };
}

function under(prefix: string, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(spell(name)).map(([key, word]) => [`${prefix}.${key}`, word]));
}
