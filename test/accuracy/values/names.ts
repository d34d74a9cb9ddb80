// Names that say that a value is secret, and how each language writes them.
import type { Draw } from '../draw.ts';

/** Names of what a person chose. */
export const passwordNames = (
  'password|passwd|pwd|db password|database password|admin password|root password|smtp password|mail password|' +
  'redis password|mysql password|postgres password|user password|login password|ftp password|ldap password|' +
  'bind password|keystore password|store pass|db pass|db passwd|service password|default password|' +
  'proxy password|ssh password|wifi password|passphrase|sudo password|mongo password|rabbitmq password|admin pwd'
).split('|');

/** Names of what a program made. */
export const secretNames = (
  'api key|apikey|api secret|api token|secret|secret key|app secret|client secret|access token|auth token|' +
  'access key|token|bearer token|refresh token|signing secret|signing key|webhook secret|jwt secret|' +
  'session secret|cookie secret|encryption key|master key|hmac key|shared secret|private key|secret token|' +
  'service key|consumer secret|oauth token|bot token|deploy token|admin token|account key|storage key|' +
  'api secret key|jwt signing key|auth secret|internal api key|license server token|registry token'
).split('|');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The ways of writing a name of words, by the name that a template uses. */
export function spell(name: string): Record<string, string> {
  const words = name.toLowerCase().split(/[ _.-]+/);
  const [first = '', ...others] = words;
  return {
    camel: first + others.map(capital).join(''),
    Pascal: words.map(capital).join(''),
    snake: words.join('_'),
    ENV: words.join('_').toUpperCase(),
    kebab: words.join('-'),
    dotted: words.join('.'),
    Train: words.map(capital).join('-'),
    flat: words.join(''),
    Title: capital(words.join(' ')),
    lower: words.join(' '),
  };
}

export function drawPasswordName(draw: Draw): string {
  return draw.pick(passwordNames);
}

export function drawSecretName(draw: Draw): string {
  return draw.pick(secretNames);
}
