// Asks the real git about files.
import { basename, dirname, resolve } from 'node:path';
import type { Answer } from './askGit.ts';
import { askGit } from './askGit.ts';
import { gitAt } from './gitCommand.ts';

/**
 * Whether the ignore rules that git knows (`.gitignore`, `.git/info/exclude`, the user's own) cover the
 * path, tracked or not. Undefined where there is no repository or no git. Throws `git-failed`.
 *
 * @param path absolute; the file need not exist, its folder must
 */
export async function isIgnored(path: string): Promise<boolean | undefined> {
  const answer = await askAbout(path, ['check-ignore', '--quiet', '--no-index'], [0, 1]);
  return answer === undefined ? undefined : answer.code === 0;
}

/** Whether the path is in git's index. Undefined where there is no repository or no git. Throws `git-failed`. */
export async function isTracked(path: string): Promise<boolean | undefined> {
  const answer = await askAbout(path, ['--literal-pathspecs', 'ls-files', '--cached', '-z'], [0]);
  return answer === undefined ? undefined : answer.out !== '';
}

/**
 * Takes the path out of git's index and leaves the file, as `git rm --cached` does. What was committed
 * before stays in the history. No error where it is not tracked; undefined where there is no repository or
 * no git. Throws `git-failed`.
 */
export async function stopTracking(path: string): Promise<true | undefined> {
  // Unlike `rm`, this does not compare the file with the index, for which a repository may name a filter.
  const answer = await askAbout(path, ['update-index', '--force-remove'], [0]);
  return answer === undefined ? undefined : true;
}

/**
 * The top folder of the repository that the folder is in: absolute, with the system's separators.
 * Undefined where there is no repository or no git. Throws `git-failed`.
 */
export async function repositoryRoot(folder: string): Promise<string | undefined> {
  const answer = await ask(folder, ['rev-parse', '--show-toplevel'], [0]);
  const root = answer?.out.replace(/\r?\n$/, '');
  return root ? resolve(root) : undefined;
}

/** Asks from the file's own folder, so that links on the way there do not matter. */
async function askAbout(path: string, command: readonly string[], fine: readonly number[]) {
  return ask(dirname(path), [...command, '--', `./${basename(path)}`], fine);
}

async function ask(
  folder: string,
  command: readonly string[],
  fine: readonly number[],
): Promise<Answer | undefined> {
  const git = await gitAt(folder);
  return git && askGit(git, command, fine);
}
