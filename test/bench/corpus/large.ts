// What could take much memory: a file of 500 MB, a line of 50 MB, and 200,000 tiny files, deep and wide.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sample } from '../../../src/detect/sample.ts';
import { temporaryFolder } from '../../machine/temporary.ts';
import { chance } from './chance.ts';
import { kinds } from './generated.ts';
import type { Tree } from './keep.ts';

/** The last text of each, so that its finding shows that all was read. */
const last = `stripe_key = '${sample('sk_live_', 24)}'\n`;

/** A text of one of the kinds that trees are made of. */
function textOf(folder: string, bytes: number, seed: number): string {
  const kind = kinds().find((one) => one.folder === folder);
  if (!kind) throw new Error(`Nothing is made for ${folder}.`);
  return kind.write(chance(seed), bytes, seed);
}

/** Writes the blocks one after another until the file is large enough. It goes when we end. */
function writeLarge(title: string, name: string, size: number, blocks: readonly string[]): Tree {
  const folder = temporaryFolder('large');
  const file = openSync(join(folder, name), 'w');
  let bytes = 0;
  for (let index = 0; bytes < size; index++) bytes += writeSync(file, blocks[index % blocks.length] ?? '\n');
  bytes += writeSync(file, last);
  closeSync(file);
  return { folder, title, files: 1, bytes };
}

/** A log of 500 MB. */
export function largeFile(): Tree {
  const blocks = Array.from({ length: 8 }, (_, seed) => `${textOf('logs', 1_000_000, seed)}\n`);
  return writeLarge('a text file of 500 MB', 'server.log', 500_000_000, blocks);
}

/** A line of 50 MB: minified code, data and base64 in turns. */
export function longLine(): Tree {
  const blocks = ['bundles', 'data', 'assets'].flatMap((kind) =>
    [0, 1, 2].map((seed) => textOf(kind, 200_000, seed).replaceAll('\n', ' ')),
  );
  return writeLarge('a line of 50 MB', 'bundle.js', 50_000_000, blocks);
}

const WIDE = { folders: 1_000, files: 190 } as const;
const DEEP = { levels: 100, files: 100 } as const;

/** A tree of 200,000 files of some bytes: most of them in 1,000 folders, others down to 100 folders deep. */
export function tinyFiles(): Tree {
  const folder = temporaryFolder('tiny');
  const text = 'export const answer = 42; // of course\n';
  let files = 0;
  const write = (place: string, count: number): void => {
    mkdirSync(place, { recursive: true });
    for (let index = 0; index < count; index++) writeFileSync(join(place, `part-${index}.ts`), text);
    files += count;
  };
  for (let index = 0; index < WIDE.folders; index++) write(join(folder, `wide-${index}`), WIDE.files);
  let place = join(folder, 'deep');
  for (let level = 0; level < DEEP.levels; level++) write((place = join(place, 'd')), DEEP.files);
  return { folder, title: '200,000 tiny files', files, bytes: files * text.length };
}
