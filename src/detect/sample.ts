// Makes token-shaped text at run time, so that none stands in the repository.

/** The alphabets that issuers write tokens in. */
export const alphabets = {
  alnum: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  hex: '0123456789abcdef',
  upperHex: '0123456789ABCDEF',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  /** BIP 173. */
  bech32: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l',
  digits: '0123456789',
} as const;

export type Alphabet = keyof typeof alphabets;

/**
 * A sample: the prefix and `length` characters that look random but are the same at every run.
 * Never begins or ends its random part with punctuation, so that it also looks whole to a person.
 */
export function sample(prefix: string, length: number, alphabet: Alphabet = 'alnum', seed = 1): string {
  const letters = alphabets[alphabet];
  let state = seedOf(`${prefix}/${length}/${alphabet}/${seed}`);
  let body = '';
  while (body.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const letter = letters.charAt(Math.floor((state / 2 ** 32) * letters.length));
    const atEdge = body.length === 0 || body.length === length - 1;
    if (!atEdge || /[A-Za-z0-9]/.test(letter)) body += letter;
  }
  return prefix + body;
}

/** FNV-1a: any text gives a well-mixed start for the generator above. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
