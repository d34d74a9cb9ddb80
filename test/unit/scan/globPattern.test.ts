// A pattern of paths says the same as a regular expression as it does to git.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import ignore from 'ignore';
import { compileRe2, faultOf } from '../../../src/detect/re2.ts';
import { globPattern } from '../../../src/scan/globPattern.ts';

describe('a pattern of paths', () => {
  it('written as a regular expression leaves out what git leaves out', () => {
    const name = fc.stringMatching(/^[ab.]{1,2}$/).filter((made) => !/^\.+$/.test(made));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    const part = fc.constantFrom(
      'a',
      'b',
      '*',
      '?',
      '**',
      'a*',
      '*b',
      '[ab]',
      '[!a]',
      '[^b]',
      '.a',
      '\\a',
      'a.b',
    );
    const glob = fc
      .tuple(fc.boolean(), fc.array(part, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([isTied, parts, isFolder]) => (isTied ? '/' : '') + parts.join('/') + (isFolder ? '/' : ''));
    fc.assert(
      fc.property(glob, path, (pattern, at) => {
        const source = globPattern(pattern) ?? assert.fail(`${pattern} is none`);
        assert.equal(faultOf(source, 'test'), undefined);
        assert.equal(
          compileRe2(source).test(at),
          ignore({ ignorecase: false }).add(pattern).ignores(at),
          source,
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('is a whole line, and no more than that', () => {
    for (const none of ['', '  ', '#a', '!a', '/']) assert.equal(globPattern(none), undefined);
    const fits = (glob: string, path: string): boolean => compileRe2(globPattern(glob) ?? '').test(path);
    assert.ok(fits('a.b', 'x/a.b'));
    assert.ok(!fits('a.b', 'x/aXb'));
    assert.ok(fits('\\#a', '#a'));
    assert.ok(fits('a+(b)|c^$', 'a+(b)|c^$'));
    assert.ok(fits('é😀', 'x/é😀/y'));
  });
});
