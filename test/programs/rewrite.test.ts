// Rewritten programs, run: the exact token arrives, and without the variable they fail as promised.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { parse } from 'yaml';
import { reference, type Target } from '../../src/rewrite/rewrite.ts';
import { around, embed, literals, value } from '../unit/rewrite/literals.ts';
import { apply, marked, target } from '../unit/rewrite/marked.ts';

interface Program {
  readonly form: string;
  readonly code: string;
  /** The value of the variable. */
  readonly key: string;
  /** What the program shows. */
  readonly shown: string;
}

/** Some programs of each form of a language, the same at every run. */
function programsOf(
  languageId: string,
  count: number,
  name: (index: number) => string = () => 'API_KEY',
): Program[] {
  const forms = literals.filter((literal) => literal.target.languageId === languageId);
  const made = forms.flatMap((form) => {
    const drawn = fc.sample(fc.tuple(value, around), { numRuns: count, seed: 7 });
    return drawn.flatMap(([inner, beside]) => {
      const embedded = embed(form, inner, beside);
      return embedded ? [{ form, embedded, inner, beside }] : [];
    });
  });
  return made.flatMap(({ form, embedded, inner, beside }, index) => {
    const result = reference(embedded.text, [embedded.span], name(index), form.target);
    if ('refused' in result) return [];
    const code = apply(embedded.text, result.edits);
    return [{ form: form.title, code, key: inner, shown: beside[0] + inner + beside[1] }];
  });
}

function has(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}

/** Skips the test where the program is not there, and says so. */
function need(context: Mocha.Context, there: boolean, what: string): void {
  if (there) return;
  if (context.test) context.test.title += ` (skipped: ${what} is not on this machine)`;
  context.skip();
}

function rewrite(source: string, where: Target): string {
  const { text, spans } = marked(source);
  const result = reference(text, spans, 'API_KEY', where);
  assert.ok('edits' in result, source);
  return apply(text, result.edits);
}

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'rewrite-'))));
after(() => rmSync(folder, { recursive: true }));

/** Runs programs in one Python, which answers what each showed or what stopped it. */
const pythonDriver = `
import json, os, sys
answers = []
for program in json.load(sys.stdin):
    os.environ.pop("API_KEY", None)
    if program["key"] is not None: os.environ["API_KEY"] = program["key"]
    shown = []
    try:
        exec(compile(program["code"], "program", "exec"), {"show": shown.append, "after": lambda _: None})
        answers.append([one.decode() if isinstance(one, bytes) else one for one in shown][0])
    except KeyError as error:
        answers.append("KeyError " + str(error))
json.dump(answers, sys.stdout)
`;

function runPython(driver: string, input: unknown): string[] {
  const run = spawnSync('python3', ['-X', 'utf8', '-c', driver], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stderr);
  return JSON.parse(run.stdout) as string[];
}

describe('a rewritten program', function () {
  this.timeout(180_000);

  it('in JavaScript sees the exact token', () => {
    const programs = programsOf('javascript', 40);
    const all = programs
      .map(({ code }, index) => `process.env.API_KEY = process.env.KEY_${index};\n${code}`)
      .join('');
    const file = join(folder, 'all.mjs');
    writeFileSync(
      file,
      `const seen = [];\nconst show = (one) => seen.push(one);\nconst after = () => {};\n${all}\nconsole.log(JSON.stringify(seen));`,
    );
    const env = Object.fromEntries(programs.map(({ key }, index) => [`KEY_${index}`, key]));
    const run = spawnSync(process.execPath, [file], { env, encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    assert.deepEqual(
      JSON.parse(run.stdout),
      programs.map(({ shown }) => shown),
    );
  });

  it('in TypeScript compiles under strict', () => {
    const rest = `
const a: string = '«»';
const b = { key: '«»', 'x-«»': '«»' } as const;
const c: Record<string, string> = { '«»': 'Bearer «»' };
export const d = a === '«»' ? b : c['«»'], e = '«»' as const, f = [\`«»\`, '«»'.length];
`;
    const head =
      'declare const process: { env: Record<string, string | undefined> };\ndeclare function show(value: string): void;\ndeclare function after(value: string): void;\n';
    const code =
      head +
      programsOf('typescriptreact', 10)
        .map((one) => one.code)
        .join('') +
      rewrite(rest, target('typescript'));
    assert.deepEqual(compile(code), []);
  });

  it('in Python sees the exact token, and without it raises KeyError with the name', function () {
    need(this, has('python3', '--version'), 'python3');
    const programs = programsOf('python', 80);
    assert.deepEqual(
      runPython(pythonDriver, programs),
      programs.map(({ shown }) => shown),
    );
    const unset = runPython(
      pythonDriver,
      programs.map((one) => ({ ...one, key: null })),
    );
    assert.deepEqual(new Set(unset), new Set([`KeyError 'API_KEY'`]));
  });

  it('in Python is whole where strings are adjacent, nested, bytes or behind an import', function () {
    need(this, has('python3', '--version'), 'python3');
    const sources = [
      'show("a" "«»" "b")',
      'show(b"a" b"«»"\n  b"b")',
      `show(f"a{str('«»')}b")`,
      `show(f"""a{str("«»")}{"b"}""")`,
      `show(f"a{str('{}«»')[2:]}b")`,
      '"""Does."""\nfrom __future__ import annotations\nshow("a«»b")',
      'import json, sys\nfrom os import path\nshow("a«»b" if json else "c")',
      "def f():\n    '''Uses «».'''\n    return'a«»b'if 1 else 0\nshow(f())",
      'show({"a«»b": 1}.popitem()[0])',
      'show(("a«»b"\n  "{}{{}}")[:-6])',
    ];
    const programs = sources.map((source) => ({ code: rewrite(source, target('python')), key: 'K{%s}"\'' }));
    assert.deepEqual(
      runPython(pythonDriver, programs),
      sources.map(() => 'aK{%s}"\'b'),
    );
  });

  it('in YAML holds the reference and all around it, as a YAML parser reads it', () => {
    const programs = programsOf('yaml', 60);
    const read = programs.map(({ code }) => (parse(code) as { readonly show: unknown }).show);
    const expected = programs.map(({ shown, key }) => shown.replace(key, () => '${API_KEY}'));
    assert.deepEqual(
      read.map((one) => (Array.isArray(one) ? (one[1] as unknown) : one)),
      expected,
    );
  });
});

/** What a strict compiler says against the code. */
function compile(code: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
    module: ts.ModuleKind.ESNext,
  };
  const file = join(folder, 'all.ts');
  writeFileSync(file, code);
  const program = ts.createProgram([file], options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a rewritten shell script', function () {
  this.timeout(180_000);
  const script = (code: string): string => `show() { printf %s "$1"; }\nafter() { :; }\n${code}`;
  const run = (shell: string, code: string, env: Record<string, string>) =>
    spawnSync(shell, ['-c', script(code)], {
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', ...env },
      encoding: 'utf8',
    });

  for (const shell of ['bash', 'dash', 'zsh']) {
    it(`hands the exact token on in ${shell}, and names the variable where it is unset or empty`, function () {
      need(this, has(shell, '-c', ':'), shell);
      const programs = programsOf('shellscript', 30).filter(
        ({ code }) => shell !== 'dash' || !code.includes("$'"),
      );
      for (const { code, key, shown } of programs) {
        const set = run(shell, code, { API_KEY: key });
        assert.equal(set.stdout, shown, code);
      }
      for (const { code, form } of programs.filter((_, index) => index % 10 === 0)) {
        for (const unset of [run(shell, code, {}), run(shell, code, { API_KEY: '' })]) {
          assert.match(unset.stderr, /API_KEY/, code);
          // What a command in $(…) fails with, the shell around it does not see.
          if (form !== 'heredoc') assert.notEqual(unset.status, 0, code);
        }
      }
    });
  }
});

describe('a rewritten Go program', function () {
  this.timeout(180_000);
  const body = 'func show(one string) { shown = append(shown, one) }\n\nvar shown []string\n';

  it('is formatted, compiles, and sees the exact token', function () {
    need(this, has('go', 'version'), 'go');
    const programs = programsOf('go', 60, (index) => `KEY_${index}`);
    const calls = programs.map(({ code }) => /^\tshow\([^]*?\)\n(?=\tafter)/m.exec(code)?.[0] ?? '');
    const main = `package main\n\nimport (\n\t"encoding/json"\n\t"os"\n)\n\n${body}\nfunc main() {\n${calls.join('')}\tjson.NewEncoder(os.Stdout).Encode(shown)\n}\n`;
    const env = {
      ...process.env,
      ...Object.fromEntries(programs.map(({ key }, index) => [`KEY_${index}`, key])),
    };
    writeFileSync(join(folder, 'main.go'), main);
    assert.equal(spawnSync('gofmt', ['-l', join(folder, 'main.go')], { encoding: 'utf8' }).stdout, '');
    const run = spawnSync('go', ['run', join(folder, 'main.go')], { env, encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    assert.deepEqual(
      JSON.parse(run.stdout),
      programs.map(({ shown }) => shown),
    );
  });

  it('is formatted and compiles wherever the import goes, and whatever the declaration is', function () {
    need(this, has('go', 'version'), 'go');
    const heads = [
      '// Package p does.\npackage p\n\n',
      'package p\n\nimport "fmt"\n\nvar _ = fmt.Sprint\n\n',
      'package p\n\nimport "time"\n\nvar _ = time.Now\n\n',
      'package p\n\nimport (\n\t"fmt"\n\t"time"\n)\n\nvar _, _ = fmt.Sprint, time.Now\n\n',
      'package p\n\nimport sys "os"\n\nvar _ = sys.Args\n\n',
      'package p\n\nimport (\n\t"os"\n)\n\nvar _ = os.Args\n\n',
    ];
    const code = `type key string

const a = "Bearer «»"
const b key = "«»"
const c string = "x" +
	"«»y"

var d = map[string]string{"k": "Bearer «»", "«»": c}

func f(one, two string) string {
	const e = \`«»
\`
	if one == "«»" {
		return f("a «»", e)
	}
	return ("b «» c")[1:] + string([]byte("«»"))
}

var _, _, _, _ = a, b, d, f
`;
    writeFileSync(join(folder, 'go.mod'), 'module example.invalid/p\n');
    heads.forEach((head, index) => {
      mkdirSync(join(folder, `p${index}`));
      writeFileSync(join(folder, `p${index}`, 'p.go'), rewrite(head + code, target('go')));
    });
    const packages = heads.map((_, index) => `./p${index}`);
    assert.equal(spawnSync('gofmt', ['-d', ...packages], { cwd: folder, encoding: 'utf8' }).stdout, '');
    const built = spawnSync('go', ['build', ...packages], { cwd: folder, encoding: 'utf8' });
    assert.equal(built.status, 0, built.stderr);
  });
});
