// The command line in odd hands: it ends with a sentence and the right code, and leaves no half of a report.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sample } from '../../src/detect/sample.ts';
import { builtPackage } from './builtPackage.ts';
import { runLatchkey } from './ciJob.ts';
import { cannotMount, mountOn, noSuchThing, skipBecause } from './folder.ts';
import { testRepository } from './gitRepository.ts';

describe('the command line in odd hands', function () {
  this.timeout(60_000);
  const { inFolder, inHome, git, write } = testRepository();
  const line = `let a = "${sample('ghp_', 36)}";\n`;
  const cli = () => join(builtPackage(), 'dist', 'cli.js');
  const run = (...words: readonly string[]) => runLatchkey(inFolder(), ...words);
  /** Everything below the folder, so that nothing that is left stays unseen. */
  const there = () => fs.readdirSync(inFolder(), { recursive: true, encoding: 'utf8' }).sort();

  /** It ends with 2 and what is expected, and it was no mistake of ours. */
  function assertTold({ code, err, out }: ReturnType<typeof run>, expected: RegExp): void {
    assert.equal(code, 2);
    assert.match(err + out, expected);
    assert.doesNotMatch(err, /mistake of Latchkey/);
  }

  describe('that name a report', () => {
    beforeEach(() => write('a.ts', line));

    it('refuses a folder, no name, and what the scan itself reads, and touches none of them', () => {
      run('scan', '--update-baseline');
      write('rules.toml', '');
      fs.mkdirSync(inFolder('out'));
      const before = there();
      assertTold(run('scan', '--output', 'out'), /report out could not be written, because it is a folder/);
      assertTold(run('scan', '--output', ''), /because its file has no name/);
      assertTold(run('scan', '--output', 'none/r'), /because its folder does not exist/);
      for (const name of ['.latchkey-baseline.json', 'out/../.latchkey-baseline.json'])
        assertTold(run('scan', '--update-baseline', '--output', name), /take the place of .*baseline\.json/);
      assertTold(
        run('scan', '--rules', 'rules.toml', '--output', 'rules.toml'),
        /rules\.toml, which the scan/,
      );
      assertTold(run('scan', 'a.ts', '-o', 'a.ts'), /take the place of .*a\.ts/);
      assert.deepEqual(there(), before);
      assert.equal(fs.readFileSync(inFolder('a.ts'), 'utf8'), line);
      assert.equal(run('scan').code, 0);
    });

    it('writes to a pipe, and to the file that a link leads to, and both stay what they are', async function () {
      if (process.platform === 'win32') return skipBecause(this, noSuchThing);
      execFileSync('mkfifo', [inHome('pipe')]);
      const reading = spawn('cat', [inHome('pipe')]);
      let read = '';
      reading.stdout.on('data', (piece) => (read += String(piece)));
      assert.equal(run('scan', '--output', inHome('pipe')).code, 1);
      await once(reading, 'close');
      assert.match(read, /1 token in 1 file/);
      assert.ok(fs.statSync(inHome('pipe')).isFIFO());
      fs.writeFileSync(inHome('report'), 'old');
      fs.symlinkSync(inHome('report'), inFolder('link'));
      assert.equal(run('scan', '--output', 'link').code, 1);
      assert.ok(fs.lstatSync(inFolder('link')).isSymbolicLink());
      assert.match(fs.readFileSync(inHome('report'), 'utf8'), /1 token in 1 file/);
      assert.deepEqual(there(), ['a.ts', 'link']);
    });

    it('leaves the old report and nothing else where the disk is full', function () {
      fs.mkdirSync(inFolder('disk'));
      const disk = mountOn(inFolder('disk'), 'size=32k');
      if (!disk) return skipBecause(this, cannotMount);
      try {
        write('disk/r', 'old');
        assertTold(run('scan', '--format=json', '--output=disk/r'), /because the disk is full/);
        disk.remount('ro');
        assertTold(
          run('scan', '--update-baseline', '--baseline=disk/b'),
          /read-only[^]*another file with --base/,
        );
        assert.deepEqual(there(), ['a.ts', 'disk', 'disk/r']);
        assert.equal(fs.readFileSync(inFolder('disk', 'r'), 'utf8'), 'old');
      } finally {
        disk.end();
      }
    });

    it('leaves nothing where it is stopped in between', async function () {
      if (process.platform === 'win32') return skipBecause(this, noSuchThing);
      // A scan of standard input that does not end is a scan in its middle.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        const words = [cli(), 'scan', '-', '--output', 'r'];
        const scan = spawn(process.execPath, words, { cwd: inFolder(), stdio: ['pipe', 'pipe', 'pipe'] });
        let told = '';
        scan.stderr.on('data', (piece) => (told += String(piece)));
        for (let tries = 0; there().length < 2; tries++) {
          assert.ok(tries < 200, 'no report was begun');
          await wait(50);
        }
        scan.kill(signal);
        // A shell calls that 130 and 143.
        assert.deepEqual(await once(scan, 'close'), [null, signal]);
        assert.match(told, /stopped before its end/);
        assert.deepEqual(there(), ['a.ts']);
      }
    });

    it('can be stopped while it waits for somebody to read its pipe', async function () {
      if (process.platform === 'win32') return skipBecause(this, noSuchThing);
      execFileSync('mkfifo', [inHome('pipe')]);
      const words = [cli(), 'scan', '--output', inHome('pipe')];
      const scan = spawn(process.execPath, words, { cwd: inFolder() });
      const ended = once(scan, 'close');
      // As long as the program takes to come so far, and more.
      await wait(1_000);
      scan.kill('SIGINT');
      assert.deepEqual(await ended, [null, 'SIGINT']);
    });

    it('does not call clean what nobody has read to its end', function () {
      if (process.platform === 'win32') return skipBecause(this, noSuchThing);
      for (let at = 0; at < 2_000; at++) write(`many/${at}.ts`, line);
      const script = `{ '${process.execPath}' '${cli()}' scan --format json; echo "code $?" >&2; } | head -c 10`;
      const { stderr } = spawnSync('sh', ['-c', script], { cwd: inFolder(), encoding: 'utf8' });
      assert.match(stderr, /lost its reader[^]*code 2/);
    });
  });

  it('reads a file once, however often and by whatever folder it is named', () => {
    git('init', '--quiet');
    for (const path of ['a.ts', 'sub/b.ts', 'sub/deep/c.ts']) write(path, line);
    write('.latchkeyignore', 'deep/\n');
    const files = (...words: readonly string[]) =>
      /(\d+) files? read/.exec(run('scan', ...words).out)?.[1] ?? '';
    assert.equal(files('.', '.', 'sub/', './sub'), '3');
    assert.equal(files('sub/b.ts', 'sub', 'sub/b.ts', '.'), '3');
    assert.equal(files('.', 'sub/deep'), '4');
    run('scan', '--update-baseline');
    assert.equal(run('scan', '.', 'sub', 'sub/b.ts').code, 0);
  });

  it('says what is wrong with the words, also of commands in commands', () => {
    for (const words of [
      ['hook', 'install', '--command'],
      ['hook', 'remove', '--none'],
      ['hook', 'none'],
    ])
      assertTold(run(...words), /error: /);
    assertTold(run('scan', '--shard', '3/2'), /2\/8, the second part of eight/);
    assertTold(run('scan', '--threads', '0'), /a whole number from 1 to 256/);
    assertTold(run('scan', '--format', 'json', '--format', 'pdf'), /pdf/);
    assertTold(run('scan', '-x.ts'), /unknown option/);
    assertTold(run('scan', '--', '--help'), /--help: it does not exist/);
  });

  it('says of an ignore file, of the folder it is in and of a name what keeps it from reading', function () {
    if (process.platform !== 'linux') return skipBecause(this, 'only Linux has such names');
    write('a.ts', line);
    fs.mkdirSync(inFolder('.latchkeyignore'));
    assertTold(
      run('scan'),
      /a\.ts\n[^]*\.latchkeyignore: it could not be read, because it is not an ordinary/,
    );
    fs.rmdirSync(inFolder('.latchkeyignore'));
    fs.writeFileSync(Buffer.concat([Buffer.from(inFolder('b')), Buffer.from([0xe9])]), line);
    assertTold(run('scan'), /b\uFFFD: it could not be read, because its name is not UTF-8/);
    for (const command of ['scan', 'scan --history', 'hook install']) {
      const script = `mkdir gone; cd gone; rmdir ../gone; '${process.execPath}' '${cli()}' ${command}`;
      const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: inFolder(), encoding: 'utf8' });
      assertTold({ code: status ?? -1, err: stderr, out: '' }, /does not exist any more/);
    }
  });
});
