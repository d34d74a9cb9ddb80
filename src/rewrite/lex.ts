// Finds the literals, comments and brackets of a text, from its start, by the forms of its language.
import type { Form, Opener, Piece } from './form.ts';
import type { Span } from './span.ts';

const nothing: readonly Form[] = [];

/**
 * The tree of pieces in the text; the root is code and covers it all. Time is linear in the text.
 * Broken code is no error: a string that may not run over lines ends with its line.
 */
export function lex(text: string, syntax: Syntax): Piece {
  return new Lexer(text, syntax).run();
}

/** What of a language matters here. */
export interface Syntax {
  readonly forms: readonly Form[];
  /** What is passed over in code, unless the form says otherwise. */
  readonly skip?: string;
}

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

/** An open piece, and what to look for inside it. */
interface Frame {
  readonly piece: Piece;
  readonly inside: readonly Form[];
  readonly close: RegExp | undefined;
  readonly skip: RegExp | undefined;
  /** Whether the end of the line ends it. */
  readonly bound: boolean;
  /** Finds the next character that can matter. */
  readonly next: RegExp;
}

const lineBreak = '\\r?\\n';

/** One run over one text. A class, because a run has a state that lives as long as it. */
class Lexer {
  readonly #text: string;
  readonly #syntax: Syntax;
  readonly #stack: Frame[] = [];
  readonly #waiting: { form: Form; close: string }[] = [];
  readonly #patterns = new Map<string, RegExp>();
  #at = 0;

  constructor(text: string, syntax: Syntax) {
    this.#text = text;
    this.#syntax = syntax;
  }

  run(): Piece {
    const root: Form = { name: 'root', kind: 'code', open: '', lines: true };
    this.#open({ form: root, start: 0, inner: 0, close: undefined });
    for (let frame = this.#top(); frame; frame = this.#top()) {
      frame.next.lastIndex = this.#at;
      const found = frame.next.exec(this.#text);
      if (!found) break;
      this.#at = found.index;
      this.#step(frame);
    }
    while (this.#stack.length > 1) this.#pop(this.#text.length, this.#text.length, false);
    const first = this.#stack[0];
    if (!first) throw new Error('The lexer closed its root.');
    first.piece.end = first.piece.innerEnd = this.#text.length;
    return first.piece;
  }

  #top(): Frame | undefined {
    return this.#stack.at(-1);
  }

  /** Handles what begins at the current offset: a closer, something to pass over, an opener, a line end. */
  #step(frame: Frame): void {
    if (frame.close && this.#close(frame, frame.close)) return;
    const skipped = frame.skip && this.#match(frame.skip);
    if (skipped) {
      this.#at += skipped.length;
      return;
    }
    if (this.#tryForms(frame)) return;
    const feed = this.#match(this.#sticky(lineBreak));
    if (feed === undefined) this.#at++;
    else this.#endLine(frame, feed.length);
  }

  #close(frame: Frame, close: RegExp): boolean {
    const closer = this.#match(close);
    if (closer === undefined) return false;
    const start = this.#at;
    this.#at += closer.length;
    this.#pop(start, this.#at, true);
    const then = frame.piece.form.then?.(closer);
    if (then) this.#open({ form: then, start: this.#at, inner: this.#at, close: closeOf(then) });
    return true;
  }

  #tryForms(frame: Frame): boolean {
    for (const form of frame.inside) {
      const match = this.#match(this.#sticky(form.open));
      if (!match) continue;
      const opener: Opener = { text: this.#text, at: this.#at, match, parent: frame.piece };
      if (form.when && !form.when(opener)) continue;
      const start = this.#at;
      this.#at += match.length;
      const close = closeOf(form, opener);
      if (form.deferred) this.#waiting.push({ form, close: close ?? '' });
      else this.#open({ form, start, inner: this.#at, close });
      return true;
    }
    return false;
  }

  /** Closes what may not run over lines, and opens the heredoc that waited for the line to end. */
  #endLine(frame: Frame, length: number): void {
    if (frame.bound) {
      while (this.#top()?.bound) {
        this.#pop(this.#at, this.#at, this.#top()?.piece.form.kind === 'comment');
      }
    }
    // A heredoc begins behind the line that names it, wherever on it that was.
    this.#at += length;
    const heredoc = this.#waiting.shift();
    if (heredoc) this.#open({ ...heredoc, start: this.#at, inner: this.#at });
  }

  #open(opened: { form: Form; start: number; inner: number; close: string | undefined }): void {
    const { form, start, inner, close } = opened;
    const above = this.#top();
    const open = { form, start, inner, innerEnd: inner, end: inner, closed: false };
    const piece: Piece = { ...open, parent: above?.piece, children: [] };
    above?.piece.children.push(piece);
    const inside = form.inside?.() ?? (form.kind === 'code' ? this.#syntax.forms : nothing);
    // What a line-bound string holds is bound as well: a quote left open costs one line, not the file.
    const bound = (above?.bound ?? false) || !(form.lines ?? form.kind === 'code');
    const skip = form.skip ?? (form.kind === 'code' ? this.#syntax.skip : undefined);
    this.#stack.push({
      piece,
      inside,
      bound,
      close: close === undefined ? undefined : this.#sticky(close),
      skip: skip === undefined ? undefined : this.#sticky(skip),
      next: this.#next([close, skip, ...inside.map((each) => each.open)], bound || form.kind === 'code'),
    });
  }

  #pop(innerEnd: number, end: number, closed: boolean): void {
    const piece = this.#stack.pop()?.piece;
    if (piece) Object.assign(piece, { innerEnd, end, closed });
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }

  #sticky(source: string): RegExp {
    return this.#pattern(source, 'my');
  }

  #next(sources: readonly (string | undefined)[], lines: boolean): RegExp {
    const all = sources.filter((source) => source !== undefined);
    return this.#pattern([...all, ...(lines ? [lineBreak] : [])].map((one) => `(?:${one})`).join('|'), 'mg');
  }

  #pattern(source: string, flags: string): RegExp {
    const key = flags + source;
    let pattern = this.#patterns.get(key);
    if (!pattern) this.#patterns.set(key, (pattern = new RegExp(source || '(?!)', flags)));
    return pattern;
  }
}

function closeOf(form: Form, opener?: Opener): string | undefined {
  if (typeof form.close !== 'function') return form.close;
  if (!opener) throw new Error(`The closer of ${form.name} follows from an opener.`);
  return form.close(opener);
}
