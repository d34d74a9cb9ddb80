// Where a token may begin and end, and how much of the text around a keyword a rule gets to see.

/** No match is longer than this many characters. */
export const REACH = 12_288;

/** Nothing that a match depends on is further away from it than this many characters. */
export const CONTEXT = 1_024;

function isWord(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95
  );
}

/** What a word character may be the end of without being a part of what follows: `\n`, `%3D`, `\u003d`. */
const escapes = /(?:\\[nrtbfv0"]|%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4})$/;

/** Whether a token may begin at an offset: not in the middle of a word, unless the word is an escape. */
export function beginsToken(text: string, start: number): boolean {
  if (start === 0 || !isWord(text.charCodeAt(start - 1)) || !isWord(text.charCodeAt(start))) return true;
  return escapes.test(text.slice(Math.max(0, start - 6), start));
}

/** Whether a token may end at an offset: no word goes on there. */
export function endsToken(text: string, end: number, notBefore: RegExp | undefined): boolean {
  if (end >= text.length) return true;
  if (isWord(text.charCodeAt(end)) && isWord(text.charCodeAt(end - 1))) return false;
  return !notBefore?.test(text.charAt(end));
}

/** What names are made of. */
export const NAME_CHARACTER = /[\w$.-]/;

/** No name is longer, in characters. */
const NAME = 80;

function isNameUnit(unit: number): boolean {
  return isWord(unit) || unit === 45 || unit === 46 || unit === 36;
}

/** Where the name around an offset begins: a variable, a key, a flag with its dashes. */
export function wordStart(text: string, offset: number): number {
  const least = Math.max(0, offset - NAME);
  let start = offset;
  while (start > least && isNameUnit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the name around an offset ends. */
export function wordEnd(text: string, offset: number): number {
  const most = Math.min(text.length, offset + NAME);
  let end = offset;
  while (end < most && isNameUnit(text.charCodeAt(end))) end++;
  return end;
}
