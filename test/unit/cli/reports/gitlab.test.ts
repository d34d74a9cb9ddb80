// A report for GitLab is valid, and its vulnerabilities are the same in every scan.
import assert from 'node:assert/strict';
import { gitlabReport } from '../../../../src/cli/reports/gitlab.ts';
import type { LocatedFinding } from '../../../../src/workspace/located.ts';
import { commit, everyRule, finding, hostilePaths, write } from './findings.ts';
import { gitlabSchema } from './gitlabSchema.ts';
import { validator } from './validate.ts';

interface Vulnerability {
  readonly id: string;
  readonly name: string;
  readonly severity: string;
  readonly solution: string;
  readonly identifiers: readonly { readonly type: string; readonly value: string }[];
  readonly links: readonly { readonly url: string }[];
  readonly location: Readonly<Record<string, unknown>>;
}

interface Report {
  readonly version: string;
  readonly vulnerabilities: readonly Vulnerability[];
  readonly scan: Readonly<Record<string, unknown>>;
}

describe('a report for GitLab', () => {
  const parse = validator(gitlabSchema);
  const reportOf = (findings: readonly LocatedFinding[], parts: Parameters<typeof write>[2] = {}) =>
    parse(write(gitlabReport(), findings, parts)) as Report;
  const vulnerabilityOf = (parts: Partial<LocatedFinding>): Vulnerability => {
    const [vulnerability] = reportOf([finding(parts)]).vulnerabilities;
    assert.ok(vulnerability);
    return vulnerability;
  };

  it('is valid without a finding', () => {
    const { version, vulnerabilities, scan } = reportOf([]);
    assert.match(version, /^15\./);
    assert.deepEqual(vulnerabilities, []);
    assert.equal(scan['status'], 'success');
    assert.equal(scan['start_time'], '2026-11-24T08:00:00');
    assert.equal(scan['end_time'], '2026-11-24T08:00:05');
  });

  it('is valid for every rule there is', () => {
    const findings = everyRule.map(({ id }) => finding({ rule: id }));
    const { vulnerabilities } = reportOf(findings, { head: { rules: everyRule } });
    assert.equal(vulnerabilities.length, everyRule.length);
  });

  it('tells what was found, where, and what to do', () => {
    const { name, solution, identifiers, links, location } = vulnerabilityOf({});
    assert.equal(name, 'Stripe secret key');
    assert.match(solution, /replace it at Stripe/);
    assert.deepEqual(identifiers[0], {
      type: 'latchkey_rule_id',
      name: 'Latchkey rule stripe-secret-key',
      value: 'stripe-secret-key',
    });
    assert.equal(links[0]?.url, 'https://docs.stripe.com/keys#rolling-keys');
    assert.deepEqual(location, {
      file: 'src/pay.ts',
      start_line: 12,
      end_line: 12,
      commit: { sha: '0000000' },
    });
  });

  it('names the commit of a finding in the history', () => {
    const { id, author, date } = commit;
    assert.deepEqual(vulnerabilityOf({ commit }).location['commit'], { sha: id, author, date });
  });

  it('gives a severity by confidence, and at most Low to what is weak', () => {
    assert.equal(vulnerabilityOf({ confidence: 'high' }).severity, 'High');
    assert.equal(vulnerabilityOf({ confidence: 'medium' }).severity, 'Medium');
    assert.equal(vulnerabilityOf({ confidence: 'low' }).severity, 'Low');
    assert.equal(vulnerabilityOf({ rule: 'stripe-test-key' }).severity, 'Low');
  });

  it('gives each finding a UUID that lasts when it moves, and another in each commit', () => {
    const { id } = vulnerabilityOf({});
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(vulnerabilityOf({ start: { line: 1, column: 1 } }).id, id);
    const others = [
      vulnerabilityOf({ fingerprint: 'f'.repeat(32) }).id,
      vulnerabilityOf({ commit }).id,
      vulnerabilityOf({ commit: { ...commit, id: 'a'.repeat(40) } }).id,
    ];
    assert.equal(new Set([id, ...others]).size, 4);
  });

  it('leaves out what the baseline knows, wherever it comes', () => {
    const known = finding({ baselined: true });
    const fresh = finding({ path: 'b.ts' });
    for (const findings of [
      [known, fresh],
      [fresh, known],
      [known, fresh, known],
    ]) {
      const files = reportOf(findings).vulnerabilities.map(({ location }) => location['file']);
      assert.deepEqual(files, ['b.ts']);
    }
  });

  it('tells what was not read, and calls the scan a failure only if something failed', () => {
    const skipped = { path: 'a.png', reason: 'it is binary', kind: 'skipped' } as const;
    const failed = { path: '', reason: 'the scan was ended', kind: 'failed' } as const;
    assert.equal(reportOf([], { tail: { unread: [skipped] } }).scan['status'], 'success');
    const { scan } = reportOf([], { tail: { unread: [skipped, failed] } });
    assert.equal(scan['status'], 'failure');
    assert.deepEqual(scan['messages'], [
      { level: 'info', value: 'a.png: it is binary' },
      { level: 'warn', value: 'the scan was ended' },
    ]);
  });

  it("is valid with a team's rule that has a long title and no page", () => {
    const title = '😀'.repeat(300);
    const rules = [{ id: 'team-key', title, issuer: '', revoke: 'ask Ada' }];
    const { vulnerabilities } = reportOf([finding({ rule: 'team-key' })], { head: { rules } });
    assert.deepEqual(vulnerabilities[0]?.links, []);
  });

  for (const [what, path] of hostilePaths) {
    it(`names a file with ${what} as it is`, () => {
      assert.equal(vulnerabilityOf({ path }).location['file'], path.replace(/\p{Cs}/gu, '\uFFFD'));
    });
  }
});
