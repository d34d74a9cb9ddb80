// What the groups in VS Code share: the bundles, the package, and the editor host. Made once, when first asked for.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../machine/dependencies.mjs';
import { run } from '../machine/processes.mjs';
import { step } from '../machine/progress.mjs';
import { thisPlatform } from '../package/keytar.ts';
import { resultsFolder, tool } from './group.ts';

/** The package that the person tests install. */
export const vsix = join(resultsFolder, 'latchkey.vsix');

async function node(...args: string[]): Promise<void> {
  const { code, output } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output}`);
}

async function build(): Promise<void> {
  await mkdir(resultsFolder, { recursive: true });
  // With a keychain where this machine has one, as a person here would get it.
  const withKeychain = existsSync(tool('keytar/build/Release/keytar.node'));
  await node('test/package.mjs', '--out', vsix, ...(withKeychain ? ['--target', thisPlatform()] : []));
  await node('esbuild.mjs', '--tests');
}

let built: Promise<void> | undefined;

/** Bundles the extension and its suites, and packs the .vsix. */
export async function prepare(): Promise<void> {
  built ??= step('Bundling and packing', build);
  await built;
}
