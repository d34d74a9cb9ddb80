// References in Go: `os.Getenv("NAME")`, joined with `+`, and the import that they need.
import { backslashes } from './escapes.ts';
import { blockComment, brackets, lineComment, type Form, type Piece } from './form.ts';
import { importOs } from './goImport.ts';
import { placeOf, type Place } from './goPlaces.ts';
import { referEach, withNote, type Document, type Group, type Language } from './language.ts';
import { replace, type Edit, type Refused, type Rewritten, type Span } from './span.ts';
import { join, parenthesise, replaceCode } from './surroundings.ts';

const decode = backslashes({ bytes: true });
const escape = '\\\\.';

const forms: readonly Form[] = [
  lineComment('\\/\\/'),
  blockComment('/*', '*/'),
  { name: 'string', kind: 'string', open: '"', close: '"', skip: escape, decode },
  { name: 'rune', kind: 'string', open: "'", close: "'", skip: escape, decode },
  {
    name: 'string',
    kind: 'string',
    open: '`',
    close: '`',
    lines: true,
    // The language drops carriage returns from raw strings.
    decode: (raw) => raw.replaceAll('\r', ''),
  },
  ...brackets,
];

/** The entry of the table. */
export const go: Language = {
  title: 'Go',
  ids: ['go'],
  extensions: ['go'],
  comments: { line: '//' },
  forms,
  refer,
};

/**
 * `os.Getenv` is what Go people write. It says nothing where the variable is not set, and the other way,
 * `os.LookupEnv`, is two values and so no expression; the check belongs into `main`, as the note says.
 * Where the file has a function of its own that stops the program (`mustGetenv`), that is used.
 */
function refer(document: Document, groups: readonly Group[], name: string): Rewritten {
  const { text } = document;
  const helper = /^func ((?:must|require)\w*(?:env|variable)\w*)\(\w+ string\) string\b/im.exec(text)?.[1];
  const os = helper === undefined ? importOs(document) : undefined;
  const call = helper === undefined ? `${os?.getenv ?? ''}("${name}")` : `${helper}("${name}")`;
  const used: Piece[] = [];
  const result = referEach(document, groups, ({ piece, spans }) => {
    if (piece.form.kind === 'comment') return spans.map((span) => replace(span, call));
    const edits = inString(text, piece, spans, call);
    if (!('refused' in edits)) used.push(piece);
    return edits;
  });
  if ('refused' in result || used.length === 0) return result;
  const all = [...(os?.edits ?? []), ...result.edits];
  const edits = unique(all.sort((a, b) => a.start - b.start || a.end - b.end));
  const note = `Go hands out an empty text where ${name} is not set, so check it where the program starts.`;
  return withNote({ ...result, edits }, os && note);
}

function inString(
  text: string,
  piece: Piece,
  spans: readonly Span[],
  call: string,
): readonly Edit[] | Refused {
  if (piece.form.name !== 'string') {
    return { refused: 'The token is not inside a string here: put it in quotes first.' };
  }
  const place = placeOf(text, piece);
  if ('refused' in place) return place;
  const expression = place.conversion === undefined ? call : `${place.conversion}(${call})`;
  return [...place.edits, ...literal(text, { piece, spans, expression, place })];
}

interface Literal {
  readonly piece: Piece;
  readonly spans: readonly Span[];
  readonly expression: string;
  readonly place: Place;
}

function literal(text: string, { piece, spans, expression, place }: Literal): readonly Edit[] {
  const span = spans[0];
  const whole = span?.start === piece.inner && span.end === piece.innerEnd;
  if (whole) return [replaceCode(text, piece, expression)];
  const mark = text.charAt(piece.start);
  const edits = join(piece, spans, { expression, open: mark, close: mark, plus: place.plus });
  if (!place.parentheses) return edits;
  const [open, close] = parenthesise(piece);
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return edits;
  // Edits must not touch: what begins or ends the literal takes the parenthesis with it.
  if (first.start === piece.start) edits[0] = { ...first, text: open.text + first.text };
  else edits.unshift(open);
  const end = edits.length - 1;
  const now = edits[end] ?? last;
  if (now.end === piece.end) edits[end] = { ...now, text: now.text + close.text };
  else edits.push(close);
  return edits;
}

/** A declaration that holds two tokens is turned from `const` to `var` once. */
function unique(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit, index) => {
    const before = edits[index - 1];
    return before?.start !== edit.start || before.end !== edit.end || before.text !== edit.text;
  });
}
