// Makes sure that git will not take a file in, before anything secret is written to it.
import type { FileHandle } from 'node:fs/promises';
import { lstat, open, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, relative as relativePath, sep } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import { describeFault, systemCode } from '../tokens/fault.ts';
import { isIgnored, repositoryRoot } from './git.ts';
import type { Layer } from '../workspace/ignoreRules.ts';
import { isLeftOut, readRules, rulesFromAbove } from '../workspace/ignoreRules.ts';

/**
 * Makes sure that `.gitignore` covers a file of values, and answers whether it did already (`covered`) or
 * does now (`added`). Asks git where there is git, else reads the rules itself, so that a folder is safe
 * before it becomes a repository.
 *
 * The line goes to the end of the nearest `.gitignore` between the file and the top of its repository (or
 * the folder), where it wins over a `!.env` further up; a new one is made in the folder. Whether git tracks
 * the file already is another question: `isTracked`.
 *
 * Throws `not-covered-by-gitignore`, with no `.gitignore` changed, and `git-failed`.
 *
 * @param envPath absolute; the file need not exist, its folder must
 * @param folder absolute: the workspace folder
 */
export async function coverByGitignore(envPath: string, folder: string): Promise<'covered' | 'added'> {
  return guard(envPath, async () => {
    if (await isCovered(envPath, folder)) return 'covered';
    const addition = await appendLine(await nearestGitignore(envPath, folder), lineFor(basename(envPath)));
    try {
      if (await isCovered(envPath, folder)) return 'added';
    } catch (error) {
      await addition.undo();
      throw error;
    }
    await addition.undo();
    throw notCovered(envPath, 'a rule elsewhere lets it in again');
  });
}

async function isCovered(envPath: string, folder: string): Promise<boolean> {
  return (await isIgnored(envPath)) ?? isCoveredByFiles(envPath, folder);
}

/** The answer without git: follows the rules down from the top to the file. */
async function isCoveredByFiles(envPath: string, folder: string): Promise<boolean> {
  const files = ['.gitignore'];
  const top = isInside(folder, envPath) ? folder : dirname(envPath);
  const layers: Layer[] = [...(await rulesFromAbove(top, files))];
  let at = top;
  for (const name of relativePath(top, envPath).split(sep)) {
    const { layer, problem } = await readRules(at, files);
    if (problem !== undefined) throw notCovered(envPath, problem);
    if (layer) layers.push(layer);
    at = join(at, name);
    if (isLeftOut(layers, at, at !== envPath)) return true;
  }
  return false;
}

/** The `.gitignore` that has the last word on the file, or where there is none, the one to make. */
async function nearestGitignore(envPath: string, folder: string): Promise<string> {
  const start = await realpath(dirname(envPath));
  const ownFolder = await realpath(folder);
  const root = await repositoryRoot(start);
  const tops = [root === undefined ? undefined : await realpath(root), ownFolder, start];
  const top = tops.find((path) => path !== undefined && (path === start || isInside(path, start))) ?? start;
  for (let at = start; ; at = dirname(at)) {
    if (await isThere(join(at, '.gitignore'))) return join(at, '.gitignore');
    if (at === top) break;
  }
  return join(ownFolder === start || isInside(ownFolder, start) ? ownFolder : top, '.gitignore');
}

function isInside(folder: string, path: string): boolean {
  const way = relativePath(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: unknown) => {
      if (systemCode(error) === 'ENOENT') return false;
      throw error;
    },
  );
}

/** The pattern for a file of that name, at any depth below the `.gitignore`. */
function lineFor(name: string): string {
  return name.replace(/[\\*?[\]]|^[!#]| $/g, '\\$&');
}

/** A change that can be taken back. */
interface Addition {
  undo(): Promise<void>;
}

/** Adds a line at the end: what other windows append at the same time stays, and so does every old byte. */
async function appendLine(path: string, line: string): Promise<Addition> {
  const isNew = !(await isThere(path));
  if (!isNew && !(await lstat(path)).isFile())
    throw notCovered(path, 'git does not follow a link in its place');
  const file = await open(path, 'a+');
  try {
    const before = await file.readFile();
    if (before.includes(0)) throw notCovered(path, 'it is not UTF-8 text');
    const bytes = Buffer.from(ending(before.toString('utf8'), line));
    await writeWhole(file, bytes, before.length);
    const undo = isNew ? () => rm(path, { force: true }) : () => cutBack(path, before.length, bytes.length);
    return { undo };
  } finally {
    await file.close();
  }
}

/** What to append: the line, in the file's own line ending, on a line of its own. */
function ending(text: string, line: string): string {
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const isOpen = text !== '' && text !== '\uFEFF' && !text.endsWith('\n');
  return `${isOpen ? newline : ''}${line}${newline}`;
}

async function writeWhole(file: FileHandle, bytes: Buffer, length: number): Promise<void> {
  try {
    await file.appendFile(bytes);
    await file.sync();
  } catch (error) {
    await file.truncate(length);
    throw error;
  }
}

/** Takes an appended line away again, unless somebody has appended another since. */
async function cutBack(path: string, length: number, added: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    if ((await file.stat()).size === length + added) await file.truncate(length);
  } finally {
    await file.close();
  }
}

async function guard<T>(envPath: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    throw notCovered(envPath, `.gitignore could not be written: ${fault.reason}`, error);
  }
}

function notCovered(path: string, reason: string, cause?: unknown): TokenError {
  return new TokenError(
    'not-covered-by-gitignore',
    `Nothing was written: git would take ${basename(path)} in, because ${reason}.`,
    `Make a .gitignore cover ${basename(path)} and try again, or choose SecretStorage or the system keychain.`,
    { cause },
  );
}
