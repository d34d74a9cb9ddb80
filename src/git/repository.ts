// A git repository that is there: where its parts lie, and how to ask it.
import { resolve } from 'node:path';
import { askGit } from './askGit.ts';
import type { Git } from './gitCommand.ts';
import { gitAt } from './gitCommand.ts';

/** Paths are absolute, with the system's separators. */
export interface Repository extends Git {
  /** The top of the work tree; undefined where there is none, as in a bare repository. */
  readonly top: string | undefined;
  /** The folder of this work tree's own HEAD and index: `.git`, or one within it for further work trees. */
  readonly gitDirectory: string;
  /** The folder of what all work trees share: objects, refs, configuration and hooks. */
  readonly commonDirectory: string;
  /** Whether the history is cut off, as `git clone --depth` does. */
  readonly isShallow: boolean;
  /** Whether objects may be missing by intent, as after `git clone --filter`. They are not fetched. */
  readonly isPartial: boolean;
}

/** What git tells its hooks of the repository, the index and new objects, which may not lie where they usually do. */
const told = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY'];

/**
 * The repository that the folder is in. A bare one, or a `.git`, is only taken where the folder is its top:
 * then somebody has pointed right at it, while one that lies around deeper in a clone may be a trap.
 * Undefined where there is no repository or no git. Throws `git-failed`.
 *
 * @param folder absolute
 * @param environment of a process that git may have started as a hook. During `git commit --all` or
 *   `git commit <paths>`, only that says which index is about to be committed.
 */
export async function openRepository(
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Repository | undefined> {
  const found = await gitAt(folder);
  if (!found) return undefined;
  const git = { ...found, environment: toldBy(environment) };
  const top = await lineFrom(git, ['rev-parse', '--show-toplevel']);
  if (top !== undefined) return describe({ ...git, folder: resolve(top) }, resolve(top));
  const bare = { ...git, settings: ['safe.bareRepository=all'] };
  const directory = await lineFrom(bare, ['rev-parse', '--git-dir']);
  const isTop = directory === '.' || (directory !== undefined && environment['GIT_DIR'] !== undefined);
  return isTop ? describe(bare, undefined) : undefined;
}

function toldBy(environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const paths = told.flatMap((name): [string, string][] => {
    const path = environment[name];
    return path ? [[name, resolve(path)]] : [];
  });
  const others = environment['GIT_ALTERNATE_OBJECT_DIRECTORIES'];
  return { ...Object.fromEntries(paths), ...(others && { GIT_ALTERNATE_OBJECT_DIRECTORIES: others }) };
}

async function describe(git: Git, top: string | undefined): Promise<Repository | undefined> {
  const partial = '^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$';
  const [directory, common, shallow, promises] = await Promise.all([
    lineFrom(git, ['rev-parse', '--absolute-git-dir']),
    lineFrom(git, ['rev-parse', '--git-common-dir']),
    lineFrom(git, ['rev-parse', '--is-shallow-repository']),
    askGit(git, ['config', '--get-regexp', partial], [0, 1]),
  ]);
  if (directory === undefined || common === undefined) return undefined;
  return {
    ...git,
    top,
    gitDirectory: resolve(directory),
    commonDirectory: resolve(git.folder, common),
    isShallow: shallow === 'true',
    isPartial: promises?.code === 0,
  };
}

/** The one line of an answer, which may hold line breaks of its own: those of a path. */
export async function lineFrom(git: Git, command: readonly string[]): Promise<string | undefined> {
  const answer = await askGit(git, command);
  return answer?.out.replace(/\r?\n$/, '');
}
