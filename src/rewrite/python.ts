// References in Python: `os.environ["NAME"]`, f-strings, bytes, and the import that they need.
import type { Piece } from './form.ts';
import { referEach, type Document, type Group, type Language } from './language.ts';
import { prefixOf, pythonForms } from './pythonForms.ts';
import { importOs } from './pythonImport.ts';
import { chainOf, isDocumentation, refusalInPython, type Chain } from './pythonPlaces.ts';
import { insert, replace, type Edit, type Refused, type Rewritten, type Span } from './span.ts';
import { join, parenthesise, partsBetween, replaceCode } from './surroundings.ts';

/** The entry of the table. */
export const python: Language = {
  title: 'Python',
  ids: ['python'],
  extensions: ['py', 'pyw', 'pyi'],
  // Two spaces, as PEP 8 has it and formatters demand.
  comments: { line: '#', gap: '  ' },
  forms: pythonForms,
  refer,
};

/**
 * `os.environ["NAME"]` raises a KeyError that names the variable, where `os.getenv` would hand out None.
 * The import is added once, and only where a reference is code.
 */
function refer(document: Document, groups: readonly Group[], name: string): Rewritten {
  const { text } = document;
  const first = Math.min(...groups.flatMap(({ spans }) => spans.map(({ start }) => start)));
  const os = importOs(document, first);
  const used: Piece[] = [];
  const result = referEach(document, groups, ({ piece, spans }) => {
    const code = piece.form.kind === 'string' && !isDocumentation(text, piece);
    const edits = code
      ? inString(text, piece, spans, (mark) => `${os.environ}[${mark}${name}${mark}]`)
      : inWords(text, piece, spans, `${os.environ}["${name}"]`);
    if (code && !('refused' in edits)) used.push(piece);
    return edits;
  });
  if ('refused' in result || used.length === 0 || !os.edit) return result;
  const edits = [os.edit, ...result.edits].sort((a, b) => a.start - b.start);
  return { ...result, edits };
}

/** In comments and docstrings the reference is only words. */
function inWords(
  text: string,
  piece: Piece,
  spans: readonly Span[],
  reference: string,
): readonly Edit[] | Refused {
  if (piece.form.kind === 'code')
    return { refused: 'The token is not inside a string here: put it in quotes first.' };
  const mark = text.slice(piece.start, piece.inner).endsWith('"') ? "'" : '"';
  return spans.map((span) => replace(span, reference.replaceAll('"', mark)));
}

function inString(
  text: string,
  piece: Piece,
  spans: readonly Span[],
  refer: (mark: string) => string,
): readonly Edit[] | Refused {
  const refused = refusalInPython(text, piece);
  if (refused !== undefined) return { refused };
  const opener = text.slice(piece.start, piece.inner);
  const own = opener.slice(-1);
  const chain = chainOf(text, piece);
  const span = spans[0];
  const whole = span?.start === piece.inner && span.end === piece.innerEnd;
  if (prefixOf(opener).bytes)
    return inBytes(text, { piece, spans, chain, expression: `${refer(own)}.encode()` });
  if (whole && chain.alone) return [replaceCode(text, piece, refer(own))];
  // Before Python 3.12 an f-string inside another one's braces has no quote left, so it is taken apart.
  if (isInHole(piece)) return isolate(text, { piece, spans, chain, expression: refer(own) });
  return interpolate(text, piece, spans, `{${refer(own === '"' ? "'" : '"')}}`);
}

function isInHole(piece: Piece): boolean {
  for (let at = piece.parent; at; at = at.parent) if (at.form.name === 'hole') return true;
  return false;
}

/** Adds to an f-string, or makes one of a string: its braces are doubled then. */
function interpolate(text: string, piece: Piece, spans: readonly Span[], hole: string): Edit[] {
  const holes = spans.map((span) => replace(span, hole));
  const opener = text.slice(piece.start, piece.inner);
  const { formatted, raw } = prefixOf(opener);
  if (formatted) return holes;
  const letters = /^[A-Za-z]*/.exec(opener)?.[0] ?? '';
  const prefix = /u/i.test(letters)
    ? replace({ start: piece.start, end: piece.start + 1 }, 'f')
    : insert(piece.start + letters.length, 'f');
  // `return"…"` is right, but `returnf"…"` is another word.
  const word = letters === '' && piece.start > 0 && /\w/.test(text.charAt(piece.start - 1));
  const braces = partsBetween(piece, spans).flatMap((part) => doubleBraces(text, part, raw));
  const edits = [word ? { ...prefix, text: ` ${prefix.text}` } : prefix, ...braces, ...holes];
  return edits.sort((a, b) => a.start - b.start);
}

/** Doubles braces, except those of `\N{NAME}`, which an f-string reads as an escape too. */
function doubleBraces(text: string, { start, end }: Span, raw: boolean): Edit[] {
  const found = text.slice(start, end).matchAll(raw ? /[{}]/g : /\\N\{[^}]*\}|\\[^{}]|[{}]/g);
  return [...found].flatMap(({ index, 0: match }) =>
    match === '{' || match === '}' ? [insert(start + index, match)] : [],
  );
}

interface Apart {
  readonly piece: Piece;
  readonly spans: readonly Span[];
  readonly chain: Chain;
  readonly expression: string;
}

/** Bytes cannot be interpolated, so they are joined; the value arrives as text and is encoded as UTF-8. */
function inBytes(text: string, apart: Apart): Edit[] {
  const span = apart.spans[0];
  const { piece, chain } = apart;
  const whole = span?.start === piece.inner && span.end === piece.innerEnd;
  return whole && chain.alone ? [replaceCode(text, piece, apart.expression)] : isolate(text, apart);
}

/** Joins the parts of a literal and its neighbours with `+`, in parentheses that keep them one operand. */
function isolate(text: string, { piece, spans, chain, expression }: Apart): Edit[] {
  const [open, close] = [text.slice(piece.start, piece.inner), text.slice(piece.innerEnd, piece.end)];
  const edits = join(piece, spans, { expression, open, close, plus: ' + ' });
  const [before, after] = parenthesise(chain.alone ? piece : chain);
  if (chain.before) edits.unshift(insert(piece.start, '+ '));
  if (chain.after) edits.push(insert(piece.end, ' +'));
  return mergeInserts([before, ...edits, after]);
}

/** Makes one edit of those that touch at the same place, so that none overlap. */
function mergeInserts(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    if (last?.end === edit.start) {
      merged[merged.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    } else merged.push(edit);
  }
  return merged;
}
