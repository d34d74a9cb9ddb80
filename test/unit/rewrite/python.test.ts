// What becomes of a token in Python.
import assert from 'node:assert/strict';
import { valueAt } from '../../../src/rewrite/rewrite.ts';
import { marked, promise, rewritten, target, type Case } from './marked.ts';

const os = 'import os\n';

/** With the import in place, so that the cases show only the literal. */
const literals: readonly Case[] = [
  ['a string becomes a reference with its own quotes', 'a = "«»"', 'a = os.environ["API_KEY"]'],
  ['in single quotes too', "a = '«»'", "a = os.environ['API_KEY']"],
  ['in three quotes too', 'a = """«»"""', 'a = os.environ["API_KEY"]'],
  ['whatever its prefix', 'a = Rb"«»"', 'a = os.environ["API_KEY"].encode()'],
  [
    'words beside it stay words',
    'def f(): return"«»"if a else b',
    'def f(): return os.environ["API_KEY"]if a else b',
  ],
  ['a longer string becomes an f-string', 'a = "Bearer «»"', `a = f"Bearer {os.environ['API_KEY']}"`],
  ['behind a word there is a space', 'def f(): return"a «»"', `def f(): return f"a {os.environ['API_KEY']}"`],
  ['its braces are doubled', `a = '{"k": "«»"}'`, `a = f'{{"k": "{os.environ["API_KEY"]}"}}'`],
  [
    'named escapes keep theirs',
    String.raw`a = "\N{DASH}{«»}"`,
    String.raw`a = f"\N{DASH}{{{os.environ['API_KEY']}}}"`,
  ],
  [
    'a raw string has no named escapes',
    String.raw`a = r"\N{X}«»"`,
    String.raw`a = rf"\N{{X}}{os.environ['API_KEY']}"`,
  ],
  ['u gives way to f', 'a = u"b «»"', `a = f"b {os.environ['API_KEY']}"`],
  ['an f-string gets one more value', 'a = f"Bearer «» {b}"', `a = f"Bearer {os.environ['API_KEY']} {b}"`],
  [
    'a string in three quotes keeps its lines',
    'a = """\r\n«»\r\n"""',
    `a = f"""\r\n{os.environ['API_KEY']}\r\n"""`,
  ],
  [
    'two tokens in one string are replaced at once',
    'a = "«»:«»"',
    `a = f"{os.environ['API_KEY']}:{os.environ['API_KEY']}"`,
  ],
  ['bytes are joined', 'a = b"Bearer «»!"', 'a = (b"Bearer " + os.environ["API_KEY"].encode() + b"!")'],
  [
    'bytes at an edge have no empty rest',
    'a = b"«»!".hex()',
    'a = (os.environ["API_KEY"].encode() + b"!").hex()',
  ],
  ['adjacent bytes are joined', 'a = b"b" b"«»" b"c"', 'a = (b"b" + os.environ["API_KEY"].encode() + b"c")'],
  ['adjacent strings stay adjacent', 'a = ("b"\n     "«»")', `a = ("b"\n     f"{os.environ['API_KEY']}")`],
  ['a line that follows is another statement', 'a = "«»"\n"b"', 'a = os.environ["API_KEY"]\n"b"'],
  [
    'a string in an f-string uses no quote of it',
    `a = f"{f('b «»')}"`,
    `a = f"{f(('b ' + os.environ['API_KEY']))}"`,
  ],
  ['a whole string in one neither', `a = f"{f('«»')}"`, `a = f"{f(os.environ['API_KEY'])}"`],
  ['a comment only names the variable', 'a = 1  # «»', 'a = 1  # os.environ["API_KEY"]'],
  ['a docstring too', 'def f():\n    """Uses «»."""\n', `def f():\n    """Uses os.environ['API_KEY']."""\n`],
  ['a key is an expression', 'a = {"«»": 1}', 'a = {os.environ["API_KEY"]: 1}'],
  ['a quote in a comment opens nothing', "# it's\na = '«»'", "# it's\na = os.environ['API_KEY']"],
  ['a quote left open costs one line', "a = 'it\nb = '«»'", "a = 'it\nb = os.environ['API_KEY']"],
  [
    'a backslash before a quote keeps it in raw strings',
    String.raw`a = r"\"«»"`,
    String.raw`a = rf"\"{os.environ['API_KEY']}"`,
  ],
  ['a template of % is refused', 'a = "«» %s" % b', 'refused.*%s'],
  ['a template of format() is refused', 'a = "«» {}".format(b)', 'refused.*format'],
  ['also where adjacent strings make it', 'a = ("«» "\n "{}").format(b)', 'refused.*format'],
  ['a pattern is refused', 'match a:\n    case "«»":\n        pass', 'refused.*pattern'],
  ['one among others is refused', 'match a:\n    case ["b", "c" | "«»"]:\n        pass', 'refused.*pattern'],
  [
    'what a case does is no pattern',
    'match a:\n    case 1: b = "«»"',
    'match a:\n    case 1: b = os.environ["API_KEY"]',
  ],
  ['a name that is only called case is none', 'case = "«»"', 'case = os.environ["API_KEY"]'],
  ['a literal type is refused', 'a: Literal["«»"]', 'refused.*type'],
  ['code is refused', 'a = «»', 'refused.*not inside a string'],
];

const X = 'os.environ["API_KEY"]';
const imports: readonly Case[] = [
  ['before all code', 'a = "«»"\n', `import os\n\na = ${X}\n`],
  [
    'with the file’s line ending, behind its mark',
    '\uFEFFa = "«»"\r\n',
    `\uFEFFimport os\r\n\r\na = ${X}\r\n`,
  ],
  [
    'behind the interpreter',
    '#!/usr/bin/env python3\na = "«»"',
    `#!/usr/bin/env python3\nimport os\n\na = ${X}`,
  ],
  ['behind a heading', '# Licence.\n\na = "«»"', `# Licence.\n\nimport os\n\na = ${X}`],
  ['before a comment on the code', '# The key.\na = "«»"', `import os\n\n# The key.\na = ${X}`],
  ['behind the docstring', '"""Does."""\n\na = "«»"', `"""Does."""\n\nimport os\n\na = ${X}`],
  [
    'behind heading and docstring',
    '#!/bin/x\n"""Does\nit."""\na = "«»"',
    `#!/bin/x\n"""Does\nit."""\n\nimport os\na = ${X}`,
  ],
  [
    'behind the future',
    'from __future__ import annotations\n\na = "«»"',
    `from __future__ import annotations\n\nimport os\n\na = ${X}`,
  ],
  ['in order', 'import json\nimport sys\n\na = "«»"', `import json\nimport os\nimport sys\n\na = ${X}`],
  ['at the end of the order', 'import json\n\na = "«»"', `import json\nimport os\n\na = ${X}`],
  [
    'before names from modules',
    'import json\nfrom sys import argv\n\na = "«»"',
    `import json\nimport os\nfrom sys import argv\n\na = ${X}`,
  ],
  ['in a group before packages', 'import requests\n\na = "«»"', `import os\n\nimport requests\n\na = ${X}`],
  [
    'behind an import of several lines',
    'from json import (\n    dump,\n)\na = "«»"',
    `import os\nfrom json import (\n    dump,\n)\na = ${X}`,
  ],
  [
    'in the first group only',
    'import json\n\nimport requests\n\na = "«»"',
    `import json\nimport os\n\nimport requests\n\na = ${X}`,
  ],
  ['not where it is', 'import os\na = "«»"', `import os\na = ${X}`],
  ['not where it is among others', 'import sys, os\na = "«»"', `import sys, os\na = ${X}`],
  ['not for a part of it', 'import os.path\na = "«»"', `import os.path\na = ${X}`],
  ['not where it has another name', 'import os as o\na = "«»"', 'import os as o\na = o.environ["API_KEY"]'],
  [
    'not where the mapping is imported',
    'from os import environ\na = "«»"',
    'from os import environ\na = environ["API_KEY"]',
  ],
  [
    'nor where that has another name',
    'from os import (path,\n  environ as e)\na = "«»"',
    'from os import (path,\n  environ as e)\na = e["API_KEY"]',
  ],
  ['before code that stands before imports', 'a = "«»"\nimport os', `import os\n\na = ${X}\nimport os`],
  [
    'not for what only looks like one',
    'a = """\nimport os\n"""\nb = "«»"',
    `import os\n\na = """\nimport os\n"""\nb = ${X}`,
  ],
  ['not for a comment', 'b = 1 # «»', `b = 1 # ${X}`],
  ['once for many', 'a = "«»"\nb = "«»"', `import os\n\na = ${X}\nb = ${X}`],
];

describe('in Python', () => {
  for (const [title, source, expected] of literals) {
    it(title, () => {
      const result = rewritten(os + source, target('python'));
      if (expected.startsWith('refused')) assert.match(result, new RegExp(expected));
      else assert.equal(result, os + expected);
    });
  }
});

describe('import os is added', () => promise(imports, target('python')));

describe('the value in Python', () => {
  for (const [source, value] of [
    [String.raw`a = "«x\"\n\x41\u0042\U0001F600»"`, 'x"\nAB\u{1F600}'],
    [String.raw`a = r"«\n»"`, String.raw`\n`],
    [String.raw`a = b"«\u0041\x41»"`, String.raw`\u0041A`],
    [String.raw`a = "«\d»"`, String.raw`\d`],
    ['a = f"«{{b}}»"', '{b}'],
    ['a = """«b\r\nc»"""', 'b\nc'],
    ['a = "«b\\\nc»"', 'bc'],
  ] as const) {
    it(`of ${JSON.stringify(source)} is ${JSON.stringify(value)}`, () => {
      const { text, spans } = marked(source);
      assert.equal(valueAt(text, spans[0] ?? { start: 0, end: 0 }, target('python')), value);
    });
  }
});
