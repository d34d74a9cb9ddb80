// A lock that is lost cannot be used any more, and what a crash leaves stays out of git.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { whileLocked } from '../../src/stores/fileLock.ts';
import { replaceFile } from '../../src/stores/replaceFile.ts';
import { testFolder } from './folder.ts';

describe('a lock on a file', function () {
  this.timeout(20_000);
  const inFolder = testFolder();
  const content = { before: Buffer.from('old'), after: Buffer.from('new') };

  it('lets one in after the other', async () => {
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(name);
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(name);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => whileLocked(inFolder('f'), work(name))));
    assert.deepEqual(steps, ['a', 'a', 'b', 'b', 'c', 'c']);
    assert.deepEqual(fs.readdirSync(inFolder()), []);
  });

  it('is free again after work that throws, and hands its error on', async () => {
    const failing = whileLocked(inFolder('f'), () => Promise.reject(new Error('mine')));
    await assert.rejects(failing, { message: 'mine' });
    assert.equal(await whileLocked(inFolder('f'), () => Promise.resolve(1)), 1);
  });

  for (const moment of ['before it writes', 'with another in its place']) {
    it(`lets nobody change the file who has lost it, ${moment}`, async () => {
      fs.writeFileSync(inFolder('f'), 'old');
      const isReplaced = await whileLocked(inFolder('f'), async (lock) => {
        fs.renameSync(inFolder('f.latchkey-lock'), inFolder('stolen'));
        if (moment !== 'before it writes') {
          fs.mkdirSync(inFolder('f.latchkey-lock'));
          fs.writeFileSync(inFolder('f.latchkey-lock', '.gitignore'), '# another’s\n*\n');
        }
        return replaceFile(inFolder('f'), lock, content);
      });
      assert.equal(isReplaced, false);
      assert.equal(fs.readFileSync(inFolder('f'), 'utf8'), 'old');
    });
  }

  it('does not free the lock of another who has taken it over', async () => {
    await whileLocked(inFolder('f'), () => {
      fs.writeFileSync(inFolder('f.latchkey-lock', '.gitignore'), '# another’s\n*\n');
      return Promise.resolve();
    });
    assert.deepEqual(fs.readdirSync(inFolder()), ['f.latchkey-lock']);
  });

  it('replaces no file that has changed meanwhile', async () => {
    fs.writeFileSync(inFolder('f'), 'edited');
    assert.equal(
      await whileLocked(inFolder('f'), (lock) => replaceFile(inFolder('f'), lock, content)),
      false,
    );
    assert.equal(fs.readFileSync(inFolder('f'), 'utf8'), 'edited');
  });

  it('shows git nothing of the new content, even when a crash leaves it behind', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: inFolder() });
    await whileLocked(inFolder('.env'), (lock) => {
      fs.writeFileSync(lock.fresh, 'A=1');
      const seen = execFileSync('git', ['status', '--porcelain', '-uall'], {
        cwd: inFolder(),
        encoding: 'utf8',
      });
      assert.equal(seen, '');
      return Promise.resolve();
    });
  });
});
