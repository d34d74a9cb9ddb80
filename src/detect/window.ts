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

/**
 * The lines from the one that holds an offset to `lines` lines on, and never more than `reach` characters on
 * either side, so that a line of megabytes costs no more than another.
 */
export function windowAround(
  text: string,
  offset: number,
  { lines, reach }: { readonly lines: number; readonly reach: number },
): { from: number; to: number } {
  const least = Math.max(0, offset - reach);
  const most = Math.min(text.length, offset + reach);
  let from = offset;
  while (from > least && text.charCodeAt(from - 1) !== 10) from--;
  let to = offset;
  for (let line = 0; line <= lines && to < most; line++) {
    while (to < most && text.charCodeAt(to) !== 10) to++;
    if (to < most) to++;
  }
  return { from, to };
}
