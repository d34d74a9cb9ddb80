// Why a hook is not what somebody wanted it to be, in words for a person.
import { type ErrorCode, TokenError } from '../tokens/errors.ts';
import { describeFault } from '../tokens/fault.ts';

/** The error to throw where a hook cannot be here, or has no room for us. Nothing was written. */
export function hookRefused(message: string, next: string, cause?: unknown): TokenError {
  return new TokenError('hook-refused', message, next, { cause });
}

/** What was done to a file when the system did not let us, and the code of that failure. */
const doings = {
  read: 'store-read-failed',
  written: 'store-write-failed',
} as const satisfies Record<string, ErrorCode>;

/** Does the work on a file that is a hook or decides about one, and tells in our words where the system refuses it. */
export async function explainFaults<T>(
  path: string,
  doing: keyof typeof doings,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    throw new TokenError(
      doings[doing],
      `${path} could not be ${doing}, because ${fault.reason}.`,
      'No hook was changed. Mend that and try again.',
      { cause: error },
    );
  }
}
