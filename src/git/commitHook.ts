// Puts Latchkey into the pre-commit hook of a repository, and takes it out again.
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { unlessMissing } from '../tokens/fault.ts';
import { replaceWhole } from '../workspace/replaceWhole.ts';
import { hookRefused, readingHook, writingHook } from './hookFailures.ts';
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

/** What git runs must be executable; what the umask forbids is forbidden here, too. */
const MODE = 0o777;

/**
 * Puts the call into the hook, in front of what others have put there, which stays as it is. Answers whether that
 * has changed anything. A hook that does not exist is made, with its folder.
 *
 * Throws `hook-refused`, with nothing written, where somebody else's hook leaves no room for ours: one that is no
 * shell script, one that is not executable and so turned off, and lefthook's, which a person must extend. Throws
 * `store-read-failed` and `store-write-failed` where the system does not let us.
 *
 * @param place as `findHookPlace` says; with `reach` `user` or `elsewhere`, ask before
 */
export async function installHook(
  place: HookPlace,
  call: HookCall,
): Promise<'installed' | 'updated' | 'unchanged'> {
  const old = await readHook(place.path);
  const text = extend(place, old, call);
  if (text === old?.text) return 'unchanged';
  await replaceHook(place.path, old?.text, text);
  return old && withoutBlock(old.text) !== undefined ? 'updated' : 'installed';
}

/**
 * Takes the call out again. What others have put there stays as it is; a hook that does nothing without us is
 * deleted. Throws as above.
 *
 * @param place as `findHookPlace` says
 */
export async function removeHook(place: HookPlace): Promise<'removed' | 'absent'> {
  const old = await readHook(place.path);
  const text = old && withoutBlock(old.text);
  if (text === undefined) return 'absent';
  if (isBare(text)) await writingHook(place.path, () => rm(place.path));
  else await replaceHook(place.path, old?.text, text);
  return 'removed';
}

/** Whether Latchkey is in the hook already, by our hand or by anybody's. Throws as above. */
export async function hasHook({ path }: HookPlace): Promise<boolean> {
  return /latchkey/i.test((await readHook(path))?.text ?? '');
}

/** The text of the hook with the call in it. */
function extend({ manager, path }: HookPlace, old: HookFile | undefined, call: HookCall): string {
  if (manager === 'lefthook') {
    const line = `latchkey: { run: ${JSON.stringify(`${call.command} ${ARGUMENTS}`)} }`;
    throw hookRefused(
      'Lefthook runs the hooks here, and its configuration is yours to write.',
      `Add this line to ${basename(path)}, under “pre-commit” and there under “commands”: ${line}`,
    );
  }
  if (manager === 'pre-commit') {
    const text = withEntry(old?.text ?? '', call);
    if (text !== undefined) return text;
    throw hookRefused(
      `${basename(path)} has no list of “repos” with a line for each.`,
      'Write it as pre-commit’s documentation does, and try again.',
    );
  }
  if (!old) return withBlock(SHEBANG, hookBlock(call), SHEBANG.length);
  if (!isShellScript(old.text)) {
    throw hookRefused(
      `The hook ${path} is there already, and it is not a shell script.`,
      `Make it run this, and fail where this fails: ${call.command} ${ARGUMENTS}`,
    );
  }
  // On Windows there is no such thing.
  if (manager === 'git' && process.platform !== 'win32' && (old.mode & 0o111) === 0) {
    throw hookRefused(
      `The hook ${path} is there already, and git does not run it: it is not executable.`,
      'Make it executable or delete it, and try again.',
    );
  }
  return withBlock(old.text, hookBlock(call), hookPlaceIn(old.text));
}

async function readHook(path: string): Promise<HookFile | undefined> {
  return readingHook(path, async () => {
    const bytes = await readFile(path).catch(unlessMissing);
    return bytes && { text: textOf(path, bytes), mode: (await stat(path)).mode & 0o777 };
  });
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw hookRefused(
      `The hook ${path} is there already, and it is not UTF-8 text.`,
      'Save it as UTF-8 if it is a script, and try again.',
    );
  }
}

/** Replaces it as a whole, so that no commit meets half a hook. */
async function replaceHook(path: string, before: string | undefined, after: string): Promise<void> {
  const isDone = await writingHook(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    return replaceWhole(path, before, { text: after, mode: MODE });
  });
  if (isDone) return;
  throw hookRefused(
    `The hook ${path} was changed by another program at this moment, and stays as that has left it.`,
    'Try again.',
  );
}
