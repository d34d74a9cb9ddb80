// The pre-commit hook stops real commits and lets real commits pass, beside whatever else is hooked there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { delimiter } from 'node:path';
import { parse } from 'yaml';
import { installHook, removeHook } from '../../src/git/commitHook.ts';
import { findHookPlace } from '../../src/git/hookPlace.ts';
import { cannotMount, mountOn, noSuchThing, skipBecause } from './folder.ts';
import { gitIn, opened, testRepository } from './gitRepository.ts';

describe('the pre-commit hook', function () {
  this.timeout(60_000);
  const { inFolder, inHome, git, write } = testRepository();

  /** A program in Latchkey's place, which finds something where a line with BAD is staged. */
  function fakeLatchkey(name = 'fake latchkey') {
    const script = [
      '#!/bin/sh',
      'case "$*" in --version) exit 0;; "scan --staged");; *) exit 9;; esac',
      'if git diff --cached | grep -q ^+BAD; then echo "found it" >&2; exit 1; fi',
    ];
    fs.writeFileSync(inHome(name), script.join('\n'), { mode: 0o755 });
    return { command: `'${inHome(name)}'`, remedy: "Run npm install; it's there." };
  }

  async function place(folder = inFolder()) {
    return findHookPlace(await opened(folder));
  }

  /** Stages a file with that text and commits; answers whether that went well and what was said. */
  function tryToCommit(text: string, run = git, folder = inFolder()) {
    fs.writeFileSync(`${folder}/file`, `${text}\n`);
    run('add', 'file');
    try {
      run('commit', '--quiet', '-m', text);
      return { isDone: true, said: '' };
    } catch (error) {
      assert.ok(error instanceof Error && 'stderr' in error);
      return { isDone: false, said: String(error.stderr) };
    }
  }

  function assertGuarded(run = git, folder = inFolder()) {
    assert.deepEqual(tryToCommit('BAD', run, folder), { isDone: false, said: 'found it\n' });
    assert.equal(tryToCommit(`fine in ${folder}`, run, folder).isDone, true);
  }

  const read = (path: string) => fs.readFileSync(inFolder(path), 'utf8');

  describe('of git itself', () => {
    beforeEach(() => {
      git('init', '--quiet');
    });

    it('is made where there is none, works, and is gone afterwards', async () => {
      const found = await place();
      const path = inFolder('.git', 'hooks', 'pre-commit');
      assert.deepEqual(found, { manager: 'git', path, reach: 'clone', pending: undefined });
      assert.equal(await removeHook(found), 'absent');
      assert.equal(await installHook(found, fakeLatchkey()), 'installed');
      assertGuarded();
      assert.equal(await removeHook(found), 'removed');
      assert.equal(fs.existsSync(path), false);
      assert.equal(tryToCommit('BAD').isDone, true);
    });

    it('is installed once, and follows the command', async () => {
      const found = await place();
      await installHook(found, fakeLatchkey('old'));
      const before = read('.git/hooks/pre-commit');
      assert.equal(await installHook(found, fakeLatchkey('old')), 'unchanged');
      assert.equal(read('.git/hooks/pre-commit'), before);
      fs.rmSync(inHome('old'));
      assert.equal(await installHook(found, fakeLatchkey('new')), 'updated');
      assert.equal(read('.git/hooks/pre-commit'), before.replaceAll('old', 'new'));
      assertGuarded();
    });

    it('stops the commit where Latchkey cannot be started, and says what to do', async () => {
      const call = fakeLatchkey();
      await installHook(await place(), call);
      fs.rmSync(inHome('fake latchkey'));
      const { isDone, said } = tryToCommit('fine');
      assert.equal(isDone, false);
      assert.match(said, /could not be started.*Run npm install; it's there\..*git commit --no-verify\n$/);
      git('commit', '--quiet', '--no-verify', '-m', 'without the check');
    });

    it('runs in front of a hook that is there, which runs as before, and stays to the byte', async () => {
      const others = [
        '#!/bin/sh\necho other >> ran\nexit 0\n',
        '#!/usr/bin/env bash\nset -euo pipefail\n[[ -n $PATH ]] && echo other >> ran',
        '# no first line that says who runs it\necho other >> ran\nexec true\n',
        '#!/bin/sh -e\n\n\ncat <<E >> ran\nother\nE\nfalse || true\n',
      ];
      for (const [at, other] of others.entries()) {
        write('.git/hooks/pre-commit', other);
        fs.chmodSync(inFolder('.git', 'hooks', 'pre-commit'), 0o775);
        assert.equal(await installHook(await place(), fakeLatchkey()), 'installed');
        assert.equal(fs.statSync(inFolder('.git', 'hooks', 'pre-commit')).mode & 0o777, 0o775);
        assert.deepEqual(tryToCommit('BAD'), { isDone: false, said: 'found it\n' });
        assert.equal(fs.existsSync(inFolder('ran')), false);
        assert.equal(tryToCommit(`fine ${at}`).isDone, true);
        assert.equal(read('ran'), 'other\n');
        fs.rmSync(inFolder('ran'));
        assert.equal(await removeHook(await place()), 'removed');
        assert.equal(read('.git/hooks/pre-commit'), other);
        assert.equal(fs.statSync(inFolder('.git', 'hooks', 'pre-commit')).mode & 0o777, 0o775);
      }
    });

    it('keeps the refusal of a hook that is there', async () => {
      write('.git/hooks/pre-commit', '#!/bin/sh\necho no >&2\nexit 1\n');
      fs.chmodSync(inFolder('.git', 'hooks', 'pre-commit'), 0o755);
      await installHook(await place(), fakeLatchkey());
      assert.deepEqual(tryToCommit('fine'), { isDone: false, said: 'no\n' });
    });

    it('refuses where the hook that is there leaves no room, and touches nothing', async () => {
      const hooks: readonly (readonly [string | Uint8Array, number])[] = [
        ['#!/usr/bin/env python3\nprint(1)\n', 0o755],
        ['#!/usr/bin/fish\ntrue\n', 0o755],
        ['#!/bin/csh\ntrue\n', 0o755],
        [Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]), 0o755],
        [Uint8Array.from([0x23, 0x20, 0xe9, 0x0a]), 0o755],
        ['#!/bin/sh\ntrue\n', 0o644],
        ['#!/bin/sh\n# latchkey begin\ntrue\n', 0o755],
      ];
      for (const [content, mode] of hooks) {
        write('.git/hooks/pre-commit', content);
        fs.chmodSync(inFolder('.git', 'hooks', 'pre-commit'), mode);
        const found = await place();
        await assert.rejects(installHook(found, fakeLatchkey()), {
          name: 'TokenError',
          code: 'hook-refused',
        });
        assert.deepEqual(fs.readFileSync(found.path), Buffer.from(content));
        assert.deepEqual(
          fs.readdirSync(inFolder('.git', 'hooks')).filter((name) => !name.endsWith('.sample')),
          ['pre-commit'],
        );
      }
    });

    it('is refused in a bare repository', async () => {
      git('init', '--quiet', '--bare', 'bare.git');
      await assert.rejects(place(inFolder('bare.git')), { code: 'hook-refused', next: /in a clone/ });
    });

    it('says so where it cannot be written or read, and leaves nothing behind', async function () {
      const hooks = inFolder('.git', 'hooks');
      fs.rmSync(hooks, { recursive: true });
      fs.mkdirSync(hooks);
      const disk = mountOn(hooks, 'size=64k');
      if (!disk) return skipBecause(this, cannotMount);
      try {
        await installHook(await place(), fakeLatchkey('old'));
        const before = read('.git/hooks/pre-commit');
        disk.remount('ro');
        const failure = {
          name: 'TokenError',
          code: 'store-write-failed',
          message: /hooks\/pre-commit .*read-only/,
        };
        await assert.rejects(installHook(await place(), fakeLatchkey('new')), failure);
        await assert.rejects(removeHook(await place()), failure);
        disk.remount('rw,size=64k');
        assert.deepEqual([fs.readdirSync(hooks), read('.git/hooks/pre-commit')], [['pre-commit'], before]);
      } finally {
        disk.end();
      }
      fs.mkdirSync(inFolder('.git', 'hooks', 'pre-commit'));
      await assert.rejects(installHook(await place(), fakeLatchkey()), {
        code: 'store-read-failed',
        message: /it is a folder/,
      });
    });

    it('keeps a mode that the umask would forbid', async function () {
      if (process.platform === 'win32') return skipBecause(this, noSuchThing);
      write('.git/hooks/pre-commit', '#!/bin/sh\n');
      fs.chmodSync(inFolder('.git', 'hooks', 'pre-commit'), 0o775);
      const umask = process.umask(0o077);
      try {
        await installHook(await place(), fakeLatchkey());
      } finally {
        process.umask(umask);
      }
      assert.equal(fs.statSync(inFolder('.git', 'hooks', 'pre-commit')).mode & 0o777, 0o775);
    });

    it('is one for all work trees, and a submodule has its own', async () => {
      tryToCommit('first');
      git('worktree', 'add', '--quiet', '-b', 'other', inHome('tree'));
      const found = await place(inHome('tree'));
      const path = inFolder('.git', 'hooks', 'pre-commit');
      assert.deepEqual(found, { manager: 'git', path, reach: 'clone', pending: undefined });
      await installHook(found, fakeLatchkey());
      assertGuarded(gitIn(inHome('tree')), inHome('tree'));
      assertGuarded();
      git('clone', '--quiet', '.', inHome('module'));
      git('submodule', '--quiet', 'add', inHome('module'), 'sub');
      const ofSubmodule = await place(inFolder('sub'));
      assert.equal(ofSubmodule.path, inFolder('.git', 'modules', 'sub', 'hooks', 'pre-commit'));
      assert.equal(ofSubmodule.reach, 'clone');
      await installHook(ofSubmodule, fakeLatchkey());
      assertGuarded(gitIn(inFolder('sub')), inFolder('sub'));
    });

    it('works where there is no folder of hooks yet', async () => {
      fs.rmSync(inFolder('.git', 'hooks'), { recursive: true });
      await installHook(await place(), fakeLatchkey());
      assertGuarded();
    });
  });

  describe('where core.hooksPath says', () => {
    beforeEach(() => {
      git('init', '--quiet');
      fs.mkdirSync(inFolder('sub'));
    });

    it('goes to a folder of the repository, which the team has too, wherever it is asked', async () => {
      git('config', 'core.hooksPath', 'tools/hooks');
      const found = await place(inFolder('sub'));
      const path = inFolder('tools', 'hooks', 'pre-commit');
      assert.deepEqual(found, { manager: 'git', path, reach: 'team', pending: undefined });
      await installHook(found, fakeLatchkey());
      assertGuarded();
    });

    it('tells a folder that the user has chosen for all repositories from one that the repository names', async () => {
      const shared = inHome('hooks');
      const path = `${fs.realpathSync(inHome())}/hooks/pre-commit`;
      git('config', '--global', 'core.hooksPath', '~/hooks');
      assert.deepEqual(await place(), { manager: 'git', path, reach: 'user', pending: undefined });
      await installHook(await place(), fakeLatchkey());
      assertGuarded();
      git('config', 'core.hooksPath', shared);
      assert.equal((await place()).reach, 'elsewhere');
      git('config', 'core.hooksPath', '../outside');
      assert.equal((await place()).reach, 'elsewhere');
      assert.equal(fs.existsSync(inFolder('..', 'outside')), false);
    });

    it('is not led out of the repository by a link', async () => {
      fs.mkdirSync(inHome('victim'));
      fs.rmSync(inFolder('.git', 'hooks'), { recursive: true });
      fs.symlinkSync(inHome('victim'), inFolder('.git', 'hooks'));
      const path = `${fs.realpathSync(inHome())}/victim/pre-commit`;
      assert.deepEqual(await place(), { manager: 'git', path, reach: 'elsewhere', pending: undefined });
      fs.rmSync(inFolder('.git', 'hooks'));
      write('scripts/check.sh', '#!/bin/sh\ntrue\n');
      fs.chmodSync(inFolder('scripts', 'check.sh'), 0o755);
      fs.mkdirSync(inFolder('.git', 'hooks'));
      fs.symlinkSync('../../scripts/check.sh', inFolder('.git', 'hooks', 'pre-commit'));
      const linked = await place();
      assert.deepEqual([linked.path, linked.reach], [inFolder('scripts', 'check.sh'), 'team']);
      await installHook(linked, fakeLatchkey());
      assertGuarded();
      assert.ok(fs.lstatSync(inFolder('.git', 'hooks', 'pre-commit')).isSymbolicLink());
    });

    it('says so where hooks are turned off', async () => {
      git('config', '--global', 'core.hooksPath', '/dev/null');
      await assert.rejects(place(), {
        code: 'hook-refused',
        next: /config --global --unset core\.hooksPath/,
      });
      git('config', 'core.hooksPath', '');
      await assert.rejects(place(), { code: 'hook-refused', next: /config --local --unset core\.hooksPath/ });
    });
  });

  describe('with husky', () => {
    beforeEach(() => {
      git('init', '--quiet');
      write('package.json', JSON.stringify({ devDependencies: { husky: '^9.0.0' } }));
    });

    it('is a part of the script that husky runs, also before husky is set up', async () => {
      write('.husky/pre-commit', 'echo tests >> ran\n');
      const path = inFolder('.husky', 'pre-commit');
      const early = await place();
      assert.deepEqual({ ...early, pending: '' }, { manager: 'husky', path, reach: 'team', pending: '' });
      assert.match(early.pending ?? '', /npm install/);
      // As husky 9 does it: what git runs is a script of husky's own, which runs ours with sh -e.
      write('.husky/_/pre-commit', '#!/usr/bin/env sh\nsh -e "$(dirname "$0")/../pre-commit" "$@"\n');
      fs.chmodSync(inFolder('.husky', '_', 'pre-commit'), 0o755);
      git('config', 'core.hooksPath', '.husky/_');
      const found = await place();
      assert.deepEqual(found, { manager: 'husky', path, reach: 'team', pending: undefined });
      await installHook(found, fakeLatchkey());
      assertGuarded();
      assert.equal(read('ran'), 'tests\n');
      assert.equal(await removeHook(found), 'removed');
      assert.equal(read('.husky/pre-commit'), 'echo tests >> ran\n');
    });

    it('runs once, and not where husky is told to skip, also with husky before version 9', async () => {
      const before = '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\necho tests >> ran\n';
      write('.husky/pre-commit', before);
      const lines = ['if [ -z "$again" ]; then', '  [ "$HUSKY" = 0 ] && exit 0', '  export again=1'];
      write('.husky/_/husky.sh', [...lines, '  sh -e "$0" "$@"', '  exit $?', 'fi', ''].join('\n'));
      fs.chmodSync(inFolder('.husky', 'pre-commit'), 0o755);
      git('config', 'core.hooksPath', '.husky');
      await installHook(await place(), fakeLatchkey());
      assertGuarded();
      process.env['HUSKY'] = '0';
      try {
        assert.equal(tryToCommit('BAD').isDone, true);
      } finally {
        delete process.env['HUSKY'];
      }
      await removeHook(await place());
      assert.equal(read('.husky/pre-commit'), before);
    });

    it('is made where husky has no such hook yet', async () => {
      git('config', 'core.hooksPath', '.husky/_');
      await installHook(await place(), fakeLatchkey());
      assert.equal(spawnSync('sh', ['-e', '.husky/pre-commit'], { cwd: inFolder() }).status, 0);
      await removeHook(await place());
      assert.equal(fs.existsSync(inFolder('.husky', 'pre-commit')), false);
    });
  });

  describe('with the pre-commit framework', () => {
    const config =
      '# ours\nrepos:\n- repo: https://example.org/x\n  rev: v1\n  hooks: [{id: x}]   # keep\n\nfail_fast: true\n';

    beforeEach(() => {
      git('init', '--quiet');
      write('.pre-commit-config.yaml', config);
    });

    it('is an entry of its configuration, and every other byte stays', async () => {
      const found = await place();
      const path = inFolder('.pre-commit-config.yaml');
      assert.deepEqual(
        { ...found, pending: '' },
        { manager: 'pre-commit', path, reach: 'team', pending: '' },
      );
      assert.match(found.pending ?? '', /pre-commit install/);
      const call = { command: `"/a b/node" 'x'`, remedy: '' };
      assert.equal(await installHook(found, call), 'installed');
      assert.equal(await installHook(found, call), 'unchanged');
      const after = parse(read('.pre-commit-config.yaml')) as {
        repos: { hooks: Record<string, unknown>[] }[];
      };
      assert.equal(after.repos.length, 2);
      const [hook] = after.repos[1]?.hooks ?? [];
      assert.deepEqual([hook?.['entry'], hook?.['language']], [`"/a b/node" 'x' scan --staged`, 'system']);
      assert.equal(await removeHook(found), 'removed');
      assert.equal(read('.pre-commit-config.yaml'), config);
    });

    it('knows whether the framework is set up', async () => {
      write(
        '.git/hooks/pre-commit',
        '#!/usr/bin/env bash\n# File generated by pre-commit: https://pre-commit.com\n',
      );
      assert.equal((await place()).pending, undefined);
      git('config', 'core.hooksPath', 'own');
      assert.equal((await place()).manager, 'git');
    });

    it('refuses a configuration that it cannot extend, and touches nothing', async () => {
      for (const text of [
        'repos: []\n',
        'repos:\n',
        'exclude: x\n',
        'repos: [{repo: local, hooks: []}]\n',
        '',
      ]) {
        write('.pre-commit-config.yaml', text);
        await assert.rejects(installHook(await place(), fakeLatchkey()), { name: 'TokenError' });
        assert.equal(read('.pre-commit-config.yaml'), text);
      }
    });
  });

  it('is left to a person with lefthook, in words that can be copied', async () => {
    git('init', '--quiet');
    write('lefthook.yml', 'pre-commit:\n  commands:\n');
    const found = await place();
    assert.deepEqual([found.manager, found.path], ['lefthook', inFolder('lefthook.yml')]);
    await assert.rejects(
      installHook(found, { command: 'npx --no-install latchkey', remedy: '' }),
      (error) => {
        assert.ok(error instanceof Error && 'next' in error);
        const [line = ''] = /latchkey: \{.*\}/.exec(String(error.next)) ?? [];
        assert.deepEqual(parse(line), { latchkey: { run: 'npx --no-install latchkey scan --staged' } });
        return true;
      },
    );
    assert.equal(read('lefthook.yml'), 'pre-commit:\n  commands:\n');
  });

  it('finds a command on the PATH of the commit', async () => {
    git('init', '--quiet');
    fakeLatchkey('latchkey');
    await installHook(await place(), { command: 'latchkey', remedy: '' });
    const path = process.env['PATH'] ?? '';
    process.env['PATH'] = [inHome(), path].join(delimiter);
    try {
      assertGuarded();
    } finally {
      process.env['PATH'] = path;
    }
  });
});
