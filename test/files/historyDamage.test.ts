// A history that is damaged, cut off or not all here is read as far as there is one, and the rest is said.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import type { HistoryOptions } from '../../src/git/history.ts';
import { readHistory } from '../../src/git/history.ts';
import { noSuchThing, skipBecause } from './folder.ts';
import { gitIn, opened, testRepository } from './gitRepository.ts';

describe('a damaged history', function () {
  this.timeout(60_000);
  const { inFolder, git, write } = testRepository();

  /** The texts by their paths (`a: one`), and what is unread (`failed a: it …`). */
  async function read(options: Partial<HistoryOptions> = {}, folder = inFolder()) {
    const texts: string[] = [];
    const unread: string[] = [];
    for await (const item of readHistory(await opened(folder), { maximum: 1_000_000, ...options })) {
      if ('bytes' in item) texts.push(`${item.path}: ${item.bytes.toString()}`);
      else unread.push(`${item.kind} ${item.path}: ${item.reason}`);
    }
    return { texts, unread };
  }

  function commit() {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '-m', 'a commit');
    return git('rev-parse', 'HEAD');
  }

  /** Makes a commit for each text, of which each is in the file of that name in the folder. */
  function commitEach(folder: string, texts: readonly string[]) {
    return texts.map((text) => {
      write(`${folder}/${text}`, text);
      return commit();
    });
  }

  /** Writes other bytes into a loose object. */
  function damage(revision: string, change: (bytes: Buffer) => Uint8Array = () => Buffer.from('garbage')) {
    const id = git('rev-parse', revision);
    const path = inFolder('.git', 'objects', id.slice(0, 2), id.slice(2));
    fs.chmodSync(path, 0o644);
    fs.writeFileSync(path, change(fs.readFileSync(path)));
    return id;
  }

  function armour(edge: string) {
    return `-----${edge} PGP SIGNATURE-----`;
  }

  function remove(revision: string) {
    const id = git('rev-parse', revision);
    fs.rmSync(inFolder('.git', 'objects', id.slice(0, 2), id.slice(2)));
    return id;
  }

  it('goes on behind contents that are damaged in every way, and says which', async () => {
    git('init', '--quiet');
    const last = commitEach('d', ['a', 'b', 'c', 'e', 'f', 'g']).at(-1);
    damage('HEAD:d/a');
    damage('HEAD:d/c', (bytes) => bytes.subarray(0, bytes.length - 6));
    damage('HEAD:d/e', () => Buffer.alloc(0));
    const missing = remove('HEAD:d/g');
    const { texts, unread } = await read();
    assert.deepEqual(texts, ['d/b: b', 'd/f: f']);
    assert.deepEqual(
      unread.map((line) => line.slice(0, 'failed d/x'.length)),
      ['failed d/a', 'failed d/c', 'failed d/e', 'failed d/g'],
    );
    assert.ok(unread.at(-1)?.includes(`commit ${last}`));
    assert.ok(unread.at(-1)?.includes(missing));
  });

  it('goes on behind contents that are damaged in a pack', async () => {
    git('init', '--quiet');
    for (let at = 0; at < 300; at++) write(`f${at}`, `${at} `.repeat(50));
    commit();
    git('repack', '-a', '-d', '--quiet', '--window=0');
    const folder = inFolder('.git', 'objects', 'pack');
    const name = fs.readdirSync(folder).find((file) => file.endsWith('.pack')) ?? '';
    const places = git('verify-pack', '--verbose', `${folder}/${name}`).split('\n');
    fs.chmodSync(`${folder}/${name}`, 0o644);
    const pack = fs.openSync(`${folder}/${name}`, 'r+');
    for (const path of ['f100', 'f101', 'f200', 'f299']) {
      const line = places.find((place) => place.startsWith(git('rev-parse', `HEAD:${path}`)));
      const [, , , size, offset] = line?.split(/ +/) ?? [];
      fs.writeSync(pack, Buffer.alloc(Number(size) - 8, 0xff), 0, Number(size) - 8, Number(offset) + 8);
    }
    fs.closeSync(pack);
    const { texts, unread } = await read();
    assert.equal(texts.length, 296);
    const paths = unread.map((line) => line.split(':')[0]);
    assert.deepEqual(paths, ['failed f100', 'failed f101', 'failed f200', 'failed f299']);
  });

  it('does not read what is too large, and says so', async () => {
    git('init', '--quiet');
    write('fits', 'x'.repeat(100));
    write('large', 'x'.repeat(101));
    const id = commit();
    const { texts, unread } = await read({ maximum: 100 });
    assert.deepEqual(texts, [`fits: ${'x'.repeat(100)}`]);
    assert.equal(unread.length, 1);
    assert.match(unread[0] ?? '', new RegExp(`^failed large: .*${id}, because it has 101 bytes$`));
  });

  for (const [how, break_] of [
    ['damaged', damage],
    ['missing', remove],
  ] as const) {
    it(`goes on around a folder that is ${how}`, async () => {
      git('init', '--quiet');
      write('top', 'top');
      const [, , bad] = commitEach('d', ['a', 'b', 'c', 'e', 'f']);
      break_('HEAD~2:d');
      const { texts, unread } = await read();
      // What the damaged folder has brought is in those that came after it.
      assert.deepEqual(texts.sort(), ['d/a: a', 'd/b: b', 'd/c: c', 'd/e: e', 'd/f: f', 'top: top']);
      assert.equal(unread.length, 1);
      assert.match(unread[0] ?? '', new RegExp(`^failed : .*commit ${bad ?? ''} is missing or damaged`));
    });

    it(`goes on around a commit that is ${how}, on every branch`, async () => {
      git('init', '--quiet');
      const ids = commitEach('d', ['a', 'b', 'c', 'e']);
      git('checkout', '--quiet', '-b', 'side', 'HEAD~3');
      commitEach('s', ['s', 't']);
      git('tag', '-a', '-m', 'tag', 'tagged');
      git('checkout', '--quiet', 'main');
      break_('main~2');
      const { texts, unread } = await read();
      assert.deepEqual(texts.sort(), ['d/a: a', 'd/b: b', 'd/c: c', 'd/e: e', 's/s: s', 's/t: t']);
      assert.equal(unread.length, 1);
      assert.match(unread[0] ?? '', new RegExp(`^failed : .*commit ${ids[1] ?? ''} is missing or damaged`));
      assert.deepEqual((await read({ branches: ['tagged'] })).texts, ['d/a: a', 's/s: s', 's/t: t']);
      const since = await read({ since: 'main~1' });
      assert.deepEqual(since.texts.sort(), ['d/e: e', 's/s: s', 's/t: t', 'd/a: a'].sort());
    });
  }

  it('is read although a branch leads to nothing', async () => {
    git('init', '--quiet');
    commitEach('d', ['a', 'b']);
    write('.git/refs/heads/nowhere', `${'1'.repeat(40)}\n`);
    write('.git/refs/heads/nonsense', 'nonsense\n');
    const { texts, unread } = await read();
    assert.deepEqual(texts, ['d/a: a', 'd/b: b']);
    assert.ok(unread.some((line) => line.includes('1'.repeat(40))));
  });

  it('is said to be cut off in a shallow clone, once, and is no failure', async () => {
    git('init', '--quiet', 'top');
    for (const text of ['a', 'b', 'c', 'd']) {
      write('top/f', text);
      gitIn(inFolder('top'))('add', 'f');
      gitIn(inFolder('top'))('commit', '--quiet', '-m', text);
    }
    git('clone', '--quiet', '--depth', '2', `file://${inFolder('top')}`, 'clone');
    const { texts, unread } = await read({}, inFolder('clone'));
    assert.deepEqual(texts, ['f: c', 'f: d']);
    assert.equal(unread.length, 1);
    assert.match(unread[0] ?? '', /^skipped : .*shallow clone; git fetch --unshallow/);
    await assert.rejects(read({ since: 'main~3' }, inFolder('clone')), { next: /--unshallow/ });
    // Where one of its commits is damaged too, the cut is still no damage.
    write('clone/.git/refs/heads/nowhere', `${'1'.repeat(40)}\n`);
    const broken = await read({}, inFolder('clone'));
    assert.deepEqual(broken.texts, ['f: c', 'f: d']);
    assert.deepEqual(broken.unread.length, 2);
  });

  it('fetches nothing into a partial clone, and says how much is not here', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    git('init', '--quiet', 'top');
    const top = gitIn(inFolder('top'));
    for (const text of ['a', 'b', 'c']) {
      write('top/f', text);
      top('add', 'f');
      top('commit', '--quiet', '-m', text);
    }
    top('config', 'uploadpack.allowFilter', 'true');
    git('clone', '--quiet', '--filter=blob:none', `file://${inFolder('top')}`, 'clone');
    write('trap', `#!/bin/sh\necho x >> '${inFolder('ran')}'\nexec git-upload-pack "$@"\n`);
    fs.chmodSync(inFolder('trap'), 0o755);
    gitIn(inFolder('clone'))('config', 'remote.origin.uploadpack', inFolder('trap'));
    const { texts, unread } = await read({}, inFolder('clone'));
    assert.deepEqual(texts, ['f: c']);
    assert.equal(unread.length, 1);
    assert.match(unread[0] ?? '', /^failed : .*partial clone 2 contents are missing/);
    assert.equal(fs.existsSync(inFolder('ran')), false);
    // That the trap is set: an ordinary git would have fetched.
    gitIn(inFolder('clone'))('show', 'HEAD~1:f');
    assert.equal(fs.existsSync(inFolder('ran')), true);
  });

  it('lets a hostile repository run nothing', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    git('init', '--quiet');
    write('.gitattributes', '* filter=x diff=x\n');
    commitEach('d', ['a', 'b', 'c']);
    const signed = git('cat-file', 'commit', 'HEAD').replace(
      '\n\n',
      `\n${['gpgsig', armour('BEGIN')].join(' ')}\n \n x\n ${armour('END')}\n\n`,
    );
    write('.git/signed', `${signed}\n`);
    git('update-ref', 'HEAD', git('hash-object', '-t', 'commit', '-w', '.git/signed'));
    damage('HEAD~1:d');
    write('.git/run.sh', `#!/bin/sh\necho "$0 $*" >> '${inFolder('.git', 'ran')}'\ncat\n`);
    fs.chmodSync(inFolder('.git', 'run.sh'), 0o755);
    git('config', 'log.showSignature', 'true');
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'diff.x.command',
      'diff.x.textconv',
    ]) {
      git('config', key, inFolder('.git', 'run.sh'));
    }
    for (const key of ['gpg.program', 'filter.x.smudge', 'core.alternateRefsCommand', 'core.sshCommand']) {
      git('config', key, inFolder('.git', 'run.sh'));
    }
    const { texts } = await read();
    assert.deepEqual(texts.filter((text) => text.startsWith('d/')).sort(), ['d/a: a', 'd/b: b', 'd/c: c']);
    assert.equal(fs.existsSync(inFolder('.git', 'ran')), false);
    // That the traps are set: this is what an ordinary git would have run.
    git('log', '-1');
    assert.equal(fs.existsSync(inFolder('.git', 'ran')), true);
  });
});
