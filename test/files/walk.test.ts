// Walking a folder yields what is worth reading, says what it could not read, and never goes in circles.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname } from 'node:path';
import type { WalkOptions } from '../../src/workspace/walk.ts';
import { walk } from '../../src/workspace/walk.ts';
import { noSuchThing, skipBecause, testFolder } from './folder.ts';

describe('walking a folder', function () {
  this.timeout(20_000);
  const inFolder = testFolder();
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(dirname(inFolder(name)), { recursive: true });
      fs.writeFileSync(inFolder(name), text);
    }
  };
  const found = async (folder = inFolder(), options?: WalkOptions) => {
    const names: string[] = [];
    for await (const entry of walk(folder, options)) {
      names.push('problem' in entry ? `${entry.relative}: ${entry.problem}` : entry.relative);
    }
    return names;
  };

  it('yields every ordinary file, but not those of git and of dependencies', async () => {
    write({ 'b.ts': '', 'a/z.ts': '', 'a/node_modules/x.js': '', '.git/config': '', '.env': '', 'a.md': '' });
    assert.deepEqual(await found(), ['.env', 'a/z.ts', 'a.md', 'b.ts']);
  });

  it('honours nested .gitignore, .latchkeyignore and .git/info/exclude', async () => {
    write({
      '.git/info/exclude': 'excluded.ts\n',
      '.gitignore': '\uFEFFdist/\r\n*.log\r\n!keep.log\r\n/top.ts\r\n',
      '.latchkeyignore': '# c\nvendor\nsha256:0123456789abcdef some-rule\n!debug.log\n',
      ...{ 'dist/a.js': '', 'a.log': '', 'keep.log': '', 'debug.log': '', 'top.ts': '', 'sub/top.ts': '' },
      ...{ 'vendor/a.ts': '', 'excluded.ts': '', 'sub/vendor/b.ts': '', 'sub/excluded.ts': '' },
      'sub/.gitignore': '*.ts\n!yes.ts\n!*.log\n',
      ...{ 'sub/no.ts': '', 'sub/yes.ts': '', 'sub/b.log': '', 'other/no.ts': '', sha256: '' },
    });
    assert.deepEqual(await found(), [
      '.gitignore',
      '.latchkeyignore',
      'debug.log',
      'keep.log',
      'other/no.ts',
      'sha256',
      'sub/.gitignore',
      'sub/b.log',
      'sub/yes.ts',
    ]);
  });

  it('lets in what rules further down let in, and what is in it', async () => {
    write({ '.gitignore': 'build\n', 'app/.gitignore': '!build\n', 'app/build/x.ts': '', 'build/y.ts': '' });
    assert.deepEqual(await found(), ['.gitignore', 'app/.gitignore', 'app/build/x.ts']);
  });

  it('yields what git would list', async () => {
    write({
      '.gitignore': 'a/*\n!a/b/\n**/tmp\n/c/**/d\n*.o\n!/keep.o\n\\#x\ntrail \nsp\\ \n[ab].txt\n',
      ...{ 'a/x': '', 'a/b/y': '', 'a/tmp/z': '', tmp: '', 'c/d': '', 'c/e/f/d': '', 'c/e/g': '', 'x.o': '' },
      ...{ 'keep.o': '', 'q/keep.o': '', '#x': '', trail: '', 'sp ': '', 'a.txt': '', 'c.txt': '' },
    });
    execFileSync('git', ['init', '--quiet'], { cwd: inFolder() });
    const listed = execFileSync('git', ['ls-files', '-z', '--others', '--exclude-standard'], {
      cwd: inFolder(),
      encoding: 'utf8',
    });
    assert.deepEqual([...(await found())].sort(), listed.split('\0').filter(Boolean).sort());
  });

  it('honours the rules above a folder inside a repository', async () => {
    write({ '.git/info/exclude': 'one\n', '.gitignore': 'two\n/p/q/three\n', 'p/.gitignore': 'four\n' });
    write({ 'p/q/one': '', 'p/q/two': '', 'p/q/three': '', 'p/q/four': '', 'p/q/five': '' });
    assert.deepEqual(await found(inFolder('p', 'q')), ['five']);
  });

  it('finds the excluded files of a worktree', async () => {
    write({ 'main/.git/info/exclude': 'one\n', 'main/.git/worktrees/w/commondir': '../..\n' });
    write({ 'w/.git': `gitdir: ${inFolder('main', '.git', 'worktrees', 'w')}\n`, 'w/one': '', 'w/two': '' });
    assert.deepEqual(await found(inFolder('w')), ['two']);
  });

  it('leaves out what the caller excludes, and no rule lets it in again', async () => {
    write({ '.gitignore': '!*.min.js\n', 'a.min.js': '', 'a.js': '', 'out/b.js': '' });
    assert.deepEqual(await found(inFolder(), { exclude: ['*.min.js', 'out/'] }), ['.gitignore', 'a.js']);
  });

  it('follows no links, so that it ends', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    write({ 'a/x': '' });
    fs.symlinkSync('..', inFolder('a', 'up'));
    fs.symlinkSync('x', inFolder('a', 'y'));
    fs.symlinkSync('/', inFolder('root'));
    assert.deepEqual(await found(), ['a/x']);
  });

  it('says of pipes and of links in a circle that they could not be read', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    write({ 'a/x': '' });
    fs.symlinkSync('loop', inFolder('loop'));
    execFileSync('mkfifo', [inFolder('pipe')]);
    assert.deepEqual(await found(), [
      'a/x',
      'loop: it could not be read, because its symbolic links lead round in a circle',
      'pipe: it is not an ordinary file',
    ]);
  });

  it('reads what is ignored, and dependencies, where nothing is to be ignored', async () => {
    write({ '.gitignore': '*.log\n', 'a.log': '', 'node_modules/b.js': '', '.git/config': '' });
    assert.deepEqual(await found(inFolder(), { noIgnore: true }), [
      '.gitignore',
      'a.log',
      'node_modules/b.js',
    ]);
  });

  it('says what it could not read', async () => {
    assert.deepEqual(await found(inFolder('none')), [
      ': it could not be read, because its folder does not exist',
    ]);
    write({ 'a/x': '' });
    fs.mkdirSync(inFolder('a', '.gitignore'));
    assert.deepEqual(await found(), ['a: .gitignore could not be read, because it is a folder', 'a/x']);
  });

  it('goes on after a folder that disappears', async () => {
    write({ 'a/x': '', 'b/x': '', 'c/x': '' });
    const names: string[] = [];
    for await (const entry of walk(inFolder())) {
      names.push('problem' in entry ? `${entry.relative}!` : entry.relative);
      fs.rmSync(inFolder('b'), { recursive: true, force: true });
    }
    assert.deepEqual(names, ['a/x', 'b!', 'c/x']);
  });

  it('ends early when told to', async () => {
    write({ 'a/x': '', 'b/x': '', 'c/x': '' });
    const abort = new AbortController();
    const names: string[] = [];
    for await (const { relative } of walk(inFolder(), { signal: abort.signal })) {
      names.push(relative);
      abort.abort();
    }
    assert.deepEqual(names, ['a/x']);
  });
});
