// After any edit, a rescan of what the edit touched says the same as a scan of everything.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../src/detect/finding.ts';
import { type Change, type Stretch, rescan } from '../../../src/detect/rescan.ts';
import { REACH } from '../../../src/detect/window.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { sample } from '../../../src/detect/sample.ts';
import { scanner } from '../../../src/detect/scan.ts';

const scan = scanner(rules);

const pemBlock = ['-----BEGIN RSA', 'PRIVATE KEY-----\n'].join(' ');
const pemEnd = ['-----END RSA', 'PRIVATE KEY-----\n'].join(' ');

const pieces = [
  () => `const a = '${sample('ghp_', 36)}';\n`,
  () => `API_SECRET=${sample('', 40)}\n`,
  () => `datadog:\n  api_key: "${sample('', 32, 'hex')}"\n`,
  () => `postgres://u:${sample('', 16)}@db.internal/x\n`,
  () => `${pemBlock}${`${sample('', 64, 'base64')}\n`.repeat(12)}${pemEnd}`,
  () => 'function add(a: number, b: number): number {\n  return a + b;\n}\n',
  () => '// a comment of some length, which says nothing in particular\n'.repeat(30),
  () => 'x'.repeat(3_000),
  () => 'token = "',
  () => '"\n',
  () => '\r\n',
  () => '',
];
const text = fc
  .array(fc.constantFrom(...pieces), { maxLength: 14 })
  .map((made) => made.map((make) => make()).join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat(80), fc.nat(4_000)),
  inserted: fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom(...pieces).map((make) => make()),
  ),
});

const cut =
  (whole: string) =>
  ({ from, to }: Stretch): Finding[] =>
    scan(whole.slice(from, to)).map((finding) => ({
      ...finding,
      start: finding.start + from,
      end: finding.end + from,
    }));

describe('a rescan', () => {
  it('says what a whole scan says, after any sequence of edits', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let now = start;
        let findings = scan(now);
        for (const { at, removed, inserted } of edits) {
          const from = Math.floor(at * now.length);
          const to = Math.min(now.length, from + removed);
          now = now.slice(0, from) + inserted + now.slice(to);
          const change = { start: from, removed: to - from, added: inserted.length };
          findings = rescan(findings, [change], now.length, cut(now));
          assert.deepEqual(findings, scan(now));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same after several changes at once', function () {
    this.timeout(30_000);
    const far = fc.constantFrom('', 'a\n'.repeat(40_000));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, far), { minLength: 2, maxLength: 4 }), (parts) => {
        const start = parts.map(([made, gap]) => made + gap).join('');
        const changes: Change[] = [];
        let now = '';
        let at = 0;
        for (const [made, gap] of parts) {
          changes.push({ start: at, removed: Math.min(3, made.length), added: 5 });
          now += `"abc ${made.slice(3)}${gap}`;
          at += made.length + gap.length;
        }
        const found = rescan(scan(start), changes.reverse(), now.length, cut(now));
        assert.deepEqual(found, scan(now));
      }),
      { numRuns: 60 },
    );
  });

  it('reads no more than its reach around the edit, however long the text', () => {
    const now = 'let x = 1;\n'.repeat(100_000);
    let read = 0;
    rescan([], [{ start: 500_000, removed: 0, added: 1 }], now.length, ({ from, to }) => {
      read += to - from;
      return [];
    });
    assert.ok(read > 0 && read < 3 * REACH, `${read} characters read`);
  });

  it('moves what stands behind the edit and leaves what stands before', () => {
    const far = '\n'.repeat(2 * REACH);
    const token = sample('ghp_', 36);
    const now = `${token}${far}x${far}${token}`;
    const before = scan(`${token}${far}${far}${token}`);
    const after = rescan(
      before,
      [{ start: token.length + far.length, removed: 0, added: 1 }],
      now.length,
      () => [],
    );
    assert.deepEqual(
      after.map(({ start, end }) => now.slice(start, end)),
      [token, token],
    );
  });
});
