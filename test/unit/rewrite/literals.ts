// Every form of literal, as a writer: the opposite of what the lexer and the decoders do.
import { target } from './marked.ts';
import fc from 'fast-check';
import type { Span, Target } from '../../../src/rewrite/rewrite.ts';

/** A form of literal of a language. */
export interface Literal {
  readonly title: string;
  readonly target: Target;
  /** What stands before and behind the value's text, as a program that hands the value to `show`. */
  readonly before: string;
  readonly after: string;
  /** The text for a value, or undefined where this form cannot hold it. */
  readonly write: (value: string) => string | undefined;
}

const escape =
  (mark: string, more: Readonly<Record<string, string>> = {}) =>
  (value: string): string =>
    Array.from(value)
      .map((one) => more[one] ?? (one === '\\' || one === mark ? `\\${one}` : one === '\n' ? '\\n' : one))
      .join('');
const unless =
  (without: RegExp, write: (value: string) => string = (value) => value) =>
  (value: string): string | undefined =>
    without.test(value) ? undefined : write(value);
const entities = (value: string): string => value.replace(/[&"'<>{}\n]/g, (one) => `&#${one.charCodeAt(0)};`);

const family =
  (where: Target, start: string, end: string) =>
  (title: string, [open, close]: readonly [string, string], write: Literal['write']): Literal => ({
    title,
    target: where,
    before: start + open,
    after: close + end,
    write,
  });

const js = family(target('javascript'), 'show(', ');\nafter("sentinel");\n');
const ts = family(target('typescriptreact'), 'show(', ');\nafter("sentinel");\n');
const jsx = family(target('javascriptreact'), 'show(', ');\nafter("sentinel");\n');
const scripts = [js, ts].flatMap((form) => [
  form('double quotes', ['"', '"'], escape('"')),
  form('single quotes', ["'", "'"], escape("'")),
  form('template', ['`', '`'], (value) => escape('`', { $: '\\$' })(value)),
]);
const elements = [jsx('attribute', ['<a b="', '"/>'], entities), jsx('text', ['<a>', '</a>'], entities)];

const py = family(target('python'), 'show(', ')\nafter("sentinel")\n');
const braces = { '{': '{{', '}': '}}' };
const python = [
  py('double quotes', ['"', '"'], escape('"')),
  py('single quotes', ["'", "'"], escape("'")),
  py('three quotes', ['"""', '"""'], escape('"', { '\n': '\n' })),
  py('three single quotes', ["u'''", "'''"], escape("'")),
  py('f-string', ['f"', '"'], escape('"', braces)),
  py('f-string in three quotes', ["F'''", "'''"], escape("'", braces)),
  py('raw', ['r"', '"'], unless(/["\\\n]/)),
  py(
    'raw f-string',
    ["rf'", "'"],
    unless(/['\\\n]/, (value) => value.replace(/[{}]/g, '$&$&')),
  ),
  py('bytes', ['b"', '"'], unless(/[^\x20-\x7e\n]/, escape('"'))),
  py('raw bytes', ["bR'", "'"], unless(/[^\x20-\x7e]|['\\]/)),
];

const golang = family(
  target('go'),
  'package main\n\nimport "fmt"\n\nfunc main() {\n\tshow(',
  ')\n\tafter("sentinel")\n}\n',
);
const go = [golang('double quotes', ['"', '"'], escape('"')), golang('raw', ['`', '`'], unless(/[`\r]/))];

const sh = family(target('shellscript', 'a.sh'), 'show ', '\nafter "sentinel"\n');
const special = { $: '\\$', '`': '\\`', '\n': '\n' };
const shell = [
  sh(
    'word',
    ['', ''],
    unless(/\n|^$/, (value) => value.replace(/[^A-Za-z0-9_\u0080-\u{10ffff}]/gu, '\\$&')),
  ),
  sh('double quotes', ['"', '"'], escape('"', special)),
  sh('single quotes', ["'", "'"], unless(/'/)),
  sh('quotes with escapes', ["$'", "'"], escape("'")),
  sh('heredoc', ['"$(cat <<EOF\n', '\nEOF\n)"'], unless(/^\s|\s$|^EOF$/m, escape('\\', special))),
];

const block = (value: string): string => value.replaceAll('\n', '\n  ');
const yml = family(target('yaml', 'a.yml'), 'show: ', '\nafter: "sentinel"\n');
const flow = family(target('yaml', 'a.yml'), 'show: [b, ', ' ]\nafter: "sentinel"\n');
const yaml = [yml, flow].flatMap((form) => [
  form('double quotes', ['"', '"'], escape('"')),
  form(
    'single quotes',
    ["'", "'"],
    unless(/\n|^\s|\s$/, (value) => value.replaceAll("'", "''")),
  ),
  form('plain', ['', ''], unless(/[^A-Za-z0-9_./@%+-]|^[-@%]/)),
]);
const blocks = [yml('block', ['|-\n  ', ''], unless(/^\s|\s$|\n\s|\s\n|\n{2}/, block))];

/** All of them. */
export const literals: readonly Literal[] = [
  ...scripts,
  ...elements,
  ...python,
  ...go,
  ...shell,
  ...yaml,
  ...blocks,
];

/** Text that is mostly what quoting trips over. */
const tricky = fc.string({
  unit: fc.constantFrom(...Array.from('"\'`\\${}#%&<>!|:,[]()@=;~^*?+-./ \tnxu01aZ_é😀\n')),
  maxLength: 12,
});
const printable = fc.oneof(
  tricky,
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, '')),
);
/** Letters at both ends, so that the value can be found again. */
export const value = printable.map((text) => `Lk7${text}Zq9`);

/** A program, and where the value stands in it. */
export interface Embedded {
  readonly text: string;
  readonly span: Span;
  readonly raw: string;
}

/** The literal's program with the value between two other texts, or undefined where the form cannot hold them. */
export function embed(
  { before, after, write }: Literal,
  inner: string,
  [left, right]: [string, string],
): Embedded | undefined {
  const [a, raw, b] = [write(left), write(inner), write(right)];
  if (a === undefined || raw === undefined || b === undefined || write(left + inner + right) !== a + raw + b)
    return;
  const start = before.length + a.length;
  return { text: before + a + raw + b + after, span: { start, end: start + raw.length }, raw };
}

/** What stands before and behind the value in its literal. */
export const around = fc.oneof(fc.constant<[string, string]>(['', '']), fc.tuple(tricky, tricky));
