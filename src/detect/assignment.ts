// Reads which literal is given to which name, in any language, from the few characters behind the name.
import { looksRandom } from './randomness.ts';
import { NAME_CHARACTER, wordEnd, wordStart } from './window.ts';

/** Where a name stands. Offsets are UTF-16 units from the start of the text. */
export interface Name {
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** A literal and the name beside it. */
export interface Assignment extends Name {
  /** The key, variable, flag, header or function that the literal is given to. */
  readonly name: string;
  /** The literal without its quotes. */
  readonly start: number;
  readonly end: number;
  /** What opens it, escapes included; empty for a bare word as in shell, YAML and INI. */
  readonly quote: string;
}

/** How long a literal may be, in characters. Together with what may stand before it, less than `CONTEXT`. */
const LONGEST = 512;

/** What may close the name itself: `"name"`, `[name]`, `(name)`, `name?`, `name[]`. */
const closers = String.raw`(?:\\{0,3}["'\x60]|\[\w{0,8}\]|[\])?!]){0,4}`;

/** The schemes of RFC 9110 and those that vendors made up: `Authorization: Bearer …`, `"Token …"`. */
const scheme = String.raw`(?:[Bb]earer|BEARER|[Bb]asic|[Tt]oken|[Kk]ey|ApiKey|Api-Key|apikey|Bot|SSWS|GenieKey|Splunk|OAuth|Digest|ApiToken|Client-ID|PVEAPIToken)`;

/** Signs that give what is on their right to what is on their left. */
const sign = String.raw`(?::[-=]|=>|->|<-|<<|[=!]==?|\?[?:=]=?|\|\|=?|\+=|=|:(?!//)|\bor\b|\.(?:unwrap_or|orElse|or_else|getOrElse|fetch|default|type|fill|send_?[kK]eys|setValue)\w{0,6}\((?:\|_\||\(\) ?=>|_ ?=>)?)`;

/** What a declaration may put between a name and its sign: `: string`, `As String`, `{ get; set; }`. */
const type = String.raw`(?::[ \t]?(?:&'\w{1,8} |\[\w{1,8}; ?\w{1,8}\]|[\w.$<>|&?*[\] ]){1,40}?(?==[^=>])|As[ \t]\w{1,20}[ \t]?(?==)|\{[ \t]?get;[^{}\r\n]{0,24}\}[ \t]?(?==))?`;

/** What wraps a literal and leaves it what it is: `new SecretString("…")`, `Some("…")`, `["…"]`, `b"…"`. */
const wrapper = String.raw`(?:(?:new )?[\w.:[\]]{0,24}?(?:[Ss]tring|[Bb]ytes?|from|valueOf|str)[({] ?|(?:new )?[A-Z]\w{0,30}[({] ?|ConvertTo-SecureString (?:-String )?|[[{(]\s{0,8}|<<|!!\w{1,8} )?(?:[A-Za-z@$]{1,3}#?(?=["']))?`;

/** A quoted text in two groups: what opens and closes it, and what it holds. */
const quoted = String.raw`("""|'''|\\{0,3}["'\x60])((?:(?!\1)(?:\\[^\r\n]|[^\\\r\n])){1,${LONGEST}})\1`;

/** A bare word, in one group. Nothing that only a program could understand begins one. */
const bare = String.raw`([^\s"'\x60,;()[\]{}<>|&\\=][^\s"'\x60,;()[\]{}<>|&\\]{0,${LONGEST}})`;

/** Keys whose value belongs to the name beside them: `{ "name": "API_KEY", "value": "…" }`. */
const valueKeys = 'value|val|default|content|string|data|defaultValue';

/** How a literal can be given to a name, from the end of the name on. Each ends with its literal. */
export const forms: readonly RegExp[] = [
  // key = "…"; "key": "…"; env["KEY"] ?? '…'; key: string = "…"; getenv("KEY", "…"); setKey("…")
  String.raw`${closers}[ \t]{0,20}${type}(?:(?:${sign}|[({])\s{0,40}|,[ \t]{0,8})${wrapper}${quoted}`,
  // KEY=…; key: …; --key=…; key: >-⏎ …; $key = q{…}
  String.raw`${closers}[ \t]{0,20}${sign}[ \t]{0,20}(?:!!\w{1,8} |${scheme} |[>|][+-]?\r?\n[ \t]{1,20}|qq?[{([]|%[qQ]?[{([]|\[\[)?${bare}`,
  // <key>…</key>; <entry key="key">…</entry>; <key>key</key> <string>…</string>
  String.raw`${closers}(?:</[\w:.-]{1,40}>\s{0,40}<[\w:.-]{1,40}|[^<>\r\n]{0,80})>\s{0,40}(?:<[\w:.-]{1,40}>\s{0,40}|<!\[CDATA\[)?([^<>\s]{1,${LONGEST}})(?=\s{0,40}(?:</|\]\]>))`,
  // name: KEY⏎ value: …; key="key" value="…"; variable "key" {⏎ default = "…"
  String.raw`${closers}[\s,;{]{0,80}(?:[A-Za-z_"']{1,16}\s{0,12}[:=]\s?(?:"[^"\r\n]{0,80}"|[\w'.]{1,24})[\s,;]{1,40}){0,4}["']?(?:\w{1,12}:)?(?:${valueKeys})["']?\s{0,12}[:=]\s{0,8}(?:${quoted}|${bare})`,
  // --key …; ENV KEY …
  String.raw`[ \t]{1,20}(?:["'\x60]?)${bare}`,
  // #define KEY @"…"; PASSWORD '…'; (setq key "…"); (defvar *key* "…"); key "…"⏎
  String.raw`\*?[ \t]{1,20}(?:[A-Za-z@$]{1,3}(?=["']))?(?=["'])${quoted}`,
  // key …⏎
  String.raw`[ \t]{1,20}(?![*&])${bare}(?=[ \t]{0,20}(?:;?\r?\n|;?$))`,
].map((source) => new RegExp(source, 'y'));

const [givenQuoted, givenBare, inElement, besideValue, behindFlag, behindSpace, onLine] = forms as [
  RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp,
]; // prettier-ignore

/** What lets a quoted text follow a name after a blank: `#define KEY "…"`, SQL's `PASSWORD '…'`, Lisp's `(setq key "…")`, a line's start. */
const beforeSpace =
  /#define\s+\w*$|(?:^|\s)[A-Z][A-Z_]+$|\((?:setq|setf|def\w*|let|set!|setenv)\s+['*]?[\w-]*$|(?:^|\n)[ \t]*(?:set[ \t]|export[ \t]|@)?[\w.-]+$|[{ ]:[\w-]+$/;

/** The name in which `offset` stands. */
export function nameAt(text: string, offset: number): Name {
  return { nameStart: wordStart(text, offset), nameEnd: wordEnd(text, offset) };
}

/** The literal that is given to a name, if one is. Costs no more than its distance. */
export function assignmentTo(text: string, { nameStart, nameEnd }: Name): Assignment | undefined {
  const given = literalBehind(text, nameStart, nameEnd);
  return given && { name: text.slice(nameStart, nameEnd), nameStart, nameEnd, ...given };
}

type Literal = Pick<Assignment, 'start' | 'end' | 'quote'>;

function literalBehind(text: string, nameStart: number, nameEnd: number): Literal | undefined {
  // Longer than any name.
  if (wordEnd(text, nameEnd) > nameEnd) return undefined;
  // Most names are given nothing: what follows them tells so at once.
  switch (text.charCodeAt(nameEnd)) {
    case 0x20: // blank
    case 0x09:
    case 0x2a: // *
      return (
        match(givenQuoted, text, nameEnd) ??
        matchBare(text, nameEnd) ??
        matchBesideValue(text, nameStart, nameEnd) ??
        matchBehindBlank(text, nameStart, nameEnd)
      );
    case 0x2e: // .
    case 0x3b: // ;
    case 0x7d: // }
      return undefined;
    default:
      return (
        matchQuoted(text, nameStart, nameEnd) ??
        matchBare(text, nameEnd) ??
        match(inElement, text, nameEnd) ??
        matchBesideValue(text, nameStart, nameEnd)
      );
  }
}

/** What goes on behind a bare word that is no value: the word is longer, a call, or a type before the value. */
const goesOn = /^(?:[^\s"'`,;()[\]{}<>|&\\]|[ \t]{0,20}(?:=[^=]|\|)|[([{])/;

function matchBare(text: string, nameEnd: number): Literal | undefined {
  const given = match(givenBare, text, nameEnd);
  return given && goesOn.test(text.slice(given.end, given.end + 22)) ? undefined : given;
}

/** A word at the end of a quoted text is no name of what stands in another field. */
function matchBesideValue(text: string, nameStart: number, nameEnd: number): Literal | undefined {
  const quote = text.charAt(nameEnd);
  if (/["'`]/.test(quote) && text.charAt(nameStart - 1) !== quote) return undefined;
  return match(besideValue, text, nameEnd);
}

const isValueKey = new RegExp(`^(?:${valueKeys})$`);

/**
 * In `{ "name": "KEY", "value": "…" }`, the word behind the comma is no literal; and in a list of texts, the last
 * word of one is no name of the next.
 */
function matchQuoted(text: string, nameStart: number, nameEnd: number): Literal | undefined {
  const quote = text.charAt(nameEnd);
  const isLastWord = /["'`]/.test(quote) && text.charAt(nameStart - 1) !== quote;
  if (isLastWord && beforeNext.test(text.slice(nameEnd, nameEnd + 12))) return undefined;
  const given = match(givenQuoted, text, nameEnd);
  return given && isValueKey.test(text.slice(given.start, given.end)) ? undefined : given;
}

const beforeNext = /^["'`]{1,2}\s{0,8},/;

/** Most words that follow a name after a blank are not given to it: what costs least to ask is asked first. */
function matchBehindBlank(text: string, nameStart: number, nameEnd: number): Literal | undefined {
  const spaced = match(behindSpace, text, nameEnd);
  if (spaced && beforeSpace.test(text.slice(Math.max(0, nameStart - LEAD), nameEnd))) return spaced;
  return (
    (isFlag(text, nameStart) ? match(behindFlag, text, nameEnd) : undefined) ??
    (beginsLine(text, nameStart) ? match(onLine, text, nameEnd) : undefined)
  );
}

/** How much of what stands before a name is looked at, in characters. */
const LEAD = 20;

const beforeVariable = /(?:^|\s)(?:ENV|ARG)\s+$/;

/** Whether a name is of an option, or of a variable in a Dockerfile: `--key …`, `ENV KEY …`. */
function isFlag(text: string, nameStart: number): boolean {
  if (nameStart > 0 && !/\s/.test(text.charAt(nameStart - 1))) return false;
  if (text.charAt(nameStart) === '-') return true;
  const isBehindWord = /[VG\s]/.test(text.charAt(nameStart - 2));
  return isBehindWord && beforeVariable.test(text.slice(Math.max(0, nameStart - LEAD), nameStart));
}

/** Whether nothing but blanks stands before a name on its line, or more of them than are looked at. */
function beginsLine(text: string, nameStart: number): boolean {
  if (text.charAt(nameStart) === '$') return false;
  let at = nameStart;
  while (at > 0 && nameStart - at < LEAD && isBlank(text.charCodeAt(at - 1))) at--;
  return at === 0 || nameStart - at === LEAD || text.charCodeAt(at - 1) === 10;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

const beginsWithScheme = new RegExp(`^${scheme} (?=\\S+$)`);

function match(form: RegExp, text: string, from: number): Literal | undefined {
  form.lastIndex = from;
  const groups = form.exec(text);
  if (!groups) return undefined;
  const isQuoted = groups.length > 2 && groups[1] !== undefined && groups[2] !== undefined;
  const quote = isQuoted ? (groups[1] ?? '') : '';
  const value = (isQuoted ? groups[2] : (groups[3] ?? groups[1])) ?? '';
  const end = form.lastIndex - quote.length;
  const start = end - value.length;
  return { start: start + (beginsWithScheme.exec(value)?.[0].length ?? 0), end, quote };
}

/** How far back from a literal its name may begin, and how many words are asked. */
const BACK = 200;
const WORDS = 8;

/** The name beside the literal that holds an offset, read from its line and the ones before; empty if none. */
export function nameBeside(text: string, offset: number): string {
  const least = Math.max(0, offset - BACK);
  let at = offset;
  for (let words = 0; words < WORDS; words++) {
    while (at > least && !NAME_CHARACTER.test(text.charAt(at - 1))) at--;
    if (at <= least) return '';
    const nameStart = wordStart(text, at - 1);
    const found = assignmentTo(text, { nameStart, nameEnd: at });
    if (found && found.start <= offset && offset < found.end && isName(text, found)) return found.name;
    at = nameStart;
  }
  return '';
}

const isNoName = new RegExp(
  `^(?:-{0,2}.|${valueKeys}|(?:i?o)?str|bytes?|some|text|from|valueof|\\S*(?:keyspec|string))$`,
  'i',
);

const isPrefix = new RegExp(`^:(?:${valueKeys})\\s?=`);

/** The user in a URL, a closing tag, a type and the key of a pair are no names of what stands behind them. */
function isName(text: string, { name, nameStart, nameEnd }: Assignment): boolean {
  // The prefix of an attribute: `android:value="…"`.
  if (isPrefix.test(text.slice(nameEnd, nameEnd + 16))) return false;
  // The argument before another is no name of it, unless it is one: `getenv("KEY", "…")`.
  if (isNoName.test(name) || looksRandom(name) || /^(?:\d+|(?=[A-Za-z]*\d)[A-Za-z0-9]{16,})$/.test(name))
    return false;
  return !/(?:\/\/|<\/)$/.test(text.slice(Math.max(0, nameStart - 2), nameStart));
}
