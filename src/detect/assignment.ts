// Reads which literal is assigned to which name, in any language, from a short stretch of text.

import { CONTEXT } from './window.ts';

/** A literal and the name beside it. Offsets are UTF-16 units from the start of the whole text. */
export interface Assignment {
  /** The key, variable, flag, header or function that the literal is given to; empty where there is none. */
  readonly name: string;
  /** Where the name stands. Both are the value's start where there is none. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The literal without its quotes. */
  readonly start: number;
  readonly end: number;
  /** The quote around it, or empty for a bare word as in shell, YAML and INI. */
  readonly quote: '' | '"' | "'" | '`';
}

interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const nothing: Name = { text: '', start: 0, end: 0 };

/** One piece of a stretch: sticky, tried in this order. None can take more than linear time. */
const pieces =
  /(?<space>[ \t]+)|(?<line>\r?\n|\r)|(?<quoted>"(?:[^"\\\r\n]|\\.){0,4096}"|'(?:[^'\\\r\n]|\\.){0,4096}'|`(?:[^`\\]|\\.){0,4096}`)|(?<assign>:=|=>|->|[=!]==?|\?=|\|\|=?|\?\?=?|\+=|=|:)|(?<word>[^\s"'`=:,;()[\]{}<>|&\\?!+*]+)|(?<other>[\s\S])/y;

/**
 * The assignments in `text` from `from` to `to`, in order. Both ends should be ends of lines where lines
 * are short. Texts within a quoted literal (`"X-Api-Key: …"`, `"password=…;"`) are read too.
 */
export function assignmentsIn(text: string, from: number, to: number): Assignment[] {
  return new Reader(text, from, to).read();
}

/**
 * The literal that is given to the name in which `offset` stands, if there is one close behind it. Costs
 * no more than the distance to the literal, however long the line.
 */
export function assignmentAt(text: string, offset: number): Assignment | undefined {
  if (!mayAssign(text, offset)) return undefined;
  const isGiven = (found: Assignment): boolean => found.nameStart <= offset && offset < found.nameEnd;
  const reader = new Reader(text, startOfName(text, offset), Math.min(text.length, offset + NEAR));
  return reader.read((found) => isGiven(found) && !isType(text, found)).findLast(isGiven);
}

/** What must follow a name for a literal to be given to it; a flag (`--token …`) takes the next word. */
const signBehindName =
  /[\w$.-]{1,80}(?:\\?["'`]|[\])])*(?:[=:,(>|?+!<-]|\s+(?:[=:,(|?+!-]|(?:["'`]?(?:value|val|content|default)\b)))/iy;

/** A cheap look ahead, since most words that could be in a name are not, or their name is given nothing. */
function mayAssign(text: string, offset: number): boolean {
  signBehindName.lastIndex = offset;
  return signBehindName.test(text) || isFlag(text, offset);
}

function isFlag(text: string, offset: number): boolean {
  const start = startOfName(text, offset);
  return text.startsWith('--', start);
}

/** Whether a bare word behind a `:` is a type, and the value comes behind an `=`: `key: string = "…"`. */
function isType(text: string, found: Assignment): boolean {
  return found.quote === '' && /^[ \t]*(?:=[^=]|\||\[)/.test(text.slice(found.end, found.end + 8));
}

/** How far behind the place in its name a literal may begin, in characters. */
const NEAR = 160;

/** Where the name around an offset begins, its opening quote included. */
function startOfName(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 80 && /[\w$.-]/.test(text.charAt(start - 1))) start--;
  return /["'`]/.test(text.charAt(start - 1)) ? start - 1 : start;
}

/** The state of one reading: what stands before the next literal. */
class Reader {
  readonly #text: string;
  readonly #from: number;
  readonly #to: number;
  readonly #found: Assignment[] = [];
  /** The last word or quoted text, which becomes the name if an assignment sign follows. */
  #last: Name = nothing;
  /** What the next literal is given to. */
  #name: Name = nothing;
  /** The word before a `:`; it stays the name if a type and `=` follow: `key: string = "…"`. */
  #annotated: Name = nothing;
  /** Whether a sign stands right before: then a bare word is a value. */
  #expecting = false;
  /** The value of a `key:` or `name:` beside which a `value:` stands. */
  #subject: Name = nothing;

  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#from = from;
    this.#to = to;
  }

  /** Reads on until the end, or until it has found what is wanted. */
  read(isWanted: (found: Assignment) => boolean = () => false): Assignment[] {
    const piece = new RegExp(pieces);
    piece.lastIndex = this.#from;
    let judged = 0;
    while (piece.lastIndex < this.#to) {
      for (; judged < this.#found.length; judged++) {
        const found = this.#found[judged];
        if (found && isWanted(found)) return this.#found;
      }
      const at = piece.lastIndex;
      const groups = piece.exec(this.#text)?.groups;
      if (!groups) break;
      if (groups['line'] !== undefined) this.#endLine();
      else if (groups['quoted'] !== undefined) this.#readQuoted(at, groups['quoted']);
      else if (groups['assign'] !== undefined) this.#readSign(groups['assign']);
      else if (groups['word'] !== undefined) {
        const end = this.#expecting ? this.#endOfBare(at) : at + groups['word'].length;
        this.#readWord(at, end);
        piece.lastIndex = end;
      } else if (groups['other'] !== undefined) this.#readOther(groups['other'], at);
    }
    return this.#found;
  }

  #endLine(): void {
    // A quoted value may follow a sign on the next line; a bare word there is the next key.
    if (!this.#expecting) this.#name = nothing;
    this.#last = this.#annotated = nothing;
    this.#expecting = false;
  }

  #readSign(sign: string): void {
    if (sign === ':') this.#annotated = this.#last;
    const typed = sign === '=' && this.#annotated !== nothing;
    this.#name = typed ? this.#annotated : this.#last;
    if (sign !== ':') this.#annotated = nothing;
    this.#expecting = true;
  }

  #readQuoted(at: number, quoted: string): void {
    const inner: Name = { text: quoted.slice(1, -1), start: at + 1, end: at + quoted.length - 1 };
    this.#give(inner, quoted.charAt(0) as Assignment['quote']);
    if (/[=:]/.test(inner.text)) this.#found.push(...innerAssignments(inner));
    this.#see(inner);
  }

  #readWord(at: number, end: number): void {
    const word: Name = { text: this.#text.slice(at, end), start: at, end };
    const isFlagged = this.#last.text.startsWith('--');
    if (this.#expecting || isFlagged) {
      if (!this.#expecting) this.#name = this.#last;
      this.#give(word, '');
    }
    this.#see(word);
  }

  /** A word has been read. The first may be the value of a `name:` that stands before the stretch. */
  #see(word: Name): void {
    if (this.#subject === nothing && word.start - this.#from <= 1) this.#subject = word;
    this.#last = word;
    this.#expecting = false;
  }

  /** A bare value goes on through signs that a name could not hold: `abc==`, `a:b`, `p?ss!`. */
  #endOfBare(at: number): number {
    const bare = /[^\s"'`,;()[\]{}<>|&\\]+/y;
    bare.lastIndex = at;
    return at + (bare.exec(this.#text)?.[0].length ?? 1);
  }

  #readOther(character: string, at: number): void {
    if (character === '(' || character === '[') this.#name = this.#last;
    else if (character === ',') this.#name = this.#last;
    else if (character === '>' && this.#text.charAt(at - 1) !== '=') {
      this.#readElement(at);
      return;
    } else if (character === '{' || character === '}' || character === ';') this.#name = this.#last = nothing;
    this.#annotated = nothing;
    if (character !== ']' && character !== ')') this.#expecting = false;
  }

  /** `<password>value</password>`: the text of an element belongs to the element's name. */
  #readElement(at: number): void {
    const element = /([^<>\r\n]{1,4096})<\//y;
    element.lastIndex = at + 1;
    const inner = element.exec(this.#text)?.[1]?.trim();
    if (!inner || this.#last === nothing) return;
    const start = this.#text.indexOf(inner, at + 1);
    this.#name = this.#last;
    this.#give({ text: inner, start, end: start + inner.length }, '');
  }

  #give(value: Name, quote: Assignment['quote']): void {
    const named = this.#name;
    if (subjectKeys.test(named.text)) this.#subject = value;
    const name = valueKeys.test(named.text) ? this.#subject : named;
    if (value.end <= value.start) return;
    this.#found.push({
      name: name.text,
      nameStart: name === nothing ? value.start : name.start,
      nameEnd: name === nothing ? value.start : name.end,
      start: value.start,
      end: value.end,
      quote,
    });
  }
}

/** Keys whose value names what the `value` beside it is: `{ "name": "API_KEY", "value": "…" }`. */
const subjectKeys = /^(?:key|name|id|property)$/i;
const valueKeys = /^(?:value|val|content|default)$/i;

/** `name=value` and `Name: value` within a literal. */
function innerAssignments(inner: Name): Assignment[] {
  const pair =
    /(?<![\w.-])(?<!\/\/)([\w.-]{2,64})\\?["']?\s{0,2}[=:](?!\/\/)\s{0,2}(?:(?:Bearer|Basic|Token)\s)?\\?["']?([^\s"'`;,&\\]{6,512})/gi;
  const found: Assignment[] = [];
  for (const match of inner.text.matchAll(pair)) {
    const name = match[1] ?? '';
    const value = match[2] ?? '';
    const nameStart = inner.start + match.index;
    const end = nameStart + match[0].length;
    found.push({
      name,
      nameStart,
      nameEnd: nameStart + name.length,
      start: end - value.length,
      end,
      quote: '',
    });
  }
  return found;
}

/** The name beside the literal that holds an offset, read from its line and the one before; empty if none. */
export function nameBeside(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;
  const near = assignmentsIn(text, Math.max(from, offset - CONTEXT), offset + 1);
  const holding = near.findLast((found) => found.start <= offset && offset < found.end);
  return holding?.name ?? '';
}
