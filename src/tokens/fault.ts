// What the operating system means by an error code, in words that fit into a sentence.
import { TokenError } from './errors.ts';

/** Why something did not work, and what the person can do. Neither holds a value. */
export interface Fault {
  /** Goes on after "because": `the disk is full`. */
  readonly reason: string;
  /** A whole sentence: the next step. */
  readonly next: string;
}

const moveOn = 'Then try again, or choose another store.';

const faults: Readonly<Record<string, Fault>> = {
  ENOSPC: { reason: 'the disk is full', next: `Free some space. ${moveOn}` },
  EDQUOT: { reason: 'your disk quota is used up', next: `Free some space. ${moveOn}` },
  EROFS: { reason: 'the file system is read-only', next: 'Choose SecretStorage or the system keychain.' },
  EACCES: { reason: 'permission is denied', next: `Allow writing there for your user. ${moveOn}` },
  EPERM: { reason: 'the system does not permit it', next: `Allow writing there for your user. ${moveOn}` },
  EISDIR: { reason: 'it is a folder', next: `Rename or remove that folder. ${moveOn}` },
  ENOTDIR: { reason: 'a part of its path is a file', next: `Rename or remove that file. ${moveOn}` },
  ENOENT: { reason: 'its folder does not exist', next: `Create the folder. ${moveOn}` },
  ELOOP: { reason: 'its symbolic links lead round in a circle', next: `Mend the link. ${moveOn}` },
  ENAMETOOLONG: { reason: 'its path is too long', next: 'Choose another store.' },
  EBUSY: { reason: 'another program holds it', next: `Close that program. ${moveOn}` },
  ETXTBSY: { reason: 'another program holds it', next: `Close that program. ${moveOn}` },
  EMFILE: { reason: 'too many files are open', next: `Close some windows. ${moveOn}` },
  ENFILE: { reason: 'too many files are open', next: `Close some programs. ${moveOn}` },
  EFBIG: { reason: 'it would be too large', next: 'Choose another store.' },
  EIO: { reason: 'the disk reports an error', next: 'Check the disk, or choose another store.' },
  ESTALE: { reason: 'the network drive lost it', next: `Connect the drive again. ${moveOn}` },
};

/** The code that the system gave an error (`ENOSPC`), or undefined where it is not one of the system's. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What to tell a person about an error of the system; undefined where the error is a bug and not a fault. */
export function describeFault(error: unknown): Fault | undefined {
  const code = systemCode(error);
  if (code === undefined) return undefined;
  return (
    faults[code] ?? { reason: `the system answers ${code}`, next: 'Try again, or choose another store.' }
  );
}

/** For a `catch`: what is not there is undefined, and every other error goes on. */
export function unlessMissing(error: unknown): undefined {
  if (systemCode(error) === 'ENOENT') return undefined;
  throw error;
}

/**
 * Runs the work, and gives the system's errors a sentence and a next step. `what` begins the sentence; `next` takes the
 * place of the fault's own step where the caller knows better.
 */
export async function explainFaults<T>(
  code: 'store-read-failed' | 'store-write-failed',
  what: string,
  work: () => Promise<T>,
  next?: string,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    const verb = code === 'store-read-failed' ? 'read' : 'written';
    throw new TokenError(code, `${what} could not be ${verb}, because ${fault.reason}.`, next ?? fault.next, {
      cause: error,
    });
  }
}
