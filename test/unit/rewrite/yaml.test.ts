// What becomes of a token in YAML: compose files, GitHub workflows, and others.
import assert from 'node:assert/strict';
import { reference, valueAt } from '../../../src/rewrite/rewrite.ts';
import { marked, promise, rewritten, target, type Case } from './marked.ts';

/** `V` stands for the reference. */
const everywhere: readonly Case[] = [
  ['a plain scalar', 'a: «»', 'a: V'],
  ['in a longer one', 'a: Bearer «» # c', 'a: Bearer V # c'],
  ['in a list', '- «»\n- A=«»', '- V\n- A=V'],
  ['in double quotes', 'a: "Bearer «»"', 'a: "Bearer V"'],
  ['in single quotes', "a: 'it''s «»'", "a: 'it''s V'"],
  ['an apostrophe opens nothing', "a: it's\nb: «» isn't", "a: it's\nb: V isn't"],
  ['nor do quotes in the middle', 'a: say "hello\nb: "«»"', 'a: say "hello\nb: "V"'],
  ['in a block', 'a: |\n  it\'s\n  «»\nb: "«»"', 'a: |\n  it\'s\n  V\nb: "V"'],
  ['in a folded block', 'a:\n  - b: >-\n      "«»\n    c: «»', 'a:\n  - b: >-\n      "V\n    c: V'],
  ['in a block behind a dash', '- |\n  "«»\n- "«»"', '- |\n  "V\n- "V"'],
  ['in a block that says its indentation', 'a: |2\n    "«»\nb: «»', 'a: |2\n    "V\nb: V'],
  ['in a flow sequence with quotes', 'a: [b, «», "«»"]', 'a: [b, "V", "V"]'],
  ['in a flow mapping with quotes', 'a: {b: Bearer «», c: d}', 'a: {b: "Bearer V", c: d}'],
  ['as JSON', '{"a":"«»"}', '{"a":"V"}'],
  ['behind an anchor and a tag', 'a: &b !!str «»', 'a: &b !!str V'],
  ['behind a tag in quotes', 'a: !b "«»"', 'a: !b "V"'],
  ['in a comment', '# «»\na: b', '# V\na: b'],
  ['# in a word is no comment', 'a: b#«»', 'a: b#V'],
  ['with the line ending of the file', 'a: |\r\n  «»\r\nb: «»\r\n', 'a: |\r\n  V\r\nb: V\r\n'],
  ['two in one scalar', 'a: «»:«»', 'a: V:V'],
  ['two in one scalar of a flow', 'a: [«»:«»]', 'a: ["V:V"]'],
  ['several lines at once', 'a: |\n  «-----\n  b\n  -----»\nc: d', 'a: |\n  V\nc: d'],
  ['a key is refused', '«»: a', 'refused.*key'],
  ['a quoted key is refused', 'a:\n  "«»": b', 'refused.*key'],
  ['a key in a flow is refused', 'a: {«»: b}', 'refused.*key'],
  ['an anchor is refused', 'a: &«» b', 'refused.*anchor'],
];

const withReference = (V: string): Case[] =>
  everywhere.map(([title, source, expected]) => [
    title,
    source,
    expected.replace(/(?<!\w)V(?!\w)/g, () => V),
  ]);

describe('in YAML', () => promise(withReference('${API_KEY}'), target('yaml', 'config.yml')));

describe('in a compose file', () => {
  promise(withReference('${API_KEY:?}'), target('yaml', 'a/docker-compose.prod.yml'));
  it('a dollar before the token stays one', () => {
    assert.equal(rewritten('a: $$«»', target('dockercompose')), 'a: $$${API_KEY:?}');
  });
  it('the value has each doubled dollar once', () => {
    const { text, spans } = marked('a: "«b$$c»"\nd: «e$$f»');
    const values = spans.map((span) => valueAt(text, span, target('yaml', 'compose.yaml')));
    assert.deepEqual(values, ['b$c', 'e$f']);
  });
});

describe('in a GitHub workflow', () => {
  const workflow = target('yaml', '.github/workflows/ci.yml');
  promise(withReference('${{ secrets.API_KEY }}'), workflow);
  promise([['an expression is refused', "a: ${{ b == '«»' }}", 'refused.*expression']], workflow);
  it('the note says where the secret is made', () => {
    const { text, spans } = marked('a: «»');
    const result = reference(text, spans, 'API_KEY', workflow);
    assert.ok('edits' in result);
    assert.match(result.note ?? '', /Create the secret API_KEY in the repository’s settings/);
  });
  it('an action cannot read secrets', () => {
    assert.match(rewritten('a: «»', target('yaml', '.github/actions/a/action.yml')), /^refused.*input/);
  });
});

describe('the value in YAML', () => {
  for (const [source, value] of [
    ['a: «b c»', 'b c'],
    [String.raw`a: "«b\"\n\x41\u0042\0»"`, 'b"\nAB\0'],
    ['a: "«b\n  c\n\n  d\\\n  e»"', 'b c\nde'],
    ["a: '«it''s»'", "it's"],
    ['a: |\n  «b\n    c\n  d»\n', 'b\n  c\nd'],
    ['a: |\r\n  «b\r\n  c»\r\n', 'b\nc'],
    ['a: >\n  «b\n  c\n\n  d»\n', 'b c\nd'],
    ['a:\n  - b: |-\n      «c\n      d»\n', 'c\nd'],
  ] as const) {
    it(`of ${JSON.stringify(source)} is ${JSON.stringify(value)}`, () => {
      const { text, spans } = marked(source);
      assert.equal(valueAt(text, spans[0] ?? { start: 0, end: 0 }, target('yaml')), value);
    });
  }
});
