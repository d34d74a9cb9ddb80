// The report for people: what stands where, and nothing that could act on their terminal.
import assert from 'node:assert/strict';
import { textReport } from '../../../../src/cli/reports/text.ts';
import { commit, finding, hostilePaths, openFinding, value, write } from './findings.ts';

describe('a report in text', () => {
  it('groups findings under their files, aligned, and ends with what to do', () => {
    const report = write(textReport(), [
      finding(),
      finding({
        rule: 'generic-secret',
        confidence: 'medium',
        masked: '… (20 characters)',
        start: { line: 112, column: 8 },
      }),
      finding({ path: 'web/app.py', rule: 'stripe-test-key' }),
    ]);
    assert.equal(
      report,
      `src/pay.ts
  12:18     high    Stripe secret key                 sk_live_… (32 characters)     stripe-secret-key
  112:8     medium  Secret                            … (20 characters)             generic-secret

web/app.py
  12:18     low     Stripe test key                   sk_live_… (32 characters)     stripe-test-key

3 tokens in 2 files, 41 files read.

Move each out of the code; mark what is no secret with \`latchkey:ignore\`, or accept what is old with a baseline.
`,
    );
  });

  it('says in one line that there is nothing', () => {
    assert.equal(write(textReport(), []), 'No tokens, 41 files read.\n');
  });

  it('names the commit under a finding in the history', () => {
    const lines = write(textReport(), [finding({ commit })]).split('\n');
    const line = `commit ${commit.id.slice(0, 12)} of 2026-03-01 by Ada Example`;
    assert.equal(lines[2], line.padStart(line.length + (lines[1]?.indexOf('Stripe') ?? 0)));
    assert.equal(lines[4], '1 token in the history, 41 files read.');
  });

  it('counts what the baseline knows, and does not show it', () => {
    const known = finding({ path: 'old.ts', baselined: true });
    assert.equal(
      write(textReport(), [known]),
      'No new tokens, 41 files read.\n1 token known to the baseline.\n',
    );
    const mixed = write(textReport(), [known, finding(), known]);
    assert.doesNotMatch(mixed, /old\.ts/);
    assert.match(mixed, /^1 token in 1 file, 41 files read\.\n2 tokens known to the baseline\.$/m);
  });

  it('names each thing that could not be read, and counts what was skipped', () => {
    const png = { path: 'a.png', reason: 'it is binary', kind: 'skipped' } as const;
    const unread = [
      png,
      { path: 'b.pem', reason: 'it could not be read, because permission is denied', kind: 'failed' },
      { ...png, path: 'c.png' },
      { path: '', reason: 'the scan was ended', kind: 'failed' },
    ] as const;
    assert.equal(
      write(textReport(), [], { tail: { unread } }),
      `No tokens, 41 files read.
2 files skipped: it is binary.
Not everything was read:
  b.pem: it could not be read, because permission is denied
  the scan was ended
`,
    );
  });

  it('shows a value only where a finding carries it, and then instead of its mask', () => {
    const report = write(textReport(), [openFinding()]);
    assert.ok(report.includes(value) && !report.includes('32 characters'));
  });

  it('writes standard input out', () => {
    assert.match(write(textReport(), [finding({ path: '-' })]), /^standard input\n/);
  });

  it('has colours only when told, and the same text with them', () => {
    const findings = [finding({ commit }), finding({ confidence: 'low' })];
    const plain = write(textReport({ colour: false }), findings);
    const coloured = write(textReport({ colour: true }), findings);
    assert.doesNotMatch(plain, /\p{Cc}(?<!\n)/u);
    // eslint-disable-next-line no-control-regex -- the sequences that set a colour
    const codes = /\u001b\[\d+m/g;
    assert.match(coloured, codes);
    assert.equal(coloured.replace(codes, ''), plain);
  });

  for (const [what, path] of hostilePaths) {
    it(`lets a name with ${what} neither steer the terminal nor break its line`, () => {
      const report = write(textReport(), [finding({ path, commit: { ...commit, author: path } })]);
      assert.doesNotMatch(report, /[\p{Cs}\p{Zl}\p{Zp}\u202E\uFEFF]|\p{Cc}(?<!\n)/u);
      assert.equal(report.split('\n').length, 8);
    });

    it(`lets a name with ${what} give no command to a system that runs CI`, () => {
      const unread = [{ path, reason: 'it could not be read', kind: 'failed' }] as const;
      const report = write(textReport(), [finding({ path })], { tail: { unread } });
      assert.doesNotMatch(report, /^\s*::|##\w*\[/m);
    });
  }
});
