// What goes in and out: a place in the text, an edit, and what a rewrite came to.

/** UTF-16 offsets from the start of the text; `end` is the first one behind. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces `start` to `end` of the original text. Nothing is inserted by an empty `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** Which file the text is: what the table of languages is asked with. */
export interface Target {
  /** VS Code's language id, such as `typescriptreact`. */
  readonly languageId: string;
  /** With `/` between folders; may be empty for a document that has no file yet. */
  readonly path: string;
}

/** Why there is no right reference, one sentence, and what is right instead. */
export interface Refused {
  readonly refused: string;
}

/**
 * Edits, sorted and not overlapping, against the original text; or why there are none.
 * `note` is what the person must know when the edits are made, in whole sentences.
 */
export type Rewritten = { readonly edits: readonly Edit[]; readonly note?: string } | Refused;

/** An edit that puts `text` in at an offset. */
export function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** An edit that puts `text` in the place of a span. */
export function replace(span: Span, text: string): Edit {
  return { start: span.start, end: span.end, text };
}

/** The line ending of the text: that of its first line, `\n` where it has only one line. */
export function lineEnding(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text.charCodeAt(first - 1) === 13 ? '\r\n' : '\n';
}

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset behind the last character of the line that holds `offset`, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return feed > offset && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
}
