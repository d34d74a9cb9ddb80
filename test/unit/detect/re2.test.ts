// What is wrong with a pattern is told before it runs.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { faultOf } from '../../../src/detect/re2.ts';
import { scanWith } from './given.ts';

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
