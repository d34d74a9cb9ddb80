// A real git repository for a test, made by the real git, whatever the person who runs the test has configured.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openRepository } from '../../src/git/repository.ts';
import type { Repository } from '../../src/git/repository.ts';
import { testFolder } from './folder.ts';

/** Runs git in a folder of the test and answers what it prints, without the last line feed. */
export type RunGit = (...parameters: readonly string[]) => string;

const settings = [
  ['user.name', 'Ada Lovelace'],
  ['user.email', 'ada@example.org'],
  ['init.defaultBranch', 'main'],
  ['protocol.file.allow', 'always'],
  ['core.autocrlf', 'false'],
  ['gc.auto', '0'],
].flatMap((pair) => ['-c', pair.join('=')]);

/** A git for a folder. */
export function gitIn(folder: string): RunGit {
  return (...parameters) =>
    execFileSync('git', [...settings, ...parameters], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    }).replace(/\n$/, '');
}

/**
 * For a suite: a folder for each test, in which nothing is yet, a git for it, and a home of its own, so that what
 * the person who runs the test has configured does not matter.
 */
export function testRepository() {
  const inFolder = testFolder();
  const home = testHome();
  return {
    inFolder,
    inHome: home,
    git: (...parameters: readonly string[]) => gitIn(inFolder())(...parameters),
    /** Writes a file, with the folders on the way to it. */
    write: (path: string, text: string | Uint8Array) => {
      mkdirSync(dirname(inFolder(path)), { recursive: true });
      writeFileSync(inFolder(path), text);
    },
  };
}

/** The repository in a folder, which must be one. */
export async function opened(folder: string, environment?: NodeJS.ProcessEnv): Promise<Repository> {
  const repository = await openRepository(folder, environment);
  if (!repository) throw new Error(`There is no repository in ${folder}`);
  return repository;
}

/** The shell's words that start `hookedReader.ts`, for a hook. */
export function hookedReader(): string {
  const reader = fileURLToPath(new URL('hookedReader.ts', import.meta.url));
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return [process.execPath, `--import=${tsx}`, reader].map((word) => `'${word}'`).join(' ');
}

function testHome(): (...parts: readonly string[]) => string {
  let home = '';
  const before = new Map<string, string | undefined>();
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'latchkey-home-'));
    for (const [name, value] of [
      ['HOME', home],
      ['XDG_CONFIG_HOME', join(home, '.config')],
    ] as const) {
      before.set(name, process.env[name]);
      process.env[name] = value;
    }
  });
  afterEach(() => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    rmSync(home, { recursive: true, force: true });
  });
  return (...parts) => join(home, ...parts);
}
