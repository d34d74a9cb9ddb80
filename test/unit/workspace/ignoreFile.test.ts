// Where a fingerprint line goes in the text of an ignore file.
import assert from 'node:assert/strict';
import { withFingerprint } from '../../../src/workspace/ignoreFile.ts';

const line = (digits: string) => `sha256:${digits.padEnd(16, '0')} some-rule`;

describe('a fingerprint in the text of an ignore file', () => {
  it('stands behind what is there, below a heading', () => {
    const text = withFingerprint('vendor/\n', line('a'));
    assert.match(text ?? '', /^vendor\/\n\n# .*\nsha256:a0{15} some-rule\n$/);
  });

  it('stands among the others in order, and patterns behind them stay behind', () => {
    const before = `a\n${line('a')}\n${line('c')}\nb\n`;
    assert.equal(withFingerprint(before, line('b')), `a\n${line('a')}\n${line('b')}\n${line('c')}\nb\n`);
    assert.equal(withFingerprint(before, line('d')), `a\n${line('a')}\n${line('c')}\n${line('d')}\nb\n`);
    assert.equal(withFingerprint(before, line('0')), `a\n${line('0')}\n${line('a')}\n${line('c')}\nb\n`);
  });

  it('is not added twice, with whatever line ending', () => {
    assert.equal(withFingerprint(`${line('a')}  \r\n`, line('a')), undefined);
    assert.equal(withFingerprint(line('a'), line('a')), undefined);
  });

  it('keeps byte order mark, line endings and a last line without one', () => {
    assert.equal(
      withFingerprint(`\uFEFF${line('b')}\r\nx`, line('a')),
      `\uFEFF${line('a')}\r\n${line('b')}\r\nx`,
    );
    assert.equal(withFingerprint(line('a'), line('b')), `${line('a')}\n${line('b')}\n`);
    assert.match(withFingerprint('\uFEFF', line('a')) ?? '', /^\uFEFF# .*\n/);
  });
});
