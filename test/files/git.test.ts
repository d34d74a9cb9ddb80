// Git is asked without letting the repository's configuration run anything, and its refusals are answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { isIgnored, isTracked, repositoryRoot, stopTracking } from '../../src/git/git.ts';
import { noSuchThing, skipBecause, testFolder } from './folder.ts';

describe('git', function () {
  this.timeout(20_000);
  const inFolder = testFolder();
  const git = (...parameters: readonly string[]) =>
    execFileSync('git', parameters, { cwd: inFolder(), encoding: 'utf8', stdio: 'pipe' });

  it('says what its ignore rules cover, also of a file that is not there, or tracked', async () => {
    git('init', '--quiet');
    fs.writeFileSync(inFolder('.gitignore'), '.env\nsub/*.key\n!sub/public.key\n');
    fs.mkdirSync(inFolder('sub'));
    fs.writeFileSync(inFolder('.env'), 'A=1');
    assert.equal(await isIgnored(inFolder('.env')), true);
    assert.equal(await isIgnored(inFolder('sub', '.env')), true);
    assert.equal(await isIgnored(inFolder('.env.example')), false);
    assert.equal(await isIgnored(inFolder('sub', 'a.key')), true);
    assert.equal(await isIgnored(inFolder('sub', 'public.key')), false);
    git('add', '--force', '.env');
    assert.equal(await isIgnored(inFolder('.env')), true);
  });

  it('says what is tracked, and stops tracking it without touching the file', async () => {
    git('init', '--quiet');
    for (const name of ['.env', ':(glob)*', '-x', 'a b']) {
      fs.writeFileSync(inFolder(name), 'A=1');
      assert.equal(await isTracked(inFolder(name)), false, name);
      git('--literal-pathspecs', 'add', '--', name);
      assert.equal(await isTracked(inFolder(name)), true, name);
    }
    fs.writeFileSync(inFolder('.env'), 'A=2');
    assert.equal(await stopTracking(inFolder('.env')), true);
    assert.equal(await stopTracking(inFolder('.env')), true);
    assert.equal(await isTracked(inFolder('.env')), false);
    assert.equal(await isTracked(inFolder(':(glob)*')), true);
    assert.equal(fs.readFileSync(inFolder('.env'), 'utf8'), 'A=2');
  });

  it('names the top folder, also from a subfolder and through a link', async function () {
    git('init', '--quiet');
    fs.mkdirSync(inFolder('a', 'b'), { recursive: true });
    assert.equal(await repositoryRoot(inFolder('a', 'b')), inFolder());
    if (process.platform === 'win32') return;
    fs.symlinkSync(inFolder('a'), inFolder('link'));
    assert.equal(await repositoryRoot(inFolder('link', 'b')), inFolder());
    assert.equal(await isIgnored(inFolder('link', 'b', '.env')), false);
  });

  it('answers undefined where there is no repository, no git and no folder', async () => {
    const questions = [isIgnored, isTracked, stopTracking];
    for (const ask of questions) assert.equal(await ask(inFolder('.env')), undefined);
    assert.equal(await repositoryRoot(inFolder()), undefined);
    git('init', '--quiet');
    assert.equal(await isTracked(inFolder('none', '.env')), undefined);
    assert.equal(await isTracked(inFolder('.git', 'config')), undefined);
    const path = process.env['PATH'];
    try {
      process.env['PATH'] = ['.', inFolder('none')].join(process.platform === 'win32' ? ';' : ':');
      for (const ask of questions) assert.equal(await ask(inFolder('.env')), undefined);
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('tells everything else as an error with a next step', async () => {
    git('init', '--quiet');
    fs.appendFileSync(inFolder('.git', 'config'), '[broken');
    await assert.rejects(isTracked(inFolder('.env')), { code: 'git-failed', next: /git status/ });
  });

  it('says so where another git is at work', async () => {
    git('init', '--quiet');
    fs.writeFileSync(inFolder('.env'), '');
    git('add', '.env');
    fs.writeFileSync(inFolder('.git', 'index.lock'), '');
    await assert.rejects(stopTracking(inFolder('.env')), { code: 'git-failed', message: /busy/ });
  });

  it('lets a hostile repository run nothing', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    git('init', '--quiet');
    fs.writeFileSync(inFolder('run.sh'), `#!/bin/sh\necho "$0" >> '${inFolder('ran')}'\ncat\n`, {
      mode: 0o755,
    });
    fs.copyFileSync(inFolder('run.sh'), inFolder('.git', 'hooks', 'post-index-change'));
    fs.writeFileSync(inFolder('.env'), 'A=1');
    git('add', '.env');
    fs.rmSync(inFolder('ran'), { force: true });
    const script = inFolder('run.sh');
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.askPass',
      'core.sshCommand',
      'filter.x.clean',
      'filter.x.smudge',
      'filter.x.process',
      'diff.external',
      'alias.ls-files',
      'alias.rm',
      'credential.helper',
    ]) {
      git('config', key, script);
    }
    fs.writeFileSync(inFolder('.gitattributes'), '* filter=x diff=x\n');
    fs.writeFileSync(inFolder('.env'), 'A=2');
    await isIgnored(inFolder('.env'));
    await isTracked(inFolder('.env'));
    await repositoryRoot(inFolder());
    await stopTracking(inFolder('.env'));
    assert.equal(fs.existsSync(inFolder('ran')), false);
    // That the traps are set: this is what an ordinary git would have run.
    git('add', '.gitattributes');
    assert.equal(fs.existsSync(inFolder('ran')), true);
  });

  it('is not led elsewhere by the environment of a git hook', async () => {
    git('init', '--quiet');
    process.env['GIT_DIR'] = inFolder('elsewhere');
    try {
      assert.equal(await repositoryRoot(inFolder()), inFolder());
    } finally {
      delete process.env['GIT_DIR'];
    }
  });
});
