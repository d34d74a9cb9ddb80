// How Python looks: strings with every prefix, in one and in three quotes, and comments.
import { backslashes, inTurn, lineFeeds } from './escapes.ts';
import { brackets, lineComment, type Form } from './form.ts';

/** What a prefix says about a string, whatever the order and case of its letters. */
export interface Prefix {
  readonly raw: boolean;
  readonly bytes: boolean;
  /** An f-string, or a template string of Python 3.14. */
  readonly formatted: boolean;
}

/** The prefix of a literal, from its opener: `rb"` is raw and bytes. */
export function prefixOf(opener: string): Prefix {
  return { raw: /r/i.test(opener), bytes: /b/i.test(opener), formatted: /[ft]/i.test(opener) };
}

const inText = backslashes({ keeps: true });
const inBytes = backslashes({ without: 'uUN', keeps: true });
const undoubled = (raw: string): string => raw.replace(/\{\{|\}\}/g, (both) => both.charAt(0));

const hole: Form = { name: 'hole', kind: 'code', open: '\\{', close: '\\}' };

/** All strings of the given prefixes; `marks` are the quotes that open and close them. */
function strings(prefixes: string, marks: string, { raw, bytes, formatted }: Prefix): Form {
  const inner = bytes ? inBytes : inText;
  const decoders = [lineFeeds, ...(formatted ? [undoubled] : []), ...(raw ? [] : [inner])];
  const form: Form = {
    name: 'string',
    kind: 'string',
    open: `${prefixes === '' ? '' : `(?<!\\w)(?:${prefixes})`}${marks}`,
    close: ({ match }) => match.replace(/^[A-Za-z]*/, ''),
    // A backslash keeps the quote from closing in raw strings too.
    skip: formatted ? '\\\\N\\{[^}\\n]*\\}|\\\\(?:\\r\\n|[^])|\\{\\{|\\}\\}' : '\\\\(?:\\r\\n|[^])',
    lines: marks.length > 4,
    decode: inTurn(...decoders),
  };
  return formatted ? { ...form, inside: () => [hole] } : form;
}

const prefixes: readonly (readonly [string, Prefix])[] = [
  ['', { raw: false, bytes: false, formatted: false }],
  ['[uU]', { raw: false, bytes: false, formatted: false }],
  ['[rR]', { raw: true, bytes: false, formatted: false }],
  ['[bB]', { raw: false, bytes: true, formatted: false }],
  ['[rR][bB]|[bB][rR]', { raw: true, bytes: true, formatted: false }],
  ['[fFtT]', { raw: false, bytes: false, formatted: true }],
  ['[rR][fFtT]|[fFtT][rR]', { raw: true, bytes: false, formatted: true }],
];

/** Three quotes are tried before one. */
export const pythonForms: readonly Form[] = [
  lineComment('#'),
  ...['(?:"""|\'\'\')', '["\']'].flatMap((marks) =>
    prefixes.map(([letters, prefix]) => strings(letters, marks, prefix)),
  ),
  ...brackets,
];
