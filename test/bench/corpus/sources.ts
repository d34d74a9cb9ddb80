// The source code and documentation that is on this machine anyway, as material for trees.
import { createHash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { root } from '../../machine/dependencies.mjs';

export interface Source {
  readonly path: string;
  /** Where it goes in a tree. */
  readonly relative: string;
  readonly bytes: number;
}

/** Endings of files that are text, and written by people for the most part. */
const endings = new Set(
  (
    '.ts .mts .cts .js .mjs .cjs .jsx .tsx .json .css .html .md .rst .txt .yaml .yml .toml .xml .sh .go .s .c .h .hh ' +
    '.hpp .tcc .inc .py .pyi .pl .pm .vim .rb .lua .tcl .cfg .conf .ini .sql .cmake .m4 .java .php .cs .rs .swift'
  ).split(' '),
);

/** Smaller and larger ones are left out: the rest of a tree is made. Bytes. */
const SMALLEST = 40;
const LARGEST = 1_000_000;

/** Folders that may be there, and what they are called in a tree. */
function places(): [string, string][] {
  const python = namesIn('/usr/lib')
    .filter((name) => name.startsWith('python3'))
    .map((name): [string, string] => [name, join('/usr/lib', name)]);
  return [
    ['npm', join(root, 'node_modules')],
    ['go', join(process.env['GOROOT'] ?? '/usr/local/go', 'src')],
    ['include', '/usr/include'],
    ...python,
    ['share', '/usr/share'],
  ];
}

function namesIn(folder: string): string[] {
  return entriesOf(folder).map(({ name }) => name);
}

/** What is in a folder; nothing where it is not there or not for us, since any material will do. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function* sourcesIn(folder: string, relative: string): Generator<Source> {
  for (const entry of entriesOf(folder)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    // Scanners leave dependencies out by the name of their folder. Here they stand for anybody's code.
    const name = entry.name === 'node_modules' ? 'packages' : entry.name;
    if (entry.isDirectory()) yield* sourcesIn(path, `${relative}/${name}`);
    else if (entry.isFile() && endings.has(extname(entry.name))) {
      const bytes = lstatSync(path).size;
      if (bytes >= SMALLEST && bytes <= LARGEST) yield { path, relative: `${relative}/${name}`, bytes };
    }
  }
}

/** All sources of this machine, mixed, in an order that is the same as long as they are. */
export function findSources(): Source[] {
  const order = ({ relative }: Source): string => createHash('sha1').update(relative).digest('hex');
  return places()
    .flatMap(([name, folder]) => [...sourcesIn(folder, name)])
    .map((source) => ({ source, key: order(source) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ source }) => source);
}

/**
 * So many of the sources that they come to about `bytes` together. A file of any size is taken as long as those
 * before it were small enough on the whole, and else only a small one: so the large ones are as large as they are.
 * Where there are too few sources, they come again, in another folder.
 */
export function* chooseSources(sources: readonly Source[], count: number, bytes: number): Generator<Source> {
  const mean = bytes / count;
  let chosen = 0;
  let sum = 0;
  for (let time = 1; chosen < count; time++) {
    const before = chosen;
    for (const source of sources) {
      if (chosen === count) return;
      if (sum > chosen * mean && source.bytes > mean) continue;
      chosen++;
      sum += source.bytes;
      yield time === 1 ? source : { ...source, relative: `again-${time}/${source.relative}` };
    }
    if (chosen === before) throw new Error('There is not enough source code on this machine for a tree.');
  }
}
