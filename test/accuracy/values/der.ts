// The little of DER (X.690) that a private key is written in.

/** A tag, the length of the content, and the content. */
export function der(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 0x80) return Buffer.concat([Buffer.of(tag, body.length), body]);
  const digits = body.length.toString(16);
  const size = Buffer.from(digits.length % 2 === 1 ? `0${digits}` : digits, 'hex');
  return Buffer.concat([Buffer.of(tag, 0x80 + size.length), size, body]);
}

/** A number that is not negative, of big-endian bytes. */
export function integer(bytes: Buffer): Buffer {
  return der(0x02, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

export function octets(bytes: Buffer): Buffer {
  return der(0x04, bytes);
}

export function sequence(...content: Buffer[]): Buffer {
  return der(0x30, ...content);
}
