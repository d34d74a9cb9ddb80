// How literals look in the languages that have no code of their own here yet: by manner of quoting.
import { backslashes, doubled } from './escapes.ts';
import { blockComment, brackets, lineComment, quote, type Comments, type Form, type Opener } from './form.ts';
import { elementForms } from './javascriptForms.ts';

const decode = backslashes({ bytes: true });
const escape = '\\\\(?:\\r\\n|[^])';

/** A string with backslashes; `marks` open and close it. */
const escaped = (marks: string, lines = false): Form => {
  const source = quote(marks);
  return { name: 'string', kind: 'string', open: source, close: source, skip: escape, lines, decode };
};

/** A string in which everything stands for itself, but for its mark where that is doubled. */
const verbatim = (open: string, close = open): Form => {
  const form = {
    name: 'string',
    kind: 'string',
    open: quote(open),
    close: quote(close),
    lines: true,
  } as const;
  return close.length > 1 ? form : { ...form, skip: quote(close + close), decode: doubled(close) };
};

/** A raw string whose closer repeats a part of its opener: `R"x(…)x"`, `r#"…"#`, `[=[…]=]`. */
const mirrored = (open: string, close: (opener: Opener) => string): Form => ({
  name: 'string',
  kind: 'string',
  open,
  close,
  lines: true,
});

/** A heredoc; `mark` is what stands before the delimiter, which ends it alone on a line. */
const heredoc = (mark: string): Form => ({
  name: 'string',
  kind: 'string',
  open: `${mark}(?:[A-Za-z_]\\w*|"\\w+"|'\\w+')`,
  close: ({ match }) => `^[ \\t]*${/\w+(?=["']?$)/.exec(match)?.[0] ?? ''}\\b`,
  lines: true,
  deferred: true,
});

const fence: Form = {
  name: 'fence',
  kind: 'string',
  open: '^[ \\t]*(?:`{3,}|~{3,}).*$',
  close: ({ match }) => `^[ \\t]*${/[`~]+/.exec(match)?.[0] ?? ''}`,
  lines: true,
};

const script: Form = {
  name: 'script',
  kind: 'code',
  open: '<script\\b[^<>]*>',
  close: '<\\/script',
  inside: () => elementForms,
  comments: { line: '//' },
};
const style: Form = {
  name: 'style',
  kind: 'code',
  open: '<style\\b[^<>]*>',
  close: '<\\/style',
  inside: () => [blockComment('/*', '*/')],
  comments: { block: ['/*', '*/'] },
};
const markupTag: Form = {
  name: 'markup tag',
  kind: 'tag',
  open: '<(?=[A-Za-z/?!])',
  close: '>',
  lines: true,
  inside: () => [verbatim('"'), verbatim("'")],
};

/** Manners of quoting, by the name that the table uses. What is listed first is tried first. */
export const manners = {
  none: [],
  double: [escaped('"')],
  c: [escaped('"'), escaped("'")],
  cpp: [
    mirrored('R"[^()\\\\\\s]{0,16}\\(', ({ match }) => quote(`)${match.slice(2, -1)}"`)),
    escaped('"'),
    escaped("'"),
  ],
  csharp: [
    mirrored('\\${0,8}"{3,}', ({ match }) => match.replace(/^\$+/, '')),
    { ...verbatim('"'), open: '(?:@\\$?|\\$@)"' },
    escaped('"'),
    escaped("'"),
  ],
  triple: [escaped('"""', true), escaped("'''", true), escaped('"'), escaped("'")],
  templates: [escaped('"'), escaped("'"), escaped('`', true)],
  multiline: [escaped('"', true)],
  both: [escaped('"', true), verbatim("'")],
  rust: [mirrored('(?<!\\w)b?r#*"', ({ match }) => `"${match.replace(/[^#]/g, '')}`), escaped('"', true)],
  heredocs: [heredoc('<<[~-]?'), escaped('"', true), verbatim("'")],
  php: [heredoc('<<<[ \\t]*'), escaped('"', true), escaped("'", true)],
  hcl: [heredoc('<<-?'), escaped('"')],
  powershell: [
    verbatim('@"\n', '\n"@'),
    verbatim("@'\n", "\n'@"),
    { ...escaped('"', true), skip: '`[^]|""' },
    verbatim("'"),
  ],
  lua: [mirrored('\\[=*\\[', ({ match }) => quote(match.replaceAll('[', ']'))), escaped('"'), escaped("'")],
  toml: [escaped('"""', true), verbatim("'''"), escaped('"'), { ...verbatim("'"), lines: false }],
  nix: [verbatim("''", "''"), escaped('"', true)],
  sql: [verbatim('$$'), verbatim("'"), verbatim('"')],
  dynamic: [escaped('"'), escaped("'"), escaped('`', true), escaped('"""', true)],
  markup: [script, style, markupTag],
  markdown: [fence],
} satisfies Readonly<Record<string, readonly Form[]>>;

export type Manner = keyof typeof manners;

/** The forms of a language: its comments, then its strings. */
export function formsOf({ line, block }: Comments, manner: Manner): readonly Form[] {
  // A word such as REM begins a comment only where it is a word of its own.
  const opener = line && (/^\w/.test(line) ? `\\b${line}\\b` : quote(line));
  return [
    ...(block ? [blockComment(...block)] : []),
    ...(opener === undefined
      ? []
      : [lineComment(/^[#;'"!%]/.test(line ?? '') ? `(?<!\\S)${opener}` : opener)]),
    ...manners[manner],
    ...(manner === 'markup' || manner === 'markdown' ? [] : brackets),
  ];
}
