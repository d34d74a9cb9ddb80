// Text from elsewhere is shown on one line, with nothing in it that acts or hides.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { visible, visibleInLog, wellFormed } from '../../../../src/cli/reports/visible.ts';

/** Any UTF-16 units, whole characters and halves of pairs. */
const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0xff })))
  .map((codes) => String.fromCharCode(...codes));

describe('text from elsewhere', () => {
  it('is left as it is where it is plain', () => {
    for (const text of ['', 'src/a b.ts', 'naïve/日本語/😀👩‍👩‍👧.ts', 'a\\n', '#1 [x]', 'a::b'])
      assert.equal(visibleInLog(text), text);
  });

  it('shows what cannot be seen', () => {
    assert.equal(
      visible('a\n\t\u001b[2J\u0000\u202e\u2028\ud800'),
      'a\\n\\t\\x1b[2J\\x00\\u202e\\u2028\\ud800',
    );
  });

  it('gives no command to a log, however it is indented', () => {
    assert.equal(visibleInLog('::set-output name=a::b'), '\\x3a:set-output name=a::b');
    assert.equal(visibleInLog('  ::stop'), '  \\x3a:stop');
    assert.equal(visibleInLog('a##vso[x]'), 'a\\x23#vso[x]');
  });

  it('is always one line that UTF-8 can hold', () => {
    fc.assert(
      fc.property(units, (text) => {
        assert.doesNotMatch(visible(text), /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        assert.doesNotMatch(visibleInLog(text), /^\s*::|##\w*\[/);
        assert.equal(Buffer.from(wellFormed(text)).toString(), wellFormed(text));
        assert.equal(wellFormed(text).length, text.length);
      }),
    );
  });
});
