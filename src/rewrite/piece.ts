// Finds a place in the tree of pieces.
import type { Piece } from './form.ts';
import type { Span } from './span.ts';

/** The innermost piece that covers the whole span. */
export function pieceAt(root: Piece, span: Span): Piece {
  let piece = root;
  for (;;) {
    const child = piece.children[childBefore(piece, span.start)];
    if (!child || child.end < span.end || child.end <= span.start) return piece;
    piece = child;
  }
}

/** Index of the last child that starts at or before the offset, or -1. */
export function childBefore(piece: Piece, offset: number): number {
  let low = 0;
  let high = piece.children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((piece.children[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
