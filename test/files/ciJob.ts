// Runs the scripts of the CI examples here, with our command line in the place of the one that they install.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { root } from '../machine/dependencies.mjs';
import { builtPackage } from './builtPackage.ts';

/** What a job of CI is, as far as it runs here. */
export interface Job {
  readonly script: string;
  /** The shell and its options: as the documentation of the system says that it runs scripts. */
  readonly shell: readonly [string, ...string[]];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The first document of a file of the repository. It throws where the file is no YAML. */
export function readYaml(path: string): unknown {
  const [document, ...others] = parseAllDocuments(readFileSync(join(root, path), 'utf8'));
  if (!document || others.length > 0 || document.errors.length > 0)
    throw new Error(`${path} is not one document`);
  return document.toJS();
}

/** Runs the command line. */
export function runLatchkey(folder: string, ...words: readonly string[]): Ended {
  return run([process.execPath, join(builtPackage(), 'dist', 'cli.js'), ...words], folder, process.env);
}

/**
 * Runs the script of a job. `latchkey` is ours there, and `npm` does nothing.
 *
 * @param bin a folder for these programs; it is made
 */
export function runJob({ script, shell, folder, environment }: Job, bin: string): Ended {
  mkdirSync(bin, { recursive: true });
  const cli = join(builtPackage(), 'dist', 'cli.js');
  writeFileSync(join(bin, 'latchkey'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  const path = [bin, process.env['PATH'] ?? ''].join(delimiter);
  return run([...shell, script], folder, { ...process.env, ...environment, PATH: path });
}

function run([program = '', ...words]: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Ended {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}
