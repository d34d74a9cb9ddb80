// What stands around a place in the code: the tokens before and behind it, comments and space left out.
import type { Piece } from './form.ts';
import { childBefore } from './piece.ts';
import { insert, type Edit, type Span } from './span.ts';

/** A word, one character of punctuation, or a whole piece: a literal or brackets with what is in them. */
export interface Token extends Span {
  /** The word or the character; for a piece, its opener's first character. */
  readonly text: string;
  readonly piece?: Piece;
  /** Whether a line ends between it and the place that was asked about. */
  readonly apart: boolean;
}

const wordCharacter = /[\p{ID_Continue}$]/u;

/** The token that ends before the offset, in the same brackets; undefined at their beginning. */
export function tokenBefore(text: string, parent: Piece, offset: number): Token | undefined {
  let at = offset;
  let apart = false;
  for (let index = childBefore(parent, offset - 1); ; index--) {
    const child = parent.children[index];
    const least = Math.max(parent.inner, child?.end ?? 0);
    while (at > least && /\s/.test(text.charAt(at - 1))) if (text[--at] === '\n') apart = true;
    if (at <= parent.inner) return undefined;
    if (child?.end !== at) break;
    if (child.form.kind !== 'comment') {
      return { start: child.start, end: at, text: text.charAt(child.start), piece: child, apart };
    }
    at = child.start;
  }
  let start = at;
  while (start > parent.inner && wordCharacter.test(text.charAt(start - 1))) start--;
  if (start === at) start--;
  return { start, end: at, text: text.slice(start, at), apart };
}

/** The token that begins at or behind the offset, in the same brackets; undefined at their end. */
export function tokenAfter(text: string, parent: Piece, offset: number): Token | undefined {
  let at = offset;
  let apart = false;
  for (let index = childBefore(parent, offset - 1) + 1; ; index++) {
    const child = parent.children[index];
    const most = Math.min(parent.innerEnd, child?.start ?? Infinity);
    while (at < most && /\s/.test(text.charAt(at))) if (text[at++] === '\n') apart = true;
    if (at >= parent.innerEnd) return undefined;
    if (child?.start !== at) break;
    if (child.form.kind !== 'comment') {
      return { start: at, end: child.end, text: text.charAt(at), piece: child, apart };
    }
    at = child.end;
  }
  let end = at;
  while (end < parent.innerEnd && wordCharacter.test(text.charAt(end))) end++;
  if (end === at) end++;
  return { start: at, end, text: text.slice(at, end), apart };
}

/** The nearest enclosing piece of kind code that is a bracket, or undefined. */
export function bracketAround(piece: Piece): Piece | undefined {
  const parent = piece.parent;
  return parent?.parent && parent.form.kind === 'code' ? parent : undefined;
}

/** The tokens before a place in the same brackets, nearest first, while they are asked for. */
export function* tokensBefore(text: string, parent: Piece, offset: number): Generator<Token, undefined> {
  for (let token = tokenBefore(text, parent, offset); token; token = tokenBefore(text, parent, token.start)) {
    yield token;
  }
}

/**
 * The edit that puts an expression in the place of a span of code, with spaces where it would otherwise
 * grow together with a word beside it (`return'x'`).
 */
export function replaceCode(text: string, { start, end }: Span, code: string): Edit {
  const before = start > 0 && wordCharacter.test(text.charAt(start - 1)) && /^[\w$]/.test(code) ? ' ' : '';
  const after = wordCharacter.test(text.charAt(end)) && /[\w$]$/.test(code) ? ' ' : '';
  return { start, end, text: before + code + after };
}

/** What a literal holds beside its spans. */
export function partsBetween(piece: Piece, spans: readonly Span[]): Span[] {
  const ends = [piece.inner, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), piece.innerEnd];
  return starts.flatMap((end, index) => {
    const start = ends[index] ?? end;
    return start < end ? [{ start, end }] : [];
  });
}

/** Where adjacent parts of one literal are to be joined with `+`. */
export interface Joined {
  /** The expression for each span. */
  readonly expression: string;
  /** What reopens and closes a literal of this kind. */
  readonly open: string;
  readonly close: string;
  /** With its spaces. */
  readonly plus: string;
}

/**
 * Takes a literal apart at its spans: `"a X b"` becomes `"a " + expression + " b"`, and a part that is empty
 * is left out. Formatting inside the parts stays as it is.
 */
export function join(
  piece: Piece,
  spans: readonly Span[],
  { expression, open, close, plus }: Joined,
): Edit[] {
  const edits: Edit[] = [];
  spans.forEach((span, index) => {
    const first = span.start === piece.inner;
    const last = span.end === piece.innerEnd;
    const beside = spans[index - 1]?.end === span.start;
    const before = first || beside ? '' : close + plus;
    const touches = spans[index + 1]?.start === span.end;
    const after = last ? '' : plus + (touches ? '' : open);
    edits.push({
      start: first ? piece.start : span.start,
      end: last ? piece.end : span.end,
      text: before + expression + after,
    });
  });
  return edits;
}

/** Parentheses around a span of code, as two edits. */
export function parenthesise({ start, end }: Span): [Edit, Edit] {
  return [insert(start, '('), insert(end, ')')];
}
