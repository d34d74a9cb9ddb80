// What is written to a `.env` file is read back to the byte by every common reader, or not written at all.
import assert from 'node:assert/strict';
import { parseEnv } from 'node:util';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { quote } from '../../../src/stores/dotenvQuoting.ts';
import { withAssignment } from '../../../src/stores/dotenvText.ts';
import { TokenError } from '../../../src/tokens/errors.ts';
import { Secret } from '../../../src/tokens/secret.ts';
import { awkward, isRefusal, readAsCompose, readAsPythonDotenv } from './readers.ts';

const refusal = {
  name: 'TokenError',
  code: 'value-unquotable',
  next: /SecretStorage or to the system keychain/,
};

/** The notation, or undefined where the value is refused. */
function tryQuote(value: string): string | undefined {
  try {
    return quote(new Secret(value));
  } catch (error) {
    assert.ok(isRefusal(error));
    return undefined;
  }
}

describe('quoting a value for .env', () => {
  it('leaves what means nothing to anybody bare', () => {
    for (const value of ['abc', 'a.b-c_d', 'https://x.example/a?b'.slice(0, 19), 'k+/=', '1e5', '-x']) {
      assert.equal(quote(new Secret(value)), value);
    }
  });

  it('puts everything else in single quotes, also lines of a PEM key', () => {
    for (const value of [
      'a b',
      'a#b',
      '$HOME',
      '~',
      '`x`',
      '"x"',
      'a\\nb',
      'a\nb\n',
      ' a ',
      '!x',
      'ä',
      '=x',
    ]) {
      assert.equal(quote(new Secret(value)), `'${value}'`);
    }
  });

  it('puts a single quote in double quotes', () => {
    assert.equal(quote(new Secret("it's # 1\n2")), `"it's # 1\n2"`);
  });

  it('refuses what readers do not agree on, and names another store', () => {
    const values = [
      '',
      'a\0b',
      'a\rb',
      'a\r\nb',
      'a\\\\b',
      'a\\',
      '${HOME}',
      `'"`,
      `'$x`,
      "'`",
      "'\\n",
      '\ud800',
    ];
    for (const value of values) assert.throws(() => quote(new Secret(value)), refusal, JSON.stringify(value));
  });

  it('never shows the value in a refusal', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 30 }), (text) => {
        const value = `${text}'"`;
        assert.throws(
          () => quote(new Secret(value)),
          (error) => error instanceof TokenError && !`${error.message}${error.next}`.includes(text),
        );
      }),
    );
  });

  it('reads back to the byte by dotenv, node --env-file and the rules of python-dotenv and docker compose', () => {
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 1, maxLength: 14 }), (parts) => {
        const value = parts.join('');
        const notation = tryQuote(value);
        fc.pre(notation !== undefined);
        const text = withAssignment('# a comment\nOTHER="x"\n', 'NAME', notation);
        assert.equal(parse(text)['NAME'], value, 'dotenv');
        assert.equal(parseEnv(text)['NAME'], value, 'node --env-file');
        assert.equal(readAsPythonDotenv(notation), value, 'python-dotenv');
        assert.equal(readAsCompose(notation), value, 'docker compose');
        assert.equal(parse(text)['OTHER'], 'x');
      }),
      { numRuns: 2000 },
    );
  });
});
