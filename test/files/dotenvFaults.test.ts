// When a `.env` file cannot be written, what was in it stays, and the error says what to do.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import { sample } from '../../src/detect/sample.ts';
import { dotenvStore } from '../../src/stores/dotenv.ts';
import { Secret } from '../../src/tokens/secret.ts';
import { cannotMount, mountOn, noSuchThing, skipBecause, testFolder } from './folder.ts';

const value = sample('sk_', 24);
const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

describe('a .env file that cannot be written', function () {
  this.timeout(30_000);
  const inFolder = testFolder();
  const put = (text = value) => dotenvStore(inFolder('.env')).put('NAME', new Secret(text));

  /** The old content is there, nothing else is, and the sentences hold no value. */
  async function assertRefused(before: string | undefined, expected: object, text = value): Promise<void> {
    await assert.rejects(put(text), (error: Error & { readonly next?: string }) => {
      assert.ok(!`${error.message} ${error.next ?? ''} ${error.stack ?? ''}`.includes(text));
      assert.ok((error.next ?? '').length > 10);
      assert.throws(() => {
        throw error;
      }, expected);
      return true;
    });
    if (before !== undefined) assert.equal(fs.readFileSync(inFolder('.env'), 'utf8'), before);
  }

  it('because the disk is full keeps its content, whole', async function () {
    const mount = mountOn(inFolder(), 'size=64k');
    if (!mount) return skipBecause(this, cannotMount);
    try {
      const before = '# old\n'.repeat(2000);
      fs.writeFileSync(inFolder('.env'), before);
      const failure = { code: 'store-write-failed', message: /the disk is full/, next: /Free some space/ };
      await assertRefused(before, failure, value.repeat(1400));
      // Full to the last byte: not even the lock can be made, or the smallest value.
      fillUp(inFolder('filler'));
      await assertRefused(before, failure, 'x'.repeat(5000));
      fs.rmSync(inFolder('filler'));
      await put();
      assert.equal(fs.readFileSync(inFolder('.env'), 'utf8'), `${before}NAME=${value}\n`);
      assert.deepEqual(fs.readdirSync(inFolder()), ['.env']);
    } finally {
      mount.end();
    }
  });

  it('because the file system is read-only keeps its content, and is still read', async function () {
    const mount = mountOn(inFolder(), 'size=1m');
    if (!mount) return skipBecause(this, cannotMount);
    try {
      fs.writeFileSync(inFolder('.env'), 'A=1\n');
      mount.remount('ro');
      await assertRefused('A=1\n', {
        code: 'store-write-failed',
        message: /read-only/,
        next: /SecretStorage/,
      });
      assert.ok((await dotenvStore(inFolder('.env')).get('A'))?.equals(new Secret('1')));
      await dotenvStore(inFolder('.env')).put('A', new Secret('1'));
    } finally {
      mount.end();
    }
  });

  it('because permission is denied keeps its content', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    fs.writeFileSync(inFolder('.env'), 'A=1\n', { mode: 0o644 });
    fs.chmodSync(inFolder(), 0o555);
    try {
      // The superuser may write everywhere, so somebody else tries.
      const isRoot = process.getuid?.() === 0;
      const child = spawn(process.execPath, ['--import=tsx', writer, inFolder('.env'), 'A', '1', '1'], {
        ...(isRoot && { uid: 65_534, gid: 65_534 }),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let told = '';
      child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
      await once(child, 'close');
      assert.match(told, /store-write-failed: .*permission is denied/);
      assert.equal(fs.readFileSync(inFolder('.env'), 'utf8'), 'A=1\n');
    } finally {
      fs.chmodSync(inFolder(), 0o755);
    }
  });

  it('because it is a folder', async () => {
    fs.mkdirSync(inFolder('.env'));
    await assertRefused(undefined, { code: 'store-write-failed', message: /is a folder/ });
  });

  it('because its folder does not exist', async () => {
    await assert.rejects(dotenvStore(inFolder('no', '.env')).put('NAME', new Secret(value)), {
      code: 'store-write-failed',
      message: /its folder does not exist/,
    });
  });

  it('because its links lead round in a circle', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    fs.symlinkSync('two', inFolder('.env'));
    fs.symlinkSync('.env', inFolder('two'));
    await assertRefused(undefined, { code: 'store-write-failed', message: /round in a circle/ });
  });

  it('because it is a pipe, without waiting for it', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    execFileSync('mkfifo', [inFolder('.env')]);
    await assertRefused(undefined, { code: 'store-write-failed', message: /not an ordinary file/ });
    await assert.rejects(dotenvStore(inFolder('.env')).get('NAME'), { code: 'store-read-failed' });
  });

  it('because it is not UTF-8, and is not mangled', async () => {
    for (const bytes of [Buffer.from('A=\xe9\n', 'latin1'), Buffer.from('A=1\n', 'utf16le')]) {
      fs.writeFileSync(inFolder('.env'), bytes);
      await assertRefused(undefined, { code: 'store-write-failed', message: /not UTF-8/ });
      assert.deepEqual(fs.readFileSync(inFolder('.env')), bytes);
    }
  });

  it('because a quote is left open in it', async () => {
    const before = 'A="open\n';
    fs.writeFileSync(inFolder('.env'), before);
    await assertRefused(before, { code: 'store-write-failed', next: /quote/ }, `it's ${value}`);
  });

  it('because another window holds it for too long', async () => {
    fs.mkdirSync(inFolder('.env.latchkey-lock'));
    const renew = setInterval(
      () => fs.utimesSync(inFolder('.env.latchkey-lock'), new Date(), new Date()),
      500,
    );
    try {
      await assertRefused(undefined, { code: 'store-busy', next: /try again/ });
    } finally {
      clearInterval(renew);
    }
  });
});

describe('processes that write one .env file at once, some of which are killed', () => {
  const inFolder = testFolder();

  it('lose nothing, tear nothing, and give no name a wrong value', async function () {
    this.timeout(120_000);
    const path = inFolder('.env');
    fs.writeFileSync(path, '# old\nOLD=1\n');
    const confirmed = new Set<string>();
    const start = async (mark: string, killAfter = Infinity) => {
      const child = spawn(process.execPath, ['--import=tsx', writer, path, mark, '0', '50'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let kept = 0;
      child.stdout.on('data', (chunk: Buffer) => {
        for (const [, name = ''] of chunk.toString().matchAll(/^kept (.*)$/gm)) {
          confirmed.add(name);
          // A little later it is in the middle of the next one.
          if (++kept === killAfter) setTimeout(() => child.kill('SIGKILL'), kept % 5);
        }
      });
      await once(child, 'close');
    };
    const killed = ['C', 'D', 'E', 'F', 'G', 'H'].map((mark, i) => start(mark, 2 + 3 * i));
    await Promise.all([start('A'), start('B'), ...killed]);
    const text = fs.readFileSync(path, 'utf8');
    const names = parse(text);
    assert.ok(text.startsWith('# old\nOLD=1\n') && text.endsWith('\n'));
    for (const name of confirmed) assert.equal(names[name], valueOf(name), `${name} was kept, and is lost`);
    for (const [name, found] of Object.entries(names)) if (name !== 'OLD') assert.equal(found, valueOf(name));
    assert.equal(Object.keys(names).filter((name) => /^[AB]_/.test(name)).length, 100);
    // What was killed while it made its folder left no word of who it was: only time tells.
    for (const name of fs.readdirSync(inFolder())) fs.utimesSync(inFolder(name), 1, 1);
    await dotenvStore(path).put('LAST', new Secret(value));
    assert.deepEqual(fs.readdirSync(inFolder()), ['.env'], 'something is left beside it');
  });
});

/** What the writer gives a name. */
function valueOf(name: string): string {
  return `value of ${name} 'quoted'`;
}

function fillUp(path: string): void {
  const file = fs.openSync(path, 'w');
  try {
    for (;;) fs.writeSync(file, Buffer.alloc(1024));
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('ENOSPC')) throw error;
  } finally {
    fs.closeSync(file);
  }
}
