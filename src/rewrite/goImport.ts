// Finds how a Go file calls `os.Getenv`, or where it wants `import "os"`.
import type { Piece } from './form.ts';
import type { Document } from './language.ts';
import { insert, lineEnding, lineStart, type Edit } from './span.ts';
import { tokenAfter, tokenBefore } from './surroundings.ts';

/** How the function is called in this file, and the edits that make it so. */
export interface Os {
  readonly getenv: string;
  readonly edits: readonly Edit[];
}

/** One import: its path, and the name before it. */
interface Import {
  /** The literal with the path. */
  readonly piece: Piece;
  readonly path: string;
  readonly name: string | undefined;
  /** The brackets it stands in, if any. */
  readonly block: Piece | undefined;
  /** Where the name or the path begins. */
  readonly start: number;
}

/** How the document can call `os.Getenv`. */
export function importOs({ text, root }: Document): Os {
  const imports = importsIn(text, root);
  for (const { path, name } of imports) {
    if (path === 'os' && name !== '_') {
      return { getenv: name === '.' ? 'Getenv' : `${name ?? 'os'}.Getenv`, edits: [] };
    }
  }
  return { getenv: 'os.Getenv', edits: addImport(text, root, imports) };
}

function importsIn(text: string, root: Piece): Import[] {
  const found: Import[] = [];
  for (const child of root.children) {
    const before = tokenBefore(text, root, child.start);
    if (child.form.name === '(' && before?.text === 'import') {
      const paths = child.children.filter(({ form }) => form.name === 'string');
      found.push(...paths.map((piece) => importAt(text, child, piece)));
    } else if (child.form.name === 'string') {
      const one = importAt(text, root, child);
      const word = one.name === undefined ? before : tokenBefore(text, root, one.start);
      if (word?.text === 'import') found.push(one);
    }
  }
  return found;
}

function importAt(text: string, parent: Piece, piece: Piece): Import {
  const before = tokenBefore(text, parent, piece.start);
  const named = before && !before.apart && /^(?:[\w]+|\.)$/.test(before.text) && before.text !== 'import';
  return {
    piece,
    path: text.slice(piece.inner, piece.innerEnd),
    name: named ? before.text : undefined,
    block: parent.parent ? parent : undefined,
    start: named ? before.start : piece.start,
  };
}

function addImport(text: string, root: Piece, imports: readonly Import[]): Edit[] {
  const feed = lineEnding(text);
  const block = imports.find((one) => one.block)?.block;
  if (block)
    return [
      addToBlock(
        text,
        imports.filter((one) => one.block === block),
        feed,
      ),
    ];
  const single = imports.find(({ path }) => path !== 'C');
  if (single) return makeBlock(single, feed);
  return [insert(endOfPackage(text, root), `${feed}${feed}import "os"`)];
}

/** The standard library has no dot in the first part of its paths. */
function isStandard({ path }: Import): boolean {
  return path !== 'C' && !path.split('/', 1)[0]?.includes('.');
}

/** Keeps the order that gofmt keeps, in the first group with a path of the standard library. */
function addToBlock(text: string, imports: readonly Import[], feed: string): Edit {
  const first = imports.findIndex(isStandard);
  const [top] = imports;
  const start = imports[first] ?? top;
  if (!start) throw new Error('A block of imports that was found by its imports has none.');
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, start.start)))?.[0] ?? '';
  const own = text.slice(lineStart(text, start.start), start.start).trim() === '';
  if (!own) return insert(start.start, '"os"; ');
  if (first === -1) return insert(lineStart(text, start.start), `${indent}"os"${feed}${feed}`);
  const group = groupFrom(text, imports.slice(first));
  const next = group.find(({ path }) => path > 'os');
  if (next) return insert(lineStart(text, next.start), `${indent}"os"${feed}`);
  const end = group.at(-1)?.piece.end ?? start.piece.end;
  return insert(lineEndOf(text, end), `${feed}${indent}"os"`);
}

function groupFrom(text: string, imports: readonly Import[]): readonly Import[] {
  const gap = imports.findIndex((one, index) => {
    const previous = imports[index - 1];
    return previous && /\n[ \t]*\r?\n/.test(text.slice(previous.piece.end, one.start));
  });
  return gap === -1 ? imports : imports.slice(0, gap);
}

function lineEndOf(text: string, offset: number): number {
  const length = /^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
  return offset + length;
}

/** `import "fmt"` becomes a block of two, sorted within its group. */
function makeBlock(single: Import, feed: string): Edit[] {
  const { path, start, piece } = single;
  if (!isStandard(single)) {
    return [insert(start, `(${feed}\t"os"${feed}${feed}\t`), insert(piece.end, `${feed})`)];
  }
  return path < 'os'
    ? [insert(start, `(${feed}\t`), insert(piece.end, `${feed}\t"os"${feed})`)]
    : [insert(start, `(${feed}\t"os"${feed}\t`), insert(piece.end, `${feed})`)];
}

/** Behind the package clause, which only comments can stand before. */
function endOfPackage(text: string, root: Piece): number {
  const keyword = tokenAfter(text, root, 0);
  const name = keyword && tokenAfter(text, root, keyword.end);
  return keyword?.text === 'package' && name ? lineEndOf(text, name.end) : 0;
}
