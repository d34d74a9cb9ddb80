// A report of JSON gives back what was written into it, and one that is not whole says so.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { jsonReport } from '../../src/cli/reports/json.ts';
import { openJsonReport } from '../../src/cli/reports/readJson.ts';
import { sarifReport } from '../../src/cli/reports/sarif.ts';
import type { ReportTail } from '../../src/cli/report.ts';
import type { ReportHead } from '../../src/cli/report.ts';
import { TokenError } from '../../src/tokens/errors.ts';
import { Secret } from '../../src/tokens/secret.ts';
import type { LocatedFinding, Unread } from '../../src/workspace/located.ts';
import { commit, finding, head, openFinding, value, write } from '../unit/cli/reports/findings.ts';
import { testFolder } from './folder.ts';

interface ReadReport {
  readonly head: ReportHead;
  readonly findings: readonly LocatedFinding[];
  readonly tail: ReportTail;
}

/** Reads all of a report. */
async function readWhole(path: string): Promise<ReadReport> {
  const { head, findings } = await openJsonReport(path);
  const read: LocatedFinding[] = [];
  for (;;) {
    const step = await findings.next();
    if (step.done) return { head, findings: read, tail: step.value };
    read.push(step.value);
  }
}

/** A finding with its value in the open, to compare by. */
const bare = (known: LocatedFinding) => ({ ...known, value: known.value?.reveal() });

/** Records as code makes them. */
function plain<Fields extends object>(parts: {
  readonly [Name in keyof Fields]: fc.Arbitrary<Fields[Name]>;
}) {
  return fc.record<Fields>(parts, { noNullPrototype: true });
}

/** Any UTF-16 units, halves of surrogate pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
const someText = anyText.filter((text) => text !== '');
const digest = fc.stringMatching(/^[0-9a-f]{32}$/);
const count = fc.integer({ min: 1, max: 1_000_000 });

const anyFinding: fc.Arbitrary<LocatedFinding> = fc
  .record(
    {
      rule: fc.constantFrom(...head.rules.map(({ id }) => id)),
      confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
      path: someText,
      start: plain({ line: count, column: count }),
      length: count,
      masked: someText,
      fingerprint: digest,
      saltedHash: digest,
      value: someText.map((text) => new Secret(text)),
      baselined: fc.boolean(),
      commit: plain({ id: digest, author: anyText, email: anyText, date: someText }),
    },
    {
      noNullPrototype: true,
      requiredKeys: ['rule', 'confidence', 'path', 'start', 'length', 'masked', 'fingerprint', 'saltedHash'],
    },
  )
  .map(({ length, ...rest }) => ({
    ...rest,
    end: { line: rest.start.line, column: rest.start.column + length },
  }));

const anyUnread: fc.Arbitrary<Unread> = plain({
  path: anyText,
  reason: someText,
  kind: fc.constantFrom('skipped' as const, 'failed' as const),
});

describe('reading a report of JSON', function () {
  this.timeout(20_000);
  const inFolder = testFolder();
  const stored = (text: string | Uint8Array, name = 'report.json'): string => {
    writeFileSync(inFolder(name), text);
    return inFolder(name);
  };
  const refusal = async (text: string | Uint8Array): Promise<TokenError> => {
    const error = await readWhole(stored(text)).then(
      () => assert.fail('it was read'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof TokenError, String(error));
    assert.ok(error.message.startsWith(inFolder('report.json')), error.message);
    assert.ok(error.next.endsWith('.'));
    return error;
  };

  it('gives back the findings, whatever is in them, and what else was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFinding), fc.array(anyUnread), async (findings, unread) => {
        const text = write(jsonReport(), findings, { head: { baseline: true }, tail: { unread } });
        const read = await readWhole(stored(text));
        assert.deepEqual(read.findings.map(bare), findings.map(bare));
        assert.deepEqual(read.tail.unread, unread);
        assert.equal(read.tail.found, findings.length);
        assert.equal(read.head.baseline, true);
        assert.equal(write(jsonReport(), read.findings, { head: read.head, tail: read.tail }), text);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a value as a secret', async () => {
    const [read] = (await readWhole(stored(write(jsonReport(), [openFinding()])))).findings;
    assert.ok(read?.value instanceof Secret);
    assert.equal(read.value.reveal(), value);
    assert.ok(!('value' in ((await readWhole(stored(write(jsonReport(), [finding()])))).findings[0] ?? {})));
  });

  it('reads a report that is longer than a piece of a file, with characters across pieces', async () => {
    const findings = Array.from({ length: 2000 }, (_, i) => finding({ path: `${'ä€😀'.repeat(40)}${i}` }));
    assert.deepEqual((await readWhole(stored(write(jsonReport(), findings)))).findings, findings);
  });

  it('reads a report with other line ends and a byte order mark', async () => {
    const text = write(jsonReport(), [finding(), finding({ path: 'b.ts' })]);
    const read = await readWhole(stored(`\uFEFF${text.replaceAll('\n', '\r\n')}`));
    assert.equal(read.findings.length, 2);
    assert.equal((await readWhole(stored(text.trimEnd()))).findings.length, 2);
  });

  it('refuses a report that ends early, wherever that is', async () => {
    const unread = [{ path: 'a', reason: 'it is binary', kind: 'skipped' }] as const;
    const text = write(jsonReport(), [finding(), finding({ commit })], { tail: { unread } });
    for (let length = 0; length < text.length - 2; length += 3) {
      const { message } = await refusal(text.slice(0, length));
      assert.match(message, /is not whole: it ends in line \d+|is not a report/);
    }
  });

  it('refuses a finding that was changed, and says where', async () => {
    const line = JSON.stringify(finding());
    const text = write(jsonReport(), [finding({ path: 'a.ts' }), finding(), finding({ path: 'z.ts' })]);
    const number = text.slice(0, text.indexOf(line)).split('\n').length;
    const changes: readonly (readonly [string, string, string])[] = [
      ['confidence', '"high"', '"sure"'],
      ['start', '"line":12', '"line":0'],
      ['end', '"end":{"line":12', '"end":{"line":11'],
      ['fingerprint', finding().fingerprint, 'f'.repeat(31)],
      ['saltedHash', '"saltedHash"', '"salted"'],
      ['path', '"src/pay.ts"', '["src/pay.ts"]'],
      ['rule', 'stripe-secret-key', 'no-such-rule'],
      ['value', '"path"', '"value":7,"path"'],
      ['baselined', '"path"', '"baselined":"yes","path"'],
      ['commit', '"path"', '"commit":"head","path"'],
    ];
    for (const [part, before, after] of changes) {
      assert.ok(line.includes(before));
      const { message } = await refusal(text.replace(line, line.replace(before, after)));
      assert.match(message, new RegExp(`line ${number} \\(${part}\\) is not as Latchkey writes it`));
    }
    assert.match(
      (await refusal(text.replace(line, line.slice(1)))).message,
      new RegExp(`line ${number} is not`),
    );
  });

  it('refuses a report from which findings were taken, or in which they were marked as known', async () => {
    const text = write(jsonReport(), [finding({ path: 'a.ts' }), finding()]);
    const [first = ''] = /^\{"rule":.*a\.ts.*\n/m.exec(text) ?? [];
    assert.match((await refusal(text.replace(first, ''))).message, /\(found\)/);
    assert.match(
      (await refusal(text.replace('"saltedHash"', '"baselined":true,"saltedHash"'))).message,
      /\(baselined\)/,
    );
  });

  it('refuses what is behind the end', async () => {
    const text = write(jsonReport(), [finding()]);
    assert.match((await refusal(text + text)).message, /was changed: line \d+ is not/);
  });

  it('refuses what is no such report', async () => {
    const text = write(jsonReport(), [finding()]);
    const others = [
      ...['{}', '{}\n', '[]\n', 'null\n', 'not JSON\n', write(sarifReport(), [finding()])],
      JSON.stringify(JSON.parse(text), undefined, 2),
      text.replace('"schemaVersion":1', '"schemaVersion":2'),
      Buffer.from(text, 'utf16le'),
    ];
    for (const other of others)
      assert.match((await refusal(other)).message, /is not a report that this version of Latchkey can read/);
  });

  it('refuses what is not UTF-8', async () => {
    const bytes = Buffer.from(write(jsonReport(), [finding()]));
    bytes.writeUInt8(0xff, bytes.indexOf('src/pay'));
    assert.match((await refusal(bytes)).message, /is not a report/);
  });

  it('refuses a line that has no end, before the memory is full of it', async () => {
    const [first = ''] = write(jsonReport(), []).split('\n');
    assert.match((await refusal(`${first}\n${' '.repeat(5_000_000)}`)).message, /was changed: line 2/);
  });

  it('says why a file cannot be read', async () => {
    mkdirSync(inFolder('folder'));
    await assert.rejects(openJsonReport(inFolder('none.json')), {
      name: 'TokenError',
      message: `${inFolder('none.json')} could not be read, because it does not exist.`,
    });
    await assert.rejects(openJsonReport(inFolder('folder')), {
      name: 'TokenError',
      message: /it is a folder/,
    });
  });
});
