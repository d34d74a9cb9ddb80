// A baseline knows what was found before, wherever it has moved in its file, and changes as little as it can.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import fc from 'fast-check';
import { rules } from '../../src/detect/rules/index.ts';
import { sample } from '../../src/detect/sample.ts';
import { scanner } from '../../src/detect/scan.ts';
import {
  type Known,
  newBaseline,
  readBaseline,
  recognizer,
  updateBaseline,
} from '../../src/scan/baseline.ts';
import { type Baseline, formatBaseline, parseBaseline } from '../../src/scan/baselineText.ts';
import { saltedHash } from '../../src/scan/scanText.ts';
import { cannotMount, mountOn, noSuchThing, skipBecause, testFolder } from './folder.ts';

const salt = '0123456789abcdef'.repeat(2);
const everywhere: (path: string) => boolean = () => true;
const known = (path: string, rule: string, value: string): Known => ({
  path,
  rule,
  saltedHash: saltedHash(salt, value),
});

const finding = fc
  .tuple(fc.constantFrom('a.ts', 'b/c.ts', 'b/ä.ts'), fc.constantFrom('one-rule', 'two-rule'), fc.nat(20))
  .map(([path, rule, value]) => known(path, rule, `value ${value}`));
const findings = fc.array(finding, { maxLength: 30 });

describe('a baseline', function () {
  this.timeout(30_000);
  const inFolder = testFolder();
  const path = (): string => inFolder('.latchkey-baseline.json');
  const text = (): string => fs.readFileSync(path(), 'utf8');
  const update = (found: readonly Known[], covers = everywhere) =>
    updateBaseline(path(), { salt, findings: found, covers });
  const read = async (): Promise<Baseline> => (await readBaseline(path())) ?? assert.fail('there is none');

  it('is none where there is no file', async () => {
    assert.equal(await readBaseline(path()), undefined);
    const [one, other] = [newBaseline(), newBaseline()];
    assert.match(one.salt, /^[0-9a-f]{32}$/);
    assert.notEqual(one.salt, other.salt);
  });

  it('says one finding a line, sorted, without a value, a line or a time', async () => {
    const value = sample('ghp_', 36);
    await update([
      known('b.ts', 'a-rule', value),
      known('a.ts', 'b-rule', value),
      known('a.ts', 'b-rule', value),
    ]);
    const hash = saltedHash(salt, value);
    assert.equal(
      text(),
      `{
  "version": 1,
  "salt": "${salt}",
  "findings": [
    { "path": "a.ts", "rule": "b-rule", "hash": "${hash}", "count": 2 },
    { "path": "b.ts", "rule": "a-rule", "hash": "${hash}" }
  ]
}
`,
    );
  });

  it('knows what was found when it was made, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(findings, finding, async (found, other) => {
        fs.rmSync(path(), { force: true });
        await update(found);
        const knows = recognizer(await read());
        for (const one of found) assert.ok(knows(one));
        const times = found.filter((one) => JSON.stringify(one) === JSON.stringify(other)).length;
        const again = recognizer(await read());
        for (let i = 0; i < times; i++) assert.ok(again(other));
        assert.ok(!again(other));
      }),
      { numRuns: 50 },
    );
  });

  it('counts each version of a file in the history for itself', async () => {
    const one = known('a.ts', 'a-rule', 'x');
    const at = (id: string): Known => ({ ...one, commit: { id, author: '', email: '', date: '' } });
    await update([at('1'), at('1'), at('2')]);
    assert.equal((await read()).findings[0]?.count, 2);
    const knows = recognizer(await read());
    assert.deepEqual([at('3'), at('3'), at('4'), one, one, one].map(knows), [
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('knows a value again wherever it has moved in its file', async () => {
    const scan = scanner(rules);
    const locate = (content: string): Known[] =>
      scan(content).map(({ rule, start, end }) => known('a.ts', rule, content.slice(start, end)));
    const lines = [1, 2, 3].map((seed) => `const t${seed} = '${sample('ghp_', 36, 'alnum', seed)}';`);
    const filler = fc.array(fc.constantFrom('', '// words', 'function f() {}', '}'), { maxLength: 5 });
    await update(locate(lines.join('\n')));
    const baseline = await read();
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines),
        fc.array(filler, { minLength: 4, maxLength: 4 }),
        (kept, gaps) => {
          const moved = gaps.map((gap, index) => [...gap, kept[index] ?? ''].join('\n')).join('\n');
          const found = locate(moved);
          assert.equal(found.length, kept.length);
          const knows = recognizer(baseline);
          assert.ok(found.every(knows));
        },
      ),
    );
  });

  it('is the same to the byte after the same findings, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(findings, fc.nat(), async (found, turn) => {
        await update(found);
        const before = text();
        const at = turn % (found.length + 1);
        await update([...found.slice(at), ...found.slice(0, at)]);
        assert.equal(text(), before);
        assert.deepEqual(parseBaseline(before), await read());
        assert.equal(formatBaseline(await read()), before);
      }),
      { numRuns: 50 },
    );
  });

  it('is not even written anew where nothing has changed', async () => {
    await update([known('a.ts', 'a-rule', 'x')]);
    fs.utimesSync(path(), 1, 1);
    assert.deepEqual(await update([known('a.ts', 'a-rule', 'x')]), { added: 0, removed: 0, kept: 1 });
    assert.equal(fs.statSync(path()).mtimeMs, 1000);
  });

  it('keeps its salt, forgets what is gone, and keeps what was not scanned', async () => {
    await update([known('a.ts', 'a-rule', 'x'), known('b.ts', 'a-rule', 'y'), known('c.ts', 'a-rule', 'z')]);
    const change = await update(
      [known('a.ts', 'a-rule', 'new')],
      (path) => path === 'a.ts' || path === 'b.ts',
    );
    assert.deepEqual(change, { added: 1, removed: 2, kept: 1 });
    const { salt: after, findings: left } = await read();
    assert.equal(after, salt);
    assert.deepEqual(
      left.map(({ path, hash }) => [path, hash]),
      [
        ['a.ts', saltedHash(salt, 'new')],
        ['c.ts', saltedHash(salt, 'z')],
      ],
    );
  });

  it('keeps the line endings that git has given it', async () => {
    await update([known('a.ts', 'a-rule', 'x')]);
    fs.writeFileSync(path(), text().replaceAll('\n', '\r\n'));
    await update([known('a.ts', 'a-rule', 'x'), known('b.ts', 'a-rule', 'x')]);
    assert.equal(text().match(/\r\n/g)?.length, text().split('\n').length - 1);
    assert.equal((await read()).findings.length, 2);
  });

  it('merges by itself where two people add to different places', function () {
    if (spawnSync('git', ['--version']).status !== 0) return skipBecause(this, 'needs git');
    const entry = (index: number) => ({
      path: `file-${String(index).padStart(3, '0')}.ts`,
      rule: 'a-rule',
      hash: saltedHash(salt, `${index}`),
    });
    const write = (name: string, indices: readonly number[]): string => {
      fs.writeFileSync(inFolder(name), formatBaseline({ salt, findings: indices.map(entry) }));
      return inFolder(name);
    };
    // Git takes neighbouring lines for one place, so each adds between others: ours … base … base … theirs.
    const base = Array.from({ length: 40 }, (_, index) => index * 10);
    const between = (first: number) => fc.subarray(base.slice(0, -1).filter((index) => index % 40 === first));
    fc.assert(
      fc.property(between(0), between(20), (ours, theirs) => {
        const [one, other] = [ours.map((index) => index + 5), theirs.map((index) => index + 5)];
        const merged = spawnSync('git', [
          ...['merge-file', '--stdout'],
          ...[write('ours', [...base, ...one]), write('base', base), write('theirs', [...base, ...other])],
        ]);
        assert.equal(merged.status, 0);
        const all = [...base, ...one, ...other].sort((a, b) => a - b);
        assert.deepEqual(parseBaseline(merged.stdout.toString()), { salt, findings: all.map(entry) });
      }),
      { numRuns: 40 },
    );
  });

  it('reads what a merge has doubled once, with the higher count', () => {
    const entry = { path: 'a.ts', rule: 'a-rule', hash: saltedHash(salt, 'x') };
    const doubled = JSON.stringify({ version: 1, salt, findings: [entry, { ...entry, count: 3 }, entry] });
    assert.deepEqual(parseBaseline(doubled), { salt, findings: [{ ...entry, count: 3 }] });
  });

  const entry = { path: 'a', rule: 'b', hash: salt };
  const malformed: readonly (readonly [string, RegExp])[] = [
    ['', /not valid JSON/],
    ['{"version":1,', /not valid JSON/],
    ['<<<<<<< HEAD\n{}\n=======\n', /unresolved merge conflict/],
    ['[]', /not an object/],
    [JSON.stringify({ salt, findings: [] }), /"version" is missing/],
    [JSON.stringify({ version: 2, salt, findings: [] }), /newer version/],
    [JSON.stringify({ version: 1, findings: [] }), /"salt" is/],
    [JSON.stringify({ version: 1, salt: 'short', findings: [] }), /"salt" is not/],
    [JSON.stringify({ version: 1, salt, findings: {} }), /"findings" is not a list/],
    [JSON.stringify({ version: 1, salt, findings: [1] }), /"findings" is not a list/],
    [JSON.stringify({ version: 1, salt, findings: [entry, { ...entry, path: 1 }] }), /finding 2: "path"/],
    [JSON.stringify({ version: 1, salt, findings: [{ ...entry, hash: 'x' }] }), /finding 1: "hash"/],
    [JSON.stringify({ version: 1, salt, findings: [{ ...entry, count: 'x' }] }), /finding 1: "count"/],
    ['\u0000', /binary/],
  ];
  for (const [content, reason] of malformed) {
    it(`is refused, and left as it is: ${JSON.stringify(content).slice(0, 60)}`, async () => {
      fs.writeFileSync(path(), content);
      const refused = (error: { code?: string; message?: string; next?: string }): boolean => {
        assert.equal(error.code, 'baseline-invalid');
        assert.match(error.message ?? '', reason);
        assert.match(error.next ?? '', /Restore .latchkey-baseline.json/);
        return true;
      };
      await assert.rejects(read(), refused);
      if (content !== '\u0000') await assert.rejects(update([]), refused);
      assert.equal(text(), content);
    });
  }

  it('is refused where it is a folder, and where its salt is another one now', async () => {
    fs.mkdirSync(path());
    await assert.rejects(readBaseline(path()), { code: 'baseline-invalid' });
    await assert.rejects(update([]), { code: 'store-write-failed' });
    fs.rmdirSync(path());
    await update([]);
    const other = { salt: 'f'.repeat(32), findings: [], covers: everywhere };
    await assert.rejects(updateBaseline(path(), other), { code: 'baseline-invalid', next: 'Scan again.' });
  });

  it('may hold a hundred thousand findings', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      known(`src/${index % 977}.ts`, 'a-rule', `${index}`),
    );
    await update(many);
    const knows = recognizer(await read());
    assert.ok(many.every(knows));
    assert.ok(!knows(known('src/1.ts', 'a-rule', 'another')));
  });

  it('follows a link, keeps the mode, and leaves nothing behind', async function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    fs.writeFileSync(inFolder('real.json'), formatBaseline({ salt, findings: [] }), { mode: 0o640 });
    fs.symlinkSync('real.json', path());
    await update([known('a.ts', 'a-rule', 'x')]);
    assert.ok(fs.lstatSync(path()).isSymbolicLink());
    assert.equal(fs.statSync(inFolder('real.json')).mode & 0o777, 0o640);
    assert.deepEqual(fs.readdirSync(inFolder()).sort(), ['.latchkey-baseline.json', 'real.json']);
  });

  it('stays whole where the disk is full', async function () {
    const mount = mountOn(inFolder(), 'size=64k');
    if (!mount) return skipBecause(this, cannotMount);
    try {
      await update([known('a.ts', 'a-rule', 'x')]);
      const before = text();
      const many = Array.from({ length: 2_000 }, (_, index) => known(`${index}.ts`, 'a-rule', 'x'));
      await assert.rejects(update(many), { code: 'store-write-failed', message: /disk is full/ });
      assert.equal(text(), before);
      assert.deepEqual(fs.readdirSync(inFolder()), ['.latchkey-baseline.json']);
    } finally {
      mount.end();
    }
  });
});
