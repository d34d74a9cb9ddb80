// What a token is called: a name for an environment variable, made from what stands beside it. Pure.
import type { Secret } from './secret.ts';
import { TokenError } from './errors.ts';
import { isReserved } from './reservedNames.ts';

/** What is known of a token when it gets its name. */
export interface NameHint {
  /** The conventional name for this kind of token (`STRIPE_SECRET_KEY`), or empty. */
  readonly variable: string;
  /** Who issues it (`Stripe`), or empty. */
  readonly issuer: string;
  /** The variable or key whose value it is, as it stands in the code (`config.stripe.apiKey`), or empty. */
  readonly beside: string;
}

/** Long names do not help, and some systems cut them. Characters. */
const LONGEST = 64;

const LAST_RESORT = 'API_TOKEN';

/** Say that something is secret, but not what it is for. */
const secretWords = new Set(
  'KEY TOKEN SECRET PASSWORD PASSWD PASS PWD PASSPHRASE CREDENTIAL CREDENTIALS CREDS AUTH DSN URL URI PAT JWT BEARER'.split(
    ' ',
  ),
);

/** Say nothing about a token. */
const emptyWords = new Set(
  (
    'VALUE VAL DATA STR STRING TEXT LITERAL CONST CONSTANT VAR VARIABLE LET MY THE A AN THIS SELF X Y S V K T TMP TEMP ' +
    'FOO BAR BAZ ARG ARGS ARGV PARAM PARAMS PROP PROPS OPTION OPTIONS OPTS CONFIG CONFIGURATION CFG CONF SETTING ' +
    'SETTINGS ENV ENVIRON ENVIRONMENT PROCESS OS HEADER HEADERS AUTHORIZATION DEFAULT DEFAULTS INPUT ITEM ELEMENT ' +
    'RESULT RESPONSE REQUEST LINE NAME EXPORTS MODULE WINDOW GLOBAL GLOBALTHIS PARAMETER PARAMETERS ID STATIC FINAL ' +
    'HARDCODED DUMMY TEST'
  ).split(' '),
);

/** Go with a secret word without saying more about it: an "API key" is a key. */
const besideSecret = new Set(
  'API ACCESS AUTH CLIENT PRIVATE PUBLIC APP APPLICATION SERVICE USER ACCOUNT SERVER APIKEY APITOKEN AUTHTOKEN'.split(
    ' ',
  ),
);

/** Brands and terms whose own capitals are no word boundaries. */
const joined: readonly (readonly [RegExp, string])[] = (
  'O_AUTH GIT_HUB GIT_LAB OPEN_AI OPEN_ID SEND_GRID PY_PI PAY_PAL MONGO_DB HUB_SPOT DYNAMO_DB GRAPH_QL MY_SQL ' +
  'POSTGRE_SQL LINKED_IN YOU_TUBE CIRCLE_CI JFROG_ I_CLOUD PAGER_DUTY MAIL_GUN CLOUD_FLARE WORD_PRESS NO_SQL'
)
  .split(' ')
  .map((words) => [new RegExp(`(?<![A-Z0-9])${words}(?=[0-9]*(?:_|$))`, 'g'), words.replaceAll('_', '')]);

/**
 * The name for a token: always `/^[A-Z][A-Z0-9_]*$/`, at most 64 characters, and none that a shell or the
 * system owns. The same hint always gives the same name.
 *
 * A name beside the token that says what it is for is kept; one like `apiKey` leaves it to the issuer's
 * conventional variable.
 */
export function nameFor(hint: NameHint): string {
  const wishes = [fromBeside(hint), hint.variable, fromIssuer(hint), vagueName(hint.beside)];
  for (const wish of wishes) {
    const name = shorten(wish.replace(/^[^A-Z]+|_+$/g, ''), LONGEST);
    if (name !== '' && /^[A-Z][A-Z0-9_]*$/.test(name) && !isReserved(name)) return name;
  }
  return LAST_RESORT;
}

/** The name from what stands beside the token, or empty where that says nothing. */
function fromBeside({ beside, variable, issuer }: NameHint): string {
  const last =
    beside
      .split(/[.[\]'"`?!:>\s/]+|->/)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  const isPassword = variable.endsWith('PASSWORD');
  const isConventional = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(last) && tells(last.split('_'));
  if (isConventional && !isPassword) return last;
  const words = isPassword ? passwordWords(tellingWords(beside)) : tellingWords(beside);
  if (words.length === 0 || isReserved(words.join('_'))) return '';
  if (words.some((word) => secretWords.has(unnumbered(word)))) {
    // `refundsKey` does not say whose key it is: `STRIPE_REFUNDS_KEY` does.
    const brand = variable.split('_')[0] ?? '';
    const isBranded =
      issuer === '' || brand === '' || [brand, ...wordsOf(issuer)].some((word) => words.includes(word));
    return (isBranded ? words : [brand, ...words]).join('_');
  }
  // `billing` alone does not show that it is a secret: `BILLING_STRIPE_SECRET_KEY` does.
  const rest = variable.split('_').filter((word) => word !== '' && !words.includes(word));
  if (variable !== '' && words.every((word) => variable.split('_').includes(word))) return variable;
  return [...words, ...rest].join('_');
}

/** What stands beside a password may name the whole address it is a part of: `DATABASE_URL`. */
function passwordWords(words: readonly string[]): readonly string[] {
  const address = /^(?:URL|URI|DSN|CONN|CONNECTION|STRING|STR|ADDRESS|ENDPOINT|HOST|LINK)$/;
  const kept = words.filter((word) => !address.test(word));
  if (kept.length === 0) return [];
  return /^(?:PASS|PWD)/.test(kept.at(-1) ?? '') ? kept : [...kept, 'PASSWORD'];
}

/** The words of the last part of a path that says something, with as many parts before it as that needs. */
function tellingWords(beside: string): readonly string[] {
  const parts = beside.split(/[.[\]'"`?!:>\s/]+|->/).map(wordsOf);
  for (let from = parts.length - 1; from >= 0; from--) {
    const words = parts
      .slice(from)
      .flat()
      .filter((word) => !emptyWords.has(unnumbered(word)));
    if (tells(words)) return words;
  }
  return [];
}

/** Whether there is a word that says which secret it is. */
function tells(words: readonly string[]): boolean {
  return words.some((word) => {
    const plain = unnumbered(word);
    return plain !== '' && !secretWords.has(plain) && !emptyWords.has(plain) && !besideSecret.has(plain);
  });
}

/** The issuer and what kind of secret it is: `ACME_API_KEY`. */
function fromIssuer({ issuer, beside }: NameHint): string {
  const words = wordsOf(issuer.replace(/\(.*?\)/g, ''));
  return words.length === 0 ? '' : [...words, vagueName(beside) || 'TOKEN'].join('_');
}

/** A name that says only what kind of secret it is (`CLIENT_SECRET`, `PASSWORD`), or empty where not even that. */
function vagueName(beside: string): string {
  const words = wordsOf(beside)
    .filter((word) => !emptyWords.has(unnumbered(word)))
    .map((word) => word.replace(/^API(KEY|TOKEN)/, 'API_$1').replace(/^AUTHTOKEN/, 'AUTH_TOKEN'));
  const name = words.slice(-3).join('_');
  if (name.includes('_')) return name;
  return /^(?:PASS|PWD)/.test(name) ? 'PASSWORD' : '';
}

/** Upper-case words of an identifier in any style; letters outside ASCII lose their accents or are dropped. */
function wordsOf(identifier: string): readonly string[] {
  const upper = identifier
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/([\p{Ll}0-9])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
  const whole = joined.reduce((name, [pattern, brand]) => name.replace(pattern, brand), upper);
  return whole.split('_').filter((word) => word !== '');
}

/** `KEY2` is a key; but `S3` is a service. */
function unnumbered(word: string): string {
  return /^[A-Z][0-9]$/.test(word) && 'SRBD'.includes(word.charAt(0)) ? word : word.replace(/[0-9]+$/, '');
}

/** Cuts between words where that is possible. */
function shorten(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1).replace(/_[^_]*$/, '');
  return cut.length > longest ? cut.slice(0, longest) : cut;
}

/** How many names to try: nobody has so many tokens of one name, so a store that has is not answering right. */
const MOST = 1000;

/**
 * The name to keep a value under: the wanted one, or `NAME_2`, `NAME_3` … where that has another value.
 * `reused` says that the value is kept under it already.
 *
 * @param lookup the value that a name has now, or undefined where it is free
 */
export async function freeName(
  wanted: string,
  value: Secret,
  lookup: (name: string) => Promise<Secret | undefined>,
): Promise<{ readonly name: string; readonly reused: boolean }> {
  for (let number = 1; number <= MOST; number++) {
    const suffix = number === 1 ? '' : `_${number}`;
    const name = shorten(wanted, LONGEST - suffix.length) + suffix;
    const present = await lookup(name);
    if (!present) return { name, reused: false };
    if (present.equals(value)) return { name, reused: true };
  }
  throw new TokenError(
    'name-taken',
    `${wanted} and ${MOST} names after it are taken.`,
    'Choose another name.',
  );
}
