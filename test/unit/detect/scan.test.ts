// The engine: what it sees, what it leaves, and that one span is one finding.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameBeside } from '../../../src/detect/assignment.ts';
import { isEnvFile } from '../../../src/detect/context.ts';
import { keywordSearch } from '../../../src/detect/keywords.ts';
import { looksLikePlaceholder, looksRandom } from '../../../src/detect/randomness.ts';
import { rules } from '../../../src/detect/rules/index.ts';
import { sample } from '../../../src/detect/sample.ts';
import { scanner } from '../../../src/detect/scan.ts';

const scan = scanner(rules);
const seen = (text: string): string[] =>
  scan(text).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);

describe('a scan', () => {
  const token = sample('ghp_', 36);

  it('reports one span once, by the most specific rule', () => {
    const text = `const githubToken = "${token}";\ncurl -H "Authorization: Bearer ${token}" https://x:${token}@github.com`;
    assert.deepEqual(seen(text), Array<string>(3).fill(`github-pat-classic ${token}`));
  });

  it('sees a token behind an escape, in a URL and percent-encoded', () => {
    for (const before of ['\\n', '%3D', '\\u003d', '/', '=', ':', '"', "'", '(', '[', '>', ' ', '']) {
      assert.deepEqual(seen(`${before}${token}`), [`github-pat-classic ${token}`], before);
    }
  });

  it('does not see one inside a longer word', () => {
    assert.deepEqual(seen(`x${token}`), []);
    assert.deepEqual(seen(`${token}x`), []);
  });

  it('doubts a generic secret in tests, and leaves lock files alone', () => {
    const text = `secret = "${sample('', 32)}"`;
    assert.equal(scan(text, { path: 'src/a.py' })[0]?.confidence, 'medium');
    assert.equal(scan(text, { path: 'test/a.py' })[0]?.confidence, 'low');
    assert.deepEqual(scan(text, { path: 'web/yarn.lock' }), []);
  });

  it('never throws, and answers in order without overlaps, whatever the text', () => {
    const parts = fc.constantFrom(
      'ghp_',
      'secret',
      'token',
      '=',
      ': ',
      '"',
      "'",
      '`',
      '\\',
      '\n',
      'Bearer ',
      '-----BEGIN ',
      '<',
      '>',
      '://',
      '@',
      'a',
      '0',
      '\u0000',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 12 }))), (made) => {
        const text = made.join('');
        let end = 0;
        for (const finding of scan(text)) {
          assert.ok(finding.start >= end && finding.end > finding.start && finding.end <= text.length);
          end = finding.end;
        }
      }),
    );
  });
});

describe('the name beside a literal', () => {
  const beside = (text: string): string => nameBeside(text, text.indexOf('VALUE'));
  const cases: readonly (readonly [string, string])[] = [
    ['const stripeKey = "VALUE";', 'stripeKey'],
    ['const key: string = `VALUE`', 'key'],
    ['"api": { "client_secret": "VALUE" }', 'client_secret'],
    ['password: VALUE', 'password'],
    ['export TOKEN=VALUE', 'TOKEN'],
    ['curl -H "X-Api-Key: VALUE-1" x', 'X-Api-Key'],
    ['setApiKey("VALUE")', 'setApiKey'],
    ['env["API_KEY"] = "VALUE"', 'API_KEY'],
    [['databaseURL = "postgres://shop', 'VALUE-1@db/shop"'].join(':'), 'databaseURL'],
    ['<token>VALUE</token>', 'token'],
    ['- name: DB_PASS\n  value: VALUE', 'DB_PASS'],
    ['["VALUE"]', ''],
  ];
  for (const [text, name] of cases) {
    it(`is ${name || 'nothing'} in ${JSON.stringify(text)}`, () => assert.equal(beside(text), name));
  }
});

describe('the search for keywords', () => {
  it('finds the same as a look at every place, in any case', () => {
    const keyword = fc.stringMatching(/^[abc_]{1,4}$/);
    const haystack = fc.stringMatching(/^[abcABC_x]{0,60}$/);
    fc.assert(
      fc.property(fc.uniqueArray(keyword, { minLength: 1, maxLength: 6 }), haystack, (keywords, text) => {
        const found: string[] = [];
        keywordSearch(keywords)(text, (start, index) => found.push(`${start} ${index}`));
        const wanted = keywords.flatMap((word, index) =>
          Array.from(text, (_, start) => start)
            .filter((start) => text.toLowerCase().startsWith(word, start))
            .map((start) => `${start} ${index}`),
        );
        assert.deepEqual(found.sort(), wanted.sort());
      }),
    );
  });
});

describe('randomness', () => {
  it('is seen in what a generator makes', () => {
    for (const alphabet of ['alnum', 'hex', 'base64url', 'lower', 'upper', 'base32'] as const) {
      const made = Array.from({ length: 200 }, (_, seed) => sample('', 32, alphabet, seed));
      assert.ok(made.filter(looksRandom).length >= 194, alphabet);
    }
  });

  it('is not seen in what people write', () => {
    const written = [
      'getSecretValueCommandInput',
      'application/x-www-form-urlencoded',
      'correct-horse-battery-staple',
      'ACCESS_TOKEN_EXPIRED',
      'projects/my-app/secrets/db-password',
      'InvalidAuthenticationTokenTenant',
      'x-amz-security-token',
    ];
    assert.deepEqual(written.filter(looksRandom), []);
  });

  it('tells a placeholder from a value', () => {
    for (const text of [
      'xxxxxxxxxxxx',
      'your-api-key',
      'AKIA' + 'IOSFODNN7EXAMPLE',
      '1234567890abcdef',
      'changeme',
      '<token>...',
      'abcabcabcabc',
      '00000000-0000',
    ]) {
      assert.equal(looksLikePlaceholder(text), true, text);
    }
    for (let seed = 0; seed < 300; seed++)
      assert.equal(looksLikePlaceholder(sample('', 40, 'hex', seed)), false);
  });
});

describe('a file for values', () => {
  it('is .env and its kin, but not the example that is committed', () => {
    for (const path of ['.env', 'a/.env.local', 'C:\\x\\.env.production'])
      assert.equal(isEnvFile(path), true, path);
    for (const path of ['.env.example', 'a/.env.sample', 'env.ts', 'a.env.ts', '.environment'])
      assert.equal(isEnvFile(path), false, path);
  });
});
