// The inventory on the disk loses no window's entry, gives a name to one only, and survives foreign files.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inventoryFiles } from '../../src/stores/inventoryFiles.ts';
import type { Token } from '../../src/tokens/token.ts';
import { cannotMount, mountOn, skipBecause, testFolder } from './folder.ts';

const claimer = fileURLToPath(new URL('claimer.ts', import.meta.url));
const token = (name: string, more: Partial<Token> = {}): Token => ({
  ...{ name, store: 'secretStorage', place: '', issuer: 'Stripe', rule: 'stripe-secret-key', createdAt: 5 },
  ...more,
});

/** Every file below a folder, with its content. */
function filesBelow(folder: string): readonly (readonly [string, string])[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, fs.readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')] as const);
}

describe('the inventory', function () {
  this.timeout(30_000);
  const inFolder = testFolder();
  const open = (now = 1000, problems: string[] = []) =>
    inventoryFiles(inFolder('inventory'), { now: () => now, report: (_, problem) => problems.push(problem) });

  it('records, changes and forgets tokens by scope', async () => {
    assert.deepEqual(await open().list('a'), []);
    await open().add('a', token('B'));
    await open().add('a', token('A', { store: 'dotenv', place: '/p/.env', expiresAt: 9 }));
    await open().add('b', token('OTHER'));
    await open().update('a', token('B', { issuer: 'Acme' }));
    const expected = [
      token('A', { store: 'dotenv', place: '/p/.env', expiresAt: 9 }),
      token('B', { issuer: 'Acme' }),
    ];
    assert.deepEqual(await open().list('a'), expected);
    await open().remove('a', token('B'));
    await open().remove('a', token('B'));
    assert.deepEqual(
      (await open().list('a')).map(({ name }) => name),
      ['A'],
    );
    await assert.rejects(open().update('a', token('B')), { code: 'token-missing' });
  });

  it('is for its owner alone, one file per token, and holds only what it should', async () => {
    await open().add('a', { ...token('A'), value: 'must not be written' } as Token);
    const files = filesBelow(inFolder('inventory'));
    assert.equal(files.length, 1);
    assert.deepEqual(JSON.parse(files[0]?.[1] ?? ''), {
      version: 1,
      scope: 'a',
      writtenAt: 1000,
      isPending: false,
      token: token('A'),
    });
    if (process.platform === 'win32') return;
    const modes = fs
      .readdirSync(inFolder(), { recursive: true, encoding: 'utf8' })
      .map((name) => fs.statSync(inFolder(name)).mode & 0o77);
    assert.deepEqual(new Set(modes), new Set([0]));
  });

  it('gives a name to the first who claims it, until it is removed', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => open().claim('a', token('A'))));
    assert.equal(claims.filter(Boolean).length, 1);
    assert.equal(await open().claim('b', token('A')), true);
    await open().remove('a', token('A'));
    assert.equal(await open().claim('a', token('A')), true);
  });

  it('gives an old claim that came to nothing to one who asks again', async () => {
    await open(1000).claim('a', token('A'));
    assert.equal(await open(2000).reclaim('a', token('A')), false);
    const claims = await Promise.all(Array.from({ length: 20 }, () => open(90_000).reclaim('a', token('A'))));
    assert.equal(claims.filter(Boolean).length, 1);
    assert.equal((await open().list('a')).length, 1);
  });

  it('reports torn, foreign and later files, and lists the others', async () => {
    await open().add('a', token('A'));
    await open().add('a', token('TORN'));
    const [folder = ''] = fs.readdirSync(inFolder('inventory'));
    for (const name of fs.readdirSync(inFolder('inventory', folder))) {
      const path = inFolder('inventory', folder, name);
      if (fs.readFileSync(path, 'utf8').includes('TORN')) fs.truncateSync(path, 30);
      else fs.copyFileSync(path, inFolder('inventory', folder, 'copy.json'));
    }
    const foreign = {
      'later.json': '{"version":2}',
      'array.json': '[]',
      'odd.json': '{"version":1}',
      'notes.txt': '',
    };
    for (const [name, text] of Object.entries(foreign))
      fs.writeFileSync(inFolder('inventory', folder, name), text);
    const problems: string[] = [];
    assert.deepEqual(
      (await open(0, problems).list('a')).map(({ name }) => name),
      ['A'],
    );
    assert.deepEqual(problems.sort(), [
      'is misplaced',
      'is not a record',
      'is of version 2',
      'is torn',
      'is torn',
    ]);
    await open().add('a', token('TORN'));
    assert.equal((await open().list('a')).length, 2);
  });

  it('keeps its entries and says so where the disk is full', async function () {
    const mount = mountOn(inFolder(), 'size=1m,nr_inodes=8');
    if (!mount) return skipBecause(this, cannotMount);
    try {
      await open().add('a', token('A'));
      const results = await Promise.allSettled(
        ['B', 'C', 'D', 'E', 'F'].map((name) => open().claim('a', token(name))),
      );
      const failed = results.filter((result) => result.status === 'rejected');
      assert.ok(failed.length > 0);
      for (const { reason } of failed) assert.match(String(reason), /the disk is full/);
      const problems: string[] = [];
      assert.ok((await open(0, problems).list('a')).some(({ name }) => name === 'A'));
      assert.deepEqual(problems, []);
    } finally {
      mount.end();
    }
  });

  it('gives each name to one of many processes', async () => {
    const run = async () => {
      const child = spawn(process.execPath, ['--import=tsx', claimer, inFolder('inventory')]);
      let told = '';
      child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
      await once(child, 'close');
      return told.split('\n').filter((name) => name !== '');
    };
    const won = (await Promise.all([run(), run(), run()])).flat();
    assert.equal(won.length, 50);
    assert.equal(new Set(won).size, 50);
    assert.equal((await open().list('a')).length, 50);
  });
});
