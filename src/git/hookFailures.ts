// Why a hook is not what somebody wanted it to be, in words for a person.
import { TokenError } from '../tokens/errors.ts';
import { explainFaults } from '../tokens/fault.ts';

/** The error to throw where a hook cannot be here, or has no room for us. Nothing was written. */
export function hookRefused(message: string, next: string, cause?: unknown): TokenError {
  return new TokenError('hook-refused', message, next, { cause });
}

const next = 'No hook was changed. Mend that and try again.';

/** Reads a file that is a hook or decides about one. Throws `store-read-failed` where the system refuses it. */
export function readingHook<T>(path: string, work: () => Promise<T>): Promise<T> {
  return explainFaults('store-read-failed', path, work, next);
}

/** Writes such a file. Throws `store-write-failed` where the system refuses it. */
export function writingHook<T>(path: string, work: () => Promise<T>): Promise<T> {
  return explainFaults('store-write-failed', path, work, next);
}
