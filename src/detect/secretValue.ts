// Tells from a literal whether it could be a secret: a random string or a password, not a word, a path or a reference.
import { entropy, looksLikePlaceholder, looksRandom, wordiness } from './randomness.ts';

/** Shapes that are never secret, whatever their name: UUIDs, versions, dates, numbers, addresses, public keys. */
const knownShapes = beginning([
  String.raw`\{?[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\}?$`,
  String.raw`v?\d+(?:\.\d+){1,4}(?:[-+][\w.]+)?$`,
  String.raw`[\d\s.:/+,TZ-]+$`,
  String.raw`(?:sha(?:1|256|384|512)|md5)[-:=]`,
  String.raw`[A-Za-z][A-Za-z0-9+.-]*://`,
  String.raw`\\[xu0e]`,
  String.raw`(?:\.{1,2}/|~/|[A-Za-z]:\\)`,
  String.raw`[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}$`,
  String.raw`[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{1,10}$`,
  String.raw`[\w-]+(?:\|[\w-]+)+$`,
  // An expression: `a?.b`.
  String.raw`\w+\?\.`,
  String.raw`[a-z]+(?:\.[a-z0-9_-]{1,30})+$`,
  String.raw`#[0-9A-Fa-f]{3,8}$`,
  // An address of Ethereum and its kin; private keys are longer.
  String.raw`0x[0-9A-Fa-f]{40}$`,
  String.raw`(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+|data:|urn:|arn:|projects/|pk[_.]|pub_|pub[0-9a-f]{24})`,
  String.raw`MI[IG][A-Za-z0-9+/]`,
  // A public point of P-256, as Web Push has it (RFC 8292 section 3.2).
  String.raw`B[A-Za-z0-9_-]{86}$`,
  String.raw`(?:required|nullable|string|min|max)(?:\|\w+(?::\w+)?)+$`,
]);

/** What no secret holds: other scripts, and parts of expressions (`a?1:0`) and of patterns. */
const knownParts =
  /[\u0250-\uffff]|\w\?[\w.]+:|[:;,]$|\[(?:\^|-?\d+\]\.)|\][+*{]|\\(?:[dwsbDWSB]|u[0-9A-Fa-f]{4})/;

/** References to a value that stands elsewhere: `$X`, `{{ x }}`, `%X%`, `<x>`, `process.env.X`, `vault:…`. */
const references = beginning(
  [
    String.raw`\$[A-Za-z_{(]`,
    // What Mule has encrypted, and Sealed Secrets: a key of 512 bytes goes before the text.
    String.raw`!\[`,
    String.raw`Ag[A-D][A-Za-z0-9+/]{120}`,
    // A variable of SQL*Plus.
    String.raw`&{1,2}\w+\.?$`,
    String.raw`%[A-Za-z_]\w*%$`,
    String.raw`@[\w.]+@?$`,
    String.raw`<[^<>]*>?$`,
    String.raw`\{[^{}]*\}?$`,
    String.raw`\[[^[\]]*\]?$`,
    String.raw`%\(?\w*\)?s$`,
    String.raw`__\w+__$`,
    String.raw`projects\/`,
    String.raw`(?:process|os|env|config|settings|self|this|vault|ref|secrets?|var|local|data|module|params?|props|options|args|request|req|ctx|context|user|input|form|node|body|state|event)[.:[]`,
    String.raw`\*+$`,
    String.raw`(?:op|ssm|awssm|gcpsm|azurekeyvault|keyvault|keyring|file|env|vault|secretref|credentialsjson|aws-sm|kms|cipher|enc|\{cipher\}):`,
    String.raw`(?:enc|cipher|encrypted)[([]`,
  ],
  'i',
);

/** The same in the middle of a text: `${x}`, `#{x}`, `<%= x %>`, `%s`. */
const embedded =
  /\$\{|\$\(|\{\{|#\{|<%|%(?:(?:[-#0]\d{0,2}|\d)?[hlz]{0,2}[sdxXu](?!\w)|@|[1-9]\\)|\{\d\}|%\(\w+\)s|@@\w+@@/i;

/** One of these forms, from the beginning on: a pattern that can begin nowhere else fails at once. */
function beginning(forms: readonly string[], flags = ''): RegExp {
  return new RegExp(`^(?:${forms.join('|')})`, flags);
}

/** Whether a text has the form of something that is never secret: a UUID, a version, a path of words. */
export function hasPlainShape(value: string): boolean {
  return (
    knownShapes.test(value) ||
    knownParts.test(value) ||
    /^(?:[a-z]+:[a-z]+|[A-Za-z]+(?:\.[A-Za-z]+)+|[A-Z][a-z]+[A-Z][a-z]+)$/.test(value)
  );
}

/** Whether a text stands for a value that is kept elsewhere. */
export function isReference(value: string): boolean {
  return references.test(value) || embedded.test(value);
}

/** A path; base64 may look like one, and is more mixed. */
function isPath(value: string): boolean {
  if (!/^\/[\w.@-]|^[\w.@-]+(?:\/[\w.@-]+){2,}$/.test(value)) return false;
  return !(/[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value) && looksRandom(value));
}

/** Whether a value could be a secret by its form alone. */
export function couldBeSecret(value: string): boolean {
  if (value.length < 6 || value.length > 512 || /\s/.test(value)) return false;
  if (references.test(value) || knownShapes.test(value) || looksLikePlaceholder(value)) return false;
  // Most values are plain, and hold no expression.
  return /^[\w-]+$/.test(value) || !holdsExpression(value);
}

/** Whether a value is or holds what a program, a template or a file system would look up. */
function holdsExpression(value: string): boolean {
  return embedded.test(value) || calls.test(value) || knownParts.test(value) || isPath(value);
}

/** A call, as code has it where a literal could stand: `getSecret("x")`, `decrypt(`. */
const calls = /^[A-Za-z_$][\w$.:>-]{2,}\((?:[^()]*\))?$/;

/**
 * Whether a bare word is what code would call a variable and not a literal: `other_token`, `config.secret`. With
 * digits in it, it is more likely a value of YAML, INI or a shell.
 */
export function looksLikeIdentifier(value: string): boolean {
  if (!/^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\[)[\w$\]]*)*$/.test(value)) return false;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return true;
  if (/^[a-z0-9]{1,12}(?:_[a-z0-9]{1,12}){2,}$/.test(value)) return true;
  if (looksRandom(value)) return false;
  if (/^[A-Za-z0-9]+(?:_[A-Za-z0-9]+){2,}$/.test(value)) return true;
  return !/\d/.test(value) || /[.[$>:]/.test(value);
}

/** Words that say what a value is for, and are none: what holds them is made up more often than not. */
const meaning =
  /pass|pwd|secret|token|admin|user|root|login|guest|letmein|qwerty|welcome|hello|test|temp|demo|abc|123|foo|bar|baz|string|value|field|input|param|column|field|name|type|utf|sha\d|md5|base\d|oauth|http|v\d/i;

/**
 * Whether a text is made like a password that a person or a generator has thought of. Letters alone are not: what
 * code and configuration call things looks like that too.
 */
export function looksLikePassword(value: string): boolean {
  if (value.length > 64 || value.length < 7 || entropy(value) < 2.2) return false;
  const lower = /[a-z]/.test(value);
  const upper = /[A-Z]/.test(value);
  const digit = /\d/.test(value);
  const special = /[^\p{L}\p{M}0-9_.:/\\-]/u.test(value);
  if (!(lower || upper)) return false;
  if (special)
    return isWeak(value)
      ? false
      : digit || (lower && upper && !/^[A-Z]?[a-z]+[!?.,:;]*$|^[A-Za-z]+[^A-Za-z0-9][A-Za-z]+$/.test(value));
  if (!digit) return false;
  // Mixed so thoroughly that no word is left.
  if (lower && upper && wordiness(value) < 0.2 * value.length && !/^[A-Za-z]+\d{1,4}$/.test(value))
    return true;
  if (/^[A-Z][A-Z0-9_-]*$/.test(value) || !/[A-Za-z]{4}/.test(value)) return false;
  return value.length >= 8 && /^[A-Za-z][A-Za-z._-]*\d|^\d+[A-Za-z]{2,}/.test(value) && !meaning.test(value);
}

/** `password1!`, `Admin123!`: everybody's first thought, which stands for a password more often than it is one. */
function isWeak(value: string): boolean {
  return /^(?:pass(?:word|wd)?|admin|test|user|secret|changeme|welcome)[\d_@!?.*-]*$|password/i.test(value);
}

/** Whether a short value is too mixed for a word: eight to fifteen characters of a generator. */
export function looksShortRandom(value: string): boolean {
  if (value.length < 9 || value.length > 15 || !/^[\w.+=/-]+$/.test(value)) return false;
  const hasBoth = /[a-z]/.test(value) && /[A-Z]/.test(value);
  return hasBoth && wordiness(value) < (/\d/.test(value) ? -0.35 : -0.6) * value.length;
}
