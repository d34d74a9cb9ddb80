// Tells from a name whether its value is secret: `dbPassword` and `API_SECRET_PROD`, not `tokenType`.

/** What a name calls its value: a password that a person may have thought of, a random secret, or a mere key. */
export type SecretKind = 'password' | 'secret' | 'key';

/** Words without which no name is secret-like. The engine looks at a name only where one stands. */
export const secretKeywords = [
  'secret', 'token', 'passw', 'passphrase', 'passcode', 'pwd', 'pass', '_pw', 'psk', 'rootpw', 'bindpw',
  'apikey', 'accesskey', 'privatekey', 'authkey', 'encryptionkey', 'signingkey', 'sessionkey', 'masterkey',
  'subscriptionkey', 'servicekey', 'accountkey', 'sharedkey', 'hmackey', 'jwtkey', 'aeskey', 'cryptkey',
  'appkey', 'licensekey', 'storagekey', 'adminkey', 'webhookkey', 'cookiekey', 'secretkey', 'consumerkey',
  '_key', '-key', '.key', ' key', '"key"', 'key=', 'key =', 'key:', 'credential', 'bearer', 'authorization',
  '_auth', '_salt', 'authsalt', 'kennwort', 'wachtwoord', 'contrase', 'senha', 'motdepasse', 'mot_de_passe', 'haslo',
  'lozinka', 'heslo', 'salasana',
] as const; // prettier-ignore

/** What may stand before `pass`, and before `key` and `salt`, so that the two name a secret: patterns of words. */
const beforePass = [
  'db', 'user', 'root', 'admin', 'smtp', 'mail', 'ftp', 'ssh', 'my', 'sql', 'proxy', 'ldap', 'bind', 'http',
  'basic', 'auth', 'login', 'key', 'store', 'wifi', 'sudo', 'require', 'master', 'rabbit(?:mq)?', 'redis',
  'mongo(?:db)?', 'postgres', 'mysql', 'pg', 'influx', 'mqtt', 'sasl', 'jdbc', 'datasource', 'account',
  'default', 'test', 'api', 'app', 'server', 'remote', 'svn', 'git', 'repo', 'nexus', 'docker', 'registry',
  'vault', 'truststore', 'keystore', 'cert', 'pfx', 'p12',
]; // prettier-ignore
const beforeKey = [
  'api', 'access', 'private', 'auth', 'encryption', 'encrypt', 'signing', 'sign', 'signature', 'session',
  'master', 'subscription', 'service', 'account', 'webhook', 'secret', 'hmac', 'shared', 'jwt', 'aes',
  'crypto?', 'cipher', 'app', 'application', 'license', 'licence', 'storage', 'admin', 'cookie', 'consumer',
  'deploy', 'root', 'server', 'security', 'client', 'rest', 'sdk', 'push', 'partner', 'merchant', 'salt',
  'sas', 'integration', 'ingest', 'instrumentation',
]; // prettier-ignore
const beforeSalt = ['auth', 'loggedin', 'nonce', 'password', 'secureauth'];

/** What a name must end with, words run together, to name a password. */
const passwords = endingIn([
  'passwo?r?d',
  'passwort',
  'kennwort',
  'wachtwoord',
  'contrasena',
  'contraseña',
  'senha',
  'motdepasse',
  'haslo',
  'lozinka',
  'heslo',
  'salasana',
  'passwd',
  'passphrase',
  'passcode',
  `${oneOf(beforePass)}pass`,
  'pwd',
]);

/** The same for words so short that others end with them too. */
const shortPasswords = /(?:^|[^A-Za-z])(?:pass|PASS|pw|PW|psk|PSK)$|(?:^|[a-z0-9])(?:Pass|Pw|PW|Psk|PSK)$/;

/** The same for a random secret. */
const secrets = endingIn([
  'secret',
  'token',
  'credentials?',
  'bearer',
  'authorization',
  `${oneOf(beforeKey)}key`,
  'secretkeybase',
  `${oneOf(beforeSalt)}salt`,
]);

/** A key of something: `STRIPE_KEY`, `maps-key`. Many such keys open nothing. */
const keys = /^(?:[\w. -]*[A-Za-z0-9]{2}[ _-])?key$/i;

/** `_auth` of npm and others. */
const auths = /^(?:\/\/\S*:)?_auth$/;

/** Words that may stand behind the noun without changing what it is. Numbers may, too. */
const trailing = new Set([
  'prod', 'production', 'dev', 'develop', 'development', 'test', 'testing', 'stage', 'staging', 'live', 'sandbox',
  'local', 'default', 'main', 'primary', 'secondary', 'backup', 'base', 'b', 'value', 'val', 'string', 'str', 'text',
  'plain', 'plaintext', 'raw', 'old', 'new', 'current', 'const', 'env', 'hex', 'build', 'runtime', 'ci',
]); // prettier-ignore

/** Words in a name whose value is public by nature, though a secret word stands behind them. */
const publicWords = new Set([
  'public', 'publishable', 'csrf', 'xsrf', 'antiforgery', 'requestverification', 'pagination', 'page', 'next',
  'continuation', 'continue', 'sync', 'resume', 'cursor', 'cancellation', 'cancel', 'syntax', 'lexer', 'parser',
  'design', 'theme', 'color', 'idempotency', 'dedupe', 'placeholder', 'label', 'hint', 'invalid', 'missing',
  'websocket', 'socket', 'wrong', 'expired', 'unexpected', 'is', 'has', 'show', 'no', 'min', 'max', 'num', 'count',
]); // prettier-ignore

/** Words in front of `key` that make it a place in a table, or another thing that opens nothing. */
const tableWords = new Set([
  'primary', 'foreign', 'shard', 'sort', 'partition', 'cache', 'hash', 'range', 'hot', 'shortcut', 'object', 'store',
  'i18n', 'translation', 'locale', 'data', 'query', 'field', 'group', 'index', 'lookup', 'unique', 'composite',
  'bucket', 's3', 'gpg', 'pgp', 'asc', 'registry', 'host', 'string', 'message', 'config', 'settings', 'state',
  'meta', 'idempotency', 'dedupe', 'row', 'column', 'event', 'site', 'font', 'map', 'item', 'any', 'by', 'react',
  'list', 'dict', 'json',
  'sub', 'super', 'press', 'keyboard', 'modifier', 'arrow', 'home', 'end', 'enter', 'escape', 'tab', 'sort',
]); // prettier-ignore

function oneOf(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

function endingIn(patterns: readonly string[]): RegExp {
  return new RegExp(`${oneOf(patterns)}$`);
}

/** The words of a name, in small letters: `dbPassword`, `DB_PASSWORD` and `db.password` are two each. */
function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/** What was said of the names of late: a text says the same few again and again. */
const known = new Map<string, SecretKind | undefined>();
const MOST_KNOWN = 2_000;

/** Whether a name is of something public, whatever other words stand in it: `csrfToken`, `cache.key`. */
export function namesPublic(name: string): boolean {
  const words = wordsOf(name.slice(-80));
  return (
    words.some((word) => publicWords.has(word)) ||
    (words.at(-1) === 'key' && words.some((word) => tableWords.has(word)))
  );
}

/** What the name calls its value, or undefined where it names no secret. */
export function secretKindOf(name: string): SecretKind | undefined {
  const last = name.slice(-80);
  if (known.has(last)) return known.get(last);
  if (known.size >= MOST_KNOWN) known.clear();
  const kind = judgeName(last);
  known.set(last, kind);
  return kind;
}

function judgeName(last: string): SecretKind | undefined {
  const words = wordsOf(last);
  const joined = words.join('');
  const noun = words.findLastIndex((word) => !trailing.has(word) && !/^\d/.test(word));
  const bare = words.slice(0, noun + 1).join('');
  const kind = kindOf(last, joined, bare);
  if (kind === undefined || words.some((word) => publicWords.has(word))) return undefined;
  return kind === 'key' && words.some((word) => tableWords.has(word)) ? undefined : kind;
}

function kindOf(last: string, joined: string, bare: string): SecretKind | undefined {
  if (passwords.test(joined) || passwords.test(bare) || shortPasswords.test(last)) return 'password';
  if (secrets.test(joined) || secrets.test(bare) || auths.test(last)) return 'secret';
  return keys.test(last) ? 'key' : undefined;
}
