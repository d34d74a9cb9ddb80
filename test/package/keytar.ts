// Finds keytar's binary for a platform: the one built here, or the one keytar's makers published.
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from '../machine/processes.mjs';
import { temporaryFolder } from '../machine/temporary.ts';

const require = createRequire(import.meta.url);

/** The Marketplace's platforms that keytar has binaries for, in the words of Node. */
const platforms: Readonly<Record<string, { platform: string; arch: string; libc?: string }>> = {
  'alpine-arm64': { platform: 'linux', arch: 'arm64', libc: 'musl' },
  'alpine-x64': { platform: 'linux', arch: 'x64', libc: 'musl' },
  'darwin-arm64': { platform: 'darwin', arch: 'arm64' },
  'darwin-x64': { platform: 'darwin', arch: 'x64' },
  'linux-arm64': { platform: 'linux', arch: 'arm64' },
  'linux-x64': { platform: 'linux', arch: 'x64' },
  'win32-x64': { platform: 'win32', arch: 'x64' },
};

/** This machine as the Marketplace names it. */
export function thisPlatform(): string {
  const musl = process.platform === 'linux' && existsSync('/etc/alpine-release');
  return `${musl ? 'alpine' : process.platform}-${process.arch}`;
}

/** keytar's folder among our packages, and the program that fetches its published binaries. */
function findKeytar(): { folder: string; fetcher: string } {
  try {
    const manifest = require.resolve('keytar/package.json');
    return { folder: dirname(manifest), fetcher: createRequire(manifest).resolve('prebuild-install/bin.js') };
  } catch {
    throw new Error('keytar is not installed. `npm ci` installs it; on a Debian it needs libsecret-1-dev.');
  }
}

/** Fetches the published binary into a copy of keytar's folder, so that ours keeps the one for this machine. */
async function fetchPublished(target: string, folder: string, fetcher: string): Promise<string> {
  const { platform, arch, libc } = platforms[target] ?? {};
  if (platform === undefined || arch === undefined) {
    throw new Error(`keytar has no binary for ${target}. It has: ${Object.keys(platforms).join(', ')}.`);
  }
  const copy = temporaryFolder('keytar');
  await cp(join(folder, 'package.json'), join(copy, 'package.json'));
  const options = ['--runtime', 'napi', '--target', '3', '--platform', platform, '--arch', arch, '--verbose'];
  const args = [fetcher, ...options, ...(libc === undefined ? [] : ['--libc', libc])];
  const { code, output } = await run(process.execPath, args, { cwd: copy });
  const file = join(copy, 'build', 'Release', 'keytar.node');
  if (code === 0 && existsSync(file)) return file;
  throw new Error(
    `keytar's binary for ${target} could not be fetched from its releases on GitHub. Package for ${target} ` +
      `where they can be reached, or on such a machine itself.\n${output}`,
  );
}

/** The path of keytar's binary for a platform of the Marketplace. */
export async function keytarFor(target: string): Promise<string> {
  const { folder, fetcher } = findKeytar();
  const built = join(folder, 'build', 'Release', 'keytar.node');
  if (target === thisPlatform() && existsSync(built)) return built;
  return await fetchPublished(target, folder, fetcher);
}
