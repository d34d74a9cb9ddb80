// A text file is replaced as a whole or not at all, and stays what it was in every other respect.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { replaceWhole } from '../../src/workspace/replaceWhole.ts';
import { cannotMount, mountOn, noSuchThing, skipBecause, testFolder } from './folder.ts';

describe('replacing a text file', () => {
  const inFolder = testFolder();
  const read = (name: string) => fs.readFileSync(inFolder(name), 'utf8');

  it('makes one that was not there, with the mode that is wanted', async () => {
    assert.equal(await replaceWhole(inFolder('a'), undefined, { text: 'new', mode: 0o700 }), true);
    assert.equal(read('a'), 'new');
    if (process.platform !== 'win32') assert.equal(fs.statSync(inFolder('a')).mode & 0o777, 0o700);
  });

  it('keeps the mode of one that was there, whatever the umask says, and the link that leads to it', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    fs.writeFileSync(inFolder('a'), 'old');
    fs.chmodSync(inFolder('a'), 0o664);
    fs.symlinkSync('a', inFolder('link'));
    const umask = process.umask(0o077);
    try {
      assert.equal(await replaceWhole(inFolder('link'), 'old', { text: 'new', mode: 0o777 }), true);
    } finally {
      process.umask(umask);
    }
    assert.deepEqual([read('a'), fs.readlinkSync(inFolder('link'))], ['new', 'a']);
    assert.equal(fs.statSync(inFolder('a')).mode & 0o777, 0o664);
  });

  it('changes nothing where the file is not what it was, or has gone or come', async () => {
    fs.writeFileSync(inFolder('a'), 'other');
    assert.equal(await replaceWhole(inFolder('a'), 'old', { text: 'new' }), false);
    assert.equal(await replaceWhole(inFolder('a'), undefined, { text: 'new' }), false);
    assert.equal(await replaceWhole(inFolder('gone'), 'old', { text: 'new' }), false);
    assert.deepEqual([fs.readdirSync(inFolder()), read('a')], [['a'], 'other']);
  });

  it('leaves the old file and nothing else where the disk is full', async function () {
    const disk = mountOn(inFolder(), 'size=16k');
    if (!disk) return skipBecause(this, cannotMount);
    try {
      fs.writeFileSync(inFolder('a'), 'old');
      const text = 'x'.repeat(100_000);
      await assert.rejects(replaceWhole(inFolder('a'), 'old', { text }), { code: 'ENOSPC' });
      assert.deepEqual([fs.readdirSync(inFolder()), read('a')], [['a'], 'old']);
    } finally {
      disk.end();
    }
  });
});
