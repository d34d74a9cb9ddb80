// What becomes of a token in Go.
import assert from 'node:assert/strict';
import { reference, valueAt } from '../../../src/rewrite/rewrite.ts';
import { marked, promise, rewritten, target, type Case } from './marked.ts';

const head = 'package main\n\nimport "os"\n\n';
const X = 'os.Getenv("API_KEY")';

const literals: readonly Case[] = [
  ['a string becomes a reference', 'var a = "«»"', `var a = ${X}`],
  ['a raw string too', 'var a = `«»`', `var a = ${X}`],
  ['a longer string is joined', 'var a = "Bearer «»"', `var a = "Bearer " + ${X}`],
  ['text behind stays', 'var a = `u:«»@\nhost`', `var a = \`u:\` + ${X} + \`@\nhost\``],
  ['text at the start leaves no empty rest', 'var a = "«»@host"', `var a = ${X} + "@host"`],
  ['two tokens in one string are replaced at once', 'var a = "«»:«»"', `var a = ${X} + ":" + ${X}`],
  ['two that touch too', 'var a = "a«»«»b"', `var a = "a" + ${X} + ${X} + "b"`],
  ['among arguments as gofmt writes it', 'func f() { g(a, "b «»") }', `func f() { g(a, "b "+${X}) }`],
  ['as the only argument too', 'func f() { g("b «»") }', `func f() { g("b " + ${X}) }`],
  ['an index is of the whole', 'var a = "b «»"[0]', `var a = ("b " + ${X})[0]`],
  ['a constant becomes a variable', 'const a = "«»"', `var a = ${X}`],
  ['of type string too', 'const a string = "b «»"', `var a string = "b " + ${X}`],
  ['of another type gets the conversion it had', 'const a Key = "«»"', `var a Key = Key(${X})`],
  ['once for two tokens', 'const a = "«»" + "b «»"', `var a = ${X} + "b " + ${X}`],
  ['over several lines', 'const a = "b" +\n\t"«»"', `var a = "b" +\n\t${X}`],
  ['a variable in a function is one', 'func f() {\n\ta := "«»"\n}', `func f() {\n\ta := ${X}\n}`],
  ['a constant before it stays one', 'const b = 1\n\nvar a = "«»"', `const b = 1\n\nvar a = ${X}`],
  ['a field of a composite stays in it', 'var a = T{K: "«»"}', `var a = T{K: ${X}}`],
  ['a comment only names the variable', '// «»', `// ${X}`],
  ['a rune with a quote opens nothing', `var a, b = '"', "«»"`, `var a, b = '"', ${X}`],
  ['line endings stay', 'var a = "b «»"\r\n', `var a = "b " + ${X}\r\n`],
  ['a group of constants is refused', 'const (\n\ta = "«»"\n)', 'refused.*group'],
  ['a tag is refused', 'type T struct {\n\tA string `json:"«»"`\n}', 'refused.*tag'],
  ['a case is refused', 'func f() { switch a {\n\tcase "«»":\n\t} }', 'refused.*case'],
  ['one among others too', 'func f() { switch a {\n\tcase "b", "«»":\n\t} }', 'refused.*case'],
  [
    'what a case does is none',
    'func f() { switch a {\n\tcase "b":\n\t\tg("«»")\n\t} }',
    `func f() { switch a {\n\tcase "b":\n\t\tg(${X})\n\t} }`,
  ],
  ['a format is refused', 'func f() { fmt.Printf("«» %s", a) }', 'refused.*format'],
  ['an argument of one is not', 'func f() { fmt.Printf("%s", "«»") }', `func f() { fmt.Printf("%s", ${X}) }`],
  ['an import is refused', 'import b "«»"', 'refused.*import'],
  ['code is refused', 'var a = «»', 'refused.*not inside a string'],
];

const a = 'var a = "«»"\n';
const b = `var a = ${X}\n`;
const imports: readonly Case[] = [
  ['behind the package', `// Does.\npackage p\n\n${a}`, `// Does.\npackage p\n\nimport "os"\n\n${b}`],
  [
    'beside a single one before it',
    `package p\n\nimport "fmt"\n\n${a}`,
    `package p\n\nimport (\n\t"fmt"\n\t"os"\n)\n\n${b}`,
  ],
  [
    'beside a single one behind it',
    `package p\n\nimport "time"\n\n${a}`,
    `package p\n\nimport (\n\t"os"\n\t"time"\n)\n\n${b}`,
  ],
  [
    'beside a package from elsewhere',
    `package p\n\nimport x "a.b/c"\n\n${a}`,
    `package p\n\nimport (\n\t"os"\n\n\tx "a.b/c"\n)\n\n${b}`,
  ],
  [
    'in order',
    `package p\n\nimport (\n\t"fmt"\n\t"time"\n)\n\n${a}`,
    `package p\n\nimport (\n\t"fmt"\n\t"os"\n\t"time"\n)\n\n${b}`,
  ],
  [
    'at the end of the order',
    `package p\n\nimport (\n\t"fmt" // f\n\n\t"a.b/c"\n)\n\n${a}`,
    `package p\n\nimport (\n\t"fmt" // f\n\t"os"\n\n\t"a.b/c"\n)\n\n${b}`,
  ],
  [
    'in a group of its own',
    `package p\n\nimport (\n\t"a.b/c"\n)\n\n${a}`,
    `package p\n\nimport (\n\t"os"\n\n\t"a.b/c"\n)\n\n${b}`,
  ],
  [
    'with the line ending of the file',
    `package p\r\n\r\nvar a = "«»"\r\n`,
    `package p\r\n\r\nimport "os"\r\n\r\nvar a = ${X}\r\n`,
  ],
  [
    'not where it is',
    `package p\n\nimport (\n\t"fmt"\n\t"os"\n)\n\n${a}`,
    `package p\n\nimport (\n\t"fmt"\n\t"os"\n)\n\n${b}`,
  ],
  [
    'not where it has another name',
    `package p\n\nimport sys "os"\n\n${a}`,
    `package p\n\nimport sys "os"\n\nvar a = sys.Getenv("API_KEY")\n`,
  ],
  [
    'but beside C',
    `package p\n\n// int x;\nimport "C"\n\n${a}`,
    `package p\n\nimport "os"\n\n// int x;\nimport "C"\n\n${b}`,
  ],
  ['not for a comment', 'package p\n\n// «»\n', `package p\n\n// ${X}\n`],
];

describe('in Go', () => {
  for (const [title, source, expected] of literals) {
    it(title, () => {
      const result = rewritten(head + source, target('go'));
      if (expected.startsWith('refused')) assert.match(result, new RegExp(expected));
      else assert.equal(result, head + expected);
    });
  }
  it('a function of the file that stops the program is used', () => {
    const helper = '\nfunc mustGetenv(name string) string {\n\treturn name\n}\n';
    assert.equal(
      rewritten(`package p\n\nvar a = "«»"\n${helper}`, target('go')),
      `package p\n\nvar a = mustGetenv("API_KEY")\n${helper}`,
    );
  });
  it('the note says that nothing fails by itself', () => {
    const { text, spans } = marked(head + a);
    const result = reference(text, spans, 'API_KEY', target('go'));
    assert.ok('edits' in result);
    assert.match(result.note ?? '', /empty text where API_KEY is not set/);
  });
  it('the value of bytes is UTF-8', () => {
    const { text, spans } = marked(String.raw`var a = "«\xc3\xa9\u00e9\"\n»"`);
    assert.equal(valueAt(text, spans[0] ?? { start: 0, end: 0 }, target('go')), 'éé"\n');
  });
});

describe('import "os" is added', () => promise(imports, target('go')));
