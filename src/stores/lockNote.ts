// The note in a lock's folder: whose it is, and to git, that nothing in the folder concerns it.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemCode, unlessMissing } from '../tokens/fault.ts';

/** A change takes milliseconds. Who needs longer than this on another machine is taken to be gone. */
const LONGEST = 5000;

/** Writes the note: a `.gitignore` of everything, with the process in a comment. */
export async function writeNote(folder: string, subject: string): Promise<void> {
  const note = `# Latchkey is changing ${subject}: process ${process.pid} on ${hostname()}\n*\n`;
  await writeFile(join(folder, '.gitignore'), note);
}

/** The note, or empty where there is none. */
export async function readNote(folder: string): Promise<string> {
  return (await readFile(join(folder, '.gitignore'), 'utf8').catch(unlessMissing)) ?? '';
}

/**
 * The note of a folder whose process is gone: one of this machine that does not run any more, or one that
 * takes too long. Undefined where the process is at work, or there is no such folder.
 */
export async function noteOfTheGone(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(unlessMissing);
  if (!found) return undefined;
  const note = await readNote(folder);
  return Date.now() - found.mtimeMs > LONGEST || isOfTheDead(note) ? note : undefined;
}

function isOfTheDead(note: string): boolean {
  const [, id, host] = /: process (\d+) on (.*)/.exec(note) ?? [];
  if (id === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}
