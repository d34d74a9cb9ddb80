// Text from elsewhere (paths, names, reasons) made fit to be shown: one line, nothing hidden in it.

/** Control characters, line separators, marks that turn the writing direction, and what no encoding can hold. */
const unshowable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * The text with everything that would steer a terminal, break a line or mislead the eye written out: `\n`, `\x1b`,
 * `\u202e`. What is left can be encoded in UTF-8 and stands in the character set of XML 1.0.
 */
export function visible(text: string): string {
  return text.replace(unshowable, (character) => short[character] ?? escaped(character));
}

function escaped(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/**
 * As {@link visible}, for a log of CI: there a line that begins with `::`, or holds `##vso[`, is a command to the
 * system that runs it, and the name of a file must not give any.
 */
export function visibleInLog(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/, '$1\\x3a')
    .replace(/#(?=#\w*\[)/g, '\\x23');
}

/** The text with each half of a pair of surrogates that lacks its other half replaced, for it has no UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
