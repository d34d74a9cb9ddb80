// What package.json declares is what the code does, as far as neither can be made from the other.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { commandNames } from '../../src/editor/commandNames.ts';

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly icon?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope?: string }>> };
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly image: string } }[];
    }[];
  };
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: string; readonly restrictedConfigurations: string[] };
  };
}

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { commands, menus, configuration, walkthroughs } = manifest.contributes;
const settings = Object.keys(configuration.properties);

describe('the manifest', () => {
  it('declares the commands that there are, each with an icon', () => {
    assert.deepEqual(
      commands.map(({ command }) => command).sort(),
      commandNames.map((name) => `latchkey.${name}`).sort(),
    );
    assert.deepEqual(
      commands.filter(({ icon }) => !icon),
      [],
    );
  });

  it('has no menu entry for a command that is not declared, and none without a condition', () => {
    const declared = new Set(commands.map(({ command }) => command));
    for (const entry of Object.values(menus).flat()) {
      assert.ok(declared.has(entry.command), entry.command);
      assert.ok(entry.when, `${entry.command} is offered everywhere`);
    }
  });

  it('declares the settings that the code reads, and the README lists them', () => {
    const asked = [...read('src/editor/settings.ts').matchAll(/all\.get(?:<[^>]*>)?\('([^']+)'/g)];
    assert.deepEqual(asked.map(([, name]) => `latchkey.${name}`).sort(), [...settings].sort());
    const readme = read('README.md');
    assert.deepEqual(
      settings.filter((name) => !readme.includes(`\`${name}\``)),
      [],
    );
  });

  it('keeps the settings of an untrusted workspace out, but for those of the person', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    const ofWorkspace = settings.filter((name) => configuration.properties[name]?.scope !== 'application');
    assert.deepEqual([...restrictedConfigurations].sort(), ofWorkspace.sort());
  });

  it('shows pictures that there are', () => {
    const shown = walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
    const inReadme = [...read('README.md').matchAll(/\]\((media\/[^)]+)\)/g)].map(([, path]) => path ?? '');
    for (const path of [manifest.icon, ...shown, ...inReadme]) {
      assert.ok(existsSync(new URL(path, root)), path);
    }
  });
});
