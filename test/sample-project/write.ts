// Writes the sample project into a folder, as a git repository with one commit.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from '../machine/processes.mjs';
import { temporaryFolder } from '../machine/temporary.ts';
import { files } from './files.ts';

async function git(folder: string, ...args: string[]): Promise<void> {
  // The person's own git settings (signing, hooks, templates) have no say in a sample.
  const author = [
    '-c',
    'user.name=Sample',
    '-c',
    'user.email=sample@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  const { code, output } = await run('git', [...author, '-c', 'core.hooksPath=', ...args], { cwd: folder });
  if (code !== 0) throw new Error(`git ${args.join(' ')} failed:\n${output}`);
}

/** Writes the project, in place of what was in the folder, and returns the folder. */
export async function writeSample(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await git(folder, 'init', '--quiet', '--initial-branch=main', '--template=');
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--no-verify', '--message=The shop');
  return folder;
}

/** A sample project of a test's own, in a temporary folder that goes when the tests end. */
export async function freshSample(): Promise<string> {
  return await writeSample(temporaryFolder('sample'));
}
