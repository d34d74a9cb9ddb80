// How a value is written where it does not stand as it is.

const hexOf = (text: string): string => Buffer.from(text).toString('hex');
const codes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** By the name behind `|` in a mark. */
export const filters: Record<string, (text: string) => string> = {
  single: (text) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'"),
  json: (text) => JSON.stringify(text).slice(1, -1),
  xml: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  uri: (text) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${hexOf(sign).toUpperCase()}`),
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => hexOf(text),
  percent: (text) => hexOf(text).replace(/../g, (pair) => `%${pair.toUpperCase()}`),
  unicode: (text) =>
    codes(text)
      .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
      .join(''),
  escape: (text) => hexOf(text).replace(/../g, (pair) => `\\x${pair}`),
  indent: (text) => text.replaceAll('\n', '\n    '),
  indent2: (text) => text.replaceAll('\n', '\n  '),
  indent6: (text) => text.replaceAll('\n', '\n      '),
  quoted: (text) =>
    text
      .split('\n')
      .map((line) => `"${line}\\n"`)
      .join('\n  '),
  concat: (text) =>
    text
      .split('\n')
      .map((line) => `'${line}\\n'`)
      .join(' +\n  '),
  crlf: (text) => text.replaceAll('\n', '\r\n'),
  make: (text) => text.replaceAll('#', '\\#'),
  batch: (text) => text.replaceAll('%', '%%'),
  shell: (text) => (/^[\w.,:+=@%/-]+$/.test(text) ? text : `'${text}'`),
};
