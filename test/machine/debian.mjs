// Installs the programs that tests need from Debian's packages, where that is ours to do.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';
import { step } from './progress.mjs';

/** What stands for a package being there: any one of these programs on the PATH, or of these files. */
const packages = {
  chromium: { programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] },
  'gnome-keyring': { programs: ['gnome-keyring-daemon'] },
  dbus: { programs: ['dbus-run-session'] },
  'libsecret-1-dev': { files: ['/usr/include/libsecret-1/libsecret/secret.h'] },
  'pkg-config': { programs: ['pkg-config'] },
  python3: { programs: ['python3'] },
  make: { programs: ['make'] },
  zsh: { programs: ['zsh'] },
  'golang-go': { programs: ['go'] },
  'g++': { programs: ['g++', 'c++'] },
};

export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

function isThere({ programs = [], files = [] }) {
  return files.some((file) => existsSync(file)) || findProgram(...programs) !== undefined;
}

export function missingPackages(names) {
  if (process.platform !== 'linux') return [];
  return names.filter((name) => !isThere(packages[name]));
}

export function installCommand(names) {
  return `sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`;
}

const mayInstall = () =>
  existsSync('/etc/debian_version') && process.getuid?.() === 0 && findProgram('apt-get') !== undefined;

export async function installPackages(names) {
  const missing = missingPackages(names);
  if (missing.length === 0) return;
  if (!mayInstall()) {
    console.log(`Missing: ${missing.join(', ')}. To install them on a Debian: ${installCommand(missing)}`);
    return;
  }
  await step(`Installing ${missing.join(', ')} from Debian's packages`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
    const { output: update } = await run('apt-get', ['update'], { env });
    const { code, output } = await run('apt-get', ['install', ...options, ...missing], { env });
    if (code !== 0) console.log(`apt-get failed:\n${update}${output}`);
  });
}
