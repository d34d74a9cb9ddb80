// A report of SARIF is valid, and says what code scanning needs to follow a finding from scan to scan.
import assert from 'node:assert/strict';
import type { Log, Result, Run } from 'sarif';
import { sarifReport } from '../../../../src/cli/reports/sarif.ts';
import type { LocatedFinding } from '../../../../src/workspace/located.ts';
import { commit, everyRule, finding, hostilePaths, write } from './findings.ts';
import { sarifSchema } from './sarifSchema.ts';
import { validator } from './validate.ts';

describe('a report of SARIF', () => {
  const parse = validator(sarifSchema);
  const runOf = (findings: readonly LocatedFinding[], parts: Parameters<typeof write>[2] = {}): Run => {
    const { runs } = parse(write(sarifReport(), findings, parts)) as Log;
    const [run, ...others] = runs;
    assert.ok(run && others.length === 0);
    return run;
  };
  const resultOf = (parts: Partial<LocatedFinding>, baseline = false): Result => {
    const [result] = runOf([finding(parts)], { head: { baseline } }).results ?? [];
    assert.ok(result);
    return result;
  };

  it('is valid without a finding, and says that the scan has found nothing', () => {
    const run = runOf([]);
    assert.deepEqual(run.results, []);
    assert.deepEqual(run.invocations, [
      {
        executionSuccessful: true,
        startTimeUtc: '2026-11-24T08:00:00.123Z',
        endTimeUtc: '2026-11-24T08:00:05.456Z',
        toolExecutionNotifications: [],
      },
    ]);
  });

  it('describes every rule that ran, with a level, a severity and help', () => {
    const { driver } = runOf([], { head: { rules: everyRule } }).tool;
    const described = driver.rules ?? [];
    assert.equal(driver.version, '1.2.3');
    assert.deepEqual(
      described.map(({ id }) => id),
      everyRule.map(({ id }) => id),
    );
    const stripe = described.find(({ id }) => id === 'stripe-secret-key');
    assert.equal(stripe?.helpUri, 'https://docs.stripe.com/keys#rolling-keys');
    assert.match(stripe.help?.text ?? '', /latchkey:ignore stripe-secret-key/);
    assert.equal(stripe.defaultConfiguration?.level, 'error');
    assert.equal(stripe.properties?.['security-severity'], '8.0');
    const weak = described.find(({ id }) => id === 'stripe-test-key');
    assert.equal(weak?.defaultConfiguration?.level, 'note');
    assert.equal(weak.properties?.['security-severity'], '3.0');
  });

  it('names no page where the rule has none that can be opened', () => {
    const team = { id: 'team-key', title: 'Key of the team', issuer: '', revoke: 'ask Ada' };
    const [rule] = runOf([], { head: { rules: [team] } }).tool.driver.rules ?? [];
    assert.ok(rule && !('helpUri' in rule));
    assert.match(rule.help?.text ?? '', /replace it \(ask Ada\)/);
  });

  it('places a result by lines and UTF-16 columns, and refers to its rule', () => {
    const run = runOf([finding()]);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.ok(run.originalUriBaseIds?.['%SRCROOT%']);
    const result = run.results?.[0];
    assert.deepEqual(result?.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'src/pay.ts', uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 18, endLine: 12, endColumn: 50 },
    });
    assert.equal(run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id, 'stripe-secret-key');
  });

  it('identifies a result by its fingerprint alone, so that a moved one stays the same', () => {
    const { fingerprint } = finding();
    const moved = resultOf({ start: { line: 90, column: 1 }, end: { line: 90, column: 33 } });
    assert.deepEqual(moved.partialFingerprints, { 'latchkey/v1': fingerprint });
    assert.deepEqual(resultOf({}).partialFingerprints, moved.partialFingerprints);
  });

  it('gives a level by confidence, and at most a note to what is weak', () => {
    assert.equal(resultOf({ confidence: 'high' }).level, 'error');
    assert.equal(resultOf({ confidence: 'medium' }).level, 'warning');
    assert.equal(resultOf({ confidence: 'low' }).level, 'note');
    assert.equal(resultOf({ confidence: 'high', rule: 'stripe-test-key' }).level, 'note');
  });

  it('keeps what the baseline knows, suppressed, and says of all else that it is new', () => {
    const known = resultOf({ baselined: true }, true);
    assert.equal(known.baselineState, 'unchanged');
    assert.deepEqual(known.suppressions, [{ kind: 'external', status: 'accepted' }]);
    const fresh = resultOf({}, true);
    assert.equal(fresh.baselineState, 'new');
    assert.deepEqual(fresh.suppressions, []);
  });

  it('says nothing of a baseline where there is none', () => {
    const result = resultOf({});
    assert.ok(!('baselineState' in result) && !('suppressions' in result));
  });

  it('names the commit of a finding in the history', () => {
    assert.deepEqual(resultOf({ commit }).properties, { commit: commit.id });
  });

  it('tells what was not read, and that the scan failed only if something failed', () => {
    const skipped = { path: 'a b.png', reason: 'it is binary', kind: 'skipped' } as const;
    const failed = { path: '', reason: 'the scan was ended', kind: 'failed' } as const;
    const [ended] = runOf([], { tail: { unread: [skipped, failed] } }).invocations ?? [];
    assert.equal(ended?.executionSuccessful, false);
    assert.deepEqual(ended.toolExecutionNotifications, [
      {
        level: 'note',
        message: { text: 'it is binary' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.png', uriBaseId: '%SRCROOT%' } } }],
      },
      { level: 'error', message: { text: 'the scan was ended' }, locations: [] },
    ]);
    const [whole] = runOf([], { tail: { unread: [skipped] } }).invocations ?? [];
    assert.equal(whole?.executionSuccessful, true);
  });

  it('gives what was scanned elsewhere an address of its own', () => {
    const addresses = [
      ['/etc/a b.conf', 'file:///etc/a%20b.conf'],
      ['C:/Users/a#.ts', 'file:///C:/Users/a%23.ts'],
      ['//server/share/a.ts', 'file://server/share/a.ts'],
    ] as const;
    for (const [path, uri] of addresses)
      assert.deepEqual(resultOf({ path }).locations?.[0]?.physicalLocation?.artifactLocation, { uri });
  });

  for (const [what, path] of hostilePaths) {
    it(`writes a name with ${what} as a relative address that leads back to it`, () => {
      const uri = resultOf({ path }).locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
      assert.equal(decodeURIComponent(uri), path.replace(/\p{Cs}/gu, '\uFFFD'));
      const base = 'https://example.com/root/';
      assert.ok(new URL(uri, base).href.startsWith(base), uri);
    });
  }
});
