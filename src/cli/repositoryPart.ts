// The repository that a person means, and the part of it: by the paths that they name, or by where they are.
import { realpath, stat } from 'node:fs/promises';
import native, { basename, dirname, join, type posix, resolve } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import { systemCode } from '../tokens/fault.ts';
import { type Repository, openRepository } from '../git/repository.ts';

export interface RepositoryPart {
  readonly repository: Repository;
  /** Files and folders, relative to the top, with `/`, which need not be there; none where everything is meant. */
  readonly paths: ReadonlySet<string>;
}

/**
 * Finds the one repository that all paths are in, without paths that of the folder. Throws `no-repository`, and `usage`
 * where there are several.
 *
 * @param folder absolute: where the command runs, and what paths are relative to
 */
export async function repositoryPart(folder: string, paths: readonly string[]): Promise<RepositoryPart> {
  const here = await openRepository(folder, process.env);
  if (paths.length === 0 && here) return { repository: here, paths: new Set() };
  if (paths.length === 0) throw noRepository(folder);
  const places: Place[] = [];
  for (const path of paths) places.push(await placeOf(path, folder, here));
  const repository = theOneOf(places.map((place) => place.repository));
  const isWhole = places.some(({ path }) => path === '');
  return { repository, paths: new Set(isWhole ? [] : places.map(({ path }) => path)) };
}

/** The nearest of the paths that are meant, at or above a path; empty where everything is meant. */
export function placeAbove({ paths }: RepositoryPart, path: string): string {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    if (paths.has(at)) return at;
  }
  return '';
}

/** Whether a path, relative to the top, is in the part. */
export function isMeant(part: RepositoryPart, path: string): boolean {
  return part.paths.size === 0 || placeAbove(part, path) !== '';
}

/** Where a path is. */
interface Place {
  readonly repository: Repository;
  /** Relative to its top, with `/`; empty for the top itself. */
  readonly path: string;
}

async function placeOf(named: string, from: string, here: Repository | undefined): Promise<Place> {
  if (named === '-') {
    const next = 'Name files and folders, or scan it by itself: latchkey scan -';
    throw new TokenError('usage', 'Git knows nothing of standard input.', next);
  }
  const path = resolve(from, named);
  const { folder, rest } = await nearestFolder(path);
  const own = await openRepository(folder);
  // Somebody points at a bare repository, or at a `.git`, and so at everything.
  if (own && own.top === undefined && own.folder !== here?.folder) return { repository: own, path: '' };
  // What git has told its hook is true only of the repository that it was told of.
  const isHere = here && (!own || own.gitDirectory === here.gitDirectory);
  const repository = isHere ? here : own;
  const way = repository && wayInto(await realpath(rootOf(repository)), join(folder, rest));
  if (!repository || way === undefined) throw noRepository(path);
  return { repository, path: way };
}

function theOneOf([first, ...others]: readonly Repository[]): Repository {
  if (!first) throw new Error('A part of no repository was asked for.');
  const other = others.find(({ gitDirectory }) => gitDirectory !== first.gitDirectory);
  if (!other) return first;
  throw new TokenError(
    'usage',
    `These paths are in two repositories: ${rootOf(first)} and ${rootOf(other)}.`,
    'Scan one repository at a time.',
  );
}

function rootOf({ top, folder }: Repository): string {
  return top ?? folder;
}

/** The folder that there is at or above a path, with links resolved, and how it goes on from there. */
async function nearestFolder(path: string, rest = ''): Promise<{ folder: string; rest: string }> {
  const found = await stat(path).catch(unlessAbsent);
  if (found?.isDirectory() || dirname(path) === path) return { folder: await realpath(path), rest };
  return nearestFolder(dirname(path), join(basename(path), rest));
}

/**
 * The way from a folder to a path, with `/`; undefined where the path is not in it. Pure.
 *
 * @param system whose paths they are
 */
export function wayInto(folder: string, path: string, system: typeof posix = native): string | undefined {
  const way = system.relative(folder, path);
  const isOutside = way === '..' || way.startsWith(`..${system.sep}`) || system.isAbsolute(way);
  return isOutside ? undefined : way.split(system.sep).join('/');
}

/** Links in a circle, and files in a folder's place, are found by whoever reads what there is. */
function unlessAbsent(error: unknown): undefined {
  if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENAMETOOLONG'].includes(systemCode(error) ?? ''))
    return undefined;
  throw error;
}

function noRepository(place: string): TokenError {
  return new TokenError(
    'no-repository',
    `${place} is in no git repository, or there is no git.`,
    'Run the command in a repository, or scan the files themselves: latchkey scan PATH.',
  );
}
