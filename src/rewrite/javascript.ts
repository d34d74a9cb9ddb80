// References in JavaScript and TypeScript: `process.env.NAME`, in strings, templates, keys and JSX.
import type { Piece } from './form.ts';
import { elementForms, scriptForms, textOfAttribute } from './javascriptForms.ts';
import { referEach, withNote, type Document, type Group, type Language } from './language.ts';
import { insert, replace, type Edit, type Refused, type Rewritten, type Span } from './span.ts';
import { bracketAround, partsBetween, replaceCode, tokenAfter, tokenBefore } from './surroundings.ts';
import { refusalInScript } from './javascriptPlaces.ts';

const comments = { line: '//' };

/** The entries of the table. */
export const javascript: readonly Language[] = [
  {
    title: 'JavaScript',
    ids: ['javascript', 'javascriptreact'],
    extensions: ['js', 'mjs', 'cjs', 'jsx'],
    comments,
    forms: elementForms,
    refer: (document, groups, name) => referIn(document, groups, { name, typed: false }),
  },
  {
    title: 'TypeScript',
    ids: ['typescript'],
    extensions: ['ts', 'mts', 'cts'],
    comments,
    forms: scriptForms,
    refer: (document, groups, name) => referIn(document, groups, { name, typed: true }),
  },
  {
    title: 'TypeScript',
    ids: ['typescriptreact'],
    extensions: ['tsx'],
    comments,
    forms: elementForms,
    refer: (document, groups, name) => referIn(document, groups, { name, typed: true }),
  },
];

interface Wanted {
  readonly name: string;
  readonly typed: boolean;
}

/** How the variable is written in this file. */
interface Manner {
  /** As text in a template: `undefined` is a value there, so no assertion is needed. */
  readonly bare: string;
  /** Where an expression of type string is needed. */
  readonly whole: string;
  readonly typed: boolean;
}

function referIn(document: Document, groups: readonly Group[], wanted: Wanted): Rewritten {
  const manner = mannerOf(document.text, wanted);
  const result = referEach(document, groups, (group) => rewrite(document.text, group, manner));
  const client = /^(?:\s|\/\/.*|\/\*[^]*?\*\/)*(['"])use client\1/.test(document.text);
  return withNote(
    result,
    client
      ? 'This module runs in the browser, where there is no environment and everybody can read a token: let the server use it instead.'
      : undefined,
  );
}

/**
 * `process.env.NAME` is what people write, and nothing as short fails where it is not set; a check belongs
 * where the program starts. In TypeScript its type has `undefined` in it, so that strict code compiles
 * only with `!`, and a default such as `?? ''` would be the empty token that must never be. A file that
 * writes `process.env['NAME']`, as `noPropertyAccessFromIndexSignature` demands, gets it so.
 */
function mannerOf(text: string, { name, typed }: Wanted): Manner {
  const mark = /\bprocess\.env\[(['"])/.exec(text)?.[1];
  const bare = mark === undefined ? `process.env.${name}` : `process.env[${mark}${name}${mark}]`;
  return { bare, whole: typed ? `${bare}!` : bare, typed };
}

function rewrite(text: string, { piece, spans }: Group, manner: Manner): readonly Edit[] | Refused {
  switch (piece.form.name) {
    case 'line comment':
    case 'block comment':
      return spans.map((span) => replace(span, manner.bare));
    case 'children':
      return spans.map((span) => replace(span, `{${manner.bare}}`));
    case 'attribute':
      return inAttribute(text, piece, spans, manner);
    case 'string':
    case 'template':
      return inString(text, piece, spans, manner);
    case 'regex':
    case 'class':
      return {
        refused:
          'The token stands in a regular expression, which cannot read a variable: build it with new RegExp instead.',
      };
    default:
      return { refused: 'The token is not inside a string here: put it in quotes first.' };
  }
}

function inString(
  text: string,
  piece: Piece,
  spans: readonly Span[],
  manner: Manner,
): readonly Edit[] | Refused {
  const refused = refusalInScript(text, piece, manner.typed);
  if (refused !== undefined) return { refused };
  const span = spans[0];
  const whole = span?.start === piece.inner && span.end === piece.innerEnd;
  if (whole && !isTagged(text, piece)) return [replaceWhole(text, piece, manner)];
  const holes = spans.map((one) => replace(one, `\${${manner.bare}}`));
  if (piece.form.name === 'template') return holes;
  return inKey(text, piece, [
    replace({ start: piece.start, end: piece.inner }, '`'),
    ...partsBetween(piece, spans).flatMap((part) => escapeForTemplate(text, part)),
    ...holes,
    replace({ start: piece.innerEnd, end: piece.end }, '`'),
  ]);
}

function replaceWhole(text: string, piece: Piece, manner: Manner): Edit {
  if (isKey(text, piece)) return replace(piece, `[${manner.whole}]`);
  // An assertion that only a literal may have goes with the literal.
  const constant = manner.typed ? /^[ \t]+as[ \t]+const\b/.exec(text.slice(piece.end, piece.end + 40)) : null;
  const end = piece.end + (constant?.[0].length ?? 0);
  // `!` and a following `=` would grow together to `!=`.
  const code = manner.typed && text.charAt(end) === '=' ? `(${manner.whole})` : manner.whole;
  return replaceCode(text, { start: piece.start, end }, code);
}

/** A template can be a key only as a computed one; a template is no word, but `return` before it is. */
function inKey(text: string, piece: Piece, edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  if (!isKey(text, piece)) return sorted;
  return sorted.map((edit) => {
    if (edit.start === piece.start) return { ...edit, text: '[`' };
    return edit.end === piece.end ? { ...edit, text: '`]' } : edit;
  });
}

/** Whether the literal names a property, a method or a field. */
function isKey(text: string, piece: Piece): boolean {
  if (bracketAround(piece)?.form.name !== '{' || !piece.parent) return false;
  const before = tokenBefore(text, piece.parent, piece.start);
  const after = tokenAfter(text, piece.parent, piece.end);
  if (!after) return false;
  const first =
    before === undefined || /^(?:[,;}]|static|readonly|async|get|set|\*)$/.test(before.text) || before.apart;
  if (!first) return false;
  return /^[:(]$/.test(after.text) || (after.text === '=' && !/^=[=>]/.test(text.slice(after.start)));
}

function isTagged(text: string, piece: Piece): boolean {
  return (
    piece.form.name === 'template' &&
    /[\w$)\]]/.test(text.charAt(piece.start - 1)) &&
    !isAfterKeyword(text, piece)
  );
}

function isAfterKeyword(text: string, piece: Piece): boolean {
  const word = piece.parent && tokenBefore(text, piece.parent, piece.start)?.text;
  return /^(?:return|typeof|case|in|of|void|throw|else|await|yield|default)$/.test(word ?? '');
}

/** What must change in the text of a string so that it says the same in a template. */
function escapeForTemplate(text: string, { start, end }: Span): Edit[] {
  const special = /\\(?:([0-7]{1,3})|([89])|[^])|(`|\$\{)/g;
  return [...text.slice(start, end).matchAll(special)].flatMap((match) => {
    const [whole, octal, digit, opener] = match;
    const at = start + match.index;
    const span = { start: at, end: at + whole.length };
    if (opener !== undefined) return [insert(at, '\\')];
    // A template knows no octal escapes, and \0 only where no digit follows.
    if (digit !== undefined) return [replace(span, digit)];
    if (octal === undefined || (octal === '0' && !/\d/.test(text.charAt(span.end)))) return [];
    return [replace(span, `\\x${parseInt(octal, 8).toString(16).padStart(2, '0')}`)];
  });
}

/** Between the quotes of an attribute stands text with character references; in a template, they are undone. */
function inAttribute(
  text: string,
  piece: Piece,
  spans: readonly Span[],
  manner: Manner,
): readonly Edit[] | Refused {
  const span = spans[0];
  if (span?.start === piece.inner && span.end === piece.innerEnd)
    return [replace(piece, `{${manner.whole}}`)];
  const edits = [replace({ start: piece.start, end: piece.inner }, '{`')];
  for (const part of partsBetween(piece, spans)) {
    const raw = text.slice(part.start, part.end);
    const value = textOfAttribute(raw);
    if (value === undefined) {
      return {
        refused: 'The attribute holds a character reference (&name;): write the character itself first.',
      };
    }
    const escaped = value.replace(/[\\`]|\$\{/g, '\\$&');
    if (escaped !== raw) edits.push(replace(part, escaped));
  }
  edits.push(...spans.map((one) => replace(one, `\${${manner.bare}}`)));
  edits.push(replace({ start: piece.innerEnd, end: piece.end }, '`}'));
  return edits.sort((a, b) => a.start - b.start);
}
