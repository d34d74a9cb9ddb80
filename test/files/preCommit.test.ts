// What https://pre-commit.com takes from this repository: the hooks that it runs, and the package that it installs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { sample } from '../../src/detect/sample.ts';
import { root } from '../machine/dependencies.mjs';
import { readYaml, runLatchkey } from './ciJob.ts';
import { testRepository } from './gitRepository.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly pass_filenames?: boolean;
}

describe('for pre-commit', function () {
  this.timeout(60_000);
  const { inFolder, inHome, git, write } = testRepository();
  const hooks = readYaml('.pre-commit-hooks.yaml') as readonly Hook[];
  const token = `key = '${sample('sk_' + 'live_', 24)}'\n`;

  /** Runs a hook as pre-commit composes its command: the entry, the arguments, the names of the files. */
  function runHook(id: string, names: readonly string[]) {
    const hook = hooks.find((one) => one.id === id);
    assert.ok(hook);
    const [program, ...words] = hook.entry.split(' ');
    assert.equal(program, 'latchkey');
    return runLatchkey(
      inFolder(),
      ...words,
      ...(hook.args ?? []),
      ...(hook.pass_filenames === false ? [] : names),
    );
  }

  it('the hook looks at what is staged, whatever the file holds', () => {
    git('init', '--quiet');
    write('pay.py', token);
    git('add', '--all');
    write('pay.py', 'key = None\n');
    assert.equal(runHook('latchkey', ['pay.py']).code, 1);
    git('add', '--all');
    write('pay.py', token);
    assert.equal(runHook('latchkey', ['pay.py']).code, 0);
  });

  it('the hook for files looks at those that are named, whatever they are called', () => {
    const names = ['--output=made.py', '-f', 'a b.py'];
    for (const name of [...names, 'other.py']) write(name, token);
    const { code, out } = runHook('latchkey-files', names);
    assert.equal(code, 1);
    assert.match(out, /3 tokens in 3 files, 3 files read/);
    assert.equal(fs.existsSync(inFolder('made.py')), false);
  });

  describe('the package', () => {
    /** A clone of this repository, as far as it is needed to build it. */
    beforeEach(() => {
      fs.mkdirSync(inFolder('ci'));
      for (const name of ['ci/prepare.mjs', 'esbuild.mjs', 'package.json']) {
        fs.copyFileSync(join(root, name), inFolder(name));
      }
      fs.symlinkSync(join(root, 'src'), inFolder('src'), 'junction');
    });

    /** Stands in for npm: writes down how it was called, and installs what is installed here. */
    const npm = `
      const fs = require('node:fs');
      fs.writeFileSync('heard', process.argv.slice(2).join(' '));
      fs.symlinkSync(${JSON.stringify(join(root, 'node_modules'))}, 'node_modules', 'junction');
      console.log('added');`;

    function prepare() {
      fs.writeFileSync(inHome('npm.cjs'), npm);
      const env = { ...process.env, npm_execpath: inHome('npm.cjs'), npm_config_global: 'true' };
      const ended = spawnSync(process.execPath, ['ci/prepare.mjs'], {
        cwd: inFolder(),
        env,
        encoding: 'utf8',
      });
      assert.equal(ended.status, 0, ended.stderr);
      // `npm pack` prints the name of its file behind it, and is read by a program.
      assert.equal(ended.stdout, '');
      return spawnSync(process.execPath, ['dist/cli.js', '--version'], { cwd: inFolder(), encoding: 'utf8' });
    }

    const { version } = JSON.parse(fs.readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };

    it('installs, without scripts and for itself alone, what it is built with, and builds', () => {
      assert.equal(prepare().stdout, `${version}\n`);
      assert.match(fs.readFileSync(inFolder('heard'), 'utf8'), /^ci --global=false .*--ignore-scripts/);
    });

    it('installs nothing where that is there', () => {
      fs.symlinkSync(join(root, 'node_modules'), inFolder('node_modules'), 'junction');
      assert.equal(prepare().stdout, `${version}\n`);
      assert.equal(fs.existsSync(inFolder('heard')), false);
    });
  });
});
