// What people have marked is not reported; what they have not is.
import assert from 'node:assert/strict';
import {
  fingerprintLine,
  fingerprintsIn,
  isFingerprinted,
  isSuppressed,
} from '../../../src/detect/suppress.ts';

const value = 'the-value';
const findingIn = (text: string) => {
  const start = text.indexOf(value);
  return { rule: 'stripe-secret-key', start, end: start + value.length, confidence: 'high' } as const;
};
const suppressed = (text: string): boolean => isSuppressed(text, findingIn(text));

describe('an ignore comment', () => {
  const holds = [
    `a = '${value}' // latchkey:ignore`,
    `a = '${value}' // latchkey:ignore stripe-secret-key`,
    `a = '${value}' // latchkey:ignore other-rule, stripe-secret-key because it is a sample`,
    `# latchkey:ignore\nA=${value}`,
    `  ; latchkey:ignore stripe-secret-key\r\nA=${value}\r\n`,
    `<!-- latchkey:ignore -->\n<a>${value}</a>`,
    `b(); // latchkey:ignore-next-line\na = '${value}'`,
    `a = '${value}' # gitleaks:allow`,
    `a = '${value}' # trufflehog:ignore`,
    `a = '${value}' # pragma: allowlist secret`,
    `# pragma: allowlist nextline secret\na = '${value}'`,
    `// secretlint-disable-next-line\na = '${value}'`,
    `a = '${value}' # ggignore`,
    `a = \`first\n${value}\nlast\`; // latchkey:ignore`.replace('\nlast', 'last'),
  ];
  for (const text of holds)
    it(`holds in ${JSON.stringify(text)}`, () => assert.equal(suppressed(text), true));

  const doesNot = [
    `a = '${value}'`,
    `a = '${value}' // latchkey:ignore other-rule`,
    `b = 1; // latchkey:ignore\na = '${value}'`,
    `// latchkey:ignore\n\na = '${value}'`,
    `a = '${value}'\n// latchkey:ignore`,
    `a = '${value}' // latchkey:ignore-next-line`,
  ];
  for (const text of doesNot)
    it(`does not in ${JSON.stringify(text)}`, () => assert.equal(suppressed(text), false));
});

describe('a fingerprint', () => {
  it('holds for its value and rule, in every file or in one', () => {
    const everywhere = fingerprintsIn(`*.snap\n${fingerprintLine(value, 'a-rule')}\n`);
    assert.equal(isFingerprinted(everywhere, value, { rule: 'a-rule', path: 'x' }), true);
    assert.equal(isFingerprinted(everywhere, 'another', { rule: 'a-rule', path: 'x' }), false);
    assert.equal(isFingerprinted(everywhere, value, { rule: 'b-rule', path: 'x' }), false);
    const once = fingerprintsIn(fingerprintLine(value, 'a-rule', 'src/a.json'));
    assert.equal(isFingerprinted(once, value, { rule: 'a-rule', path: 'src/a.json' }), true);
    assert.equal(isFingerprinted(once, value, { rule: 'a-rule', path: 'src/b.json' }), false);
  });

  it('does not hold the value', () => {
    assert.ok(!fingerprintLine(value, 'a-rule').includes(value));
  });
});
