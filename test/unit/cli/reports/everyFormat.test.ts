// What holds for every format: no finding is kept, no value slips out, and no two reports mix.
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inspect } from 'node:util';
import { reports, type ReportFormat } from '../../../../src/cli/reports/index.ts';
import { finding, head, openFinding, value, write } from './findings.ts';

const formats = Object.keys(reports) as ReportFormat[];

/** Collects garbage, and answers how much of the heap is left in use. Bytes. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('every format of report', () => {
  it('is in the table under the name that people type', () => {
    assert.deepEqual(formats, ['text', 'json', 'sarif', 'junit', 'gitlab']);
  });

  for (const format of formats) {
    it(`${format}: keeps no finding, however many there are`, function () {
      this.timeout(20_000);
      const report = reports[format]({});
      report.open(head);
      report.add(finding());
      const before = heapInUse();
      let written = 0;
      for (let i = 0; i < 30_000; i++) written += report.add(finding({ path: `${i}.ts` })).length;
      const kept = heapInUse() - before;
      assert.ok(written > 3_000_000);
      assert.ok(kept < 1_000_000, `${kept} bytes were kept of ${written} written`);
      report.close({
        endedAt: head.startedAt,
        tally: { files: 0, bytes: 0 },
        found: 0,
        baselined: 0,
        unread: [],
      });
    });

    it(`${format}: holds a value only if the format is one that a person reads it from`, () => {
      const masked = write(reports[format]({}), [finding()]);
      assert.ok(!masked.includes(value) && !masked.includes('[secret]'));
      const asked = write(reports[format]({}), [openFinding()]);
      assert.equal(asked.includes(value), format === 'text' || format === 'json');
      assert.ok(!inspect(reports[format]({}), { depth: 9 }).includes(value));
    });

    it(`${format}: reports that are written at the same time do not mix`, () => {
      const alone = write(reports[format]({}), [finding(), finding({ path: 'b.ts' })]);
      const one = reports[format]({});
      const other = reports[format]({});
      let mixed = one.open(head);
      other.open(head);
      other.add(finding());
      mixed += one.add(finding());
      mixed += one.add(finding({ path: 'b.ts' }));
      other.add(finding({ path: 'c.ts' }));
      assert.ok(alone.startsWith(mixed));
    });
  }

  for (const format of formats.filter((name) => name !== 'json')) {
    it(`${format}: throws at a finding of a rule that did not run`, () => {
      assert.throws(() => write(reports[format]({}), [finding({ rule: 'no-such-rule' })]), /no-such-rule/);
    });
  }
});
