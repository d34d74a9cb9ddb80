// The package as npm and GitHub's runners get it: built by our own build, in a folder that no other test rebuilds.
import { execFileSync } from 'node:child_process';
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/dependencies.mjs';
import { temporaryFolder } from '../machine/temporary.ts';

let built: string | undefined;

/** The folder of a package with `dist/cli.js`. It is built when first asked for, and gone when the tests end. */
export function builtPackage(): string {
  built ??= build();
  return built;
}

function build(): string {
  const folder = temporaryFolder('package');
  for (const file of ['esbuild.mjs', 'package.json']) copyFileSync(join(root, file), join(folder, file));
  for (const name of ['src', 'node_modules']) symlinkSync(join(root, name), join(folder, name), 'junction');
  execFileSync(process.execPath, ['esbuild.mjs', '--universal'], { cwd: folder, stdio: 'pipe' });
  return folder;
}
