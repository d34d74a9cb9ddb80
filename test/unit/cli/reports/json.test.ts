// A report of JSON is one document, a finding a line. That it can be read again is tested in test/files.
import assert from 'node:assert/strict';
import { jsonReport } from '../../../../src/cli/reports/json.ts';
import { commit, finding, head, hostilePaths, openFinding, tail, value, write } from './findings.ts';

describe('a report of JSON', () => {
  const parse = (text: string) => JSON.parse(text) as Readonly<Record<string, unknown>>;

  it('is one document with everything in it', () => {
    const findings = [finding(), openFinding({ commit, baselined: true })];
    const unread = [{ path: 'a.png', reason: 'it is binary', kind: 'skipped' }] as const;
    const rules = head.rules.slice(0, 2);
    const report = parse(
      write(jsonReport(), findings, { head: { rules, baseline: true }, tail: { unread } }),
    );
    assert.deepEqual(report, {
      schemaVersion: 1,
      version: '1.2.3',
      startedAt: '2026-11-24T08:00:00.123Z',
      baseline: true,
      rules: rules.map(({ id, title, issuer, severity = 'high', revoke }) => ({
        id,
        title,
        issuer,
        severity,
        revoke,
      })),
      findings: [finding(), { ...finding(), value, commit, baselined: true }],
      endedAt: tail.endedAt,
      tally: tail.tally,
      found: 2,
      baselined: 1,
      unread,
    });
  });

  it('is whole without a finding', () => {
    const { findings, found, baseline } = parse(write(jsonReport(), []));
    assert.deepEqual({ findings, found, baseline }, { findings: [], found: 0, baseline: false });
  });

  it('has each finding on a line of its own, whatever is in it', () => {
    const findings = hostilePaths.map(([, path]) => finding({ path }));
    const lines = write(jsonReport(), findings).split('\n');
    const first = lines.indexOf('],"findings":[') + 1;
    const read = lines.slice(first, first + findings.length).map((line) => parse(line.replace(/,$/, '')));
    assert.deepEqual(read, findings);
    assert.match(lines[first + findings.length] ?? '', /^\],"endedAt"/);
  });
});
