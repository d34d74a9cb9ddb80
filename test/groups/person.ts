// What a person sees: the installed package in the workbench of the editor host, driven from outside.
import { findBrowser } from '../editor-host/chromium.ts';
import { installEditorHost } from '../editor-host/install.ts';
import { installCommand } from '../machine/debian.mjs';
import { runMocha, suite, type Group } from './group.ts';
import { prepare, vsix } from './prepare.ts';

function missing(): string | undefined {
  if (process.platform === 'win32') return 'the editor host does not run on Windows';
  if (findBrowser() !== undefined) return undefined;
  return `no Chromium to show VS Code in. On a Debian: ${installCommand(['chromium'])}`;
}

export const person: Group = {
  name: 'person',
  missing,
  async run(grep) {
    await prepare();
    await installEditorHost();
    const args = ['--require', './test/editor-host/hooks.ts', ...suite('person', 120_000)];
    return await runMocha('person', {
      look: 'spec',
      args,
      grep,
      env: { ...process.env, LATCHKEY_VSIX: vsix },
    });
  },
};
