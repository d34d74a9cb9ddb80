// The folder that a command runs in.
import { TokenError } from '../tokens/errors.ts';
import { unlessMissing } from '../tokens/fault.ts';

/** Its absolute path. Throws `usage` where somebody has deleted it since the shell went there. */
export function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    unlessMissing(error);
    const next = 'Go to another folder, or into this one anew, and run the command there.';
    throw new TokenError('usage', 'The folder that you are in does not exist any more.', next, {
      cause: error,
    });
  }
}
