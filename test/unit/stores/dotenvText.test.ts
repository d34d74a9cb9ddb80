// Changing the text of a `.env` file touches nothing but the assignment that is meant.
import assert from 'node:assert/strict';
import { parse } from 'dotenv';
import fc from 'fast-check';
import {
  assignmentsIn,
  exampleText,
  verifyChange,
  withAssignment,
  withoutAssignment,
} from '../../../src/stores/dotenvText.ts';

describe('adding an assignment', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['an empty file', '', 'NEW=v\n'],
    ['a file with a last newline', '# c\nexport A=1\n\n', '# c\nexport A=1\n\nNEW=v\n'],
    ['a file without a last newline', 'A=1', 'A=1\nNEW=v'],
    ['CRLF', 'A=1\r\nB=2\r\n', 'A=1\r\nB=2\r\nNEW=v\r\n'],
    ['CRLF without a last newline', 'A=1\r\nB=2', 'A=1\r\nB=2\r\nNEW=v'],
    ['a byte order mark alone', '\uFEFF', '\uFEFFNEW=v\n'],
    ['a byte order mark', '\uFEFFA=1\n', '\uFEFFA=1\nNEW=v\n'],
    ['a line that ends in a backslash', 'A=1\\\n', 'A=1\\\n\nNEW=v\n'],
    ['a name that waits for its value', 'A=1\nNEW=\nB=2\n', 'A=1\nNEW=v\nB=2\n'],
    ['an exported name that waits, in CRLF', 'export NEW=\r\nB=2\r\n', 'export NEW=v\r\nB=2\r\n'],
    ['two names that wait', 'NEW=\nNEW=\n', 'NEW=\nNEW=v\n'],
    ['a name that waits, and another that is empty', 'NEW=\nNEW=""\n', 'NEW=\nNEW=""\nNEW=v\n'],
    ['a value that looks like a name', "A='\nNEW=\n'\n", "A='\nNEW=\n'\nNEW=v\n"],
    ['a longer name that waits', 'NEW_2=\nRENEW=\n', 'NEW_2=\nRENEW=\nNEW=v\n'],
  ];
  for (const [what, before, after] of cases) {
    it(`keeps every byte of ${what}`, () => {
      assert.equal(withAssignment(before, 'NEW', 'v'), after);
      assert.equal(parse(after)['NEW'], 'v');
    });
  }
});

describe('removing an assignment', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['one line among others', '# a\nA=1\n# o\nOLD=x # why\n# b\n\nB=2\n', '# a\nA=1\n# o\n# b\n\nB=2\n'],
    ['the lines of a key', "A=1\nOLD='-----\nx\n-----\n'\nB=2", 'A=1\nB=2'],
    ['blank lines and comments around it not', '\n\nOLD=x\n\n# c\n', '\n\n\n# c\n'],
    ['an exported one', 'export OLD=x\nA=1\n', 'A=1\n'],
    ['every one of that name', 'OLD=1\nA=1\nOLD=2', 'A=1\n'],
    ['the first line after a byte order mark', '\uFEFFOLD=x\r\nA=1\r\n', '\uFEFFA=1\r\n'],
    ['no name that only looks like it', 'OLD_2=x\nMY_OLD=y\n# OLD=z\n', 'OLD_2=x\nMY_OLD=y\n# OLD=z\n'],
  ];
  for (const [what, before, after] of cases) {
    it(`takes ${what}`, () => assert.equal(withoutAssignment(before, 'OLD'), after));
  }

  it('undoes adding it, to the byte, in any text that ends in a newline', () => {
    const line = fc.constantFrom('A=1', '# c', '', "B='x\ny'", 'export C="d" # e', 'D', '  E = f');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.map((one) => `${one}\n`).join('');
        assert.equal(withoutAssignment(withAssignment(text, 'NEW', "'a\nb'"), 'NEW'), text);
      }),
    );
  });
});

describe('checking a change before it is written', () => {
  it('refuses one that would make another line read differently', () => {
    const before = 'A="open\nB=2\n';
    const after = withAssignment(before, 'NEW', `"it's"`);
    assert.throws(() => verifyChange(before, after, ['NEW', "it's"]), {
      code: 'store-write-failed',
      next: /quote/,
    });
  });

  it('takes one in a file of the kind that people have', () => {
    const before = [
      '# don’t commit — "quotes" and `ticks` in a comment, it\'s fine',
      'EMPTY=',
      "PORT=3000 # the server's",
      'export URL="https://user@host/p%40th/db?a=b#c" # don\'t',
      'JSON=\'{"a": "b"}\'',
      'SPACED = some words here',
      'KEY="-----BEGIN\\nabc\\n-----END"',
      'LINES="one',
      'two"',
      'INTERPOLATED=${PORT}/x',
      '',
    ].join('\n');
    verifyChange(before, withAssignment(before, 'NEW', "'a b'"), ['NEW', 'a b']);
  });

  it('refuses one after which the name has another value', () => {
    assert.throws(() => verifyChange('', 'NEW=b\n', ['NEW', 'a']), { code: 'store-write-failed' });
  });

  it('takes one that does what it says', () => {
    verifyChange('A=1\n', 'A=1\nNEW=b\n', ['NEW', 'b']);
    verifyChange('A=1\nNEW=b\n', 'A=1\n', ['NEW', undefined]);
  });
});

describe('reading the assignments', () => {
  it('lists names in the order of the file, without those that have no value', () => {
    assert.deepEqual([...assignmentsIn('B=1\nEMPTY=\nA=2\n').keys()], ['B', 'A']);
  });

  it('knows no names from the prototype of objects', () => {
    assert.equal(assignmentsIn('').get('constructor'), undefined);
  });
});

describe('.env.example', () => {
  it('gets the name without a value', () => {
    assert.equal(exampleText(undefined, 'NEW'), 'NEW=\n');
    assert.equal(exampleText('# c\r\nA=\r\n', 'NEW'), '# c\r\nA=\r\nNEW=\r\n');
  });

  it('stays as it is where the name is in it, with a value or without', () => {
    assert.equal(exampleText('NEW=\n', 'NEW'), undefined);
    assert.equal(exampleText('export NEW=changeme\n', 'NEW'), undefined);
  });
});
