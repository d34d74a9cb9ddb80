// Finds how a Python file calls `os.environ`, or where it wants `import os`.
import type { Piece } from './form.ts';
import type { Document } from './language.ts';
import { pieceAt } from './piece.ts';
import { insert, lineEnd, lineEnding, lineStart, type Edit } from './span.ts';

/** How the mapping is called in this file, and the edit that makes it so. */
export interface Os {
  readonly environ: string;
  readonly edit?: Edit;
}

/** An import at the beginning of a line: one logical line, whatever number of lines it takes. */
interface Import {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** Modules of the standard library that people import most, to tell its group from that of packages. */
const standard = new Set(
  (
    'abc argparse array ast asyncio atexit base64 binascii bisect builtins calendar codecs collections concurrent ' +
    'configparser contextlib copy csv ctypes dataclasses datetime decimal difflib email enum errno fnmatch ' +
    'fractions functools getpass gettext glob gzip hashlib heapq hmac html http imaplib importlib inspect io ' +
    'ipaddress itertools json locale logging math mimetypes multiprocessing numbers operator os pathlib pickle ' +
    'pkgutil platform pprint queue random re secrets select shlex shutil signal smtplib socket sqlite3 ssl stat ' +
    'statistics string struct subprocess sys tarfile tempfile textwrap threading time tkinter tomllib traceback ' +
    'types typing unittest urllib uuid venv warnings weakref xml zipfile zlib zoneinfo'
  ).split(' '),
);

/** How a reference at `first` and behind it can call the mapping. */
export function importOs({ text, root }: Document, first: number): Os {
  const imports = importsIn(text, root);
  for (const { end, code } of imports) {
    if (end > first) continue;
    const environ = environIn(code);
    if (environ !== undefined) return { environ };
  }
  return {
    environ: 'os.environ',
    edit: addImport(
      text,
      root,
      imports.filter(({ end }) => end <= first),
    ),
  };
}

/** How an import makes the mapping known, if it does. */
function environIn(code: string): string | undefined {
  const plain = /^import\s+(?:[\s\S]*,\s*)?os(?:(?:\.\w+)+(?=\s*(?:,|$))|\s+as\s+(\w+))?\s*(?:,|$)/.exec(
    code,
  );
  if (plain) return `${plain[1] ?? 'os'}.environ`;
  const from = /^from\s+os\s+import\b[\s\S]*?\benviron\b(?:\s+as\s+(\w+))?/.exec(code);
  return from ? (from[1] ?? 'environ') : undefined;
}

function importsIn(text: string, root: Piece): Import[] {
  const found: Import[] = [];
  for (const match of text.matchAll(/^\uFEFF?(?:import|from)[ \t]/gm)) {
    const start = match.index + (match[0].startsWith('\uFEFF') ? 1 : 0);
    if (pieceAt(root, { start, end: start + 1 }) !== root) continue;
    const end = logicalEnd(text, root, start);
    found.push({ start, end, code: codeOf(text, start, end) });
  }
  return found;
}

function codeOf(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/#.*|\\\r?\n/g, '')
    .split(';', 1)
    .join('')
    .trim();
}

/** Where the logical line ends: brackets, strings and backslashes hide line ends. */
function logicalEnd(text: string, root: Piece, start: number): number {
  let end = lineEnd(text, start);
  for (;;) {
    const piece = end > start ? pieceAt(root, { start: end - 1, end: Math.min(end + 1, text.length) }) : root;
    const inner = piece === root || piece.end <= end ? undefined : outermost(piece);
    if (inner && inner.end > end) end = lineEnd(text, inner.end);
    else if (text.charAt(end - 1) === '\\' && end < text.length)
      end = lineEnd(text, text.indexOf('\n', end) + 1);
    else return end;
  }
}

function outermost(piece: Piece): Piece {
  let outer = piece;
  while (outer.parent?.parent) outer = outer.parent;
  return outer;
}

/** The edit that adds `import os` before everything that needs it. */
function addImport(text: string, root: Piece, before: readonly Import[]): Edit {
  const feed = lineEnding(text);
  const ordinary = before.filter(({ code }) => !code.startsWith('from __future__'));
  const group = firstGroup(text, ordinary);
  const [top] = group;
  if (top && !group.some(isStandard)) return insert(top.start, `import os${feed}${feed}`);
  const next = group.find(({ code }) => /^from\s/.test(code) || (moduleOf(code) ?? '') > 'os');
  if (next) return insert(next.start, `import os${feed}`);
  const last = group.at(-1);
  if (last) return insert(last.end, `${feed}import os`);
  const future = before.at(-1);
  if (future) return insert(future.end, `${feed}${feed}import os`);
  return insertFirst(text, root, feed);
}

/** The imports that follow each other without a blank line, from the first one. */
function firstGroup(text: string, imports: readonly Import[]): readonly Import[] {
  const gap = imports.findIndex((one, index) => {
    const previous = imports[index - 1];
    return previous && !/^(?:[ \t]*(?:#.*)?\r?\n?)(?:#.*\r?\n)*$/.test(text.slice(previous.end, one.start));
  });
  return gap === -1 ? imports : imports.slice(0, gap);
}

function isStandard({ code }: Import): boolean {
  return standard.has(moduleOf(code)?.split('.', 1)[0] ?? '');
}

function moduleOf(code: string): string | undefined {
  return /^(?:import|from)\s+([\w.]+)/.exec(code)?.[1];
}

/** There are no imports: behind the heading comment and the docstring, before all code. */
function insertFirst(text: string, root: Piece, feed: string): Edit {
  const heading = /^\uFEFF?(?:#.*\r?\n)*/.exec(text)?.[0] ?? '';
  const blank = /^(?:[ \t]*\r?\n)+/.exec(text.slice(heading.length))?.[0] ?? '';
  let at = heading.length + (heading.length > 1 ? blank.length : 0);
  // Comments that touch the code belong to it, but for those that the interpreter reads.
  if (heading.length > 1 && blank === '')
    at = /^\uFEFF?(?:#(?:!|.*coding[:=]).*\r?\n)*/.exec(text)?.[0].length ?? 0;
  const doc = root.children.find(({ form, start }) => form.kind !== 'comment' && start >= at);
  if (doc?.form.kind === 'string' && /^\s*$/.test(text.slice(heading.length, doc.start))) {
    const end = lineEnd(text, doc.end);
    if (/^[ \t]*(?:#.*)?$/.test(text.slice(doc.end, end))) return insert(end, `${feed}${feed}import os`);
  }
  return insert(lineStart(text, at) === 0 && at <= 1 ? at : lineStart(text, at), `import os${feed}${feed}`);
}
