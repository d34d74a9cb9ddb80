// The keychain store against a real Secret Service.
import { existsSync } from 'node:fs';
import { installCommand, missingPackages } from '../machine/debian.mjs';
import { insideKeyring, keyringEnvironment } from '../machine/keyring.ts';
import { runMocha, suite, tool, type Group } from './group.ts';

const needed = ['dbus', 'gnome-keyring'] as const;

function missing(): string | undefined {
  const packages = missingPackages(needed);
  if (packages.length > 0) return `no Secret Service here. On a Debian: ${installCommand(packages)}`;
  if (!existsSync(tool('keytar/build/Release/keytar.node'))) {
    return `keytar has no binary here. On a Debian: ${installCommand(['libsecret-1-dev'])} && npm ci`;
  }
  if (process.platform !== 'linux' && !process.env['CI']) {
    return 'the keychain of this system is your own. Set CI=1 to let the tests write to it';
  }
  return undefined;
}

export const keychain: Group = {
  name: 'keychain',
  missing,
  async run(grep) {
    const args = suite('keychain', 20_000);
    if (process.platform !== 'linux') return await runMocha('keychain', { look: 'spec', args, grep });
    return await runMocha('keychain', {
      look: 'spec',
      args,
      grep,
      env: keyringEnvironment(),
      inside: insideKeyring,
    });
  },
};
