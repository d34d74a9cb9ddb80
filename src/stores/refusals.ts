// What every store refuses, in the same words.
import { TokenError } from '../tokens/errors.ts';

/** Throws `name-invalid` for what a shell would not take as the name of a variable. */
export function refuseInvalidName(name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return;
  throw new TokenError(
    'name-invalid',
    `“${name}” cannot be the name of an environment variable.`,
    'Choose a name of letters, digits and underscores that does not begin with a digit.',
  );
}

/** Another value has the name already: the old one stays. */
export function nameTaken(name: string, place: string): TokenError {
  return new TokenError(
    'name-taken',
    `${name} already has another value in ${place}.`,
    'Choose another name, or remove the old one first.',
  );
}

/** What came back is not what was put in. */
export function notKept(name: string, place: string): TokenError {
  return new TokenError(
    'store-write-failed',
    `${place} did not keep ${name}: what came back is not what was stored.`,
    'Choose another store.',
  );
}
