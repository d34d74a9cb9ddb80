// References in sh, bash and zsh: `"${NAME:?}"`, in words, every kind of quotes, and heredocs.
import { backslashes } from './escapes.ts';
import type { Form, Opener, Piece } from './form.ts';
import { referEach, type Document, type Group, type Language } from './language.ts';
import { replace, type Edit, type Refused, type Span } from './span.ts';
import { partsBetween } from './surroundings.ts';

const escape = '\\\\[^]';
/** In double quotes and heredocs a backslash is one only before these. */
const unescape = (raw: string): string => raw.replace(/\\(?:\n|([$`"\\]))/g, '$1');
const unescapeHeredoc = (raw: string): string => raw.replace(/\\(?:\n|([$`\\]))/g, '$1');
const unescapeWord = (raw: string): string => raw.replace(/\\(?:\n|([^]))/g, '$1');
const decodeDollar = backslashes({ bytes: true, letters: { e: '\x1b', E: '\x1b' } });

const code = (open: string, close: string): Form => ({ name: open, kind: 'code', open, close });

/** `$((…))` and `((…))`, where `<<` is no heredoc and `#` no comment. */
const calculation = (open: string): Form => ({
  name: 'arithmetic',
  kind: 'code',
  open,
  close: '\\)\\)',
  inside: () => [parentheses, command],
});
const arithmetic = calculation('\\$\\(\\(');
const calculate = calculation('\\(\\(');
const parentheses: Form = {
  name: '(',
  kind: 'code',
  open: '\\(',
  close: '\\)',
  inside: () => [parentheses, command],
};
const command = code('\\$\\(', '\\)');
const backquotes = code('`', '`');
const subshell: Form = { name: 'subshell', kind: 'code', open: '\\(', close: '\\)' };

/** `${…}` in double quotes: a single quote is only a character there. */
const quotedParameter: Form = {
  name: 'quoted parameter',
  kind: 'code',
  open: '\\$\\{',
  close: '\\}',
  inside: () => [arithmetic, command, backquotes, quotedParameter, double],
};
const parameter: Form = {
  name: 'parameter',
  kind: 'code',
  open: '\\$\\{',
  close: '\\}',
  inside: () => [...quotes, arithmetic, command, backquotes, parameter],
};

const double: Form = {
  name: 'double',
  kind: 'string',
  open: '\\$?"',
  close: '"',
  skip: escape,
  lines: true,
  inside: () => [arithmetic, command, backquotes, quotedParameter],
  decode: unescape,
};
const single: Form = { name: 'single', kind: 'string', open: "'", close: "'", lines: true };
const dollar: Form = {
  name: 'dollar',
  kind: 'string',
  open: "\\$'",
  close: "'",
  skip: escape,
  lines: true,
  decode: decodeDollar,
};
const quotes = [dollar, double, single];

/** The line that ends a heredoc: its delimiter alone, behind tabs where the opener is `<<-`. */
function endOf({ match }: Opener): string {
  const delimiter = match.replace(/^<<-?[ \t]*/, '').replace(/["'\\]/g, '');
  return `^${match.startsWith('<<-') ? '\\t*' : ''}${delimiter.replace(/[.+-]/g, '\\$&')}(?=\\r?$)`;
}

const dedent = (raw: string, tabs: boolean): string => (tabs ? raw.replace(/^\t+/gm, '') : raw);
const heredocs: readonly Form[] = ['<<', '<<-'].flatMap((mark): Form[] => {
  const open = `(?<!<)${mark}${mark === '<<' ? '(?![<-])' : ''}[ \\t]*`;
  const body = { kind: 'string', close: endOf, lines: true, deferred: true } as const;
  const tabs = mark === '<<-';
  return [
    {
      ...body,
      name: 'heredoc',
      open: `${open}[A-Za-z_][\\w.+-]*`,
      skip: escape,
      inside: () => [arithmetic, command, backquotes, quotedParameter],
      decode: (raw) => unescapeHeredoc(dedent(raw, tabs)),
    },
    {
      ...body,
      name: 'quoted heredoc',
      open: `${open}(?:'[\\w.+ -]+'|"[\\w.+ -]+"|\\\\[\\w.+-]+)`,
      decode: (raw) => dedent(raw, tabs),
    },
  ];
});

/** The entry of the table. */
export const shell: Language = {
  title: 'shell',
  ids: ['shellscript', 'sh', 'bash', 'zsh'],
  paths: [/(?:^|\/)\.envrc$/],
  extensions: ['sh', 'bash', 'zsh', 'ksh'],
  comments: { line: '#' },
  forms: [
    { name: 'comment', kind: 'comment', open: '(?<![^\\s;&|()`])#' },
    ...quotes,
    arithmetic,
    calculate,
    command,
    parameter,
    backquotes,
    subshell,
    ...heredocs,
  ],
  skip: escape,
  decode: unescapeWord,
  refer: (document, groups, name) =>
    referEach(document, groups, (group) => rewrite(document, group, `\${${name}:?}`)),
};

/**
 * `${NAME:?}` stops the script and names the variable where it is unset or empty. In quotes, because a
 * value is one word whatever is in it.
 */
function rewrite({ text }: Document, { piece, spans }: Group, variable: string): readonly Edit[] | Refused {
  switch (piece.form.name) {
    case 'comment':
    case 'double':
    case 'heredoc':
    case 'quoted parameter':
      return spans.map((span) => replace(span, variable));
    case 'single':
      return inSingle(text, piece, spans, variable);
    case 'dollar':
      return reopen(piece, spans, `"${variable}"`, "$'");
    case 'quoted heredoc':
      return {
        refused:
          'The heredoc’s delimiter is quoted, so nothing in it is expanded: take the quotes off the delimiter, or pass the variable another way.',
      };
    case 'arithmetic':
      return { refused: 'A token in arithmetic is a number to the shell: put it in a variable first.' };
    default:
      return spans.map((span) => replace(span, `"${variable}"`));
  }
}

/** Single quotes become double where nothing in them would change; else they are closed around the variable. */
function inSingle(text: string, piece: Piece, spans: readonly Span[], variable: string): readonly Edit[] {
  const rest = partsBetween(piece, spans).map(({ start, end }) => text.slice(start, end));
  if (rest.some((part) => /[$`"\\!]/.test(part))) return reopen(piece, spans, `"${variable}"`, "'");
  const first = spans[0];
  if (spans.length === 1 && first?.start === piece.inner && first.end === piece.innerEnd) {
    return [replace(piece, `"${variable}"`)];
  }
  return [
    replace({ start: piece.start, end: piece.inner }, '"'),
    ...spans.map((span) => replace(span, variable)),
    replace({ start: piece.innerEnd, end: piece.end }, '"'),
  ];
}

/** Quotes that are side by side make one word, so `'a X b'` is `'a '"${X:?}"' b'`; empty ones are left out. */
function reopen(piece: Piece, spans: readonly Span[], reference: string, opener: string): Edit[] {
  return spans.map((span, index) => {
    const first = span.start === piece.inner;
    const last = span.end === piece.innerEnd;
    const beside = spans[index - 1]?.end === span.start;
    const touches = spans[index + 1]?.start === span.end;
    return {
      start: first ? piece.start : span.start,
      end: last ? piece.end : span.end,
      text: (first || beside ? '' : "'") + reference + (last || touches ? '' : opener),
    };
  });
}
