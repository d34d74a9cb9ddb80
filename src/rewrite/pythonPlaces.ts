// What a Python string is for: documentation, a pattern, a template of a format, one of several adjacent ones.
import type { Piece } from './form.ts';
import { lineEnd, lineStart, type Span } from './span.ts';
import { bracketAround, tokenAfter, tokenBefore, type Token } from './surroundings.ts';

/** Adjacent literals, which Python reads as one, from the first to the last. */
export interface Chain extends Span {
  /** Whether there is only the literal itself. */
  readonly alone: boolean;
  /** Whether another stands before it, or behind it. */
  readonly before: boolean;
  readonly after: boolean;
}

/** The literals that stand with this one and make one string together. */
export function chainOf(text: string, piece: Piece): Chain {
  const parent = piece.parent;
  if (!parent) return { start: piece.start, end: piece.end, alone: true, before: false, after: false };
  let { start, end } = piece;
  for (let token = tokenBefore(text, parent, start); isString(token, text, start, parent);) {
    start = token.start;
    token = tokenBefore(text, parent, start);
  }
  for (let token = tokenAfter(text, parent, end); isString(token, text, end, parent);) {
    end = token.end;
    token = tokenAfter(text, parent, end);
  }
  const before = start < piece.start;
  const after = end > piece.end;
  return { start, end, before, after, alone: !before && !after };
}

/** Outside brackets a line end keeps two literals apart, unless a backslash hides it. */
function isString(token: Token | undefined, text: string, edge: number, parent: Piece): token is Token {
  if (token?.piece?.form.kind !== 'string') return false;
  if (!token.apart || parent.form.name !== 'root') return true;
  const between = token.end <= edge ? text.slice(token.end, edge) : text.slice(edge, token.start);
  return /\\\r?\n/.test(between);
}

/** Whether the string is a statement of its own: a docstring, or one that does nothing. */
export function isDocumentation(text: string, piece: Piece): boolean {
  const parent = piece.parent;
  if (parent?.form.name !== 'root') return false;
  const line = text.slice(lineStart(text, piece.start), piece.start);
  if (!/^\uFEFF?[ \t]*$/.test(line)) return false;
  const before = tokenBefore(text, parent, piece.start);
  if (before && (!before.apart || before.text === '\\')) return false;
  // The first of several adjacent ones is documentation too; an operator behind makes it an expression.
  return /^[ \t]*(?:[#;].*)?$/.test(text.slice(piece.end, lineEnd(text, piece.end)));
}

/** Why no expression can stand for the string, as a sentence; undefined where one can. */
export function refusalInPython(text: string, piece: Piece): string | undefined {
  const parent = piece.parent;
  if (!parent) return undefined;
  const after = operatorAfter(text, parent, chainOf(text, piece));
  if (after?.text === '%') {
    return 'The string is a template for the % operator, where a % in the token would count: write %s in its place and give the variable as an argument.';
  }
  if (after?.text === '.' && /^\.\s*format(?:_map)?\b/.test(text.slice(after.start, after.start + 40))) {
    return 'The string is a template for format(), where a brace in the token would count: write {} in its place and give the variable as an argument.';
  }
  if (isPattern(text, piece)) {
    return 'A case pattern must be a literal: compare with the variable in an if instead.';
  }
  const bracket = bracketAround(piece);
  const name = bracket?.parent && tokenBefore(text, bracket.parent, bracket.start);
  if (bracket?.form.name === '[' && name?.text === 'Literal') {
    return 'This is a type, which only a literal can name: use the type str here instead.';
  }
  return undefined;
}

/** What stands behind the string, or behind the parentheses that hold nothing but it. */
function operatorAfter(text: string, parent: Piece, span: Span): Token | undefined {
  const after = tokenAfter(text, parent, span.end);
  if (parent.parent === undefined) return after?.apart ? undefined : after;
  if (after ?? tokenBefore(text, parent, span.start)) return after;
  return parent.form.name === '(' ? operatorAfter(text, parent.parent, parent) : undefined;
}

/** `case "…":`, also among alternatives and in the brackets of a pattern. */
function isPattern(text: string, piece: Piece): boolean {
  let outer = piece;
  while (outer.parent && outer.parent.form.name !== 'root') outer = outer.parent;
  const start = lineStart(text, outer.start);
  if (!/^[ \t]*case(?!\s*[=.,)])[\s("'[{]/.test(text.slice(start, outer.start + 1))) return false;
  const between = text.slice(start, outer.start);
  const rest = text.slice(outer.end, lineEnd(text, outer.end));
  return !/:\s|\bif\b/.test(between) && rest.includes(':');
}
