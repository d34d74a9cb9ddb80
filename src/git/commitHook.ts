// Puts Latchkey into the pre-commit hook of a repository, and takes it out again.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import { describeFault, unlessMissing } from '../tokens/fault.ts';
import type { HookPlace } from './hookPlace.ts';
import type { HookCall } from './hookScript.ts';
import { ARGUMENTS, hookBlock, hookPlaceIn, isBare, isShellScript, SHEBANG } from './hookScript.ts';
import { withBlock, withoutBlock } from './markedBlock.ts';
import { withEntry } from './preCommitConfig.ts';

/** What was there: its text and its permissions. */
interface HookFile {
  readonly text: string;
  readonly mode: number;
}

/**
 * Puts the call into the hook, in front of what others have put there, which stays as it is. Answers whether that
 * has changed anything. A hook that does not exist is made, with its folder.
 *
 * Throws `git-failed`, with nothing written, where somebody else's hook leaves no room for ours: one that is no
 * shell script, one that is not executable and so turned off, and lefthook's, which a person must extend. Throws
 * `store-write-failed` where the file cannot be written.
 *
 * @param place as `findHookPlace` says; with `reach` `user` or `elsewhere`, ask before
 */
export async function installHook(
  place: HookPlace,
  call: HookCall,
): Promise<'installed' | 'updated' | 'unchanged'> {
  return explainFaults(place.path, async () => {
    const old = await readHook(place.path);
    const text = extend(place, old, call);
    if (text === old?.text) return 'unchanged';
    await mkdir(dirname(place.path), { recursive: true });
    await replaceHook(place.path, text, old?.mode);
    return old && withoutBlock(old.text) !== undefined ? 'updated' : 'installed';
  });
}

/**
 * Takes the call out again. What others have put there stays as it is; a hook that does nothing without us is
 * deleted. Throws `git-failed` and `store-write-failed`.
 *
 * @param place as `findHookPlace` says
 */
export async function removeHook(place: HookPlace): Promise<'removed' | 'absent'> {
  return explainFaults(place.path, async () => {
    const old = await readHook(place.path);
    const text = old && withoutBlock(old.text);
    if (text === undefined) return 'absent';
    if (isBare(text)) await rm(place.path);
    else await replaceHook(place.path, text, old?.mode);
    return 'removed';
  });
}

/** Whether Latchkey is in the hook already, by our hand or by anybody's. Throws as above. */
export async function hasHook({ path }: HookPlace): Promise<boolean> {
  return explainFaults(path, async () => /latchkey/i.test((await readHook(path))?.text ?? ''));
}

/** The text of the hook with the call in it. */
function extend({ manager, path }: HookPlace, old: HookFile | undefined, call: HookCall): string {
  if (manager === 'lefthook') {
    const line = `latchkey: { run: ${JSON.stringify(`${call.command} ${ARGUMENTS}`)} }`;
    throw refused(
      'Lefthook runs the hooks here, and its configuration is yours to write.',
      `Add this line to ${basename(path)}, under “pre-commit” and there under “commands”: ${line}`,
    );
  }
  if (manager === 'pre-commit') {
    const text = withEntry(old?.text ?? '', call);
    if (text !== undefined) return text;
    throw refused(
      `${basename(path)} has no list of “repos” with a line for each.`,
      'Write it as pre-commit’s documentation does, and try again.',
    );
  }
  if (!old) return withBlock(SHEBANG, hookBlock(call), SHEBANG.length);
  if (!isShellScript(old.text)) {
    throw refused(
      `The hook ${path} is there already, and it is not a shell script.`,
      `Make it run this, and fail where this fails: ${call.command} ${ARGUMENTS}`,
    );
  }
  // On Windows there is no such thing.
  if (manager === 'git' && process.platform !== 'win32' && (old.mode & 0o111) === 0) {
    throw refused(
      `The hook ${path} is there already, and git does not run it: it is not executable.`,
      'Make it executable or delete it, and try again.',
    );
  }
  return withBlock(old.text, hookBlock(call), hookPlaceIn(old.text));
}

async function readHook(path: string): Promise<HookFile | undefined> {
  const bytes = await readFile(path).catch(unlessMissing);
  if (!bytes) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, mode: (await stat(path)).mode & 0o777 };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refused(
      `The hook ${path} is there already, and it is not UTF-8 text.`,
      'Save it as UTF-8 if it is a script, and try again.',
    );
  }
}

/** Replaces it as a whole, so that no commit meets half a hook. */
async function replaceHook(path: string, text: string, mode: number | undefined): Promise<void> {
  const fresh = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(fresh, 'wx', 0o777);
    try {
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}

async function explainFaults<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    throw new TokenError(
      'store-write-failed',
      `The hook ${path} could not be written, because ${fault.reason}.`,
      'Mend that and try again.',
      { cause: error },
    );
  }
}

function refused(message: string, next: string): TokenError {
  return new TokenError('git-failed', message, next);
}
