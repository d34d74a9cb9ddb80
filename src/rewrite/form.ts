// How a literal, a comment or a bracket looks: the data that the lexer works from.

/**
 * What stands inside: `code`, the text of a `string`, a `comment`, a `regex`, `text` between markup tags,
 * or the inside of a markup `tag`.
 */
export type Kind = 'code' | 'string' | 'comment' | 'regex' | 'text' | 'tag';

/** A place in the text that a form covers. */
export interface Piece {
  readonly form: Form;
  readonly start: number;
  /** Behind the opener: where the content begins. */
  readonly inner: number;
  /** Where the content ends and the closer begins. */
  innerEnd: number;
  /** Behind the closer. */
  end: number;
  /** False where the line or the text ended before the closer. */
  closed: boolean;
  /** The piece that this one stands in; only the root has none. */
  readonly parent: Piece | undefined;
  /** What stands in it, in order; in a string these are its interpolations. */
  readonly children: Piece[];
}

export interface Form {
  /** What the family's code knows it by. */
  readonly name: string;
  readonly kind: Kind;
  /** The opener, as the source of a regular expression: at least one character, and no capturing groups. */
  readonly open: string;
  /** The closer, likewise, or how it follows from the opener that was found. Absent: the end of the line. */
  readonly close?: string | ((opener: Opener) => string);
  /** What is passed over inside: escapes that could look like the closer. */
  readonly skip?: string;
  /** Forms that can open inside; a `code` form that names none takes those of the language. */
  readonly inside?: () => readonly Form[];
  /** Whether it may run over line ends. Brackets and everything of kind `code` may, unless a string around may not. */
  readonly lines?: boolean;
  /** Asked before it opens, where the opener alone does not tell (a JavaScript `/`). */
  readonly when?: (opener: Opener) => boolean;
  /** Its content begins behind the end of the line of its opener: a heredoc. */
  readonly deferred?: boolean;
  /** What follows on the closer at once: the children of a JSX tag. */
  readonly then?: (closer: string) => Form | undefined;
  /** The value that a part of its content denotes. Absent: the text itself. */
  readonly decode?: (raw: string, place: Raw) => string;
  /** Whether a comment may stand inside, for kinds other than `code`: in a JSX tag. */
  readonly trivia?: boolean;
  /** Comments inside, where they differ from the language's: a script in HTML. */
  readonly comments?: Comments;
}

/** An opener as the lexer found it. */
export interface Opener {
  readonly text: string;
  readonly at: number;
  /** What was matched. */
  readonly match: string;
  /** The piece that it would open in; its children so far stand before the opener. */
  readonly parent: Piece;
}

/** Where the raw text that is decoded stands. */
export interface Raw {
  readonly text: string;
  readonly start: number;
  readonly piece: Piece;
}

/** Comment syntax. A language without either has no comments. */
export interface Comments {
  /** What begins a comment that ends with the line, such as `//`. */
  readonly line?: string;
  /** What stands around a comment where there is no `line`. */
  readonly block?: readonly [open: string, close: string];
  /** What stands between code and a comment behind it, where that is not one space. */
  readonly gap?: string;
  /** A comment must have its line for itself, because behind a value it would be part of the value. */
  readonly alone?: boolean;
}

/** Makes a form for brackets, so that what stands in them knows what it stands in. */
export function bracket(open: string, close: string, inside?: () => readonly Form[]): Form {
  const form = { name: open, kind: 'code', open: quote(open), close: quote(close), lines: true } as const;
  return inside ? { ...form, inside } : form;
}

/** The three kinds of bracket that most languages have. */
export const brackets: readonly Form[] = [bracket('(', ')'), bracket('[', ']'), bracket('{', '}')];

/** A comment up to the end of the line. */
export function lineComment(open: string): Form {
  return { name: 'line comment', kind: 'comment', open };
}

/** A comment between two marks, over any number of lines. */
export function blockComment(open: string, close: string): Form {
  return { name: 'block comment', kind: 'comment', open: quote(open), close: quote(close), lines: true };
}

/** The source of a regular expression that matches exactly this text. */
export function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
