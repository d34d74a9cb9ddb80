// Private keys in every armour, of made-up numbers in the structure that their formats ask for.
import type { Draw } from '../draw.ts';
import { der, integer, octets, sequence } from './der.ts';
import { drawShape } from './shape.ts';

const rsaOid = Buffer.from('2a864886f70d010101', 'hex');
const ecOid = Buffer.from('2a8648ce3d0201', 'hex');
const p256Oid = Buffer.from('2a8648ce3d030107', 'hex');
const ed25519Oid = Buffer.from('2b6570', 'hex');

/** PKCS#1: version, modulus, exponents, primes. */
function rsa(draw: Draw, size = 256): Buffer {
  const half = (): Buffer => integer(draw.bytes(size / 2));
  const whole = (): Buffer => integer(draw.bytes(size));
  return sequence(
    integer(Buffer.of(0)),
    whole(),
    integer(Buffer.of(1, 0, 1)),
    whole(),
    half(),
    half(),
    half(),
    half(),
    half(),
  );
}

/** SEC 1: version, number, curve, point. */
function ec(draw: Draw): Buffer {
  const point = Buffer.concat([Buffer.of(0, 4), draw.bytes(64)]);
  return sequence(
    integer(Buffer.of(1)),
    octets(draw.bytes(32)),
    der(0xa0, der(0x06, p256Oid)),
    der(0xa1, der(0x03, point)),
  );
}

function dsa(draw: Draw): Buffer {
  const numbers = [128, 20, 128, 128, 20].map((size) => integer(draw.bytes(size)));
  return sequence(integer(Buffer.of(0)), ...numbers);
}

/** PKCS#8 around a key. */
function pkcs8(oid: readonly Buffer[], key: Buffer): Buffer {
  return sequence(integer(Buffer.of(0)), sequence(...oid.map((one) => der(0x06, one))), octets(key));
}

/** PKCS#8, encrypted: algorithm and ciphertext. */
function encrypted(draw: Draw): Buffer {
  const pbes2 = Buffer.from('2a864886f70d01050d', 'hex');
  return sequence(sequence(der(0x06, pbes2), sequence(octets(draw.bytes(40)))), octets(draw.bytes(1200)));
}

function openssh(draw: Draw, size: number): Buffer {
  const head = 'openssh-key-v1\0' + '\0\0\0\u0004none'.repeat(2) + '\0\0\0\0\0\0\0\u0001';
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.of(0, 0, 0, 51), draw.bytes(size)]);
}

/** Armour of a title around bytes, in lines of a width. */
function armour(title: string, body: Buffer, { width = 64, head = '', tail = '' } = {}): string {
  const lines = body.toString('base64').match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  const edge = '-'.repeat(5);
  return [`${edge}BEGIN ${title}${edge}${head}`, ...lines, `${tail}${edge}END ${title}${edge}`].join('\n');
}

const key = 'PRIVATE KEY';

/** The text of a whole private key, lines ending in `\n`, none at its end. By the name that a template uses. */
export const keys: Record<string, (draw: Draw) => string> = {
  rsaKey: (draw) => armour(`RSA ${key}`, rsa(draw)),
  bigRsaKey: (draw) => armour(`RSA ${key}`, rsa(draw, 512)),
  ecKey: (draw) => armour(`EC ${key}`, ec(draw)),
  dsaKey: (draw) => armour(`DSA ${key}`, dsa(draw)),
  rsaPkcsKey: (draw) => armour(key, pkcs8([rsaOid], rsa(draw))),
  ecPkcsKey: (draw) => armour(key, pkcs8([ecOid, p256Oid], ec(draw))),
  ed25519Key: (draw) => armour(key, pkcs8([ed25519Oid], octets(draw.bytes(32)))),
  encryptedKey: (draw) => armour(`ENCRYPTED ${key}`, encrypted(draw)),
  oldEncryptedKey: (draw) =>
    armour(`RSA ${key}`, draw.bytes(1192), {
      head: `\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${draw.text('upperHex', 32)}\n`,
    }),
  opensshKey: (draw) => armour(`OPENSSH ${key}`, openssh(draw, 340), { width: 70 }),
  opensshRsaKey: (draw) => armour(`OPENSSH ${key}`, openssh(draw, 1800), { width: 70 }),
  pgpKey: (draw) =>
    armour(`PGP ${key} BLOCK`, Buffer.concat([Buffer.of(0x95, 0x03, 0x98), draw.bytes(1500)]), {
      head: '\n',
      tail: `=${draw.text('base64', 4)}\n`,
    }),
  puttyKey: (draw) => putty(draw),
  ageKey: (draw) => drawShape('AGE-SECRET-KEY-1{upperBech32 58}', draw),
};

function putty(draw: Draw): string {
  const lines = (size: number): string[] =>
    draw
      .bytes(size)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  const open = lines(279);
  const closed = lines(600);
  return [
    `PuTTY-User-Key-File-${draw.pick(['2', '3'])}: ssh-rsa`,
    'Encryption: none',
    'Comment: rsa-key-20240311',
    `Public-Lines: ${open.length}`,
    ...open,
    `Private-Lines: ${closed.length}`,
    ...closed,
    `Private-MAC: ${draw.text('hex', 64)}`,
  ].join('\n');
}

/** What looks like a key and may stand anywhere: public keys and certificates. */
export const publicKeys: Record<string, (draw: Draw) => string> = {
  publicKey: (draw) =>
    armour(
      'PUBLIC KEY',
      sequence(sequence(der(0x06, rsaOid)), der(0x03, Buffer.concat([Buffer.of(0), draw.bytes(270)]))),
    ),
  certificate: (draw) =>
    armour(
      'CERTIFICATE',
      sequence(sequence(integer(draw.bytes(20)), octets(draw.bytes(700))), octets(draw.bytes(256))),
    ),
  csr: (draw) => armour('CERTIFICATE REQUEST', sequence(octets(draw.bytes(600)))),
  pgpPublicKey: (draw) =>
    armour('PGP PUBLIC KEY BLOCK', Buffer.concat([Buffer.of(0x99, 0x01, 0x0d), draw.bytes(900)]), {
      head: '\n',
    }),
  sshPublicKey: (draw) => `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${draw.text('base64', 338)} alice@laptop`,
  sshEdPublicKey: (draw) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${draw.text('base64', 43)} bob@laptop`,
  ageRecipient: (draw) => `age1${draw.from('qpzry9x8gf2tvdw0s3jn54khce6mua7l', 58)}`,
  pgpSignature: (draw) => armour('PGP SIGNATURE', draw.bytes(400), { head: '\n' }),
};
