// Private keys, whoever made them: https://www.rfc-editor.org/rfc/rfc7468 (PEM)
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://docs.github.com/authentication/keeping-your-account-and-data-secure/reviewing-your-ssh-keys';

/** Whether the armour holds what it announces: a DER sequence, or OpenSSH's own format. */
function holdsKey(block: string): boolean {
  const body = block.replace(/-----[^-]+-----|\\[nrt]|[^A-Za-z0-9+/=]/g, '').replace(/^\++/, '');
  return block.includes('OPENSSH') ? body.startsWith('b3BlbnNzaC1rZXktdjE') : /^M[A-I]/.test(body);
}

export const rules = issuedBy('', {
  'private-key-pem': {
    kind: 'shaped',
    title: 'Private key',
    keywords: [
      '-----begin private key',
      '-----begin rsa private',
      '-----begin ec private',
      '-----begin dsa private',
      '-----begin openssh private',
    ],
    // Between the armour a key may be as in its file, or one string with `\n`, or a string a line.
    pattern:
      /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH) )?PRIVATE KEY-----(?:\\[nrt]|\\(?=[\s\\])|[\s"'`+,.#*]){0,60}(?!b3BlbnNzaC1rZXktdjEAAAAACmFlcz)[A-Za-z0-9+/]{40}[A-Za-z0-9+/=\s\\"'`,.#*]{16,12000}-----END (?:(?:RSA|EC|DSA|OPENSSH) )?PRIVATE KEY-----/,
    longest: 12_288,
    check: holdsKey,
    variable: 'PRIVATE_KEY',
    revoke,
  },
  'private-key-encrypted': {
    kind: 'shaped',
    title: 'Private key under a passphrase',
    keywords: [
      '-----begin encrypted private',
      '-----begin rsa private',
      '-----begin ec private',
      '-----begin dsa private',
      '-----begin openssh private',
    ],
    pattern:
      /-----BEGIN (?:ENCRYPTED PRIVATE KEY-----|(?:RSA|EC|DSA) PRIVATE KEY-----(?:\\[nrt]|\\(?=[\s\\])|[\s"'`+,.#*]){1,60}Proc-Type: 4,ENCRYPTED[^-]{1,20}DEK-Info: [A-Z0-9-]{3,24},|OPENSSH PRIVATE KEY-----(?:\\[nrt]|\\(?=[\s\\])|[\s"'`+,.#*]){0,60}b3BlbnNzaC1rZXktdjEAAAAACmFlcz)[A-Za-z0-9+/=\s\\"'`,.#*]{56,12000}-----END (?:(?:ENCRYPTED|RSA|EC|DSA|OPENSSH) )?PRIVATE KEY-----/,
    longest: 12_288,
    // It is as safe as its passphrase.
    severity: 'low',
    variable: 'PRIVATE_KEY',
    revoke,
  },
  'private-key-pgp': {
    kind: 'shaped',
    title: 'PGP private key',
    keywords: ['-----begin pgp private'],
    pattern:
      /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:[^-]|-(?!----)){100,12000}-----END PGP PRIVATE KEY BLOCK-----/,
    longest: 12_288,
    variable: 'GPG_PRIVATE_KEY',
    revoke: 'https://www.gnupg.org/gph/en/manual/c235.html',
  },
  'private-key-putty': {
    kind: 'shaped',
    title: 'PuTTY private key',
    keywords: ['putty-user-key-file-'],
    pattern:
      /PuTTY-User-Key-File-[23]: [a-z0-9@.-]{5,40}\s{1,2}Encryption: none[\s\S]{100,8000}?Private-MAC: [0-9a-f]{40,64}/,
    longest: 8_192,
    variable: 'PRIVATE_KEY',
    revoke,
  },
  'private-key-jwk': {
    kind: 'shaped',
    title: 'Private JSON Web Key',
    keywords: ['"kty"'],
    pattern:
      /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP|oct)"[^{}]{1,4000}?"[dk]"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9_-]{20,2000})"/,
    longest: 8_192,
    variable: 'PRIVATE_KEY',
    revoke: 'https://www.rfc-editor.org/rfc/rfc7517',
  },
});

/** A key's text between its armour, 64 characters a line. */
function armour(kind: string, body: string, end = '\n'): string {
  const lines = body.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`].join(end);
}
const pkcs8 = (end = '\n'): string =>
  armour('PRIVATE KEY', sample('MIIEvQIBADANBgkqhkiG9w0BAQEF', 1600, 'base64'), end);
const openssh = (): string =>
  armour('OPENSSH PRIVATE KEY', sample('b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAE', 340, 'base64'));
const curve = (): string => armour('EC PRIVATE KEY', sample('MHcCAQEEI', 155, 'base64'));
const encrypted = (): string =>
  armour('ENCRYPTED PRIVATE KEY', sample('MIIFHDBOBgkqhkiG9w0BBQ0w', 1700, 'base64'));
const sshEncrypted = (): string =>
  armour(
    'OPENSSH PRIVATE KEY',
    sample('b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0', 400, 'base64'),
    '\\n',
  );
const legacy = (): string =>
  [
    '-----BEGIN RSA PRIVATE',
    ' KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,',
    sample('', 32, 'upperHex'),
    '\n\n',
    sample('', 640, 'base64'),
    '\n-----END RSA PRIVATE KEY-----',
  ].join('');
const pgp = (): string =>
  armour('PGP PRIVATE KEY BLOCK', `Version: GnuPG v2\n\n${sample('lQdG', 900, 'base64')}\n=abcd`);
const putty = (): string =>
  [
    'PuTTY-User-Key-File-3: ssh-ed25519',
    'Encryption: none',
    'Comment: eddsa-key-20240101',
    'Public-Lines: 2',
    sample('AAAAC3NzaC1lZDI1NTE5', 64, 'base64'),
    'Private-Lines: 1',
    sample('', 48, 'base64'),
    `Private-MAC: ${sample('', 64, 'hex')}`,
  ].join('\n');

export const proof = (): Proofs<typeof rules> => ({
  'private-key-pem': {
    finds: [
      { text: `${pkcs8()}\n`, token: pkcs8() },
      { text: `"private_key": "${pkcs8('\\n')}\\n",`, token: pkcs8('\\n') },
      { text: `deploy_key: |\n${openssh()}`, token: openssh() },
      { text: `const key = \`${curve()}\`;`, token: curve() },
      { text: `String key = "${pkcs8('\\n" +\n  "')}";`, token: pkcs8('\\n" +\n  "') },
    ],
    ignores: [
      '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
      `const head = '-----BEGIN PRIVATE KEY-----'; const foot = '-----END PRIVATE KEY-----'; return head + body.match(/.{64}/g) + foot;`,
      armour('PUBLIC KEY', sample('MIIBIjANBgkqhkiG', 360, 'base64')),
      encrypted(),
    ],
  },
  'private-key-encrypted': {
    finds: [
      { text: encrypted(), token: encrypted() },
      { text: `KEY="${sshEncrypted()}"`, token: sshEncrypted() },
      { text: legacy(), token: legacy() },
    ],
    ignores: ['-----BEGIN ENCRYPTED PRIVATE KEY-----', pkcs8(), pkcs8('\\n')],
  },
  'private-key-pgp': {
    finds: [{ text: pgp(), token: pgp() }],
    ignores: [
      '-----BEGIN PGP PRIVATE KEY BLOCK----- -----END PGP PRIVATE KEY BLOCK-----',
      armour('PGP PUBLIC KEY BLOCK', sample('mQGN', 900, 'base64')),
    ],
  },
  'private-key-putty': {
    finds: [{ text: putty(), token: putty() }],
    ignores: ['PuTTY-User-Key-File-3: ssh-ed25519'],
  },
  'private-key-jwk': {
    finds: [
      {
        text: `{"kty":"EC","crv":"P-256","x":"${sample('', 43)}","y":"${sample('', 43)}","d":"${sample('', 43, 'base64url')}"}`,
        token: sample('', 43, 'base64url'),
      },
      {
        text: `{ "kty": "oct", "alg": "HS512", "k": "${sample('', 86, 'base64url')}" }`,
        token: sample('', 86, 'base64url'),
      },
    ],
    ignores: [`{"kty":"EC","crv":"P-256","x":"${sample('', 43)}","y":"${sample('', 43)}"}`],
  },
});
