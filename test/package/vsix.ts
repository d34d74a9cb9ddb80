// Builds the extension and packs it into a .vsix: for every platform without keytar's binary, or for one with it.
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from '../machine/dependencies.mjs';
import { run } from '../machine/processes.mjs';
import { keytarFor } from './keytar.ts';

/** What the main bundle may weigh. Bytes. */
const bundleLimit = 900_000;

export interface PackageOptions {
  /** A platform as the Marketplace names it: `linux-x64`. Universal where undefined. */
  readonly target?: string | undefined;
  /** The file to write. In the repository's folder, with the version in its name, where undefined. */
  readonly out?: string | undefined;
}

export interface Package {
  readonly file: string;
  readonly bundleBytes: number;
}

async function buildFor(target: string | undefined): Promise<void> {
  const choice = target === undefined ? ['--universal'] : ['--keytar', await keytarFor(target)];
  const { code, output } = await run(process.execPath, ['esbuild.mjs', ...choice], { cwd: root });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

async function defaultName(target: string | undefined): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return join(root, ['latchkey', version, ...(target === undefined ? [] : [target])].join('-') + '.vsix');
}

/** Both bundles, the door and the window. Bytes. */
export async function bundleSize(): Promise<number> {
  const sizes = await Promise.all(
    ['extension.cjs', 'window.cjs'].map(async (name) => (await stat(join(root, 'dist', name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Builds, packs, and prints what went in. Rejects when the main bundle is too large or the target's keychain cannot be had. */
export async function packageExtension({ target, out }: PackageOptions): Promise<Package> {
  await buildFor(target);
  const bundleBytes = await bundleSize();
  if (bundleBytes > bundleLimit) {
    throw new Error(`The main bundle has ${bundleBytes} bytes; ${bundleLimit} are allowed.`);
  }
  const file = out ?? (await defaultName(target));
  const shared = { cwd: root, dependencies: false, allowMissingRepository: true };
  const platform = target === undefined ? {} : { target };
  // Without a licence vsce asks, and nobody may be there to answer.
  const licence = existsSync(join(root, 'LICENSE')) ? {} : { skipLicense: true };
  // Relative links stay as they are: the repository has no address yet that they could be made absolute with.
  await createVSIX({ rewriteRelativeLinks: false, ...shared, ...platform, ...licence, packagePath: file });
  return { file, bundleBytes };
}
