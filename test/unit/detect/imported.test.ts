// A team's own patterns: what they find, what holds them back, and that they stay linear and local.
import assert from 'node:assert/strict';
import type { Allowance } from '../../../src/detect/allow.ts';
import { faultOf } from '../../../src/detect/re2.ts';
import { matchImported } from '../../../src/detect/imported.ts';
import { rules as builtIn } from '../../../src/detect/rules/index.ts';
import { sample } from '../../../src/detect/sample.ts';
import { scanner } from '../../../src/detect/scan.ts';
import { type Given, ruleOf, scanWith, valuesIn } from './given.ts';

const secret = sample('', 24);
const line = `acme_key = "${secret}"`;
const keyed = 'acme_key = "([A-Za-z0-9]{24})"';

describe('the value of a match', () => {
  it('is the first group that holds something, else all of it', () => {
    assert.deepEqual(valuesIn(scanWith({ source: keyed }), line), [secret]);
    assert.deepEqual(valuesIn(scanWith({ source: '(never)|(acme)_key' }), line), ['acme']);
    assert.deepEqual(valuesIn(scanWith({ source: 'acme_k..' }), line), ['acme_key']);
  });

  it('is the group that the rule names, by number or name, and nothing where that holds nothing', () => {
    assert.deepEqual(valuesIn(scanWith({ source: '(acme)_(key)', group: 2 }), line), ['key']);
    assert.deepEqual(valuesIn(scanWith({ source: '(acme)_(?P<what>key)', group: 'what' }), line), ['key']);
    assert.deepEqual(valuesIn(scanWith({ source: '(acme)_(kez)?', group: 2 }), line), []);
    assert.deepEqual(valuesIn(scanWith({ source: '(acme)_key', group: 0 }), line), ['acme_key']);
  });

  it('may go over many lines, up to some thousand characters', () => {
    const block = (length: number): string => {
      const body = sample('', length, 'base64').replace(/.{64}/g, '$&\n');
      return `=== BEGIN ACME ===\n${body}\n=== END ACME ===`;
    };
    const scan = scanWith({
      source: '=== BEGIN ACME ===[\\s\\S]+?=== END ACME ===',
      keywords: ['begin acme'],
    });
    for (const length of [100, 700, 2_000, 4_000, 5_500]) {
      const text = `a\nb\n${block(length)}\nc\n${block(length)}\n`;
      assert.deepEqual(valuesIn(scan, text), [block(length), block(length)], `${length}`);
    }
    assert.deepEqual(valuesIn(scan, block(20_000)), []);
  });

  it('is found behind a word, at the ends of the text, and between characters of two units', () => {
    const scan = scanWith({ source: '\\bkey-[0-9]{6}\\b' });
    for (const text of ['key-123456', '😀key-123456😀', 'x key-123456\r\n', '"key-123456"']) {
      assert.deepEqual(valuesIn(scan, text), ['key-123456'], text);
    }
    assert.deepEqual(valuesIn(scan, 'xkey-123456'), []);
    assert.deepEqual(valuesIn(scan, 'key-1234567'), []);
  });

  it('keeps what anchors mean: the ends of the text, or with (?m) of lines', () => {
    const text = 'key-1\nkey-2\nkey-3';
    assert.deepEqual(valuesIn(scanWith({ source: '^key-\\d' }), text), ['key-1']);
    assert.deepEqual(valuesIn(scanWith({ source: 'key-\\d\\z' }), text), ['key-3']);
    assert.deepEqual(valuesIn(scanWith({ source: '(?m)^key-\\d$' }), text), ['key-1', 'key-2', 'key-3']);
  });

  it('is found in each element of a long line', () => {
    const values = Array.from({ length: 300 }, (_, index) => sample('', 24, 'alnum', index + 1));
    const minified = `{"list":[${values.map((value) => `{"acme_key":"${value}","n":1}`).join(',')}]}`;
    const scan = scanWith({ source: '"acme_key":"([A-Za-z0-9]{24})"', keywords: ['acme'] });
    assert.deepEqual(valuesIn(scan, minified), values);
    const prose = `${'words and more words '.repeat(100)}acme ${secret} ${'and words '.repeat(100)}`;
    assert.deepEqual(valuesIn(scanWith({ source: 'acme (\\w{24})' }), prose), [secret]);
  });
});

describe('a rule of a team', () => {
  it('runs only where one of its keywords is near, in any case', () => {
    const scan = scanWith({ source: '[A-Za-z0-9]{24}', keywords: ['acme', 'other'] });
    assert.deepEqual(valuesIn(scan, `ACME: ${secret}`), [secret]);
    assert.deepEqual(valuesIn(scan, `${secret} is for Other`), [secret]);
    assert.deepEqual(valuesIn(scan, `key: ${secret}`), []);
    assert.deepEqual(valuesIn(scan, `acme${'\n'.repeat(2_000)}key: ${secret}`), []);
  });

  it('heeds keywords that are too short to search for', () => {
    const scan = scanWith({ source: '[A-Za-z0-9]{24}', near: ['ak'] });
    assert.deepEqual(valuesIn(scan, `AK = ${secret}`), [secret]);
    assert.deepEqual(valuesIn(scan, `bk = ${secret}`), []);
  });

  it('leaves what is less random than it asks, and other paths', () => {
    assert.deepEqual(valuesIn(scanWith({ source: keyed, entropy: 3 }), line), [secret]);
    assert.deepEqual(
      valuesIn(scanWith({ source: keyed, entropy: 3 }), line.replace(secret, 'ab'.repeat(12))),
      [],
    );
    const scan = scanWith({ source: keyed, path: '\\.tf$' });
    assert.deepEqual(valuesIn(scan, line, 'infra/main.tf'), [secret]);
    assert.deepEqual(valuesIn(scan, line, 'infra/main.ts'), []);
    assert.deepEqual(valuesIn(scan, line), []);
  });

  it('is as sure as it says, but not of placeholders', () => {
    const sure = (given: Given, text: string) => scanWith(given)(text)[0]?.confidence;
    assert.equal(sure({ source: keyed }, line), 'high');
    assert.equal(sure({ source: keyed, confidence: 'medium' }, line), 'medium');
    assert.equal(sure({ source: keyed }, line.replace(secret, 'x'.repeat(24))), 'low');
  });

  it('yields to an issuer’s own rule, and wins over what goes by the name', () => {
    const token = sample('ghp_', 36);
    const text = `token = "${token}"\nsecret = "${sample('', 32)}"\n`;
    const found = (given: readonly Given[]) => scanner(builtIn, matchImported(given.map(ruleOf)))(text);
    const anything = { source: '= "([^"]+)"' };
    assert.deepEqual(
      found([anything]).map(({ rule }) => rule),
      ['github-pat-classic', 'acme-token'],
    );
    assert.deepEqual(
      found([]).map(({ rule }) => rule),
      ['github-pat-classic', 'generic-secret'],
    );
  });

  it('does not depend on what other rules find before it in the text', () => {
    const two = scanWith(
      { id: 'one-rule', source: 'key-(\\d+)', keywords: ['key'] },
      { id: 'two-rule', source: 'key-(\\d+)', keywords: ['ey-'] },
    );
    assert.deepEqual(
      two('ey- key-1 key-2').map(({ rule }) => rule),
      ['one-rule', 'one-rule'],
    );
  });

  it('is left where there is no time, and the next text has all again', () => {
    let time = 1;
    const rules = [
      ruleOf({ id: 'one-rule', source: 'one-\\d' }),
      ruleOf({ id: 'two-rule', source: 'two-\\d' }),
    ];
    const scan = scanner(
      [],
      matchImported(rules, () => time-- > 0),
    );
    assert.deepEqual(valuesIn(scan, 'one-1 two-2'), ['one-1']);
    time = 2;
    assert.deepEqual(valuesIn(scan, 'one-1 two-2'), ['one-1', 'two-2']);
  });

  it('is plain data: it survives being posted to a thread', () => {
    const rule = ruleOf({
      source: keyed,
      allow: [{ stopwords: ['nothing'] }],
      companions: [{ source: 'acme' }],
    });
    const posted = structuredClone(rule);
    assert.deepEqual(posted, rule);
    assert.deepEqual(valuesIn(scanner([], matchImported([posted])), line), [secret]);
  });
});

describe('an allowance of a rule', () => {
  const allowed = (allowance: Allowance, place = {}): boolean =>
    scanWith({ source: keyed, allow: [allowance] })(`${line} # sample`, place).length === 0;

  it('holds for values, matches and lines, for words in the value, paths and commits', () => {
    assert.ok(allowed({ regexes: [`^${secret}$`] }));
    assert.ok(!allowed({ regexes: ['acme_key'] }));
    assert.ok(allowed({ regexes: ['^acme_key = '], target: 'match' }));
    assert.ok(!allowed({ regexes: ['sample'], target: 'match' }));
    assert.ok(allowed({ regexes: ['# sample$'], target: 'line' }));
    assert.ok(allowed({ stopwords: [secret.slice(3, 9).toLowerCase()] }));
    assert.ok(!allowed({ stopwords: ['acme'] }));
    assert.ok(allowed({ paths: ['^test/'] }, { path: 'test/a.ts' }));
    assert.ok(!allowed({ paths: ['^test/'] }, { path: 'src/test/a.ts' }));
    assert.ok(allowed({ commits: ['a'.repeat(40)] }, { commit: 'a'.repeat(40) }));
    assert.ok(!allowed({ commits: ['a'.repeat(40)] }));
  });

  it('takes one kind of reason, or where it says so every kind', () => {
    const both: Allowance = { paths: ['^test/'], regexes: [secret] };
    assert.ok(allowed(both, { path: 'src/a.ts' }));
    assert.ok(!allowed({ ...both, every: true }, { path: 'src/a.ts' }));
    assert.ok(allowed({ ...both, every: true }, { path: 'test/a.ts' }));
    assert.ok(!allowed({}));
    assert.ok(!allowed({ every: true }));
  });

  it('is only for the rules that it names', () => {
    assert.ok(allowed({ rules: ['acme-token'], regexes: ['.'] }));
    assert.ok(!allowed({ rules: ['another-rule'], regexes: ['.'] }));
  });
});

describe('a companion', () => {
  const finds = (companion: object, text: string): boolean =>
    scanWith({ source: keyed, companions: [{ source: 'user-[a-z]+', ...companion }] })(text).length > 0;

  it('must stand within the lines, the columns and the reach', () => {
    assert.ok(finds({}, `user-joe\n\n\n${line}`));
    assert.ok(!finds({}, line));
    assert.ok(!finds({}, `user-joe${'\n'.repeat(1_100)}${line}`));
    assert.ok(finds({ lines: 2 }, `user-joe\n\n${line}`));
    assert.ok(!finds({ lines: 2 }, `user-joe\n\n\n${line}`));
    assert.ok(finds({ lines: 2 }, `${line}\n\nuser-joe`));
    assert.ok(finds({ columns: 20 }, `user-joe\n${line}`));
    assert.ok(!finds({ columns: 5 }, `user-joe\n${line}`));
    assert.ok(!finds({ entropy: 3 }, `user-aaaaaaaaaaa\n${line}`));
  });
});

describe('the cost of a pattern', function () {
  this.timeout(30_000);

  it('does not explode where a backtracking engine would', () => {
    const text = `${'a'.repeat(50_000)}!\n`.repeat(4);
    for (const source of ['(a+)+$', '(a|aa)+$', '(.*a){20}$', '([a-zA-Z]+)*!!', '(?:a*)*b']) {
      if (faultOf(source) === undefined) scanWith({ source })(text);
    }
  });

  it('does not depend on whether the end of a match is ever found', () => {
    const text = 'key = BEGIN a\n'.repeat(2_000);
    assert.deepEqual(valuesIn(scanWith({ source: 'BEGIN[\\s\\S]+?END' }), text), []);
    assert.equal(valuesIn(scanWith({ source: 'BEGIN[\\s\\S]+?END|BEGIN a' }), text).length, 2_000);
  });

  it('stays small for ten thousand rules whose keywords are not there', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      id: `team-${index}`,
      source: `team${index}-[a-z]{20}`,
      keywords: [`team${index}-`],
    }));
    const found = scanWith(...many)(
      `x = "team4711-${sample('', 20, 'lower').replace(/\d/g, 'q')}"\n`.repeat(10),
    );
    assert.deepEqual([...new Set(found.map(({ rule }) => rule))], ['team-4711']);
  });
});
