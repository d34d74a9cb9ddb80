// A token is seen in the forms that a text can be written in, and the finding covers what stands for it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules } from '../../../src/detect/rules/index.ts';
import { sample } from '../../../src/detect/sample.ts';
import { scanner } from '../../../src/detect/scan.ts';

const scan = scanner(rules);
const token = sample('ghp_', 36);
const base64 = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.from(text, encoding).toString('base64');
const each = (text: string, write: (code: string) => string): string =>
  Array.from(text, (character) => write(character.charCodeAt(0).toString(16))).join('');

/** Each is all that is found, from end to end. */
const forms: Readonly<Record<string, string>> = {
  base64: base64(`token=${token}`),
  'base64 in base64': base64(`x: ${base64(`token=${token}`)}`),
  'base64 for a URL': Buffer.from(`???>>>${token}???`).toString('base64url'),
  'UTF-16 in base64, as PowerShell has it': base64(`$x="${token}"`, 'utf16le'),
  hexadecimal: Buffer.from(`x ${token}!`).toString('hex'),
  'percent escapes': each(token, (code) => `%${code}`),
  'Unicode escapes': each(token, (code) => `\\u${code.padStart(4, '0')}`),
  'hexadecimal escapes': each(token, (code) => `\\x${code}`),
};

describe('a token in another form', () => {
  for (const [form, text] of Object.entries(forms)) {
    it(`is seen in ${form}, and covers it`, () => {
      const wrapped = `a = "${text}";`;
      assert.deepEqual(
        scan(wrapped).map(({ rule, start, end }) => [rule, wrapped.slice(start, end)]),
        [['github-pat-classic', text]],
      );
    });
  }

  it('covers only its own part of a stretch of escapes', () => {
    const text = `https%3A%2F%2Fx%3A${token.replace('_', '%5F')}%40github.com`;
    assert.deepEqual(
      scan(text).map(({ start, end }) => text.slice(start, end)),
      [token.replace('_', '%5F')],
    );
  });

  it('is not seen five times encoded: there is an end to it', () => {
    let text = `token=${token}`;
    for (let i = 0; i < 5; i++) text = base64(text);
    assert.deepEqual(scan(text), []);
  });

  it('ends, and covers what is there, for any text with escapes and runs', () => {
    const parts = fc.constantFrom(
      '%41',
      '%',
      '\\u0041',
      '\\x41',
      ' ',
      '"',
      'QUJDREVGR0hJSktMTU5PUFFSU1RVVldY',
      '4142434445464748494a',
      '%25%34%31',
      '=',
      'password',
      ':',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (made) => {
        const text = made.join('');
        for (const { start, end } of scan(text)) assert.ok(start < end && end <= text.length);
      }),
      { numRuns: 500 },
    );
  });
});
