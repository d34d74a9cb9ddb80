// Where the comment goes that ignores a token, and that it does.
import assert from 'node:assert/strict';
import { isSuppressed } from '../../../src/detect/suppress.ts';
import { languages } from '../../../src/rewrite/languages.ts';
import { ignoreComment, languageOf } from '../../../src/rewrite/rewrite.ts';
import { apply, marked, target, token } from './marked.ts';

const mark = 'latchkey:ignore some-rule';
const next = 'latchkey:ignore-next-line some-rule';

/** The text with the comment, after asking the engine whether it does what it says. */
function ignored(source: string, id: string, path = ''): string | undefined {
  const { text, spans } = marked(source);
  const [span] = spans;
  assert.ok(span);
  const edit = ignoreComment(text, span, target(id, path), mark);
  if (!edit) return undefined;
  const result = apply(text, [edit]);
  const moved = edit.start <= span.start ? edit.text.length : 0;
  const finding = { rule: 'some-rule', start: span.start + moved, end: span.end + moved };
  assert.equal(result.slice(finding.start, finding.end), text.slice(span.start, span.end));
  assert.ok(isSuppressed(result, { ...finding, confidence: 'high' }), `does not ignore: ${result}`);
  return result.replaceAll(token, '«»');
}

const cases: readonly (readonly [title: string, id: string, source: string, expected: string | undefined])[] =
  [
    ['behind the code', 'javascript', "a = '«»';\nb", `a = '«»'; // ${mark}\nb`],
    ['behind a comment', 'javascript', "a = '«»'; // b\n", `a = '«»'; // b // ${mark}\n`],
    ['with the line ending as it is', 'javascript', "a = '«»';\r\nb", `a = '«»'; // ${mark}\r\nb`],
    [
      'behind a template of several lines that ends there',
      'javascript',
      'a = `b\n«»`;\n',
      `a = \`b\n«»\`; // ${mark}\n`,
    ],
    [
      'before a template that begins there',
      'javascript',
      '  a = `«»\nb`;\n',
      `  // ${mark}\n  a = \`«»\nb\`;\n`,
    ],
    ['nowhere in the middle of a template', 'javascript', 'a = `b\n«»\nc`;', undefined],
    ['in a tag of an element', 'javascriptreact', 'a = <A\n  b="«»"\n/>', `a = <A\n  b="«»" // ${mark}\n/>`],
    [
      'behind an element in another',
      'javascriptreact',
      '<p>\n  <b>«»</b>\n</p>',
      `<p>\n  <b>«»</b>{/* ${mark} */}\n</p>`,
    ],
    ['behind text in an element', 'javascriptreact', '<p>\n  «»\n</p>', `<p>\n  «»{/* ${mark} */}\n</p>`],
    ['nowhere in text that goes on', 'javascriptreact', '<p>\n  «»\n  a\n</p>', undefined],
    ['not in a block comment', 'javascript', '/*\n * «»\n */', undefined],
    ['behind a block comment', 'javascript', '/* «» */\n', `/* «» */ // ${mark}\n`],
    ['behind Python', 'python', 'a = "«»"\n', `a = "«»"  # ${mark}\n`],
    [
      'before a continued line',
      'python',
      'if b:\n    a = "«»" + \\\n        c',
      `if b:\n    # ${mark}\n    a = "«»" + \\\n        c`,
    ],
    ['behind a string in three quotes', 'python', 'a = """\n«»"""', `a = """\n«»"""  # ${mark}`],
    ['behind the file’s mark', 'python', '\uFEFFa = """«»\n"""', `\uFEFF# ${mark}\na = """«»\n"""`],
    ['behind a shell command', 'shellscript', 'a="«»"\n', `a="«»" # ${mark}\n`],
    ['before a continued command', 'shellscript', 'curl -u «» \\\n  b', `# ${mark}\ncurl -u «» \\\n  b`],
    [
      'on the line of a heredoc’s opener',
      'shellscript',
      'cat <<EOF\n«»\nEOF',
      `cat <<EOF # ${next}\n«»\nEOF`,
    ],
    ['nowhere deeper in a heredoc', 'shellscript', 'cat <<EOF\na\n«»\nEOF', undefined],
    ['behind a scalar', 'yaml', 'a: «»\n', `a: «» # ${mark}\n`],
    ['on the line of a block’s header', 'yaml', 'a: |\n  «»\nb: c', `a: | # ${next}\n  «»\nb: c`],
    ['in Go', 'go', 'var a = `«»\nb`', `// ${mark}\nvar a = \`«»\nb\``],
    ['before a line of .env', 'dotenv', 'A=b\r\nC=«»\r\n', `A=b\r\n# ${mark}\r\nC=«»\r\n`],
    ['before a line of an INI file', 'ini', '[a]\n  b=«»', `[a]\n  ; ${mark}\n  b=«»`],
    ['before a line of properties', 'properties', 'b=«»', `# ${mark}\nb=«»`],
    ['before an instruction', 'dockerfile', 'ENV A=«»', `# ${mark}\nENV A=«»`],
    ['not within an instruction', 'dockerfile', 'ENV B=c \\\n  A=«»', undefined],
    ['before a line of a makefile', 'makefile', 'A = «»', `# ${mark}\nA = «»`],
    ['before a line of a batch file', 'bat', 'set A=«»', `REM ${mark}\nset A=«»`],
    ['behind TOML', 'toml', 'a = "«»"', `a = "«»" # ${mark}`],
    ['not in TOML’s three quotes', 'toml', 'a = """\n«»\n"""', undefined],
    ['behind HTML', 'html', '<p>«»</p>', `<p>«»</p> <!-- ${mark} -->`],
    ['before a tag of several lines', 'html', '<a b="«»"\n>', `<!-- ${mark} -->\n<a b="«»"\n>`],
    [
      'in a script as in JavaScript',
      'html',
      '<script>\na = "«»"\n</script>',
      `<script>\na = "«»" // ${mark}\n</script>`,
    ],
    ['behind CSS', 'css', 'a { b: "«»" }', `a { b: "«»" } /* ${mark} */`],
    ['behind XML', 'xml', '<a>«»</a>', `<a>«»</a> <!-- ${mark} -->`],
    ['behind Ruby', 'ruby', "a = '«»'", `a = '«»' # ${mark}`],
    ['on the line of Ruby’s heredoc', 'ruby', 'a = <<~B\n  «»\nB', `a = <<~B # ${next}\n  «»\nB`],
    ['behind SQL', 'sql', "SELECT '«»';", `SELECT '«»'; -- ${mark}`],
    ['behind Visual Basic', 'vb', 'a = "«»"', `a = "«»" ' ${mark}`],
    ['behind PHP', 'php', "$a = '«»';", `$a = '«»'; // ${mark}`],
    ['behind C++’s raw strings', 'cpp', 'a = R"b(\n«»)b";', `a = R"b(\n«»)b"; // ${mark}`],
    ['not in a fence of Markdown', 'markdown', '```sh\na=«»\n```', undefined],
    ['behind Markdown', 'markdown', 'a «»', `a «» <!-- ${mark} -->`],
    ['in JSON nowhere', 'json', '{"a": "«»"}', undefined],
    ['behind JSON with comments', 'jsonc', '{\n  "a": "«»"\n}', `{\n  "a": "«»" // ${mark}\n}`],
    ['in plain text nowhere', 'plaintext', '«»', undefined],
    ['in an unknown language nowhere', 'no-such-language', '«»', undefined],
  ];

describe('the comment that ignores a token goes', () => {
  for (const [title, id, source, expected] of cases) {
    it(title, () => assert.equal(ignored(source, id), expected));
  }
});

describe('the table of languages', () => {
  const ids = languages.flatMap((language) => language.ids);
  it('knows the comments of more than 100 of VS Code’s languages', () => {
    const known = languages.filter(({ comments }) => comments).flatMap((language) => language.ids);
    assert.ok(known.length > 100, `${known.length}`);
  });
  it('has every id and every ending once', () => {
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    const endings = languages.flatMap(({ extensions }) => extensions ?? []);
    assert.deepEqual(
      endings.filter((name, index) => endings.indexOf(name) !== index),
      [],
    );
  });
  for (const language of languages) {
    const id = language.ids[0] ?? '';
    if (!language.comments || id === '') continue;
    it(`${language.title}: the comment ignores the token beside it and on the next line`, () => {
      assert.ok(ignored('\n«»\n', id) !== undefined);
    });
  }
  it('goes by the name where that says more, and by the ending where the editor says nothing', () => {
    const title = (id: string, path: string): string | undefined => languageOf(target(id, path))?.title;
    assert.equal(title('yaml', 'compose.yaml'), 'a compose file');
    assert.equal(title('yaml', 'a/.github/workflows/b.yml'), 'a GitHub workflow');
    assert.equal(title('shellscript', 'a/.env.test'), 'a .env file');
    assert.equal(title('plaintext', 'a/main.tf'), 'Terraform');
    assert.equal(title('', 'a.py'), 'Python');
    assert.equal(title('python', 'a.txt'), 'Python');
    assert.equal(title('', 'a'), undefined);
  });
});
