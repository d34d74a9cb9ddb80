// What becomes of a token in JavaScript, TypeScript and JSX.
import assert from 'node:assert/strict';
import { reference, valueAt } from '../../../src/rewrite/rewrite.ts';
import { marked, promise, rewritten, target, type Case } from './marked.ts';

const X = 'process.env.API_KEY';

const both: readonly Case[] = [
  ['a longer string becomes a template', 'f("Bearer «»")', `f(\`Bearer \${${X}}\`)`],
  ['text behind the token stays', "f('https://u:«»@host')", `f(\`https://u:\${${X}}@host\`)`],
  ['backticks are escaped', 'f("a`b «»")', `f(\`a\\\`b \${${X}}\`)`],
  ['${ is escaped', "f('${a} «»')", `f(\`\\\${a} \${${X}}\`)`],
  ['escaped quotes stay as they are', String.raw`f("\"«»\"")`, `f(\`\\"\${${X}}\\"\`)`],
  ['an escaped backslash before ${ stays one', 'f("\\\\${a} «»")', `f(\`\\\\\\\${a} \${${X}}\`)`],
  [
    'octal escapes are written as a template can',
    String.raw`f('\7 \0 \08 «»')`,
    `f(\`\\x07 \\0 \\x008 \${${X}}\`)`,
  ],
  ['$ before the token stays', "f('$«»')", `f(\`$\${${X}}\`)`],
  ['two tokens in one string are replaced at once', "f('«»:«»')", `f(\`\${${X}}:\${${X}}\`)`],
  ['a template gets an interpolation', 'f(`Bearer «» ${a}`)', `f(\`Bearer \${${X}} \${a}\`)`],
  ['a tagged template keeps its tag', 'String.raw`«»`', `String.raw\`\${${X}}\``],
  ['a string in an interpolation is one of its own', 'f(`${g("a «»")}`)', `f(\`\${g(\`a \${${X}}\`)}\`)`],
  ['a line comment only names the variable', '// was «»\nf()', `// was ${X}\nf()`],
  ['a block comment too', '/* «» */', `/* ${X} */`],
  [
    'every line ending and byte beside it stays',
    '\uFEFFf("a «»");\r\n\tg();\r\n',
    `\uFEFFf(\`a \${${X}}\`);\r\n\tg();\r\n`,
  ],
  [
    'a regular expression with a quote misleads nobody',
    'a = /["\'`]/; f("b «»")',
    `a = /["'\`]/; f(\`b \${${X}}\`)`,
  ],
  [
    'a class in it with a slash neither',
    'a.split(/[/"]/).map(f, "b «»")',
    `a.split(/[/"]/).map(f, \`b \${${X}}\`)`,
  ],
  ['nor a division', 'a = b / c; f("b «»") / d', `a = b / c; f(\`b \${${X}}\`) / d`],
  [
    'nor a division by the value of a call',
    'a = f(1) / 2; g = "b «»" // 3 / 4',
    `a = f(1) / 2; g = \`b \${${X}}\` // 3 / 4`,
  ],
  [
    'nor a condition before a regular expression',
    'if (a) /"/.test(b); f("b «»")',
    `if (a) /"/.test(b); f(\`b \${${X}}\`)`,
  ],
  ['a quote left open costs one line', "a = 'it\nf('b «»')", `a = 'it\nf(\`b \${${X}}\`)`],
  ['a module’s name is refused', "import a from '«»'", 'refused.*module'],
  ['a bare import is refused', "import 'a«»'", 'refused.*module'],
  ['a required name is refused', "const a = require('«»')", 'refused.*module'],
  ['an imported name is refused', "await import('«»')", 'refused.*module'],
  ['a re-exported name is refused', "export { a } from '«»'", 'refused.*module'],
  ['a directive is refused', "'«»';\nf()", 'refused.*directive'],
  ['a directive of a function is refused', "function f() {\n  '«»';\n}", 'refused.*directive'],
  ['a regular expression is refused', 'a = /«»/', 'refused.*regular expression'],
  ['code is refused', 'a = «»', 'refused.*not inside a string'],
  ['a token across two strings is refused', 'a = «"b" + "c"»', 'refused.*several pieces'],
];

const javascript: readonly Case[] = [
  ['a string becomes a reference', "const a = '«»';", `const a = ${X};`],
  ['a template without tag becomes one', 'const a = `«»`;', `const a = ${X};`],
  ['words beside it stay words', "return'«»'in a", `return ${X} in a`],
  ['a template behind return is not tagged', 'function f() { return `«»` }', `function f() { return ${X} }`],
  ['a key becomes a computed one', "a = { '«»': 1 }", `a = { [${X}]: 1 }`],
  ['so does a key in a longer string', "a = { b, 'c «»': 1 }", `a = { b, [\`c \${${X}}\`]: 1 }`],
  ['a method’s name too', "a = { '«»'() {} }", `a = { [${X}]() {} }`],
  ['a value is no key', "a = b ? '«»' : c", `a = b ? ${X} : c`],
  ['an attribute gets an expression', '<A key="«»" b />', `<A key={${X}} b />`],
  [
    'a part of an attribute gets a template',
    '<A key="B &amp; `«»`" />',
    `<A key={\`B & \\\`\${${X}}\\\`\`} />`,
  ],
  ['text in an element gets an expression', "a = <p>it's «» here</p>;", `a = <p>it's {${X}} here</p>;`],
  [
    'strings inside elements are strings',
    "a = (<p>don't {f('«»')} <b c='d'/></p>); g('«»')",
    `a = (<p>don't {f(${X})} <b c='d'/></p>); g(${X})`,
  ],
  ['a fragment is an element', "a = <>it's</>; b = '«»'", `a = <>it's</>; b = ${X}`],
  ['a comparison is none', "if (a < b) c = '«»'", `if (a < b) c = ${X}`],
  [
    'brackets like those of the file',
    "a = process.env['B']; b = '«»'",
    "a = process.env['B']; b = process.env['API_KEY']",
  ],
];

const typescript: readonly Case[] = [
  ['a string becomes a reference that compiles', "const a: string = '«»';", `const a: string = ${X}!;`],
  ['as const goes with the literal', "const a = '«»' as const;", `const a = ${X}!;`],
  ['an assertion does not grow to another operator', "if ('«»'==a) b", `if ((${X}!)==a) b`],
  ['a key becomes a computed one', "a = { '«»': 1 }", `a = { [${X}!]: 1 }`],
  ['a property is no type', "f({ a: '«»' })", `f({ a: ${X}! })`],
  ['nor the end of a condition', "a = f(b ? c : '«»')", `a = f(b ? c : ${X}!)`],
  ['nor one with a call in it', "a = b ? f(c) : '«»'", `a = b ? f(c) : ${X}!`],
  ['nor a default of a parameter', "function f(a: string = '«»') {}", `function f(a: string = ${X}!) {}`],
  ['nor a field', "class A {\n  private a = '«»';\n}", `class A {\n  private a = ${X}!;\n}`],
  ['nor what || stands before', "a = b || '«»'", `a = b || ${X}!`],
  ['nor a case', "switch (a) { case '«»': b() }", `switch (a) { case ${X}!: b() }`],
  ['nor a property in a typed constant', "const a: B = { c: '«»' }", `const a: B = { c: ${X}! }`],
  ['an alias of a type is refused', "type A = '«»';", 'refused.*type'],
  ['a member of a union is refused', "type A = 'b' | '«»';", 'refused.*type'],
  ['an annotation is refused', "let a: '«»' = b;", 'refused.*type'],
  ['a parameter’s type is refused', "function f(a: '«»') {}", 'refused.*type'],
  ['a member of an interface is refused', "interface A {\n  b: '«»';\n}", 'refused.*type'],
  ['an argument of a type is refused', "const a = new Set<'«»'>();", 'refused.*type'],
  ['an assertion is refused', "const a = b as '«»';", 'refused.*type'],
  ['a member of an enum is refused', "enum A {\n  B = '«»',\n}", 'refused.*enum'],
  ['a constant enum too', "export const enum A { B = '«»' }", 'refused.*enum'],
];

describe('in JavaScript', () => promise([...both, ...javascript], target('javascript')));
describe('in JavaScript with React', () => promise([...both, ...javascript], target('javascriptreact')));
describe('in TypeScript', () => promise([...both, ...typescript], target('typescript')));
describe('in TypeScript with React', () => {
  promise([...both, ...typescript], target('typescriptreact'));
  promise(
    [
      ['an attribute gets an expression', '<A key="«»" b />', `<A key={${X}!} b />`],
      ['a type parameter is no element', "const f = <T,>(a: T) => '«»'", `const f = <T,>(a: T) => ${X}!`],
      [
        'a bounded one neither',
        "const f = <T extends A>(a: T) => '«»'",
        `const f = <T extends A>(a: T) => ${X}!`,
      ],
      ['text in an element gets an expression', 'a = <p>«»</p>', `a = <p>{${X}}</p>`],
    ],
    target('typescriptreact'),
  );
});

describe('beside JavaScript', () => {
  it('a type assertion of TypeScript is no element', () => {
    assert.equal(rewritten("a = <A>'«»'; b = 'c'", target('typescript')), `a = <A>${X}!; b = 'c'`);
  });
  it('a client module gets a warning', () => {
    const { text, spans } = marked("'use client'\nconst a = '«»'");
    const result = reference(text, spans, 'API_KEY', target('typescriptreact'));
    assert.ok('edits' in result);
    assert.match(result.note ?? '', /browser/);
  });
  it('a place without reference stays, and the note says so', () => {
    const { text, spans } = marked("f('«»')\nimport a from '«»'");
    const result = reference(text, spans, 'API_KEY', target('javascript'));
    assert.ok('edits' in result);
    assert.equal(result.edits.length, 1);
    assert.match(result.note ?? '', /^Line 2 is left/);
  });
  it('a name that no variable can have is refused', () => {
    const { text, spans } = marked("f('«»')");
    assert.ok('refused' in reference(text, spans, 'API-KEY', target('javascript')));
  });
  for (const [source, value] of [
    [String.raw`f("«a\"b\n\x41\u0042\u{1F600}»")`, 'a"b\nAB\u{1F600}'],
    ['f(`«a\r\nb»`)', 'a\nb'],
    ['<A b="«a&quot;\\n&#65;»" />', 'a"\\nA'],
    ["f('«a\\\nb»')", 'ab'],
  ] as const) {
    it(`the value of ${JSON.stringify(source)} is ${JSON.stringify(value)}`, () => {
      const { text, spans } = marked(source);
      assert.equal(valueAt(text, spans[0] ?? { start: 0, end: 0 }, target('javascript')), value);
    });
  }
});
