// Keeps a folder that takes long to make in the system's temporary folder, from run to run.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { step } from '../../machine/progress.mjs';

/** What is known of a folder of files. */
export interface Tree {
  readonly folder: string;
  /** What people call it: `the tree made here`. */
  readonly title: string;
  readonly files: number;
  readonly bytes: number;
}

/**
 * The tree of this name, made if it is not there yet. `name` must change when what is made does. A record beside
 * the folder says that it is whole; it is written last.
 */
export async function keepTree(
  name: string,
  title: string,
  make: (folder: string) => { readonly files: number; readonly bytes: number },
): Promise<Tree> {
  const folder = join(tmpdir(), 'latchkey-bench', name);
  const record = `${folder}.json`;
  if (!existsSync(record)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const made = await step(`Making ${title}`, () => Promise.resolve(make(folder)));
    writeFileSync(`${record}.draft`, JSON.stringify(made));
    renameSync(`${record}.draft`, record);
  }
  const made = JSON.parse(readFileSync(record, 'utf8')) as { files: number; bytes: number };
  return { folder, title, ...made };
}
