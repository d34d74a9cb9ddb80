// Shows the shape of a value found in real code, and not the value.

const kept = 4;
const longest = 48;

/**
 * The first letters as they are, of the others only their kind: `a`, `A` or `9`. Punctuation stays. Short values are
 * masked whole, long ones cut.
 */
export function mask(value: string): string {
  const open = value.length >= 3 * kept ? value.slice(0, kept) : '';
  const closed = value
    .slice(open.length)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{Nd}/gu, '9')
    .replace(/\s+/g, ' ');
  const shown = open + closed;
  return shown.length > longest ? `${shown.slice(0, longest)}…(${value.length})` : shown;
}
