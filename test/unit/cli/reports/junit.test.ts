// A report of JUnit is well-formed XML of the schema that Jenkins checks, and its counts are right.
import assert from 'node:assert/strict';
import { junitReport } from '../../../../src/cli/reports/junit.ts';
import type { LocatedFinding } from '../../../../src/workspace/located.ts';
import { visible } from '../../../../src/cli/reports/visible.ts';
import { commit, finding, hostilePaths, write } from './findings.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** junit-10.xsd of https://github.com/jenkinsci/xunit-plugin: required and other attributes, children, in short. */
const schema: Readonly<Record<string, readonly [string, string, string]>> = {
  testsuites: ['', 'name time tests failures errors', 'testsuite'],
  testsuite: ['name tests failures errors', 'skipped time timestamp', 'testcase'],
  testcase: ['name', 'classname time group', 'failure error skipped'],
  failure: ['', 'type message', ''],
  error: ['', 'type message', ''],
  skipped: ['', 'type message', ''],
};

function validate({ name, attributes, children, text }: XmlElement): void {
  const [required = [], optional = [], parts = []] = schema[name]?.map((words) => words.split(' ')) ?? [];
  const given = Object.keys(attributes);
  for (const key of required) assert.ok(key === '' || given.includes(key), `${name} without ${key}`);
  for (const key of given) assert.ok([...required, ...optional].includes(key), `${key} in ${name}`);
  for (const child of children) assert.ok(parts.includes(child.name), `${child.name} in ${name}`);
  if (parts[0] !== '') assert.equal(text.trim(), '', `text in ${name}`);
  if (name === 'testsuite') assertCounts(attributes, children);
  children.forEach(validate);
}

function assertCounts(attributes: XmlElement['attributes'], cases: readonly XmlElement[]): void {
  const having = (outcome: string): number =>
    cases.filter(({ children }) => children.some(({ name }) => name === outcome)).length;
  assert.deepEqual(
    [attributes['tests'], attributes['failures'], attributes['errors'], attributes['skipped']].map(Number),
    [cases.length, having('failure'), having('error'), having('skipped')],
  );
}

describe('a report of JUnit', () => {
  const suitesOf = (findings: readonly LocatedFinding[], parts: Parameters<typeof write>[2] = {}) => {
    const root = parseXml(write(junitReport(), findings, parts));
    validate(root);
    assert.equal(root.name, 'testsuites');
    return root.children;
  };
  const caseOf = (parts: Partial<LocatedFinding>): XmlElement => {
    const [test] = suitesOf([finding(parts)])[0]?.children ?? [];
    assert.ok(test);
    return test;
  };

  it('holds one test, which passes, where nothing was found: Jenkins refuses a report without tests', () => {
    const [scan, ...others] = suitesOf([]);
    assert.deepEqual(others, []);
    assert.deepEqual(
      scan?.children.map(({ children }) => children),
      [[]],
    );
  });

  it('has a failure for each finding, with place, rule and what to do in its text', () => {
    const suites = suitesOf([finding(), finding({ path: 'b.ts', commit })]);
    assert.equal(suites.length, 3);
    const [first, second] = suites.map(({ children }) => children[0]?.children[0]);
    assert.equal(first?.name, 'failure');
    assert.equal(first.attributes['type'], 'stripe-secret-key');
    assert.match(
      first.text,
      /^src\/pay\.ts:12:18: Stripe secret key, sk_live_… \(32 characters\) \(high\)$/m,
    );
    assert.match(first.text, /latchkey:ignore stripe-secret-key/);
    assert.match(second?.text ?? '', new RegExp(`^In commit ${commit.id} .* by Ada Example`, 'm'));
  });

  it('names a test so that it is the same one after it has moved', () => {
    const { attributes } = caseOf({});
    assert.equal(attributes['classname'], 'src/pay.ts');
    assert.deepEqual(caseOf({ start: { line: 1, column: 1 } }).attributes, attributes);
    assert.notDeepEqual(caseOf({ fingerprint: 'f'.repeat(32) }).attributes, attributes);
  });

  it('skips what the baseline knows', () => {
    const [skipped, ...others] = caseOf({ baselined: true }).children;
    assert.equal(skipped?.name, 'skipped');
    assert.deepEqual(others, []);
  });

  it('has an error for what could not be read, and none for what was left out by intent', () => {
    const unread = [
      { path: 'a.png', reason: 'it is binary', kind: 'skipped' },
      { path: 'b.pem', reason: 'it could not be read, because permission is denied', kind: 'failed' },
      { path: '', reason: 'the scan was ended', kind: 'failed' },
    ] as const;
    const [scan] = suitesOf([], { tail: { unread } });
    const messages = scan?.children.flatMap(({ children }) => children.map((each) => each.attributes));
    assert.deepEqual(messages, [
      { type: 'unread', message: 'b.pem: it could not be read, because permission is denied' },
      { type: 'unread', message: 'the scan was ended' },
    ]);
  });

  for (const [what, path] of hostilePaths) {
    it(`stays XML with ${what} in a name, and shows it`, () => {
      const { attributes, children } = caseOf({ path });
      const name = attributes['classname'] ?? '';
      assert.equal(name, visible(path));
      assert.equal(children[0]?.text.split('\n')[0]?.startsWith(`${name}:12:18: `), true);
    });
  }
});
