// Finds the literals, comments and brackets of a text, from its start, by the forms of its language.
import type { Form, Opener, Piece } from './form.ts';

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

/** What begins at a place: something to pass over, the closer, the end of the line, or a form. */
interface Choice {
  readonly does: 'skip' | 'close' | 'feed' | Form;
  /** Matches it at the current offset. */
  readonly pattern: RegExp;
}

/** What to look for inside a piece. The same for all pieces of a form with the same closer. */
interface Inside {
  /** What is listed first is tried first. */
  readonly choices: readonly Choice[];
  /** Finds the next place where one of them begins; its groups are the choices, in order. */
  readonly next: RegExp;
  /** Whether the end of the line ends it. */
  readonly bound: boolean;
}

/** A piece that is open, and what to look for inside it. */
interface Frame {
  readonly piece: Piece;
  readonly inside: Inside;
}

const lineBreak = '\\r?\\n';

const root: Form = { name: 'root', kind: 'code', open: '', lines: true };

/** Compiling costs more than lexing a short text, so it is done once for each language. */
const insides = new WeakMap<Syntax, WeakMap<Form, Map<string, Inside>>>();

/** One run over one text. A class, because a run has a state that lives as long as it. */
class Lexer {
  readonly #text: string;
  readonly #syntax: Syntax;
  readonly #stack: Frame[] = [];
  readonly #waiting: { form: Form; close: string }[] = [];
  readonly #insides: WeakMap<Form, Map<string, Inside>>;
  #at = 0;

  constructor(text: string, syntax: Syntax) {
    this.#text = text;
    this.#syntax = syntax;
    let compiled = insides.get(syntax);
    if (!compiled) insides.set(syntax, (compiled = new WeakMap()));
    this.#insides = compiled;
  }

  run(): Piece {
    this.#open({ form: root, start: 0, inner: 0, close: undefined });
    for (let frame = this.#top(); frame; frame = this.#top()) {
      frame.inside.next.lastIndex = this.#at;
      const found = frame.inside.next.exec(this.#text);
      if (!found) break;
      this.#at = found.index;
      this.#step(frame, found);
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

  /** Takes the first of the choices that fits here; the group that matched tells where to begin. */
  #step(frame: Frame, found: RegExpExecArray): void {
    const groups: readonly (string | undefined)[] = found.slice(1);
    const first = groups.findIndex((group) => group !== undefined);
    for (let index = first; index < frame.inside.choices.length; index++) {
      const choice = frame.inside.choices[index];
      const match = index === first ? found[0] : choice && this.#match(choice.pattern);
      if (choice && match !== undefined && this.#take(frame, choice, match)) return;
    }
    this.#at++;
  }

  /** Does what the choice says, unless it is a form that cannot stand here. */
  #take(frame: Frame, { does }: Choice, match: string): boolean {
    if (does === 'close') this.#close(frame, match);
    else if (does === 'skip') this.#at += match.length;
    else if (does === 'feed') this.#endLine(frame, match.length);
    else return this.#begin(does, { text: this.#text, at: this.#at, match, parent: frame.piece });
    return true;
  }

  #close(frame: Frame, closer: string): void {
    const start = this.#at;
    this.#at += closer.length;
    this.#pop(start, this.#at, true);
    const then = frame.piece.form.then?.(closer);
    if (then) this.#open({ form: then, start: this.#at, inner: this.#at, close: closeOf(then) });
  }

  #begin(form: Form, opener: Opener): boolean {
    if (form.when && !form.when(opener)) return false;
    this.#at += opener.match.length;
    const close = closeOf(form, opener);
    if (form.deferred) this.#waiting.push({ form, close: close ?? '' });
    else this.#open({ form, start: opener.at, inner: this.#at, close });
    return true;
  }

  /** Closes what may not run over lines, and opens the heredoc that waited for the line to end. */
  #endLine(frame: Frame, length: number): void {
    if (frame.inside.bound) {
      while (this.#top()?.inside.bound) {
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
    const parent = above?.piece;
    const end = inner;
    const piece: Piece = { form, start, inner, innerEnd: end, end, closed: false, parent, children: [] };
    parent?.children.push(piece);
    // What a line-bound string holds is bound as well: a quote left open costs one line, not the file.
    const bound = (above?.inside.bound ?? false) || !(form.lines ?? form.kind === 'code');
    this.#stack.push({ piece, inside: this.#inside(form, close, bound) });
  }

  #inside(form: Form, close: string | undefined, bound: boolean): Inside {
    let known = this.#insides.get(form);
    // Closers that follow from what the text says (a heredoc's) must not gather for ever.
    if (!known || known.size > 60) this.#insides.set(form, (known = new Map<string, Inside>()));
    const key = `${bound ? 'bound' : 'free'} ${close ?? ''}`;
    let inside = known.get(key);
    if (!inside) known.set(key, (inside = this.#compile(form, close, bound)));
    return inside;
  }

  #compile(form: Form, close: string | undefined, bound: boolean): Inside {
    const forms = form.inside?.() ?? (form.kind === 'code' ? this.#syntax.forms : []);
    const skip = form.skip ?? (form.kind === 'code' ? this.#syntax.skip : undefined);
    const feed = bound || form.kind === 'code' ? lineBreak : undefined;
    const sources = [
      { does: 'skip', source: skip },
      { does: 'close', source: close },
      ...forms.map((one) => ({ does: one, source: one.open })),
      { does: 'feed', source: feed },
    ] as const;
    const known = sources.flatMap(({ does, source }) => (source === undefined ? [] : [{ does, source }]));
    return {
      choices: known.map(({ does, source }) => ({ does, pattern: new RegExp(source, 'my') })),
      next: new RegExp(known.map(({ source }) => `(${source})`).join('|') || '(?!)', 'mg'),
      bound,
    };
  }

  #pop(innerEnd: number, end: number, closed: boolean): void {
    const piece = this.#stack.pop()?.piece;
    if (!piece) return;
    piece.innerEnd = innerEnd;
    piece.end = end;
    piece.closed = closed;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }
}

function closeOf(form: Form, opener?: Opener): string | undefined {
  if (typeof form.close !== 'function') return form.close;
  if (!opener) throw new Error(`The closer of ${form.name} follows from an opener.`);
  return form.close(opener);
}
