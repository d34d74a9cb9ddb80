// A fingerprint goes into `.latchkeyignore` once, in its place, and nothing else in the file changes.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { addFingerprint } from '../../src/workspace/ignoreFile.ts';
import { cannotMount, mountOn, noSuchThing, skipBecause, testFolder } from './folder.ts';

const line = (digits: string) => `sha256:${digits.padEnd(16, '0')} some-rule`;

describe('adding a fingerprint', function () {
  this.timeout(20_000);
  const inFolder = testFolder();
  const path = () => inFolder('.latchkeyignore');

  it('makes the file, keeps it sorted, and adds nothing twice', async () => {
    for (const digits of ['b', 'a', 'c']) assert.equal(await addFingerprint(path(), line(digits)), true);
    assert.equal(await addFingerprint(path(), line('b')), false);
    const [heading, ...rest] = fs.readFileSync(path(), 'utf8').split('\n');
    assert.match(heading ?? '', /^# /);
    assert.deepEqual(rest, [line('a'), line('b'), line('c'), '']);
    assert.deepEqual(fs.readdirSync(inFolder()), ['.latchkeyignore']);
  });

  it('follows a link and keeps the mode', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    fs.writeFileSync(inFolder('real'), 'a\n', { mode: 0o640 });
    fs.symlinkSync('real', path());
    await addFingerprint(path(), line('a'));
    assert.ok(fs.lstatSync(path()).isSymbolicLink());
    assert.equal(fs.statSync(inFolder('real')).mode & 0o777, 0o640);
  });

  it('refuses what it would mangle', async () => {
    const bytes = Buffer.from('caf\xe9\n', 'latin1');
    fs.writeFileSync(path(), bytes);
    await assert.rejects(addFingerprint(path(), line('a')), { code: 'store-write-failed', message: /UTF-8/ });
    assert.deepEqual(fs.readFileSync(path()), bytes);
  });

  it('keeps the old file whole where the disk is full', async function () {
    const mount = mountOn(inFolder(), 'size=64k');
    if (!mount) return skipBecause(this, cannotMount);
    try {
      const before = 'pattern\n'.repeat(5000);
      fs.writeFileSync(path(), before);
      await assert.rejects(addFingerprint(path(), line('a')), {
        code: 'store-write-failed',
        message: /disk is full/,
      });
      assert.equal(fs.readFileSync(path(), 'utf8'), before);
      assert.deepEqual(fs.readdirSync(inFolder()), ['.latchkeyignore']);
    } finally {
      mount.end();
    }
  });
});
