// Starts the real git, in a way that a hostile repository's configuration cannot use to run programs.
import { execFile, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { devNull } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { ByteReader } from './byteReader.ts';

/** Git on a slow network drive may take a while with a question, but not for ever. Milliseconds. */
const PATIENCE = 10_000;

/** More is no answer to one question. Bytes. */
const ANSWER = 64_000_000;

/** How much of what git complains about is kept. Characters. */
const COMPLAINT = 4_000;

/**
 * Settings of the command line win over those of the repository. Between them and the commands used here
 * (plumbing that reads the index, rules, paths and objects, or drops an index entry) nothing is left that git
 * would start: no file system monitor, no hook, no pager, no signature check, no text conversion, no fetch of
 * missing objects, no repository hidden in a subfolder.
 */
const harmless = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.untrackedCache=false',
  'protocol.allow=never',
  'submodule.recurse=false',
  'safe.bareRepository=explicit',
];

/** A git, and where and how it is asked. */
export interface Git {
  /** The program: absolute. */
  readonly program: string;
  /** Where it is started: absolute. */
  readonly folder: string;
  /** More settings, as `name=value`; they win over the harmless ones, so they must be harmless too. */
  readonly settings?: readonly string[];
  /** More of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Leaves `core.hooksPath` as it is. For commands that run no hook, but tell where hooks are. */
  readonly showsHooks?: boolean;
}

/** How git ended. A `code` that is undefined means that it had to be stopped or could not be started. */
export interface Ending {
  readonly code: number | undefined;
  /** The beginning of what it printed as errors, in English. */
  readonly complaint: string;
}

/** A git that is running. */
export interface GitProcess {
  readonly input: Writable;
  readonly output: Readable;
  /** Resolves when it has ended, which it does not before its output is read. Never rejects. */
  readonly ended: Promise<Ending>;
  /** Ends it, and resolves when that is done. What it would have said is lost. */
  readonly stop: () => Promise<Ending>;
}

/** The git to ask from a folder; undefined where there is no git on this machine, or no such folder. */
export async function gitAt(folder: string): Promise<Git | undefined> {
  const program = await findGit();
  return program !== undefined && (await isFolder(folder)) ? { program, folder } : undefined;
}

/** Asks one question whose answer comes whole: at most so many bytes, within ten seconds. */
export function runGit(git: Git, command: readonly string[]): Promise<Ending & { readonly out: string }> {
  const options = { ...optionsFor(git), timeout: PATIENCE, maxBuffer: ANSWER };
  return new Promise((resolve) => {
    execFile(git.program, parametersFor(git, command), options, (error, out, complaint) => {
      const code = error ? error.code : 0;
      resolve({ code: typeof code === 'number' ? code : undefined, out, complaint });
    });
  });
}

/**
 * Starts a command with a long answer, and leaves it running for as long as it takes.
 *
 * @param signal ends it
 */
export function startGit(git: Git, command: readonly string[], signal?: AbortSignal): GitProcess {
  const child = spawn(git.program, parametersFor(git, command), {
    ...optionsFor(git),
    ...(signal && { signal }),
    stdio: 'pipe',
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text.slice(0, COMPLAINT - complaint.length);
  });
  // A git that has died takes no more questions. That shows in its output, which ends.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ending>((resolve) => {
    child.on('error', (error) => {
      complaint ||= error.message;
      if (child.pid === undefined) resolve({ code: undefined, complaint });
    });
    child.on('close', (code) => resolve({ code: code ?? undefined, complaint }));
  });
  const stop = () => {
    child.stdin.destroy();
    child.stdout.destroy();
    child.kill();
    return ended;
  };
  return { input: child.stdin, output: child.stdout, ended, stop };
}

/**
 * What a git prints, in pieces that are each ended by a byte: as many at a time as have come. Git is stopped where
 * the caller wants no more of it.
 */
export async function* piecesOf(
  { output, stop }: GitProcess,
  end: number,
): AsyncGenerator<readonly string[], void, undefined> {
  const reader = new ByteReader(output);
  try {
    for (let pieces; (pieces = await reader.whole(end));) yield pieces;
  } finally {
    // Where all of it was read, git comes to an end by itself, with an exit code that counts.
    if (!output.readableEnded) await stop();
  }
}

function parametersFor({ settings = [], showsHooks = false }: Git, command: readonly string[]): string[] {
  const own = harmless.filter((setting) => !(showsHooks && setting.startsWith('core.hooksPath=')));
  return ['--no-pager', ...[...own, ...settings].flatMap((setting) => ['-c', setting]), ...command];
}

function optionsFor({ folder, environment }: Git) {
  return { cwd: folder, env: { ...ownEnvironment(), ...environment }, windowsHide: true };
}

/** The user's environment, without what would point git to another repository, in the words we look for. */
function ownEnvironment(): NodeJS.ProcessEnv {
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
