// A tree of 40,000 files and 200 MB: source code of this machine, and what else lies in repositories.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chance, sizeBetween } from './chance.ts';
import { type Kind, kinds } from './generated.ts';
import { type Tree, keepTree } from './keep.ts';
import { chooseSources, findSources } from './sources.ts';

const FILES = 40_000;
const BYTES = 200_000_000;

/** Changes whenever the recipe does. */
const RECIPE = 1;

/** The tree, which is made once and kept; the same on a machine as long as its sources are. */
export async function ordinaryTree(): Promise<Tree> {
  return await keepTree(`tree-${RECIPE}`, 'a tree of 40,000 files and 200 MB', (folder) => {
    let files = 0;
    let bytes = 0;
    for (const kind of kinds()) bytes += writeKind(folder, kind, () => files++);
    for (const source of chooseSources(findSources(), FILES - files, BYTES - bytes)) {
      const path = join(folder, source.relative);
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(source.path, path);
      files++;
      bytes += source.bytes;
    }
    return { files, bytes };
  });
}

/** Writes the files of a kind, and answers their size. */
function writeKind(folder: string, { folder: name, ...kind }: Kind, onFile: () => void): number {
  let bytes = 0;
  for (let index = 0; index < kind.count; index++) {
    const random = chance(index * 31 + name.length);
    const text = kind.write(random, sizeBetween(random, ...kind.bytes), index);
    const path = join(folder, name, kind.name(index));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    bytes += Buffer.byteLength(text);
    onFile();
  }
  return bytes;
}
