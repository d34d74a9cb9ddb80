// The reports of the parts of a scan become the report that one scan of all would have written.
import assert from 'node:assert/strict';
import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { mergeReports } from '../../src/cli/reports/merge.ts';
import { reports, type ReportFormat } from '../../src/cli/reports/index.ts';
import { jsonReport } from '../../src/cli/reports/json.ts';
import { compareFindings } from '../../src/cli/reports/order.ts';
import { TokenError } from '../../src/tokens/errors.ts';
import type { LocatedFinding } from '../../src/workspace/located.ts';
import { commit, finding, head, openFinding, tail, value, write } from '../unit/cli/reports/findings.ts';
import { skipBecause, testFolder } from './folder.ts';

type Parts = NonNullable<Parameters<typeof write>[2]>;

/** Findings of which few are alike in everything. */
const anyFinding: fc.Arbitrary<LocatedFinding> = fc
  .record({
    path: fc.constantFrom('a/z.ts', 'a.md', 'a/b/c.ts', 'b.ts', 'A.ts', 'ä.ts', '-'),
    line: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 3 }),
    rule: fc.constantFrom('stripe-secret-key', 'generic-secret'),
    baselined: fc.boolean(),
  })
  .map(({ line, column, ...rest }) => finding({ ...rest, start: { line, column } }));

describe('merging reports', function () {
  this.timeout(20_000);
  const inFolder = testFolder();

  /** Writes a report of a part of a scan for each list of findings, and answers their files. */
  const store = (shards: readonly (readonly LocatedFinding[])[], parts: readonly Parts[] = []) =>
    shards.map((findings, index) => {
      const file = inFolder(`shard-${index}.json`);
      writeFileSync(file, write(jsonReport(), findings, parts[index]));
      return file;
    }) as [string, ...string[]];
  const merge = async (files: [string, ...string[]], format: ReportFormat = 'json') => {
    let text = '';
    const merged = await mergeReports(files, reports[format]({}), (piece) => void (text += piece));
    return { text, tail: merged };
  };
  const mergedFindings = async (files: [string, ...string[]]) =>
    (JSON.parse((await merge(files)).text) as { findings: LocatedFinding[] }).findings;

  it('gives the findings of all, each once, in the same order however they were split', async () => {
    const shards = fc.array(fc.tuple(anyFinding, fc.integer({ min: 0, max: 3 }), fc.boolean()));
    await fc.assert(
      fc.asyncProperty(shards, async (drawn) => {
        const unique = drawn
          .map(([each]) => each)
          .toSorted(compareFindings)
          .filter((each, index, all) => index === 0 || compareFindings(all[index - 1] ?? each, each) !== 0);
        const split = [0, 1, 2, 3].map((shard) =>
          unique.filter((each) => {
            const [, home, everywhere] = drawn.find(([other]) => compareFindings(each, other) === 0) ?? [];
            return home === shard || everywhere;
          }),
        );
        const whole = write(jsonReport(), unique, { tail: { tally: { files: 164, bytes: 493_824 } } });
        const byPlace = (text: string) => text.replaceAll(/,"baselined":(?:true|false|\d+)/g, '');
        assert.equal(byPlace((await merge(store(split))).text), byPlace(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('goes folder by folder, as a scan does', async () => {
    const paths = ['a/b/c.ts', 'a/z.ts', 'a.md', 'a0.ts', 'b.ts'];
    const files = store([
      [1, 3].map((at) => finding({ path: paths[at] ?? '' })),
      [0, 2, 4].map((at) => finding({ path: paths[at] ?? '' })),
    ]);
    assert.deepEqual(
      (await mergedFindings(files)).map(({ path }) => path),
      paths,
    );
  });

  it('keeps what differs in place, rule, commit or fingerprint, and of what is equal the first', async () => {
    const different = [
      finding({ confidence: 'low' }),
      finding({ fingerprint: 'f'.repeat(32) }),
      finding({ commit }),
      finding({ rule: 'stripe-test-key' }),
      finding({ end: { line: 12, column: 51 } }),
      finding({ start: { line: 12, column: 19 } }),
    ];
    const files = store([different.toSorted(compareFindings), [finding({ confidence: 'high' })]]);
    assert.deepEqual(await mergedFindings(files), different.toSorted(compareFindings));
    assert.deepEqual(await mergedFindings([files[1] ?? '', files[0]]), [
      finding({ confidence: 'high' }),
      ...different.slice(1).toSorted(compareFindings),
    ]);
  });

  it('drops what comes twice though the reports are in no order, as those of the history', async () => {
    const findings = ['z.ts', 'b.ts', 'm.ts', 'a.ts'].map((path) => finding({ path, commit }));
    const [once] = store([findings]);
    assert.deepEqual(await mergedFindings([once, once]), findings);
  });

  it('unites rules, times, tallies and what was not read', async () => {
    const [one, two, three] = head.rules.slice(0, 3) as [never, never, never];
    const binary = { path: 'a.png', reason: 'it is binary', kind: 'skipped' } as const;
    const ended = { path: '', reason: 'the scan was ended', kind: 'failed' } as const;
    const files = store(
      [[], []],
      [
        {
          head: { rules: [one, three], startedAt: '2026-11-24T08:00:02Z' },
          tail: { endedAt: '2026-11-24T08:00:03Z', tally: { files: 1, bytes: 20 }, unread: [binary, ended] },
        },
        {
          head: { rules: [two, three], startedAt: '2026-11-24T08:00:01.5Z', baseline: true },
          tail: { endedAt: '2026-11-24T08:00:02Z', tally: { files: 2, bytes: 30 }, unread: [ended] },
        },
      ],
    );
    const merged = await merge(files);
    const expected = {
      head: { rules: [one, two, three], startedAt: '2026-11-24T08:00:01.5Z', baseline: true },
      tail: { endedAt: '2026-11-24T08:00:03Z', tally: { files: 3, bytes: 50 }, unread: [binary, ended] },
    };
    assert.equal(merged.text, write(jsonReport(), [], expected));
    assert.deepEqual(merged.tail, { ...expected.tail, found: 0, baselined: 0 });
  });

  for (const format of Object.keys(reports) as ReportFormat[]) {
    it(`writes ${format} as one scan of all would have`, async () => {
      const known = finding({ path: 'b.ts', baselined: true });
      const all = [finding({ path: 'a.ts' }), known, openFinding({ path: 'c.ts', commit })];
      const files = store([all.slice(1), all.slice(0, 2)], [{ head: { baseline: true } }]);
      const merged = await merge(files, format);
      const tally = { files: 82, bytes: 246_912 };
      assert.equal(
        merged.text,
        write(reports[format]({}), all, { head: { baseline: true }, tail: { tally } }),
      );
      assert.deepEqual(merged.tail, { ...tail, tally, found: 3, baselined: 1 });
      assert.equal(merged.text.includes(value), format === 'json' || format === 'text');
    });
  }

  it('refuses a part that is missing or not whole, and writes no whole report', async () => {
    const files = store([
      [finding({ path: 'a.ts' })],
      [finding({ path: 'b.ts' }), finding({ path: 'c.ts' })],
    ]);
    const { text } = await merge(files);
    const refused = async (all: [string, ...string[]], message: RegExp) => {
      let written = '';
      const merging = mergeReports(all, jsonReport(), (piece) => void (written += piece));
      await assert.rejects(merging, (error) => error instanceof TokenError && message.test(error.message));
      assert.ok(written.length < text.length);
      assert.throws(() => JSON.parse(written) as unknown);
    };
    await refused(
      [files[0], inFolder('none.json')],
      /none\.json could not be read, because it does not exist/,
    );
    const [, second = ''] = files;
    truncateSync(second, write(jsonReport(), [finding()]).length - 30);
    await refused(files, /shard-1\.json is not whole: it ends in line \d+/);
    writeFileSync(second, '');
    await refused(files, /shard-1\.json is not whole: it ends in line 1/);
  });

  it('waits until what it wrote was taken', async () => {
    const files = store([[finding({ path: 'a.ts' })], [finding({ path: 'b.ts' })]]);
    let taken = true;
    let text = '';
    await mergeReports(files, jsonReport(), async (piece) => {
      assert.ok(taken);
      taken = false;
      await setImmediate();
      text += piece;
      taken = true;
    });
    assert.equal(text, (await merge(files)).text);
  });

  it('passes on why the report could not be written', async () => {
    const full = new Error('the disk is full');
    const files = store([[finding()]]);
    await assert.rejects(
      mergeReports(files, jsonReport(), () => Promise.reject(full)),
      full,
    );
  });

  it('leaves no file open, however it ends', async function () {
    if (process.platform !== 'linux') return skipBecause(this, 'needs /proc');
    const openFiles = () => readdirSync('/proc/self/fd').length;
    const files = store([[finding()], [finding({ path: 'b.ts' })]]);
    const [first, second = ''] = files;
    const before = openFiles();
    await merge(files);
    await assert.rejects(merge([first, second, inFolder('none.json')]));
    await assert.rejects(mergeReports(files, jsonReport(), () => Promise.reject(new Error())));
    truncateSync(second, 1000);
    await assert.rejects(merge(files));
    // On a busy machine, the system takes its time to close what was told to be closed.
    for (let turn = 0; turn < 100 && openFiles() > before; turn++) await wait(20);
    assert.equal(openFiles(), before);
  });

  it('keeps no findings, however many there are', async () => {
    const many = (name: string) =>
      Array.from({ length: 15_000 }, (_, line) => finding(placed(name, line + 1)));
    const files = store([many('a.ts'), many('b.ts')]);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const inUse: number[] = [];
    let pieces = 0;
    await mergeReports(files, jsonReport(), () => {
      if (++pieces % 7000 !== 0) return;
      collect();
      inUse.push(process.memoryUsage().heapUsed);
    });
    assert.ok(inUse.length === 4);
    const growth = Math.max(...inUse) - Math.min(...inUse);
    assert.ok(growth < 2_000_000, `${growth} bytes more at one time than at another`);
  });
});

const placed = (path: string, line: number) => ({
  path,
  start: { line, column: 1 },
  end: { line, column: 9 },
});
