// A team's own rules in latchkey.json, what is wrong with them, and that the schema says the same.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { isAllowed } from '../../src/detect/allow.ts';
import { allower } from '../../src/detect/allower.ts';
import { faultOf } from '../../src/detect/re2.ts';
import { sample } from '../../src/detect/sample.ts';
import { readLatchkeyJson } from '../../src/scan/latchkeyJson.ts';
import type { TeamRules } from '../../src/scan/teamRules.ts';
import { testFolder } from './folder.ts';
import { readTeam, reasonsOf, valuesFound, writeFile } from './teamFolder.ts';

const token = sample('acme_', 24);

describe('latchkey.json', function () {
  this.timeout(30_000);
  const inFolder = testFolder();
  const write = (name: string, text: string): void => writeFile(inFolder(name), text);
  const read = (): Promise<TeamRules> => readTeam(inFolder());
  const writeOwn = (scan: unknown): void => write('latchkey.json', JSON.stringify({ scan }));
  const rule = {
    id: 'acme-token',
    title: 'Acme token',
    pattern: 'acme_[A-Za-z0-9]{24}',
    keywords: ['acme_'],
  };

  it('are read with everything that can be said of one', async () => {
    writeOwn({
      rules: [
        {
          ...rule,
          pattern: '(acme_)(?P<body>[A-Za-z0-9]{24})',
          secretGroup: 'body',
          entropy: 3,
          path: 'src/**',
          severity: 'low',
          confidence: 'medium',
          variable: 'ACME',
          revoke: 'https://acme.example/tokens',
          allow: [{ stopwords: ['SAMPLE'], why: 'is in the documentation' }],
        },
      ],
      disabledRules: ['generic-secret'],
      minimumConfidence: 'high',
      exclude: ['vendor/'],
      allow: [{ rules: ['acme-token'], paths: ['*.md'], why: 'documentation' }],
    });
    const team = await read();
    assert.deepEqual(team.problems, []);
    assert.deepEqual(team.disabled, ['generic-secret']);
    assert.deepEqual(team.exclude, ['vendor/']);
    assert.equal(team.minimumConfidence, 'high');
    const [only] = team.rules;
    assert.equal(only?.severity, 'low');
    assert.equal(only.variable, 'ACME');
    assert.equal(only.revoke, 'https://acme.example/tokens');
    assert.deepEqual(valuesFound(team.rules, `x = ${token}`), [token.slice(5)]);
    assert.deepEqual(valuesFound(team.rules, `x = ${token}`, 'test/a.ts'), []);
    assert.deepEqual(valuesFound(team.rules, 'x = acme_sample' + sample('', 18)), []);
    assert.deepEqual(structuredClone(team.rules), team.rules);
  });

  it('leave the rest of the file alone', async () => {
    write('latchkey.json', JSON.stringify({ policy: { maximumAge: 90 }, tokens: [] }));
    assert.deepEqual((await read()).problems, []);
  });

  it('allow values in some files only where everything holds', async () => {
    writeOwn({ allow: [{ paths: ['docs/'], regexes: ['^acme_'], why: 'samples' }] });
    const allows = allower((await read()).allow);
    const finding = { rule: 'any-rule', start: 0, end: token.length, confidence: 'high' } as const;
    assert.equal(isAllowed(allows, token, finding, { path: 'docs/a/b.md' }), true);
    assert.equal(isAllowed(allows, token, finding, { path: 'src/docs.md' }), false);
    assert.equal(isAllowed(allows, `x${token}`, finding, { path: 'docs/a/b.md' }), false);
  });

  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['no object', [rule], /"scan" is not an object/],
    ['a key that nobody knows', { rulez: [] }, /"scan" has no "rulez"/],
    ['rules that are no list', { rules: rule }, /"rules" is not a list/],
    ['no id', { rules: [{ ...rule, id: undefined }] }, /rule 1: "id" is missing/],
    ['an id of one word', { rules: [{ ...rule, id: 'acme' }] }, /rule "acme": "id" is not two/],
    ['an empty title', { rules: [{ ...rule, title: '' }] }, /"title" is missing/],
    ['a pattern that looks ahead', { rules: [{ ...rule, pattern: '(?=a)b' }] }, /rule "acme-token".*ahead/],
    ['a pattern that matches nothing', { rules: [{ ...rule, pattern: 'a*' }] }, /empty text/],
    ['a pattern that explodes', { rules: [{ ...rule, pattern: '[a-z]{1000}'.repeat(9) }] }, /too large/],
    ['a group that is not there', { rules: [{ ...rule, secretGroup: 3 }] }, /no group 3/],
    ['a named group that is not there', { rules: [{ ...rule, secretGroup: 'body' }] }, /no group body/],
    ['entropy out of range', { rules: [{ ...rule, entropy: 9 }] }, /"entropy" is not from 0 to 8/],
    ['a keyword too short', { rules: [{ ...rule, keywords: ['ab'] }] }, /"keywords" are not/],
    ['a link that is none', { rules: [{ ...rule, revoke: 'command:x' }] }, /"revoke" is not an address/],
    ['a path that lets in again', { rules: [{ ...rule, path: '!src' }] }, /no pattern of paths/],
    ['two rules of one id', { rules: [rule, rule] }, /another one has this id/],
    ['an entry that allows everything', { allow: [{ why: 'x' }] }, /entry 1 of "allow": it needs/],
    ['an entry without a reason', { allow: [{ regexes: ['a'] }] }, /"why" is missing/],
    [
      'an entry with a bad pattern',
      { allow: [{ regexes: ['('], why: 'x' }] },
      /what it allows cannot be used/,
    ],
  ];
  for (const [what, scan, reason] of wrong) {
    it(`say what is wrong: ${what}`, async () => {
      writeOwn(scan);
      const told = reasonsOf(await read());
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0] ?? '', reason);
    });
  }

  it('run though another one is wrong', async () => {
    writeOwn({
      rules: [
        { ...rule, pattern: '(' },
        { ...rule, id: 'acme-other' },
      ],
    });
    const team = await read();
    assert.equal(reasonsOf(team).length, 1);
    assert.deepEqual(valuesFound(team.rules, token), [token]);
  });

  it('are told not to be JSON, without a word of what stands there', async () => {
    for (const text of ['', '{"scan": ', `{ "password": ${token} }`, '<<<<<<< HEAD\n{}\n', '\u0000\u0001']) {
      write('latchkey.json', text);
      const [told = ''] = reasonsOf(await read());
      assert.match(told, /^latchkey\.json: it (?:is|holds) /);
      assert.ok(!told.includes(token.slice(0, 8)), told);
    }
  });

  it('are what the schema says, and the other way round', () => {
    const schema = JSON.parse(
      fs.readFileSync(new URL('../../media/latchkey.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const isValid = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);
    const text = fc.constantFrom(
      '',
      'a',
      'acme-token',
      '(a)b',
      '!a',
      '#a',
      '/',
      ' ',
      'a/**',
      'https://a.b/c',
      'http://a',
      'high',
      'low',
      'medium',
      '3',
    );
    const leaf = fc.oneof(
      text,
      fc.constantFrom(0, 1, 1.5, -1, 9, true, null),
      fc.array(text, { maxLength: 2 }),
    );
    /** A table of which some keys are missing and at most one is something else. */
    const nearly = (good: Record<string, unknown>, required: readonly string[]) =>
      fc
        .tuple(
          fc.subarray(Object.keys(good)),
          fc.option(fc.tuple(fc.constantFrom(...Object.keys(good), 'tags'), leaf), { freq: 2 }),
        )
        .map(([kept, change]) => ({
          ...Object.fromEntries(
            Object.entries(good).filter(([key]) => required.includes(key) || kept.includes(key)),
          ),
          ...(change && { [change[0]]: change[1] }),
        }));
    const goodAllowance = { paths: ['a/*'], regexes: ['a'], stopwords: ['b'], why: 'c' };
    const allow = (more = {}) => fc.array(nearly({ ...goodAllowance, ...more }, ['why']), { maxLength: 2 });
    const goodRule = {
      ...rule,
      secretGroup: 0,
      entropy: 3,
      path: 'a',
      severity: 'low',
      confidence: 'high',
      variable: 'A',
      revoke: 'https://a.b',
    };
    const ruleTable = fc.oneof(
      nearly(goodRule, ['id', 'title', 'pattern']),
      allow().map((list) => ({ ...goodRule, allow: list })),
    );
    const goodScan = {
      disabledRules: ['a'],
      minimumConfidence: 'low',
      exclude: ['b'],
      rules: [],
      allow: [],
    };
    const scan = fc.oneof(
      nearly(goodScan, []),
      ruleTable.map((one) => ({ ...goodScan, rules: [one] })),
      allow({ rules: ['acme-token'] }).map((list) => ({ ...goodScan, allow: list })),
    );
    let valid = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: fc.record({ scan }) }, fc.record({ scan: leaf }), leaf),
        (file) => {
          const faults: string[] = [];
          readLatchkeyJson(JSON.stringify(file), faultOf, (reason) => {
            // What only shows when a pattern is compiled, no schema can say.
            if (!/cannot be used|has no group/.test(reason)) faults.push(reason);
          });
          const isFine = isValid(file);
          if (isFine) valid++;
          assert.equal(faults.length === 0, isFine, `${faults.join('; ')} ${JSON.stringify(isValid.errors)}`);
        },
      ),
      { numRuns: 3_000 },
    );
    assert.ok(valid > 300 && valid < 2_700, `${valid} of 3000 were valid`);
  });
});
