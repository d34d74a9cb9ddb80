// What is staged is read from git's index: no more and no less than the next commit would bring.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { readStaged } from '../../src/git/stagedBlobs.ts';
import { noSuchThing, skipBecause } from './folder.ts';
import { gitIn, hookedReader, opened, testRepository } from './gitRepository.ts';

describe('what is staged', function () {
  this.timeout(30_000);
  const { inFolder, git, write } = testRepository();

  /** What is read: the text of each path, and what is unread after `unread:`. */
  async function staged(maximum = 1_000_000, environment?: NodeJS.ProcessEnv) {
    const repository = await opened(inFolder(), environment);
    const found: Record<string, string> = {};
    for await (const item of readStaged(repository, { maximum })) {
      if ('bytes' in item) found[item.path] = item.bytes.toString();
      else found[`${item.kind}: ${item.path}`] = item.reason;
    }
    return found;
  }

  it('is everything, where there is no commit yet', async () => {
    git('init', '--quiet');
    assert.deepEqual(await staged(), {});
    write('a.txt', 'one');
    write('sub/b.txt', '');
    git('add', '.');
    assert.deepEqual(await staged(), { 'a.txt': 'one', 'sub/b.txt': '' });
  });

  it('is what differs from the last commit: added, changed, renamed, copied, of another type', async function () {
    git('init', '--quiet');
    for (const name of ['same', 'changed', 'renamed', 'copied', 'deleted']) write(name, `${name}\n`);
    if (process.platform !== 'win32') fs.symlinkSync('same', inFolder('typed'));
    git('add', '.');
    git('commit', '--quiet', '-m', 'one');
    assert.deepEqual(await staged(), {});
    write('changed', 'changed twice');
    git('mv', 'renamed', 'new name');
    fs.copyFileSync(inFolder('copied'), inFolder('copy'));
    fs.rmSync(inFolder('deleted'));
    fs.rmSync(inFolder('typed'), { force: true });
    write('typed', 'a file now');
    git('add', '--all');
    assert.deepEqual(await staged(), {
      changed: 'changed twice',
      copy: 'copied\n',
      'new name': 'renamed\n',
      typed: 'a file now',
    });
  });

  it('is what the index has, and not what the work tree has', async () => {
    git('init', '--quiet');
    write('a', 'staged');
    git('add', 'a');
    write('a', 'changed afterwards');
    write('untracked', 'never seen');
    write('promised', 'its content is not staged');
    git('add', '--intent-to-add', 'promised');
    assert.deepEqual(await staged(), { a: 'staged' });
    fs.rmSync(inFolder('a'));
    assert.deepEqual(await staged(), { a: 'staged' });
  });

  it('is compared with HEAD, also where that is no branch', async () => {
    git('init', '--quiet');
    write('a', '1');
    git('add', '.');
    git('commit', '--quiet', '-m', 'one');
    write('a', '2');
    git('commit', '--quiet', '--all', '-m', 'two');
    git('checkout', '--quiet', '--detach', 'HEAD~1');
    assert.deepEqual(await staged(), {});
    write('a', '2');
    git('add', '.');
    assert.deepEqual(await staged(), { a: '2' });
  });

  it('has paths as they are, from the top of the repository, wherever it is asked', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    git('init', '--quiet');
    const names = ['a b', 'line\nbreak', '"quotes\'', '-x', ':(glob)*', 'é✓', 'tab\there', 'back\\slash'];
    for (const name of names) write(`sub/${name}`, name);
    git('add', '.');
    const expected = Object.fromEntries(names.map((name) => [`sub/${name}`, name]));
    assert.deepEqual(await staged(), expected);
    const repository = await opened(inFolder('sub'));
    const paths: string[] = [];
    for await (const { path } of readStaged(repository, { maximum: 100 })) paths.push(path);
    assert.deepEqual(paths.sort(), Object.keys(expected).sort());
  });

  it('is read also under a name that is not UTF-8', async function () {
    if (process.platform !== 'linux') return skipBecause(this, 'the file system takes no such names');
    git('init', '--quiet');
    fs.writeFileSync(Buffer.concat([Buffer.from(inFolder('caf')), Buffer.from([0xe9])]), 'au lait');
    git('add', '.');
    assert.deepEqual(await staged(), { 'caf\uFFFD': 'au lait' });
  });

  it('comes in bytes that can be transferred, exactly as they are', async () => {
    git('init', '--quiet');
    const all = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) % 256);
    write('bytes', all);
    write('small', 'x');
    git('add', '.');
    for await (const item of readStaged(await opened(inFolder()), { maximum: 1_000_000 })) {
      assert.ok('bytes' in item);
      assert.equal(item.bytes.buffer.byteLength, item.bytes.length);
      if (item.path === 'bytes') assert.ok(item.bytes.equals(all));
    }
  });

  it('leaves links and submodules out, and takes a pointer of LFS for the text that it is', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    git('init', '--quiet', 'module');
    fs.writeFileSync(inFolder('module', 'm'), 'm');
    gitIn(inFolder('module'))('add', 'm');
    gitIn(inFolder('module'))('commit', '--quiet', '-m', 'm');
    git('init', '--quiet');
    git('submodule', '--quiet', 'add', inFolder('module'), 'linked');
    fs.symlinkSync('/elsewhere', inFolder('link'));
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    write('large.bin', pointer);
    git('add', 'link', 'large.bin');
    const { '.gitmodules': modules, ...others } = await staged();
    assert.match(modules ?? '', /path = linked/);
    assert.deepEqual(others, { 'large.bin': pointer });
  });

  it('says what it did not read: what is too large, in conflict, or damaged', async () => {
    git('init', '--quiet');
    write('both', 'base');
    git('add', '.');
    git('commit', '--quiet', '-m', 'base');
    git('checkout', '--quiet', '-b', 'side');
    write('both', 'side');
    git('commit', '--quiet', '--all', '-m', 'side');
    git('checkout', '--quiet', 'main');
    write('both', 'main');
    git('commit', '--quiet', '--all', '-m', 'main');
    assert.throws(() => git('merge', '--quiet', 'side'));
    write('large', 'x'.repeat(101));
    write('damaged', 'about to be damaged');
    write('fine', 'y'.repeat(100));
    git('add', 'large', 'damaged', 'fine');
    damage(git('rev-parse', ':damaged'));
    const found = await staged(100);
    assert.equal(found['fine'], 'y'.repeat(100));
    assert.match(found['failed: large'] ?? '', /101 bytes/);
    assert.match(found['failed: damaged'] ?? '', /missing or damaged/);
    assert.match(found['skipped: both'] ?? '', /merge conflict/);
    assert.equal(Object.keys(found).length, 4);
  });

  it('is what is about to be committed, where a hook asks, also with --all, paths and work trees', function () {
    if (process.platform === 'win32') return skipBecause(this, 'the hook is a shell script');
    git('init', '--quiet', 'top');
    const top = gitIn(inFolder('top'));
    for (const name of ['a', 'b', 'c']) write(`top/${name}`, 'old');
    top('add', '.');
    top('commit', '--quiet', '-m', 'one');
    top('worktree', 'add', '--quiet', '-b', 'other', inFolder('tree'));
    const hook = `#!/bin/sh\n${hookedReader()} > '${inFolder('told')}'\nexit 1\n`;
    fs.writeFileSync(inFolder('top', '.git', 'hooks', 'pre-commit'), hook, { mode: 0o755 });
    for (const folder of ['top', 'tree']) {
      const run = gitIn(inFolder(folder));
      for (const name of ['a', 'b', 'c']) write(`${folder}/${name}`, `new ${name}`);
      run('add', 'c');
      for (const [parameters, expected] of [
        [[], 'c: new c\n'],
        [['--all'], 'a: new a\nb: new b\nc: new c\n'],
        [['b'], 'b: new b\n'],
      ] as const) {
        assert.throws(() => run('commit', '-m', 'x', ...parameters));
        assert.equal(fs.readFileSync(inFolder('told'), 'utf8'), expected);
      }
    }
  });

  it('is found where GIT_DIR lies elsewhere, as it does for those who keep their home in git', async () => {
    git('init', '--quiet', '--bare', 'home.git');
    const run = gitIn(inFolder());
    const where = ['--git-dir', inFolder('home.git'), '--work-tree', inFolder()];
    write('.profile', 'export A=1');
    run(...where, 'add', '.profile');
    const environment = { GIT_DIR: inFolder('home.git'), GIT_WORK_TREE: inFolder() };
    assert.deepEqual(await staged(1000, environment), { '.profile': 'export A=1' });
  });

  it('ends when it is told to', async () => {
    git('init', '--quiet');
    for (let at = 0; at < 20; at++) write(`f${at}`, `${at}`);
    git('add', '.');
    const abort = new AbortController();
    let count = 0;
    for await (const item of readStaged(await opened(inFolder()), { maximum: 100, signal: abort.signal })) {
      assert.ok('bytes' in item);
      if (++count === 3) abort.abort();
    }
    assert.equal(count, 3);
  });

  it('lets a hostile repository run nothing', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    git('init', '--quiet');
    write('.git/run.sh', `#!/bin/sh\necho "$0" >> '${inFolder('.git', 'ran')}'\ncat\n`);
    fs.chmodSync(inFolder('.git', 'run.sh'), 0o755);
    write('a', 'A=1');
    write('.gitattributes', '* filter=x diff=x\n');
    git('add', '.');
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.x.command',
      'diff.x.textconv',
      'core.pager',
    ]) {
      git('config', key, inFolder('.git', 'run.sh'));
    }
    for (const key of ['filter.x.clean', 'filter.x.smudge', 'filter.x.process']) {
      git('config', key, inFolder('.git', 'run.sh'));
    }
    assert.equal((await staged())['a'], 'A=1');
    assert.equal(fs.existsSync(inFolder('.git', 'ran')), false);
    // That the traps are set: this is what an ordinary git would have run.
    git('diff', '--cached', '--ext-diff');
    assert.equal(fs.existsSync(inFolder('.git', 'ran')), true);
  });

  function damage(id: string) {
    const path = inFolder('.git', 'objects', id.slice(0, 2), id.slice(2));
    fs.chmodSync(path, 0o644);
    fs.writeFileSync(path, 'garbage');
  }
});
