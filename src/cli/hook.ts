// latchkey hook: puts a scan of what is staged in front of every commit, and takes it away again.
import { realpath } from 'node:fs/promises';
import { Command } from 'commander';
import { TokenError } from '../tokens/errors.ts';
import { installHook, removeHook } from '../git/commitHook.ts';
import { type HookPlace, findHookPlace } from '../git/hookPlace.ts';
import type { HookCall } from '../git/hookScript.ts';
import { openRepository } from '../git/repository.ts';
import { workingFolder } from './workingFolder.ts';

/** Whom the hook works for, as a person should read it. */
const reaches: Readonly<Record<HookPlace['reach'], string>> = {
  clone: 'in this clone',
  team: 'for everybody who gets this file; commit it',
  user: 'in all repositories of yours',
  elsewhere: 'outside of this repository',
};

export function hookCommand(): Command {
  // Its own commands take over what it has when they are made.
  const hook = new Command('hook')
    .description('Looks for tokens in what is about to be committed.')
    .exitOverride();
  hook
    .command('install')
    .description('put `latchkey scan --staged` into the pre-commit hook; husky and pre-commit are known')
    .option('--command <command>', 'how the hook starts latchkey, in the words of a shell')
    .option('--anywhere', 'also where the hook lies outside of this repository', false)
    .action(install);
  hook.command('remove').description('take it out again').action(remove);
  return hook;
}

async function install(options: { readonly command?: string; readonly anywhere: boolean }): Promise<void> {
  const place = await hookPlace();
  if ((place.reach === 'user' || place.reach === 'elsewhere') && !options.anywhere) {
    throw new TokenError(
      'hook-refused',
      `Git takes its hooks from ${place.path}, ${reaches[place.reach]}.`,
      'If that is right, run: latchkey hook install --anywhere',
    );
  }
  const change = await installHook(place, await callOf(options.command));
  const verb = { installed: 'Installed', updated: 'Updated', unchanged: 'Already installed' }[change];
  console.log(`${verb}: ${place.path} (${reaches[place.reach]}).`);
  if (place.pending !== undefined) console.log(place.pending);
}

async function remove(): Promise<void> {
  const place = await hookPlace();
  const change = await removeHook(place);
  console.log(
    change === 'removed' ? `Removed from ${place.path}.` : `There is no hook of Latchkey’s in ${place.path}.`,
  );
}

async function hookPlace(): Promise<HookPlace> {
  const repository = await openRepository(workingFolder());
  if (repository) return findHookPlace(repository);
  throw new TokenError(
    'no-repository',
    'This folder is in no git repository, or there is no git.',
    'Run the command in a repository.',
  );
}

/** How a hook is to start Latchkey: as it was started now, in a way that outlives this shell. */
async function callOf(command: string | undefined): Promise<HookCall> {
  const remedy = 'To install it: npm install --save-dev latchkey';
  if (command !== undefined) return { command, remedy };
  const script = await realpath(process.argv[1] ?? '');
  // Among the packages of a project, every clone has its own.
  if (/[\\/]node_modules[\\/]latchkey[\\/]/.test(script) && script.startsWith(workingFolder())) {
    return { command: 'npx --no-install latchkey', remedy };
  }
  return { command: [process.execPath, script].map(quote).join(' '), remedy };
}

function quote(word: string): string {
  return `'${word.replaceAll('\\', '/').replaceAll("'", `'\\''`)}'`;
}
