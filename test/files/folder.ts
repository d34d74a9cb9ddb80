// A folder of its own for each test that touches files.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder before each test of the suite and removes it afterwards; answers how to make a path in it. */
export function testFolder(): (...parts: readonly string[]) => string {
  let folder = '';
  beforeEach(() => {
    // Where temporary files are reached through a link, as on a Mac, git would name them otherwise.
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'latchkey-')));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (...parts) => join(folder, ...parts);
}

/**
 * Mounts a file system of its own on a folder, and answers how to change and how to end it; undefined where
 * that is not possible, as for everybody but the superuser of a Linux machine.
 *
 * @param options as `mount -o` takes them: `size=64k`
 */
export function mountOn(
  folder: string,
  options: string,
): { readonly remount: (options: string) => void; readonly end: () => void } | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const run = (command: string, ...parameters: readonly string[]) =>
    execFileSync(command, parameters, { stdio: 'pipe' });
  try {
    run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder);
  } catch {
    return undefined;
  }
  return {
    remount: (changed) => void run('mount', '-o', `remount,${changed}`, folder),
    end: () => void run('umount', '-l', folder),
  };
}

/** Skips a test, with the reason behind its name. */
export function skipBecause(context: Mocha.Context, reason: string): never {
  if (context.test) context.test.title += ` (${reason})`;
  return context.skip();
}

/** Why a test of links, modes or pipes is skipped. */
export const noSuchThing = 'Windows has no such thing';

/** Why a test of a full or read-only disk is skipped. */
export const cannotMount = 'needs Linux and the superuser, to mount a file system';
