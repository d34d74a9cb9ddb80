// How other languages' readers of `.env` files take a notation, by the rules they document; and awkward text.
import fc from 'fast-check';
import { TokenError } from '../../../src/tokens/errors.ts';

/** Pieces of text that some reader gives a meaning to, among ordinary ones. */
export const awkward = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Array.from(`'"\`$\\#{} \n\t=!~;&|()<>*?[]^%@:,.-_/abXY01`)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u2028', '\u0085', '\u00a0', '\ufeff', '\x1b', '\\n', '${A}', '$A', '😀'),
  },
);

export function isRefusal(error: unknown): boolean {
  return error instanceof TokenError && error.code === 'value-unquotable';
}

/** Python-dotenv: escapes between either quotes, and `${NAME}` everywhere, which is empty here. */
export function readAsPythonDotenv(notation: string): string | undefined {
  const single = /^'((?:\\[\s\S]|[^'\\])*)'$/.exec(notation)?.[1];
  const double = /^"((?:\\[\s\S]|[^"\\])*)"$/.exec(notation)?.[1];
  if (single === undefined && double === undefined && /^['"]/.test(notation)) return undefined;
  const bare = notation.replace(/\s+#.*/g, '').trimEnd();
  const read = single?.replace(/\\([\\'])/g, '$1') ?? double?.replace(/\\[\\'"abfnrtv]/g, '') ?? bare;
  return read.replace(/\$\{[^}]*\}/g, '');
}

/** Docker compose (compose-go): a backslash escapes the quote only; in double quotes `$` is a variable. */
export function readAsCompose(notation: string): string | undefined {
  const quotation = notation.charAt(0);
  if (quotation !== "'" && quotation !== '"') return notation.split(' #')[0]?.trimEnd().replace(/\$\w+/g, '');
  let text = '';
  for (let i = 1; i < notation.length; i++) {
    const letter = notation.charAt(i);
    if (letter === quotation) return i === notation.length - 1 ? interpolate(text, quotation) : undefined;
    const isEscape = letter === '\\' && i + 1 < notation.length;
    if (isEscape) i++;
    text += isEscape && notation.charAt(i) !== quotation ? letter + notation.charAt(i) : notation.charAt(i);
  }
  return undefined;
}

function interpolate(text: string, quotation: string): string {
  return quotation === "'" ? text : text.replace(/\\./g, '').replace(/\$\w+/g, '');
}
