// The ignore rules that hold in a folder: `.gitignore` and `.latchkeyignore`, each for what is below it.
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative as relativePath, resolve, sep } from 'node:path';
import ignore from 'ignore';
import { describeFault, systemCode } from '../tokens/fault.ts';
import { ruleFiles } from './ruleFiles.ts';

/** The rules of one folder. Those of a folder further down go before them. */
export interface Layer {
  /** Absolute. The patterns are relative to it. */
  readonly folder: string;
  readonly rules: ignore.Ignore;
}

/** The rules of a folder, if it has any, and what kept one of their files from being read. */
export interface FolderRules {
  readonly layer?: Layer;
  readonly problem?: string;
}

/**
 * Reads the rules that a folder holds. Lines of fingerprints in `.latchkeyignore` are none. Never throws
 * over a file: what could not be read is told as `problem`, and its rules do not hold.
 */
export async function readRules(folder: string, files = ruleFiles): Promise<FolderRules> {
  const patterns: string[] = [];
  const problems: string[] = [];
  for (const name of files) {
    const read = await readLines(join(folder, name));
    if (typeof read === 'string') problems.push(`${name} could not be read, because ${read}`);
    else patterns.push(...read);
  }
  const layer = patterns.length > 0 ? layerOf(folder, patterns) : undefined;
  return { ...(layer && { layer }), ...(problems.length > 0 && { problem: problems.join('; ') }) };
}

/** A layer of patterns in gitignore's syntax. Case counts, so that in doubt a file is read and not left out. */
export function layerOf(folder: string, patterns: readonly string[]): Layer {
  return { folder, rules: rulesOf(patterns) };
}

/**
 * Tells of paths whether patterns leave them out, or a folder above them. Both are relative to the same, with `/`. What
 * leads out of there, as only a forged history has it, they do not leave out.
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const rules = rulesOf(patterns);
  return (path) => ignore.isPathValid(path) && rules.ignores(path);
}

function rulesOf(patterns: readonly string[]): ignore.Ignore {
  return ignore({ ignorecase: false }).add(patterns);
}

/**
 * Whether the rules leave a path out; `layers` from the top folder down. The folders above the path are
 * known not to be left out: nobody walks into those that are.
 */
export function isLeftOut(layers: readonly Layer[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of layers.toReversed()) {
    const inside = relativePath(folder, path).split(sep).join('/');
    if (inside === '' || inside.startsWith('../')) continue;
    const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
    if (unignored) return false;
    if (ignored && !isAboutParent(rules, inside)) return true;
  }
  return false;
}

/** A folder that these rules leave out has been let in by rules further down: then it is not asked again. */
function isAboutParent(rules: ignore.Ignore, inside: string): boolean {
  const parent = dirname(inside);
  return parent !== '.' && rules.ignores(`${parent}/`);
}

/**
 * The rules that reach a folder from above: `.git/info/exclude` where git's rules are asked for, and the rule files of
 * the folders between the repository's top and the folder, without its own. None where the folder is in no repository.
 */
export async function rulesFromAbove(folder: string, files = ruleFiles): Promise<readonly Layer[]> {
  const top = await findTop(folder);
  if (top === undefined) return [];
  const layers: Layer[] = [];
  const isOfGit = files.includes('.gitignore');
  const excluded = isOfGit ? await readLines(join(await gitFolder(top), 'info', 'exclude')) : [];
  if (typeof excluded !== 'string' && excluded.length > 0) layers.push(layerOf(top, excluded));
  const between: string[] = [];
  for (let at = folder; at !== top; at = dirname(at)) between.unshift(dirname(at));
  for (const path of between) {
    const { layer } = await readRules(path, files);
    if (layer) layers.push(layer);
  }
  return layers;
}

/** The nearest folder at or above that holds a `.git`. */
async function findTop(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (await stat(join(at, '.git')).catch(() => undefined)) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** In a worktree or a submodule, `.git` is a file that names the folder. */
async function gitFolder(top: string): Promise<string> {
  const path = join(top, '.git');
  const pointer = await readFile(path, 'utf8').catch(() => '');
  const named = /^gitdir: (.+)$/m.exec(pointer)?.[1];
  if (named === undefined) return path;
  const own = resolve(top, named.trim());
  const common = await readFile(join(own, 'commondir'), 'utf8').catch(() => undefined);
  return common === undefined ? own : resolve(own, common.trim());
}

/** The patterns in a file: none where there is no such file, and the reason where it cannot be read. */
async function readLines(path: string): Promise<readonly string[] | string> {
  try {
    const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
    return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('sha256:'));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return [];
    const fault = describeFault(error);
    if (!fault) throw error;
    return fault.reason;
  }
}
