// The history is read whole, once, and with what brought each text; what cannot be read is said.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import type { Commit } from '../../src/workspace/located.ts';
import type { HistoryOptions } from '../../src/git/history.ts';
import { readHistory } from '../../src/git/history.ts';
import { openRepository } from '../../src/git/repository.ts';
import { noSuchThing, skipBecause } from './folder.ts';
import { gitIn, hookedReader, opened, testRepository } from './gitRepository.ts';

interface Found {
  readonly path: string;
  readonly text: string;
  readonly commit: Commit;
}

describe('the history', function () {
  this.timeout(60_000);
  const { inFolder, git, write } = testRepository();

  /** What is read, and what is unread as `<kind> <path>: <reason>`. */
  async function read(folder = inFolder(), options: Partial<HistoryOptions> = {}) {
    const found: Found[] = [];
    const unread: string[] = [];
    for await (const item of readHistory(await opened(folder), { maximum: 1_000_000, ...options })) {
      if ('bytes' in item) found.push({ ...item, text: item.bytes.toString() });
      else unread.push(`${item.kind} ${item.path}: ${item.reason}`);
    }
    return { found, unread };
  }

  /** The texts by their paths, in order: `a: one`. Everything must have been readable. */
  async function texts(folder?: string, options?: Partial<HistoryOptions>) {
    const { found, unread } = await read(folder, options);
    assert.deepEqual(unread, []);
    return found.map(({ path, text }) => `${path}: ${text}`);
  }

  /** Commits everything, and answers the id. Each commit is a minute later than the one before. */
  let minutes = 0;
  function commit(message = 'a commit', run = git) {
    run('add', '--all');
    const date = `${1_700_000_000 + 60 * minutes++} +0100`;
    process.env['GIT_COMMITTER_DATE'] = date;
    try {
      run('commit', '--quiet', '--allow-empty', `--date=${date}`, '-m', message);
    } finally {
      delete process.env['GIT_COMMITTER_DATE'];
    }
    return run('rev-parse', 'HEAD');
  }

  it('is empty before the first commit', async () => {
    git('init', '--quiet');
    assert.deepEqual(await texts(), []);
  });

  it('comes oldest first, each text once, with the commit and the path that it first had', async () => {
    git('init', '--quiet');
    write('a', 'one');
    write('copy', 'one');
    const first = commit();
    write('a', 'two');
    const second = commit();
    git('mv', 'a', 'moved');
    commit();
    write('back', 'one');
    write('moved', 'three');
    const fourth = commit();
    fs.rmSync(inFolder('moved'));
    commit();
    const { found, unread } = await read();
    assert.deepEqual(
      found.map(({ path, text, commit: { id } }) => [path, text, id]),
      [
        ['a', 'one', first],
        ['a', 'two', second],
        ['moved', 'three', fourth],
      ],
    );
    assert.deepEqual(unread, []);
  });

  it('says who has committed it and when, in UTC', async () => {
    git('init', '--quiet');
    write('a', '1');
    git('add', 'a');
    const author = ['--author=Zoë 😀 : x <zoë@example.org>', '--date=2024-02-29T23:30:00-05:00'];
    git('commit', '--quiet', '-m', 'one', ...author);
    const { found } = await read();
    assert.deepEqual(found[0]?.commit, {
      id: git('rev-parse', 'HEAD'),
      author: 'Zoë 😀 : x',
      email: 'zoë@example.org',
      date: '2024-03-01T04:30:00.000Z',
    });
  });

  it('reads a name in the encoding that the commit says', async () => {
    git('init', '--quiet');
    git('config', 'i18n.logOutputEncoding', 'ISO-8859-1');
    write('a', '1');
    git('add', 'a');
    const tree = git('write-tree');
    const lines = [`tree ${tree}`, 'author Jos\xe9 <j@example.org> 1700000000 +0000'];
    const rest = ['committer J <j@example.org> 1700000000 +0000', 'encoding ISO-8859-1', '', 'x\n'];
    write('raw', Buffer.from([...lines, ...rest].join('\n'), 'latin1'));
    git('update-ref', 'HEAD', git('hash-object', '-t', 'commit', '-w', 'raw'));
    assert.equal((await read()).found[0]?.commit.author, 'José');
  });

  it('has what only a merge has brought, and calls nothing the merge’s that came from its parents', async () => {
    git('init', '--quiet');
    const lines = Array.from({ length: 20 }, (_, at) => `line ${at}`);
    write('both', lines.join('\n'));
    write('conflict', 'base');
    commit();
    git('checkout', '--quiet', '-b', 'side');
    write('both', lines.with(0, 'side').join('\n'));
    write('conflict', 'side');
    write('of side', 's');
    const side = commit();
    git('checkout', '--quiet', 'main');
    write('both', lines.with(19, 'main').join('\n'));
    write('conflict', 'main');
    write('of main', 'm');
    const main = commit();
    assert.throws(() => git('merge', '--quiet', '--no-commit', 'side'));
    write('conflict', 'resolved');
    write('evil', 'brought by the merge alone');
    const merge = commit();
    const { found } = await read();
    const by = (id: string) => found.filter((item) => item.commit.id === id).map(({ path }) => path);
    assert.deepEqual(by(merge), ['both', 'conflict', 'evil']);
    assert.deepEqual(by(side), ['both', 'conflict', 'of side']);
    assert.deepEqual(by(main), ['both', 'conflict', 'of main']);
    assert.ok(found.some(({ text }) => text === lines.with(0, 'side').with(19, 'main').join('\n')));
  });

  it('has what a merge of three has brought', async () => {
    git('init', '--quiet');
    write('a', 'a');
    commit();
    for (const name of ['b', 'c']) {
      git('checkout', '--quiet', '-b', name, 'main');
      write(name, name);
      commit();
    }
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-commit', '--no-ff', 'b', 'c');
    write('evil', 'of three');
    commit();
    assert.deepEqual(await texts(), ['a: a', 'b: b', 'c: c', 'evil: of three']);
  });

  it('is all that can be reached from a ref, a HEAD or a stash', async () => {
    git('init', '--quiet', 'top');
    const top = gitIn(inFolder('top'));
    const at = (name: string) => {
      write(`top/${name}`, name);
      return commit(name, top);
    };
    at('base');
    for (const ref of ['refs/heads/other', 'refs/remotes/origin/gone', 'refs/tags/light', 'refs/odd/one']) {
      top('update-ref', ref, at(ref.replaceAll('/', ' ')));
      top('reset', '--quiet', '--hard', 'HEAD~1');
    }
    at('tagged');
    top('tag', '-a', '-m', 'tag', 'annotated');
    top('reset', '--quiet', '--hard', 'HEAD~1');
    top('notes', 'add', '-m', 'a note');
    for (const name of ['first stash', 'second stash']) {
      write('top/base', name);
      write(`top/${name} untracked`, `${name} untracked`);
      top('stash', '--quiet', '--include-untracked');
    }
    top('worktree', 'add', '--quiet', '--detach', inFolder('tree'));
    write('tree/of a work tree', 'w');
    commit('w', gitIn(inFolder('tree')));
    top('checkout', '--quiet', '--detach');
    at('on no branch');
    const expected = [
      ...['base: base', 'base: first stash', 'base: second stash'],
      ...['first stash untracked: first stash untracked', 'on no branch: on no branch'],
      ...['second stash untracked: second stash untracked', 'tagged: tagged', 'of a work tree: w'],
      ...['refs heads other', 'refs odd one', 'refs remotes origin gone', 'refs tags light'].map(
        (name) => `${name}: ${name}`,
      ),
    ];
    for (const folder of ['top', 'tree']) {
      const found = (await texts(inFolder(folder))).filter((line) => !line.endsWith(': a note\n'));
      assert.deepEqual(found.sort(), expected.sort());
    }
  });

  it('can be limited to branches, to what is new since a revision, and to paths', async () => {
    git('init', '--quiet');
    write('src/a', '1');
    write('src b', 'beside');
    commit();
    write('*', 'star');
    const second = commit();
    git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
    write('side', 's');
    write('src/a', 'sa');
    commit();
    git('checkout', '--quiet', 'main');
    write('src/a', '2');
    commit();
    const of = (options: Partial<HistoryOptions>) => texts(inFolder(), options);
    assert.deepEqual(await of({ branches: ['main'] }), ['src b: beside', 'src/a: 1', '*: star', 'src/a: 2']);
    assert.deepEqual(await of({ branches: ['side', 'main~1'], since: 'main~2' }), [
      ...['*: star', 'side: s', 'src/a: sa'],
    ]);
    assert.deepEqual(await of({ since: second }), ['side: s', 'src/a: sa', 'src/a: 2']);
    assert.deepEqual(await of({ since: 'main' }), ['side: s', 'src/a: sa']);
    assert.deepEqual(await of({ paths: ['src'] }), ['src/a: 1', 'src/a: sa', 'src/a: 2']);
    assert.deepEqual(await of({ paths: ['*', 'side'] }), ['*: star', 'side: s']);
    assert.deepEqual(await texts(inFolder('src'), { paths: ['src/a'], branches: ['side'] }), [
      ...['src/a: 1', 'src/a: sa'],
    ]);
  });

  it('calls nothing new that a merge brings from a branch that is known', async () => {
    git('init', '--quiet');
    write('a', 'a');
    commit();
    git('checkout', '--quiet', '-b', 'feature');
    write('f', 'f');
    commit();
    git('checkout', '--quiet', 'main');
    write('m', 'm');
    commit();
    git('checkout', '--quiet', 'feature');
    git('merge', '--quiet', '--no-edit', 'main');
    assert.deepEqual(await texts(inFolder(), { since: 'main' }), ['f: f']);
  });

  it('refuses a revision that does not exist, or that is an option', async () => {
    git('init', '--quiet');
    commit();
    const output = inFolder('written');
    for (const revision of ['none', `--output=${output}`, '-h', 'HEAD:none', '']) {
      for (const options of [{ since: revision }, { branches: [revision] }]) {
        await assert.rejects(read(inFolder(), options), { code: 'git-failed', next: /git fetch/ });
      }
    }
    assert.equal(fs.existsSync(output), false);
  });

  it('has paths as they are', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    git('init', '--quiet');
    const names = ['a b', 'line\nbreak', '\n', '"quotes\'', '-x', ':100644 x', 'é✓', 'tab\there', ' '];
    for (const name of names) write(`sub/${name}`, `in ${name}`);
    commit();
    assert.deepEqual((await texts()).sort(), names.map((name) => `sub/${name}: in ${name}`).sort());
  });

  it('is read also under a name that is not UTF-8', async function () {
    if (process.platform !== 'linux') return skipBecause(this, 'the file system takes no such names');
    git('init', '--quiet');
    fs.writeFileSync(Buffer.concat([Buffer.from(inFolder('caf')), Buffer.from([0xe9])]), 'au lait');
    commit();
    assert.deepEqual(await texts(), ['caf\uFFFD: au lait']);
  });

  it('comes in bytes that can be transferred, exactly as they are', async () => {
    git('init', '--quiet');
    const all = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) % 256));
    write('all', all);
    write('empty', '');
    commit();
    for await (const item of readHistory(await opened(inFolder()), { maximum: 1_000_000 })) {
      assert.ok('bytes' in item);
      assert.equal(item.bytes.buffer.byteLength, item.bytes.length);
      assert.ok(item.bytes.equals(item.path === 'all' ? all : Buffer.alloc(0)));
    }
  });

  it('leaves links and submodules out; those have a history of their own', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    git('init', '--quiet', 'module');
    write('module/m', 'm');
    commit('m', gitIn(inFolder('module')));
    git('init', '--quiet', 'top');
    const top = gitIn(inFolder('top'));
    top('submodule', '--quiet', 'add', inFolder('module'), 'linked');
    fs.symlinkSync('/elsewhere', inFolder('top', 'link'));
    write('top/a', 'a');
    commit('a', top);
    const found = await texts(inFolder('top'));
    assert.deepEqual(
      found.filter((line) => !line.startsWith('.gitmodules')),
      ['a: a'],
    );
    assert.deepEqual(await texts(inFolder('top', 'linked')), ['m: m']);
  });

  it('is read from a bare repository where somebody points right at it, and only there', async () => {
    git('init', '--quiet', 'top');
    write('top/a', 'a');
    commit('a', gitIn(inFolder('top')));
    git('clone', '--quiet', '--bare', 'top', 'bare.git');
    assert.deepEqual(await texts(inFolder('bare.git')), ['a: a']);
    assert.deepEqual(await texts(inFolder('top', '.git')), ['a: a']);
    assert.equal(await openRepository(inFolder('bare.git', 'objects')), undefined);
    assert.equal(await openRepository(inFolder()), undefined);
  });

  it('has what is being pushed, where the hook of a server asks', function () {
    if (process.platform === 'win32') return skipBecause(this, 'the hook is a shell script');
    git('init', '--quiet', 'top');
    const top = gitIn(inFolder('top'));
    write('top/a', 'a');
    commit('a', top);
    git('clone', '--quiet', '--bare', 'top', 'server.git');
    const line = `while read old new ref; do ${hookedReader()} $old $new > '${inFolder('told')}' 2>&1; done`;
    fs.writeFileSync(inFolder('server.git', 'hooks', 'pre-receive'), `#!/bin/sh\n${line}\nexit 1\n`, {
      mode: 0o755,
    });
    write('top/b', 'pushed');
    commit('b', top);
    assert.throws(() => top('push', '--quiet', inFolder('server.git'), 'main'));
    assert.equal(fs.readFileSync(inFolder('told'), 'utf8'), 'b: pushed\n');
  });

  it('is not read where the repository belongs to another user', async function () {
    if (process.getuid?.() !== 0) return skipBecause(this, 'needs the superuser, to give a folder away');
    for (const folder of ['of another', 'of another.git']) {
      git('init', '--quiet', ...(folder.endsWith('.git') ? ['--bare'] : []), folder);
      fs.chownSync(inFolder(folder), 65534, 65534);
      if (fs.existsSync(inFolder(folder, '.git'))) fs.chownSync(inFolder(folder, '.git'), 65534, 65534);
      await assert.rejects(read(inFolder(folder)), { code: 'git-failed', next: /safe\.directory/ });
    }
  });

  it('refuses paths that are not in the repository', async () => {
    git('init', '--quiet');
    write('a', 'a');
    commit();
    await assert.rejects(read(inFolder(), { paths: ['../b'] }), { code: 'git-failed', message: /outside/ });
  });

  it('is read in the other format of ids', async () => {
    git('init', '--quiet', '--object-format=sha256');
    write('a', '1');
    commit();
    write('a', '2');
    const id = commit();
    assert.equal(id.length, 64);
    assert.deepEqual(await texts(), ['a: 1', 'a: 2']);
  });

  it('is what was committed, and not what was put in its place', async () => {
    git('init', '--quiet');
    write('a', 'bad');
    commit();
    write('a', 'good');
    commit();
    git('replace', git('rev-parse', 'HEAD~1:a'), git('rev-parse', 'HEAD:a'));
    assert.deepEqual(await texts(inFolder(), { branches: ['main'] }), ['a: bad', 'a: good']);
  });

  it('ends when it is told to, or when nobody wants more', async () => {
    git('init', '--quiet');
    for (let at = 0; at < 600; at++) write(`f${at}`, `${at}`);
    commit();
    const abort = new AbortController();
    const repository = await opened(inFolder());
    let count = 0;
    for await (const item of readHistory(repository, { maximum: 100, signal: abort.signal })) {
      assert.ok('bytes' in item);
      if (++count === 300) abort.abort();
    }
    assert.equal(count, 300);
    for await (const item of readHistory(repository, { maximum: 100, signal: abort.signal })) {
      assert.fail(`nothing is read after the end, but ${item.path} was`);
    }
    const reading = readHistory(repository, { maximum: 100 });
    assert.equal((await reading.next()).done, false);
    await reading.return();
    assert.equal((await reading.next()).done, true);
  });
});
