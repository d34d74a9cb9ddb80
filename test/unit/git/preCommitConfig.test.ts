// The entry goes to the end of the list of repos, whatever stands around that, and comes out again to the byte.
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { withoutBlock } from '../../../src/git/markedBlock.ts';
import { withEntry } from '../../../src/git/preCommitConfig.ts';

const call = { command: 'latchkey', remedy: '' };

interface Config {
  readonly repos: readonly { readonly hooks: readonly { readonly id: string; readonly entry?: string }[] }[];
}

const configs = {
  'with a list that is not indented': 'repos:\n- repo: x\n  hooks:\n  - id: a\n',
  'with a list that is indented': 'repos:\n  - repo: x\n    hooks:\n      - id: a\n',
  'with a list that is far in':
    '---\nrepos:   # all of them\n        -   repo: x\n            hooks:\n            -   id: a\n',
  'with more behind the list': 'repos:\n- repo: x\n  hooks:\n  - id: a\nexclude: ^vendor\nci:\n  - x\n',
  'with comments and blank lines':
    '# a\n\nrepos:\n# b\n\n- repo: x # c\n  hooks:\n  - id: a\n\n# - repo: off\n\n# d\nci: {}\n',
  'with the line endings of Windows': 'repos:\r\n  - repo: x\r\n    hooks:\r\n      - id: a\r\nci: {}\r\n',
  'without a line feed at the end': 'repos:\n  - repo: x\n    hooks: [{id: a}]',
  'with Windows’ endings and none at the end': 'repos:\r\n  - repo: x\r\n    hooks: [{id: a}]',
  'with a script in the last entry':
    'repos:\n- repo: x\n  hooks:\n  - id: a\n    entry: |\n      true\n\n      # no comment\nci: {}\n',
  'with what looks like the list in a text':
    'x: |\n  repos:\n    - no\nrepos:\n- repo: x\n  hooks:\n  - id: a\n',
  'with two documents': 'repos:\n- repo: x\n  hooks:\n  - id: a\n---\nother: 1\n',
};

describe('a configuration of the pre-commit framework', () => {
  for (const [how, text] of Object.entries(configs)) {
    it(`${how} gets the entry, keeps all else, and loses the entry without a trace`, () => {
      const after = withEntry(text, call) ?? '';
      const first = (yaml: string) => parse(yaml.split(/^---\nother/m)[0] ?? '') as Config;
      const { repos, ...others } = first(after);
      const { repos: before, ...othersBefore } = first(text);
      assert.deepEqual(repos.slice(0, -1), before);
      assert.deepEqual(others, othersBefore);
      assert.equal(repos.at(-1)?.hooks[0]?.entry, 'latchkey scan --staged');
      assert.equal(text.includes('\r\n'), after.includes('\r\n'));
      assert.equal(/[^\r]\n/.test(text), /[^\r]\n/.test(after));
      assert.equal(withoutBlock(after), text);
      const changed = withEntry(after, { ...call, command: 'npx latchkey' }) ?? '';
      assert.equal(first(changed).repos.at(-1)?.hooks[0]?.entry, 'npx latchkey scan --staged');
      assert.equal(withoutBlock(changed), text);
    });
  }

  it('that has such an entry by hand stays as it is', () => {
    const text = 'repos:\n- repo: https://example.org/latchkey\n  rev: v1\n  hooks:\n  - id: latchkey\n';
    assert.equal(withEntry(text, call), text);
  });

  it('of another form is left to a person', () => {
    const others = [
      '',
      'repos: []\n',
      'repos: [{}]\n',
      'repos:\n',
      'repos:\n  a: b\n',
      '- repo: x\n',
      ' repos:\n - x\n',
    ];
    for (const text of others) assert.equal(withEntry(text, call), undefined, text);
  });
});
