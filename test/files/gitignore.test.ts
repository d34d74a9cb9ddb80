// A `.env` file is covered by `.gitignore` before anything is written to it, with git and without.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { coverByGitignore } from '../../src/git/gitignore.ts';
import { testFolder } from './folder.ts';

for (const withGit of [true, false]) {
  describe(`covering a file by .gitignore ${withGit ? 'with' : 'without'} git`, function () {
    this.timeout(20_000);
    const inFolder = testFolder();
    const path = process.env['PATH'];
    beforeEach(() => {
      execFileSync('git', ['init', '--quiet'], { cwd: inFolder() });
      if (!withGit) process.env['PATH'] = '';
    });
    afterEach(() => {
      process.env['PATH'] = path;
    });
    const cover = (...parts: readonly string[]) => coverByGitignore(inFolder(...parts), inFolder());
    const write = (text: string, ...folder: readonly string[]) =>
      fs.writeFileSync(inFolder(...folder, '.gitignore'), text);
    const read = (...folder: readonly string[]) => fs.readFileSync(inFolder(...folder, '.gitignore'), 'utf8');

    it('makes the file in the folder where there is none', async () => {
      fs.mkdirSync(inFolder('app'));
      assert.equal(await cover('app', '.env'), 'added');
      assert.equal(read(), '.env\n');
      assert.equal(await cover('app', '.env'), 'covered');
      assert.equal(await cover('.env'), 'covered');
    });

    it('adds a line at the end, and keeps every byte before it', async () => {
      const before: Readonly<Record<string, string>> = {
        'dist\n': 'dist\n.env\n',
        dist: 'dist\n.env\n',
        '\uFEFFa\r\nb\r\n': '\uFEFFa\r\nb\r\n.env\r\n',
        '\uFEFF': '\uFEFF.env\n',
        '# .env\n': '# .env\n.env\n',
      };
      for (const [text, expected] of Object.entries(before)) {
        write(text);
        assert.equal(await cover('.env'), 'added', JSON.stringify(text));
        assert.equal(read(), expected);
      }
    });

    it('adds nothing where the file is covered already', async () => {
      for (const text of ['.env', '*.env', '/.env*', '.env\r\n', '*\n!.gitignore', '**/.env']) {
        write(text);
        assert.equal(await cover('.env'), 'covered', text);
        assert.equal(read(), text);
      }
      write('config/\n');
      fs.mkdirSync(inFolder('config'));
      assert.equal(await cover('config', '.env'), 'covered');
    });

    it('leaves .env.example to git', async () => {
      await cover('.env');
      await cover('.env.local');
      assert.equal(read(), '.env\n.env.local\n');
      await assert.doesNotReject(coverByGitignore(inFolder('.env'), inFolder()));
    });

    it('has the last word over a rule that lets the file in', async () => {
      write('.env\n!.env\n');
      assert.equal(await cover('.env'), 'added');
      assert.equal(read(), '.env\n!.env\n.env\n');
      fs.mkdirSync(inFolder('app'));
      write('!.env\n', 'app');
      assert.equal(await cover('app', '.env'), 'added');
      assert.equal(read('app'), '!.env\n.env\n');
    });

    it('takes the name of the file for what it is, not for a pattern', async () => {
      for (const name of ['.env[1]', '!.env', '#.env', '.env*']) {
        assert.equal(await cover(name), 'added', name);
        assert.equal(await cover(name), 'covered', name);
      }
      assert.equal(await cover('.env1'), 'added');
    });

    it('refuses where .gitignore cannot cover it, and changes nothing', async () => {
      fs.mkdirSync(inFolder('.gitignore'));
      await assert.rejects(cover('.env'), { code: 'not-covered-by-gitignore', next: /SecretStorage/ });
      fs.rmdirSync(inFolder('.gitignore'));
      const utf16 = Buffer.from('\uFEFFdist\r\n', 'utf16le');
      fs.writeFileSync(inFolder('.gitignore'), utf16);
      await assert.rejects(cover('.env'), { code: 'not-covered-by-gitignore', message: /UTF-8/ });
      assert.deepEqual(fs.readFileSync(inFolder('.gitignore')), utf16);
      if (process.platform === 'win32') return;
      fs.renameSync(inFolder('.gitignore'), inFolder('rules'));
      fs.symlinkSync('rules', inFolder('.gitignore'));
      await assert.rejects(cover('.env'), { code: 'not-covered-by-gitignore' });
      assert.deepEqual(fs.readFileSync(inFolder('rules')), utf16);
    });

    it('loses no line where two windows add one at once', async () => {
      await Promise.all(['.env', '.env.local', '.env.test'].map((name) => cover(name)));
      assert.deepEqual(read().trim().split('\n').sort(), ['.env', '.env.local', '.env.test']);
    });
  });
}

describe('covering a file by .gitignore', () => {
  const inFolder = testFolder();

  it('works in a folder that is no repository yet', async () => {
    assert.equal(await coverByGitignore(inFolder('.env'), inFolder()), 'added');
    assert.equal(await coverByGitignore(inFolder('.env'), inFolder()), 'covered');
    execFileSync('git', ['init', '--quiet'], { cwd: inFolder() });
    assert.equal(await coverByGitignore(inFolder('.env'), inFolder()), 'covered');
  });

  it('uses the .gitignore at the top of the repository where the folder is below it', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: inFolder() });
    fs.writeFileSync(inFolder('.gitignore'), 'dist\n');
    fs.mkdirSync(inFolder('packages', 'a'), { recursive: true });
    assert.equal(
      await coverByGitignore(inFolder('packages', 'a', '.env'), inFolder('packages', 'a')),
      'added',
    );
    assert.equal(fs.readFileSync(inFolder('.gitignore'), 'utf8'), 'dist\n.env\n');
  });

  it('says so where git refuses to read the repository', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: inFolder() });
    fs.appendFileSync(inFolder('.git', 'config'), '[broken');
    await assert.rejects(coverByGitignore(inFolder('.env'), inFolder()), { code: 'git-failed' });
    assert.equal(fs.existsSync(inFolder('.gitignore')), false);
  });
});
