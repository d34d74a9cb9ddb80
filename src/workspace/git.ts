// Asks the real git about files, in a way that a hostile repository's configuration cannot use to run programs.
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename, delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { devNull } from 'node:os';
import { TokenError } from '../tokens/errors.ts';

/** Git on a slow network drive may take a while, but not for ever. Milliseconds. */
const PATIENCE = 10_000;

/**
 * Settings of the command line win over those of the repository. Between them and the commands used here
 * (which read the index, rules and paths, or drop an index entry) nothing is left that git would start:
 * no file system monitor, no hook, no fetch of missing objects, no repository hidden in a subfolder.
 */
const harmless = [
  '--no-pager',
  ...[
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
    'core.untrackedCache=false',
    'protocol.allow=never',
  ],
  ...['submodule.recurse=false', 'safe.bareRepository=explicit'],
].flatMap((option) => (option.startsWith('--') ? [option] : ['-c', option]));

/** What git answered: its exit code and what it printed. */
interface Answer {
  readonly code: number;
  readonly out: string;
}

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
  const git = await findGit();
  if (git === undefined || !(await isFolder(folder))) return undefined;
  const { code, out, complaint } = await run(git, [...harmless, ...command], folder);
  if (
    /not a git repository|must be run in a work tree|cannot use bare repository/i.test(complaint) &&
    code === 128
  )
    return undefined;
  // On a Mac without developer tools, `git` is a stand-in that offers to install them.
  if (/xcrun|xcode-select/i.test(complaint)) return undefined;
  if (code !== undefined && fine.includes(code)) return { code, out };
  throw gitFailed(command.find((word) => !word.startsWith('-')) ?? '', complaint, code);
}

/** The first `git` on the PATH; entries that are relative could lead into the workspace and do not count. */
async function findGit(): Promise<string | undefined> {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    for (const name of names) {
      const path = join(folder, name);
      const found = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return path;
    }
  }
  return undefined;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A `code` that is undefined means that git had to be stopped or could not be started. */
function run(
  git: string,
  parameters: readonly string[],
  cwd: string,
): Promise<{ code: number | undefined; out: string; complaint: string }> {
  const options = { cwd, env: environment(), timeout: PATIENCE, windowsHide: true, maxBuffer: 1_000_000 };
  return new Promise((resolve) => {
    execFile(git, parameters, options, (error, out, complaint) => {
      const code = error ? error.code : 0;
      resolve({ code: typeof code === 'number' ? code : undefined, out, complaint });
    });
  });
}

/** The user's environment, without what would point git to another repository, in the words we look for. */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
  return {
    ...Object.fromEntries(inherited),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
}

function gitFailed(command: string, complaint: string, code: number | undefined): TokenError {
  if (/dubious ownership/i.test(complaint)) {
    return new TokenError(
      'git-failed',
      'Git does not read this repository, because it belongs to another user.',
      'If you trust it, run: git config --global --add safe.directory <the repository’s folder>',
    );
  }
  if (/index\.lock/i.test(complaint)) {
    return new TokenError(
      'git-failed',
      'Git is busy with this repository.',
      'Wait until it has come to an end, and try again.',
    );
  }
  const how = code === undefined ? 'did not answer in time' : `ended with code ${code}`;
  return new TokenError(
    'git-failed',
    `git ${command} ${how}. ${complaint.trim().split('\n')[0] ?? ''}`.trim(),
    'Run git status in a terminal to see what is wrong with the repository.',
  );
}
