// The command line as it is built: what it prints, how it ends, and that nothing gives a value away.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { sample } from '../../src/detect/sample.ts';
import { builtPackage } from './builtPackage.ts';
import { noSuchThing, skipBecause } from './folder.ts';
import { testRepository } from './gitRepository.ts';

const token = sample('ghp_', 36);

describe('latchkey', function () {
  this.timeout(60_000);
  const { inFolder, git, write } = testRepository();

  /** Runs a command in the folder of the test. */
  const latchkey = (line: string, input?: string) => {
    const words = [join(builtPackage(), 'dist', 'cli.js'), ...line.split(' ')];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: inFolder(),
      encoding: 'utf8',
      input,
    });
    return { code: status, out: stdout, err: stderr };
  };
  /** Where it found something, as JSON tells it. */
  const found = (line: string): readonly string[] => {
    const { out } = latchkey(`${line} --format json`);
    const { findings } = JSON.parse(out) as {
      findings: { path: string; start: { line: number }; commit?: { author: string } }[];
    };
    return findings.map(
      ({ path, start, commit }) => `${path}:${start.line}${commit ? ` by ${commit.author}` : ''}`,
    );
  };

  it('ends with 0 when nothing was found, with 1 when something was, with 2 when something was not read', () => {
    write('a.ts', 'let a = 1;\n');
    assert.equal(latchkey('scan').code, 0);
    write('b.ts', `let b = "${token}";\n`);
    assert.equal(latchkey('scan').code, 1);
    const { code, out } = latchkey('scan b.ts gone.ts');
    assert.equal(code, 2);
    assert.match(out, /gone\.ts: it does not exist/);
    assert.match(out, /b\.ts/);
  });

  it('masks values everywhere, unless they are asked for', () => {
    write('b.ts', `let b = "${token}";\n`);
    for (const format of ['text', 'json', 'sarif', 'junit', 'gitlab']) {
      const { out, err } = latchkey(`scan --format ${format}`);
      assert.ok(out.includes('b.ts') && !out.includes(token) && !err.includes(token), format);
    }
    assert.ok(latchkey('scan --reveal').out.includes(token));
  });

  it('says what is wrong with an option, and with a file that it is given', () => {
    assert.match(latchkey('scan --format pdf').err, /pdf/);
    assert.equal(latchkey('scan --threads none').code, 2);
    write('rules.toml', '[[rules]\n');
    const { code, err } = latchkey('scan --rules rules.toml');
    assert.equal(code, 2);
    assert.match(err, /rules\.toml cannot be used/);
  });

  it('scans standard input', () => {
    const { code, out } = latchkey('scan -', `key = "${token}"\n`);
    assert.equal(code, 1);
    assert.match(out, /standard input\n {2}1:8/);
  });

  it('scans what is staged, and not what is on the disk', () => {
    git('init');
    write('a.ts', `let a = "${token}";\n`);
    git('add', '.');
    write('a.ts', 'let a = process.env.A;\n');
    write('b.ts', `let b = "${token}";\n`);
    assert.deepEqual(found('scan --staged'), ['a.ts:1']);
  });

  it('scans the history, and tells who committed a token that is gone', () => {
    git('init');
    write('a.ts', `\nlet a = "${token}";\n`);
    git('add', '.');
    git('commit', '-m', 'one');
    git('tag', 'one');
    write('a.ts', 'let a = process.env.A;\n');
    git('commit', '-am', 'two');
    assert.deepEqual(found('scan'), []);
    assert.deepEqual(found('scan --history'), ['a.ts:2 by Ada Lovelace']);
    assert.deepEqual(found('scan --history --since one'), []);
  });

  it('says where there is no repository', () => {
    const { code, err } = latchkey('scan --history');
    assert.equal(code, 2);
    assert.match(err, /no git repository/);
  });

  it('knows again by the baseline what has moved, and only that', () => {
    write('a.ts', `let a = "${token}";\n`);
    assert.equal(latchkey('scan --update-baseline').code, 0);
    assert.ok(!readFileSync(inFolder('.latchkey-baseline.json'), 'utf8').includes(token));
    write('a.ts', `\n\nlet a = "${token}";\nlet b = "${sample('ghp_', 36, 'alnum', 2)}";\n`);
    const { code, out } = latchkey('scan');
    assert.equal(code, 1);
    assert.match(out, /4:10/);
    assert.doesNotMatch(out, /3:10/);
    assert.match(latchkey('scan --format sarif').out, /"baselineState":"unchanged"/);
  });

  it('honours what other tools were told, ignore files and the rules of the team', () => {
    write('a.ts', `let a = "${token}";\n`);
    write('.gitleaksignore', 'a.ts:github-pat:1\n');
    assert.deepEqual(found('scan'), []);
    write('out/b.ts', `let b = "${token}";\n`);
    write('.latchkeyignore', 'out/\n');
    assert.deepEqual(found('scan'), []);
    assert.deepEqual(found('scan --no-ignore --exclude a.ts'), ['out/b.ts:1']);
    write(
      'latchkey.json',
      JSON.stringify({ scan: { rules: [{ id: 'shop-door', title: 'Door', pattern: 'door-[0-9]{6}' }] } }),
    );
    write('c.txt', 'the door-481516 is open\n');
    assert.deepEqual(found('scan'), ['c.txt:1']);
  });

  it('scans in shards what it scans at once', () => {
    for (let i = 0; i < 40; i++)
      write(`d${i % 5}/f${i}.ts`, `let a = "${sample('ghp_', 36, 'alnum', i)}";\n`);
    for (const i of [1, 2, 3]) latchkey(`scan --shard ${i}/3 --format json --output ../${i}.json`);
    const files = [1, 2, 3].map((i) => `../${i}.json`);
    assert.deepEqual(found(`merge ${files.join(' ')}`), found('scan'));
    for (const file of files) rmSync(inFolder(file));
  });

  it('leaves out its own report, and no file whose name only begins as that does', () => {
    for (const name of ['r', 'r.ts', 'r.tmp']) write(name, `let a = "${token}";\n`);
    latchkey('scan --format json --output r');
    const { findings } = JSON.parse(readFileSync(inFolder('r'), 'utf8')) as { findings: { path: string }[] };
    assert.deepEqual(
      findings.map(({ path }) => path),
      ['r.tmp', 'r.ts'],
    );
  });

  it('reads on behind a link in a circle', function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    symlinkSync('loop', inFolder('loop'));
    write('m.ts', `let a = "${token}";\n`);
    const { code, out } = latchkey('scan');
    assert.equal(code, 2);
    assert.match(out, /m\.ts\n[^]*loop: it could not be read/);
  });
});
