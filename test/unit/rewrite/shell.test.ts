// What becomes of a token in a shell script.
import assert from 'node:assert/strict';
import { valueAt } from '../../../src/rewrite/rewrite.ts';
import { marked, promise, rewritten, target, type Case } from './marked.ts';

const V = '${API_KEY:?}';

const cases: readonly Case[] = [
  ['an assignment gets quotes', 'KEY=«»', `KEY="${V}"`],
  ['an assignment to the same name keeps its value', 'export API_KEY=«»', `export API_KEY="${V}"`],
  ['a word gets quotes', 'curl -u «»: host', `curl -u "${V}": host`],
  ['a part of a word too', 'git clone https://u:«»@host/a', `git clone https://u:"${V}"@host/a`],
  ['an escaped quote opens nothing', String.raw`echo it\'s; KEY=«»`, String.raw`echo it\'s; KEY="${V}"`],
  ['double quotes stay', 'a="«»"', `a="${V}"`],
  ['with what is in them', 'a="Bearer «» $b"', `a="Bearer ${V} $b"`],
  ['single quotes become double', "a='«»'", `a="${V}"`],
  [
    'also in a longer string',
    "curl -H 'Authorization: Bearer «»' host",
    `curl -H "Authorization: Bearer ${V}" host`,
  ],
  ['but not where that would mean more', `a='{"k":"«»"}'`, `a='{"k":"'"${V}"'"}'`],
  ['or less', `a='$b «»'`, `a='$b '"${V}"`],
  ['or another command', "a='!b «»'", `a='!b '"${V}"`],
  ['a start is left out where it is empty', `a='«»$b'`, `a="${V}"'$b'`],
  ['two tokens in one string', "a='«»:«»'", `a="${V}:${V}"`],
  ['two with quotes between', `a='"«»$«»'`, `a='"'"${V}"'$'"${V}"`],
  ['a string with escapes is left and entered again', String.raw`a=$'b\n«»\t'`, `a=$'b\\n'"${V}"$'\\t'`],
  ['a whole one is replaced', "a=$'«»'", `a="${V}"`],
  ['a heredoc expands', "cat <<EOF\nit's «»\nEOF\nKEY=«»", `cat <<EOF\nit's ${V}\nEOF\nKEY="${V}"`],
  [
    'one with tabs too',
    'cat <<-EOF | b "c"\n\t«»\n\tEOF\na=\'«»\'',
    `cat <<-EOF | b "c"\n\t${V}\n\tEOF\na="${V}"`,
  ],
  ['two on a line', 'cat <<A <<B\n«»\nA\n"«»\nB\nKEY=«»', `cat <<A <<B\n${V}\nA\n"${V}\nB\nKEY="${V}"`],
  ['a quoted heredoc is refused', "cat <<'EOF'\n«»\nEOF", 'refused.*delimiter'],
  ['an escaped one too', 'cat <<\\EOF\n«»\nEOF', 'refused.*delimiter'],
  ['a word that is handed in is none', 'cat <<<«»', `cat <<<"${V}"`],
  ['nor a shift', 'a=$((1<<b)); KEY="«»"', `a=$((1<<b)); KEY="${V}"`],
  ['a command in quotes is code', 'a="$(curl -u \'«»\' b)"', `a="$(curl -u "${V}" b)"`],
  ['a default in quotes needs none', 'a="${B:-«»}"', `a="\${B:-${V}}"`],
  ['one without gets some', 'a=${B:-«»}', `a=\${B:-"${V}"}`],
  ['a comment only names the variable', "# it's «»\na=«»", `# it's ${V}\na="${V}"`],
  ['# in a word is no comment', "a=b#'«»'", `a=b#"${V}"`],
  ['# of a length neither', "a=${#b} c='«»'", `a=\${#b} c="${V}"`],
  ['line endings stay', "a='b «»'\r\n", `a="b ${V}"\r\n`],
];

describe('in a shell script', () => {
  promise(cases, target('shellscript', 'deploy.sh'));
  it('that direnv reads, too', () => {
    assert.equal(rewritten('export A=«»', target('plaintext', 'a/.envrc')), `export A="${V}"`);
  });
  it('a .env file is a place for values', () => {
    for (const path of ['.env', 'a/.env.local', 'prod.env']) {
      assert.match(rewritten('A=«»', target('shellscript', path)), /^refused.*values belong/);
    }
  });
});

describe('the value in a shell script', () => {
  for (const [source, value] of [
    [String.raw`a=«b\$c»`, 'b$c'],
    [String.raw`a="«b\$c\n\"»"`, 'b$c\\n"'],
    [String.raw`a='«b\$c»'`, 'b\\$c'],
    [String.raw`a=$'«b\'\n\e\xc3\xa9»'`, "b'\n\x1bé"],
    ['cat <<-A\n\t«b\n\tc»\n\tA', 'b\nc'],
  ] as const) {
    it(`of ${JSON.stringify(source)} is ${JSON.stringify(value)}`, () => {
      const { text, spans } = marked(source);
      assert.equal(valueAt(text, spans[0] ?? { start: 0, end: 0 }, target('shellscript')), value);
    });
  }
});
