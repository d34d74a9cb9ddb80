// Keeps values in a `.env` file, one `NAME=value` each, and leaves everything else in it as it is.
import { open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import { explainFaults, unlessMissing } from '../tokens/fault.ts';
import { Secret } from '../tokens/secret.ts';
import type { Store } from '../tokens/token.ts';
import { quote } from './dotenvQuoting.ts';
import { assignmentsIn, verifyChange, withAssignment, withoutAssignment } from './dotenvText.ts';
import type { Lock } from './fileLock.ts';
import { whileLocked } from './fileLock.ts';
import { followLinks } from './followLinks.ts';
import { nameTaken, refuseInvalidName } from './refusals.ts';
import { replaceFile } from './replaceFile.ts';

export { exampleText } from './dotenvText.ts';

/** No `.env` file is nearly as large; one that is holds something else. Bytes. */
const LARGEST = 1_000_000;

/** How often a change starts again because something that knows no locks, like an editor, came in between. */
const ATTEMPTS = 5;

/** The file's bytes and what they say. */
interface Content {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/**
 * The store that is one `.env` file. It need not be there yet: `put` creates it, for its owner alone.
 *
 * A change happens under a lock that other windows respect, replaces the file as a whole, and is on the
 * disk when it answers; where it fails, the file is as it was. Errors: `name-invalid`, `name-taken`,
 * `value-unquotable`, `store-busy`, `store-read-failed`, `store-write-failed`.
 *
 * @param path absolute; a symbolic link is followed
 */
export function dotenvStore(path: string): Store {
  return {
    id: 'dotenv',
    title: basename(path),
    put: (name, value) => putValue(path, name, value),
    get: async (name) => {
      const value = assignmentsIn((await readContent(path, 'store-read-failed'))?.text ?? '').get(name);
      return value === undefined ? undefined : new Secret(value);
    },
    remove: (name) =>
      change(path, (text) => {
        const after = withoutAssignment(text, name);
        if (after !== text) verifyChange(text, after, [name, undefined]);
        return after;
      }),
    list: async () => [...assignmentsIn((await readContent(path, 'store-read-failed'))?.text ?? '').keys()],
  };
}

async function putValue(path: string, name: string, value: Secret): Promise<void> {
  refuseInvalidName(name);
  const notation = quote(value);
  await change(path, (text) => {
    const present = assignmentsIn(text).get(name);
    if (present === value.reveal()) return text;
    if (present !== undefined) throw nameTaken(name, basename(path));
    const after = withAssignment(text, name, notation);
    verifyChange(text, after, [name, value.reveal()]);
    return after;
  });
}

/** Reads, changes and writes, all of it under the lock. An unchanged text is not written. */
async function change(path: string, edit: (text: string) => string): Promise<void> {
  await guard(path, 'store-write-failed', async () => {
    const target = await followLinks(path);
    // Nothing to change, nothing to lock: this is also the answer where the file system is read-only.
    const glance = await readContent(target, 'store-write-failed');
    if (edit(glance?.text ?? '') === (glance?.text ?? '')) return;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await whileLocked(target, (lock) => changeLocked(target, lock, edit))) return;
    }
    throw new TokenError(
      'store-busy',
      `Another program keeps changing ${basename(target)}.`,
      'Wait until it has come to an end, and try again.',
    );
  });
}

/** False where somebody has changed the file meanwhile who knows no locks. */
async function changeLocked(target: string, lock: Lock, edit: (text: string) => string): Promise<boolean> {
  const content = await readContent(target, 'store-write-failed');
  const text = content?.text ?? '';
  const after = edit(text);
  if (after === text) return true;
  return replaceFile(target, lock, { before: content?.bytes, after: Buffer.from(after) });
}

/** The file's content, or undefined where there is no file. */
async function readContent(path: string, failure: Failure): Promise<Content | undefined> {
  return guard(path, failure, async () => {
    const kind = await stat(path).catch(unlessMissing);
    if (!kind) return undefined;
    // A pipe would make us wait for ever: some password managers put one there.
    if (!kind.isFile())
      throw unfit(path, failure, kind.isDirectory() ? 'is a folder' : 'is not an ordinary file');
    if (kind.size > LARGEST) throw unfit(path, failure, 'is far too large for a .env file');
    const file = await open(path, 'r');
    try {
      const bytes = await file.readFile();
      const text = decode(bytes);
      if (text === undefined) throw unfit(path, failure, 'is not UTF-8 text');
      return { bytes, text };
    } finally {
      await file.close();
    }
  });
}

/** What cannot be read exactly must not be written again: then undefined. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

type Failure = 'store-read-failed' | 'store-write-failed';

function guard<T>(path: string, code: Failure, work: () => Promise<T>): Promise<T> {
  return explainFaults(code, `${basename(path)} in ${dirname(path)}`, work);
}

function unfit(path: string, failure: Failure, what: string): TokenError {
  return new TokenError(
    failure,
    `${basename(path)} in ${dirname(path)} ${what}, so nothing can be kept in it.`,
    'Put a UTF-8 text file in its place, or choose SecretStorage or the system keychain.',
  );
}
