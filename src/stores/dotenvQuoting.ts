// How a value is written in a `.env` file, so that every common reader gets exactly the same bytes back.
import { TokenError } from '../tokens/errors.ts';
import type { Secret } from '../tokens/secret.ts';

/** Nothing in it means anything to a shell or a parser. No `~`: bash expands it at the start and after `:`. */
const plain = /^[A-Za-z0-9_./:@%+,-][A-Za-z0-9_./:@%+,=-]*$/;

/**
 * The value as it stands behind `NAME=`: bare, in single quotes, or in double quotes.
 *
 * Only what these readers agree on is used: Node's `dotenv`, `node --env-file`, python-dotenv,
 * `source` in bash, and docker compose. Throws `value-unquotable` where they do not agree on any notation.
 */
export function quote(value: Secret): string {
  const text = value.reveal();
  refuseUnwritable(text);
  if (plain.test(text)) return text;
  if (!text.includes("'")) return inSingleQuotes(text);
  return inDoubleQuotes(text);
}

/** What no notation can carry to all readers. */
function refuseUnwritable(text: string): void {
  if (text === '') throw unquotable('no characters at all');
  // A shell variable ends at NUL; and half a surrogate pair has no bytes in UTF-8.
  if (/\0|\p{Surrogate}/u.test(text)) throw unquotable('characters that are not text');
  // Dotenv and python-dotenv turn every carriage return into a newline, quoted or not.
  if (text.includes('\r')) throw unquotable('a carriage return');
  // Python-dotenv puts in a variable's value even between single quotes.
  if (/\$\{[^}]*\}/.test(text)) throw unquotable('${…}, which some readers replace by a variable');
}

/** Nothing means anything in them, but for backslashes to python-dotenv and docker compose. */
function inSingleQuotes(text: string): string {
  if (text.includes('\\\\')) throw unquotable('two backslashes in a row');
  if (text.endsWith('\\')) throw unquotable('a backslash at its end');
  return `'${text}'`;
}

/** Needed where there is a single quote. What means something in them is not read alike by all. */
function inDoubleQuotes(text: string): string {
  if (/["$`\\]/.test(text)) throw unquotable('a single quote together with one of " $ ` \\');
  return `"${text}"`;
}

function unquotable(what: string): TokenError {
  return new TokenError(
    'value-unquotable',
    `This value holds ${what}; the programs that read .env files would not all read it alike.`,
    'Move it to SecretStorage or to the system keychain instead.',
  );
}
