// What people have marked is not reported; what they have not is.
import assert from 'node:assert/strict';
import {
  disabledBlocks,
  fingerprintLine,
  fingerprintsIn,
  ignoreMark,
  isDisabled,
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

describe('the mark for a rule', () => {
  const idOf = (rule: string, text: string) => isSuppressed(text, { ...findingIn(text), rule });

  it('holds for it, and names it where others are not meant', () => {
    const ids = ['acme-key', 'acme_old-key_2', 'acme_key', 'AcmeKey', 'Acme Key', 'a.b', '42', ''];
    for (const id of ids) assert.ok(idOf(id, `a = '${value}' // ${ignoreMark(id)}`), id);
    assert.equal(ignoreMark('acme_old-key_2'), 'latchkey:ignore acme_old-key_2');
    assert.equal(idOf('other-key', `a = '${value}' // ${ignoreMark('acme_old-key_2')}`), false);
    assert.equal(ignoreMark('Acme Key'), 'latchkey:ignore');
  });
});

describe('a comment for another tool', () => {
  const holds: readonly string[] = [
    ...['gitleaks:allow', 'betterleaks:allow', 'trufflehog:ignore', 'kingfisher:ignore', 'ggignore'],
    ...['gitguardian:ignore', 'no-dd-secrets', 'HashiCorpIgnore', 'hashicorpignore'],
    ...['secretlint-disable-line', 'secretlint-disable-line @secretlint/secretlint-rule-github'],
    ...['pragma: allowlist secret', 'pragma:allowlist secret', 'pragma: whitelist-secret'],
    ...['noqa: S105', 'NOQA:E501,S106', 'noqa: S107 # a default', 'noqa: E501 S105'],
    ...['nosec', 'nosec B105', 'nosec: B105, B106', 'nosec B101,B107', '#nosec G101 -- a sample'],
    ...['nosec because it is a sample', 'nosec hardcoded_password_string'],
    ...['checkov:skip=CKV_SECRET_6: a sample', 'nosemgrep: generic.secrets.security.detected-sample'],
    ...[
      'nosemgrep: python.lang.hardcoded-password',
      'DevSkim: ignore DS173237',
      'DevSkim: ignore DS126858,DS117838',
    ],
    ...['codeql[js/hardcoded-credentials]', 'lgtm [java/hardcoded-credential-api-call]'],
    ...[
      'eslint-disable-line no-secrets/no-secrets',
      'eslint-disable-line a, sonarjs/no-hardcoded-passwords -- b',
    ],
  ];
  for (const mark of holds) {
    it(`holds: ${mark}`, () => {
      assert.equal(suppressed(`a = '${value}' # ${mark}`), true);
      assert.equal(suppressed(`# ${mark}\na = '${value}'`), true);
      assert.equal(suppressed(`a = '${value}'\n# ${mark}`), false);
    });
  }

  it('holds in every kind of comment', () => {
    const around = [
      ...[
        ['# ', ''],
        ['// ', ''],
        ['-- ', ''],
        ['; ', ''],
        ['% ', ''],
        ["' ", ''],
        ['/* ', ' */'],
        ['<!-- ', ' -->'],
      ],
      ...[
        ['<%-- ', ' --%>'],
        ['{# ', ' #}'],
        ['(* ', ' *)'],
        ['{- ', ' -}'],
      ],
    ] as const;
    for (const [open, close] of around) {
      const mark = `${open}pragma: allowlist secret${close}`;
      assert.equal(suppressed(`a = "${value}" ${mark}\n`), true, mark);
      assert.equal(suppressed(`  ${mark}\r\na = "${value}"\r\n`), true, mark);
      const next = `${open}pragma: allowlist nextline secret${close}`;
      assert.equal(suppressed(`${next}\na = "${value}"\n`), true, next);
      assert.equal(suppressed(`a = "${value}" ${next}\n`), false, next);
    }
  });

  it('holds on the next line where it says so', () => {
    for (const mark of ['secretlint-disable-next-line', 'eslint-disable-next-line no-secrets/no-secrets']) {
      assert.equal(suppressed(`b(); // ${mark}\na = '${value}'`), true, mark);
      assert.equal(suppressed(`a = '${value}' // ${mark}`), false, mark);
    }
  });

  const doesNot: readonly string[] = [
    ...['NOSONAR', 'noboost', 'noqa', 'noqa: E501', 'noqa: S1050', 'noqa: S101', 'nosemgrep', 'nolint'],
    ...[
      'nosemgrep: javascript.lang.eval',
      'nosec B602',
      'nosec: B602, B101',
      'nosec G401',
      'nosec assert_used',
    ],
    ...['checkov:skip=CKV_AWS_20', 'checkov:skip', 'DevSkim: ignore DS126858', 'DevSkim: ignore all'],
    ...['DevSkim: ignore DS173237 until 2020-01-01', 'codeql[js/unused-variable]', 'eslint-disable-line'],
    ...['eslint-disable-line no-unused-vars', 'secretlint-disable', 'type: ignore', 'pragma: no cover'],
  ];
  for (const mark of doesNot) {
    it(`does not hold: ${mark}`, () => {
      assert.equal(suppressed(`a = '${value}' # ${mark}`), false);
      assert.equal(suppressed(`# ${mark}\na = '${value}'`), false);
    });
  }

  it('does not hold where a word only looks like one', () => {
    for (const text of [`nosec = '${value}'`, `noqa = '${value}' S105`, `a.nosec('${value}') # B105`]) {
      assert.equal(suppressed(text), false, text);
    }
  });
});

describe('a block of secretlint', () => {
  const seen = (text: string): boolean => !isDisabled(disabledBlocks(text), findingIn(text));

  it('leaves what is in it, as far as it reaches', () => {
    const far = 'x\n'.repeat(10_000);
    assert.equal(seen(`// secretlint-disable\n${far}${value}\n${far}// secretlint-enable\n`), false);
    assert.equal(seen(`/* secretlint-disable */\n${value}`), false);
    assert.equal(seen(`# secretlint-disable -- samples\n${value}`), false);
    assert.equal(seen(`<!-- secretlint-disable -->\n<!-- secretlint-disable -->\n${value}\n`), false);
  });

  it('leaves nothing before and behind it', () => {
    assert.equal(seen(`${value}\n// secretlint-disable\nx\n// secretlint-enable`), true);
    assert.equal(seen(`// secretlint-disable\nx\n// secretlint-enable\n${value}`), true);
    assert.equal(seen(`// secretlint-enable\n${value}`), true);
    assert.equal(seen(`// secretlint-disable\n// secretlint-enable\n// secretlint-disable\n${value}`), false);
  });

  it('is not one that is for a line, or for a rule of theirs', () => {
    assert.equal(seen(`// secretlint-disable-line\n${value}`), true);
    assert.equal(seen(`// secretlint-disable-next-line\n\n${value}`), true);
    assert.equal(seen(`// secretlint-disable @secretlint/secretlint-rule-github\n${value}`), true);
    assert.equal(
      seen(`// secretlint-disable\n// secretlint-enable @secretlint/secretlint-rule-github\n${value}`),
      false,
    );
  });
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
