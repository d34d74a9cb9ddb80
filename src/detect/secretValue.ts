// Tells from a literal whether it could be a secret: a random string or a password, not a word, a path or a reference.
import { entropy, looksLikePlaceholder, looksRandom, wordiness } from './randomness.ts';

/** Shapes that are never secret, whatever their name: UUIDs, versions, dates, numbers, addresses, paths. */
const knownShapes = new RegExp(
  [
    String.raw`^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$`,
    String.raw`^v?\d+(?:\.\d+){1,4}(?:[-+][\w.]+)?$`,
    String.raw`^[\d\s.:/+,TZ-]+$`,
    String.raw`^(?:sha(?:1|256|384|512)|md5)[-:=]`,
    String.raw`^[a-z][a-z0-9+.-]*://`,
    String.raw`^\\[xu0e]`,
    String.raw`^(?:\.{0,2}/|~/|[a-z]:\\)`,
    String.raw`^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$`,
    String.raw`^(?:[\w-]+\.)+[a-z]{2,10}$`,
    String.raw`^#[0-9a-f]{3,8}$`,
    String.raw`^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+|data:|urn:|arn:|projects/|pk_|pub_)`,
    String.raw`^MI[IG][A-Za-z0-9+/]`,
    String.raw`^[A-Za-z][\w-]*(?:/[\w.-]+){2,}$`,
  ].join('|'),
  'i',
);

/** References to a value that stands elsewhere: `${X}`, `{{ x }}`, `$X`, `%X%`, `<x>`, `process.env.X`, `vault:…`. */
const references =
  /^\$[A-Za-z_{(]|^%[A-Za-z_]\w*%$|^@[\w.]+@?$|^<[^<>]*>?$|^\{[^{}]*\}?$|^\[[^[\]]*\]?$|\$\{|\$\(|\{\{|#\{|<%|^%\(?\w*\)?s$|%[sd@]|^(?:process|os|env|config|settings|self|this|vault|ref|secrets?|var|local|data|module|params?|props|options|args|request|req|ctx|context|user|input|form|node|body|state|event)[.:[]|^\*+$|^(?:op|ssm|awssm|gcpsm|azurekeyvault|keyring|file|env|vault|secretref|aws-sm|kms|cipher|enc|\{cipher\}):/i;

/** Whether a text stands for a value that is kept elsewhere. */
export function isReference(value: string): boolean {
  return references.test(value);
}

/** Whether a value could be a secret by its form alone. */
export function couldBeSecret(value: string): boolean {
  if (value.length < 6 || value.length > 512 || /\s/.test(value)) return false;
  return (
    !references.test(value) && !calls.test(value) && !knownShapes.test(value) && !looksLikePlaceholder(value)
  );
}

/** A call, as code has it where a literal could stand: `getSecret("x")`, `decrypt(`. */
const calls = /^[A-Za-z_$][\w$.:>-]{2,}\((?:[^()]*\))?$/;

/** Whether a bare word is what code would call a variable and not a literal: `other_token`, `config.secret`. */
export function looksLikeIdentifier(value: string): boolean {
  return /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\[)[\w$\]]*)*$/.test(value) && !looksRandom(value);
}

/** Words that say what a password is for, and are none. */
const passwordWords =
  /^[_-]?(?:pass(?:word|wd|phrase)?|secret|token|admin|user|root|login|guest|letmein|qwerty|welcome|hello|test|temp|demo|abc)[_-]?\d{0,4}[!?.*]?$/i;

/** Whether a text is made like a password that a person or a generator has thought of. */
export function looksLikePassword(value: string): boolean {
  if (value.length > 64 || value.length < 7 || entropy(value) < 2.2 || passwordWords.test(value))
    return false;
  const lower = /[a-z]/.test(value);
  const upper = /[A-Z]/.test(value);
  const digit = /\d/.test(value);
  const special = /[^A-Za-z0-9_.:/\\-]/.test(value);
  if (/^[A-Za-z]+(?:[._:/-][A-Za-z]+)*$/.test(value)) return false;
  if (special) return digit ? lower || upper : lower && upper && !/^[A-Z]?[a-z]+[!?.,:;]*$/.test(value);
  if (!digit || !(lower || upper)) return false;
  // Letters and digits alone: what code and configuration call things looks like that too.
  if (/^[A-Za-z]{2,}[_.-]?v?\d{1,3}$|^[a-z]+\d{1,2}[a-z]*$/.test(value))
    return lower && upper && value.length >= 10 && wordiness(value) < 0;
  return wordiness(value) < 0.15 * value.length;
}

/** Whether a short value is too mixed for a word: eight to fifteen characters of a generator. */
export function looksShortRandom(value: string): boolean {
  if (value.length < 10 || value.length > 15) return false;
  const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
  return mixed && wordiness(value) < -0.35 * value.length;
}
