// A file is read as the text that an editor shows, or there is a reason why not.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { readText } from '../../src/workspace/readText.ts';
import { noSuchThing, skipBecause, testFolder } from './folder.ts';

describe('reading a text file', () => {
  const inFolder = testFolder();
  const read = (bytes: Uint8Array | string, maximum = 10_000) => {
    fs.writeFileSync(inFolder('f'), bytes);
    return readText(inFolder('f'), maximum);
  };

  it('gives the text without a byte order mark', async () => {
    assert.deepEqual(await read('é\r\n'), { text: 'é\r\n' });
    assert.deepEqual(await read('\uFEFFé'), { text: 'é' });
    assert.deepEqual(await read(''), { text: '' });
  });

  it('reads UTF-16 by its byte order mark', async () => {
    const bytes = Buffer.from('\uFEFFé=1', 'utf16le');
    assert.deepEqual(await read(bytes), { text: 'é=1' });
    assert.deepEqual(await read(bytes.swap16()), { text: 'é=1' });
  });

  it('reads what is not UTF-8 as Latin-1, a character per byte', async () => {
    const bytes = Buffer.from('caf\xe9 = "\x80\xff"', 'latin1');
    assert.deepEqual(await read(bytes), { text: 'caf\xe9 = "\x80\xff"' });
  });

  it('knows binary files by a NUL byte near the start', async () => {
    assert.deepEqual(await read(Buffer.from('PK\0x')), { reason: 'binary' });
    const late = `${'x'.repeat(9000)}\0`;
    assert.deepEqual(await read(late), { text: late });
  });

  it('does not read what is too large', async () => {
    assert.deepEqual(await read('x'.repeat(11), 10), { reason: 'too-large' });
    assert.deepEqual(await read('x'.repeat(10), 10), { text: 'x'.repeat(10) });
  });

  it('says why where it cannot be read, and waits for no pipe', async function () {
    const missing = await readText(inFolder('none'), 10);
    assert.ok('reason' in missing && missing.reason === 'unreadable');
    fs.mkdirSync(inFolder('folder'));
    const folder = await readText(inFolder('folder'), 10);
    assert.ok('reason' in folder && folder.reason === 'unreadable');
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    execFileSync('mkfifo', [inFolder('pipe')]);
    assert.deepEqual(await readText(inFolder('pipe'), 10), {
      reason: 'unreadable',
      detail: 'it is not an ordinary file',
    });
  });
});
