// A team's own patterns: what they find, what holds them back, and that they stay linear and local.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Allowance } from '../../../src/detect/allow.ts';
import type { Finding } from '../../../src/detect/finding.ts';
import type { ImportedRule } from '../../../src/detect/imported.ts';
import { pieceFrom } from '../../../src/detect/pieces.ts';
import { faultOf } from '../../../src/detect/re2.ts';
import { type Stretch, rescan } from '../../../src/detect/rescan.ts';
import type { Rule } from '../../../src/detect/rule.ts';
import { rules as builtIn } from '../../../src/detect/rules/index.ts';
import { sample } from '../../../src/detect/sample.ts';
import { type Scan, scanner } from '../../../src/detect/scan.ts';

type Given = Partial<ImportedRule> & { readonly id?: string; readonly source: string };

const ruleOf = ({ id = 'acme-token', ...given }: Given): Rule => ({
  kind: 'imported',
  id,
  issuer: '',
  title: 'Acme token',
  keywords: [],
  variable: 'ACME_TOKEN',
  revoke: '',
  ...given,
});
const scanWith = (...given: readonly Given[]): Scan => scanner(given.map(ruleOf));
const valuesIn = (scan: Scan, text: string, path?: string): string[] =>
  scan(text, path === undefined ? {} : { path }).map(({ start, end }) => text.slice(start, end));

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
    const found = (given: readonly Given[]) => scanner([...builtIn, ...given.map(ruleOf)])(text);
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

  it('is plain data: it survives being posted to a thread', () => {
    const rule = ruleOf({
      source: keyed,
      allow: [{ stopwords: ['nothing'] }],
      companions: [{ source: 'acme' }],
    });
    const posted = structuredClone(rule);
    assert.deepEqual(posted, rule);
    assert.deepEqual(valuesIn(scanner([posted]), line), [secret]);
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

describe('the faults of a pattern', () => {
  const faulty: readonly (readonly [string, RegExp])[] = [
    ['(?=a)b', /ahead or behind/],
    ['a(?!b)', /ahead or behind/],
    ['(?<=a)b', /ahead or behind/],
    ['(?<!a)b', /ahead or behind/],
    ['(a)\\1', /back to a group/],
    ['[a', /missing closing/],
    ['a)', /unexpected|unmatched/],
    ['a**', /./],
    ['a*', /empty text/],
    ['', /empty text/],
    ['(?:(?:a{100}){100}){100}', /./],
    [`(?:${'abcdefghij'.repeat(100)}){1000}`, /too large/],
    ['[a-z]{1000}'.repeat(5), /too large/],
    ['x{1000}'.repeat(2_000), /too large/],
    ['('.repeat(5_000) + ')'.repeat(5_000), /deeply/],
    ['a'.repeat(30_000), /longer than/],
  ];
  for (const [source, reason] of faulty) {
    it(`are told: ${source.slice(0, 30)}`, () => assert.match(faultOf(source) ?? 'no fault', reason));
  }

  it('are none in what Go takes', () => {
    const fine = [
      '(?i)a',
      '(?P<name>a)',
      '(?<name>a)',
      '\\pL+',
      '[[:alpha:]]+',
      '\\x{10FFFF}',
      '(?s:.)',
      'a\\z',
      '\\Qa.b\\E',
      '[]a]{900}',
      '[^]]x',
    ];
    for (const source of fine) assert.equal(faultOf(source), undefined, source);
  });

  it('are told of any text, and never thrown', () => {
    const part = fc.constantFrom(...'()[]{}\\^$.|?*+,-:<>=!iP1dwa'.split(''), '{1000}', '(?', '\\p', '[:');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        if (faultOf(source) !== undefined) return;
        scanWith({ source })('a1 dwiP\n{}[]()'.repeat(4));
      }),
      { numRuns: 500 },
    );
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

describe('the pieces of a text', () => {
  const parts = fc.constantFrom(
    '\n',
    ' ',
    ',',
    '{',
    '}',
    'a',
    'word',
    '"',
    '='.repeat(40),
    'x'.repeat(300),
    'a,'.repeat(200),
    'b '.repeat(200),
  );
  const text = fc.array(parts, { maxLength: 40 }).map((made) => made.join(''));

  it('follow each other, each the same whatever stands further away', () => {
    fc.assert(
      fc.property(text, fc.nat(), (whole, at) => {
        let last = 0;
        for (let piece = pieceFrom(whole, 0); piece; piece = pieceFrom(whole, piece.to)) {
          assert.ok(piece.from >= last && piece.to > piece.from);
          last = piece.to;
          const inner = piece.from + (at % (piece.to - piece.from));
          assert.deepEqual(pieceFrom(whole, inner), piece);
          const from = Math.max(0, piece.since);
          const near = pieceFrom(
            `${from > 0 ? 'q' : ''}${whole.slice(from)}`,
            piece.from - from + (from > 0 ? 1 : 0),
          );
          assert.equal((near?.from ?? -1) + from - (from > 0 ? 1 : 0), piece.from);
        }
      }),
    );
  });

  it('leave out nothing but the rest of a run that nothing ends', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let last = 0;
        for (let piece = pieceFrom(whole, 0); piece; piece = pieceFrom(whole, piece.to)) {
          const gap = whole.slice(last, piece.from);
          assert.ok(!/[\n,{}]./s.test(gap), JSON.stringify(gap));
          last = piece.to;
        }
      }),
    );
  });
});

describe('what imported rules find', () => {
  const patterns: readonly Given[] = [
    {
      id: 'key-rule',
      source: '(?i)(?:key|token)["\']?\\s{0,3}[:=]\\s{0,3}["\']?([\\w-]{8,40})',
      keywords: ['key', 'token'],
    },
    { id: 'hex-rule', source: '\\b[0-9a-f]{32}\\b' },
    { id: 'any-hex', source: '[0-9a-f]{16}' },
    { id: 'block-rule', source: 'BEGIN[\\s\\S]{1,}?END', keywords: ['begin'] },
    { id: 'quoted-rule', source: '"([^"]{8,})"' },
    { id: 'far-rule', source: 'far[\\s\\S]*?=([A-Z]{8})' },
    { id: 'behind-rule', source: '=([A-Z]{8})[\\s\\S]*?far' },
    { id: 'rest-rule', source: '(?s)secret.*?;' },
    { id: 'near-rule', source: '[A-Z]{12,}', keywords: ['acme'], companions: [{ source: 'user', lines: 3 }] },
  ];

  it('is line by line what a plain search finds, where lines are short', () => {
    const word = fc.constantFrom(
      'key',
      'token',
      ' = ',
      '"',
      'BEGIN',
      'END',
      'abc12345',
      sample('', 32, 'hex'),
      ' ',
      ';',
      'é',
      '😀',
    );
    const lines = fc.array(
      fc.array(word, { maxLength: 8 }).map((made) => made.join('')),
      { maxLength: 8 },
    );
    const plain = patterns.slice(0, 5);
    fc.assert(
      fc.property(lines, fc.nat(4), (made, index) => {
        const pattern = plain[index];
        if (!pattern || made.some((one) => one.length > 250)) return;
        // Only patterns that do not cross lines can be searched for line by line.
        const source = pattern.source
          .replace('[\\s\\S]', '.')
          .replaceAll('\\s', ' ')
          .replace('[^"]', '[^"\\n]');
        const text = made.join('\n');
        const isAny = source.startsWith('(?i)');
        const plainly = made.flatMap((one) =>
          [...one.matchAll(new RegExp(source.replace('(?i)', ''), isAny ? 'gi' : 'g'))].map(
            (match) => match[1] ?? match[0],
          ),
        );
        assert.deepEqual(valuesIn(scanWith({ ...pattern, source }), text), plainly);
      }),
      { numRuns: 500 },
    );
  });

  const filler = ['word word word word word word word word word ', '{"a":1},', 'words on a line\n', '\n'];
  /** What each rule looks for, so that much of a text is near the limits of what it may depend on. */
  const parts: Readonly<Record<string, readonly string[]>> = {
    'key-rule': [`key = "${sample('', 20)}"`, `token: ${sample('', 30)};`, '{"key":"abcdefghijkl"},'],
    'hex-rule': [sample('', 32, 'hex'), sample('', 7, 'hex'), ';'],
    'any-hex': [sample('', 400, 'hex'), sample('', 7, 'hex')],
    'block-rule': ['BEGIN ', ' END', `BEGIN${`${sample('', 64, 'base64')}\n`.repeat(20)}END`],
    'quoted-rule': ['"', `"${sample('', 20)}"`, '";'],
    'far-rule': ['far from ', '=ABCDEFGH.'],
    'behind-rule': ['far from ', '=ABCDEFGH.'],
    'rest-rule': ['secret ', ';'],
    'near-rule': ['acme ', 'user ', 'ABCDEFGHIJKLMNOP '],
  };
  const scenario = (pattern: Given) => {
    const pieces = fc.constantFrom(...filler, ...(parts[pattern.id ?? ''] ?? []));
    const times = fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.nat(60));
    const text = fc
      .array(fc.tuple(pieces, times), { maxLength: 8 })
      .map((runs) => runs.map(([piece, count]) => piece.repeat(count)).join(''));
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.oneof(fc.nat(3), fc.nat(3_000)),
      inserted: fc.oneof(fc.string({ maxLength: 4 }), pieces),
    });
    return fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 4 }));
  };
  const cut =
    (scan: Scan, whole: string) =>
    ({ from, to }: Stretch): Finding[] =>
      scan(whole.slice(from, to)).map((finding) => ({
        ...finding,
        start: finding.start + from,
        end: finding.end + from,
      }));

  for (const pattern of patterns) {
    it(`is the same after an edit as in a whole scan: ${pattern.id ?? ''}`, function () {
      this.timeout(60_000);
      const scan = scanWith(pattern);
      fc.assert(
        fc.property(scenario(pattern), ([start, edits]) => {
          let now = start;
          let findings = scan(now);
          for (const { at, removed, inserted } of edits) {
            const from = Math.floor(at * now.length);
            const to = Math.min(now.length, from + removed);
            now = now.slice(0, from) + inserted + now.slice(to);
            const change = { start: from, removed: to - from, added: inserted.length };
            findings = rescan(findings, [change], now.length, cut(scan, now));
            assert.deepEqual(findings, scan(now));
          }
        }),
        { numRuns: 200 },
      );
    });
  }
});
