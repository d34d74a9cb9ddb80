// Where a comment that ignores a finding goes, so that it stays a comment and says nothing else.
import type { Comments, Piece } from './form.ts';
import type { Language } from './language.ts';
import { pieceAt } from './piece.ts';
import { insert, lineEnd, lineEnding, lineStart, type Edit, type Span } from './span.ts';

/** A text, its pieces and its language. */
interface Commented {
  readonly text: string;
  readonly root: Piece;
  readonly language: Language;
}

/**
 * The edit that puts the comment behind the code of the token's last line; on a line of its own before the
 * token's first where that is not safe; or behind the code of the line before, for the next line. Undefined
 * where the language has no comments or none of these is a comment, as in the middle of a long string.
 */
export function commentEdit(place: Commented, span: Span, comment: string): Edit | undefined {
  return trailing(place, span, comment) ?? before(place, span, comment) ?? ahead(place, span, comment);
}

function trailing(place: Commented, span: Span, comment: string): Edit | undefined {
  const { text } = place;
  const end = lineEnd(text, Math.max(span.start, span.end - 1));
  const written = writtenAt(place, end, comment);
  if (!written || written.alone || isContinued(text, end)) return undefined;
  return insert(end, written.gap + written.text);
}

function before(place: Commented, span: Span, comment: string): Edit | undefined {
  const { text } = place;
  const start = lineStart(text, span.start);
  const written = writtenAt(place, start, comment);
  if (!written || written.element || (start > 0 && isContinued(text, lineEnd(text, start - 1))))
    return undefined;
  const indent = /^[ \t]*/.exec(text.slice(start, span.start))?.[0] ?? '';
  // A byte order mark stays the first thing in the file.
  const mark = start === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  if (start === 0 && text.startsWith('#!', mark)) return undefined;
  const line = knownAlone.test(written.text)
    ? written.text
    : written.text.replace(comment, forNextLine(comment));
  return insert(start + mark, indent + line + lineEnding(text));
}

/** Openers by which the engine knows a line that is only a comment, and so meant for the next one. */
const knownAlone = /^(?:\/\/|#|--|;|%|\/\*|<!--|\{#|\{\{!|<%--|'|"|REM\b|\(\*)/;

function forNextLine(comment: string): string {
  return comment.replace(/^latchkey:ignore(?!-)/, 'latchkey:ignore-next-line');
}

function ahead(place: Commented, span: Span, comment: string): Edit | undefined {
  const { text } = place;
  const start = lineStart(text, span.start);
  if (start === 0) return undefined;
  return trailing(place, { start: start - 1, end: start - 1 }, forNextLine(comment));
}

interface Written {
  readonly text: string;
  /** What stands before it behind code. */
  readonly gap: string;
  /** It needs its own line. */
  readonly alone: boolean;
  /** It is an element among the children of a JSX tag, where space counts. */
  readonly element: boolean;
}

/** How a comment is written at a place between two lines, or undefined where none can stand. */
function writtenAt(place: Commented, offset: number, comment: string): Written | undefined {
  const { text, language } = place;
  const piece = innermostAcross(place, offset);
  const { form } = piece;
  if (form.name === 'children') {
    if (textFollows(text, offset)) return undefined;
    return { text: `{/* ${comment} */}`, gap: '', alone: false, element: true };
  }
  if (form.kind !== 'code' && !form.trivia && form.name !== 'line comment') return undefined;
  const syntax = commentsAt(piece) ?? language.comments;
  const written = syntax && write(syntax, comment);
  if (written === undefined) return undefined;
  return { text: written, gap: syntax?.gap ?? ' ', alone: syntax?.alone ?? false, element: false };
}

/** The innermost piece that goes on across the offset: what ends or begins there does not count. */
function innermostAcross({ text, root }: Commented, offset: number): Piece {
  const atEnd = offset === text.length;
  let piece = pieceAt(root, atEnd ? { start: offset - 1, end: offset } : { start: offset, end: offset + 1 });
  // What has no opener of its own, such as the body of a heredoc, goes on where it begins.
  const goesOn = ({ form, start, inner, closed }: Piece): boolean =>
    atEnd ? !closed && (form.lines ?? form.kind === 'code') : start < offset || start === inner;
  while (piece.parent && !goesOn(piece)) piece = piece.parent;
  return piece;
}

function commentsAt(piece: Piece): Comments | undefined {
  for (let at: Piece | undefined = piece; at; at = at.parent) if (at.form.comments) return at.form.comments;
  return undefined;
}

function write({ line, block }: Comments, comment: string): string | undefined {
  if (line !== undefined) return `${line} ${comment}`;
  return block && `${block[0]} ${comment} ${block[1]}`;
}

/** Whether the line goes on in the next one, so that nothing may stand behind its last character. */
function isContinued(text: string, end: number): boolean {
  return /\\$|[ \t][`^_]$/.test(text.slice(Math.max(0, end - 2), end));
}

/** Whether text of the same element goes on in the lines below: a comment between would glue its words. */
function textFollows(text: string, offset: number): boolean {
  const next = /\S/.exec(text.slice(offset, offset + 400))?.[0];
  return next !== '<' && next !== '{';
}
