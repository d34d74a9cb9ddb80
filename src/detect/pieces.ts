// Where in a text a search begins anew: at each line, and within a long line at each element.

/** A stretch in which matches may begin, found from text nearby only. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Nothing before this offset has a say in where the piece begins and what is found in it. */
  readonly since: number;
}

/** A piece is no longer. Characters. */
const LONGEST = 448;

/** A line is long when it goes on so many characters after its beginning. */
const LONG = 256;

/**
 * The piece that holds an offset, else the next one; undefined at the end of the text. Where nothing can
 * begin a piece for long, as in encoded data, its rest is in none.
 */
export function pieceFrom(text: string, offset: number): Piece | undefined {
  if (offset >= text.length) return undefined;
  for (let from = offset; from >= 0 && offset - from < LONGEST; from--) {
    if (beginsPiece(text, from)) return pieceAt(text, from);
  }
  for (let from = offset + 1; from < text.length; from++) {
    if (beginsPiece(text, from)) return pieceAt(text, from);
  }
  return undefined;
}

function pieceAt(text: string, from: number): Piece {
  let to = from + 1;
  while (to < text.length && to - from < LONGEST && !beginsPiece(text, to)) to++;
  const isLine = from === 0 || text.charAt(from - 1) === '\n';
  return { from, to, since: from - 1 - (isLine ? 0 : LONG) };
}

const NEWLINE = 10;

/** What ends an element in most languages: `,`, `;`, `&`, brackets and braces. */
const ends = new Set(Array.from(',;&()[]{}', (character) => character.charCodeAt(0)));

const blanks = new Set([32, 9]);

/** Behind the end of an element where the line is long, or behind a blank where it has no elements for long. */
function beginsPiece(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before === NEWLINE) return true;
  const isBlank = blanks.has(before);
  if (!isBlank && !ends.has(before)) return false;
  for (let i = at - 2; i >= at - 1 - LONG; i--) {
    if (i < 0) return false;
    const unit = text.charCodeAt(i);
    if (unit === NEWLINE || (isBlank && ends.has(unit))) return false;
  }
  return true;
}
