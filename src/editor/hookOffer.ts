// The check before each commit: offered once, installed and removed by a command.
import { relative } from 'node:path';
import * as vscode from 'vscode';
import { TokenError } from '../tokens/errors.ts';
import { hasHook, installHook, removeHook } from '../git/commitHook.ts';
import { type LauncherParts, writeLauncher } from '../git/hookLauncher.ts';
import { type HookPlace, findHookPlace } from '../git/hookPlace.ts';
import type { HookCall } from '../git/hookScript.ts';
import { type OpenRepository, noRepository, openRepositories } from './repositories.ts';
import { requireTrust } from './trust.ts';

interface Needs {
  /** Remembers between windows which repositories were asked about. */
  readonly memory: vscode.Memento;
  readonly launcher: LauncherParts;
  readonly log: vscode.LogOutputChannel;
}

/** What is done about the hook. */
export interface Hooker {
  readonly install: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Asks whether to install it, where there is a repository without, which nobody was asked about. Once a window. */
  readonly offer: () => Promise<void>;
}

/** By the repository's common directory: when it was asked about, in milliseconds, or that nobody may ask again. */
type Asked = Readonly<Record<string, number | 'never'>>;

const ASKED = 'hookOffers';

/** How long “Not Now” lasts, in milliseconds: a week. */
const LATER = 7 * 24 * 60 * 60 * 1000;

/** A call that works in every clone of a project that depends on Latchkey, for a hook that everybody gets. */
const forTeam: HookCall = {
  command: 'npx --no-install latchkey',
  remedy: 'Run npm install --save-dev latchkey.',
};

export function hooker(needs: Needs): Hooker {
  const { memory, log } = needs;
  let hasLooked = false;

  const remember = (directory: string, asked: number | 'never'): Thenable<void> =>
    memory.update(ASKED, { ...memory.get<Asked>(ASKED, {}), [directory]: asked });

  const mayAsk = ({ repository }: OpenRepository): boolean => {
    const asked = memory.get<Asked>(ASKED, {})[repository.commonDirectory];
    return asked === undefined || (asked !== 'never' && Date.now() - asked > LATER);
  };
  const ask = async (open: OpenRepository): Promise<void> => {
    const directory = open.repository.commonDirectory;
    await remember(directory, Date.now());
    const [install, never] = ['Install', 'Don’t Ask Again'];
    const question = `Check for tokens before each commit in ${open.folder.name}?`;
    const answer = await vscode.window.showInformationMessage(question, install, 'Not Now', never);
    if (answer === install) await installIn(open, needs);
    if (answer === never) await remember(directory, 'never');
  };
  return {
    install: async () => installIn(await pick('Check before each commit in which repository?'), needs),
    remove: async () => removeFrom(await pick('Remove the check from which repository?')),
    offer: async () => {
      if (hasLooked || !vscode.workspace.isTrusted) return;
      hasLooked = true;
      for (const open of await openRepositories()) {
        if (mayAsk(open) && (await isMissing(open, log))) return ask(open);
      }
    },
  };
}

/** Whether the hook is missing where it would be for this clone only: about all others, nobody is asked unasked. */
async function isMissing({ repository }: OpenRepository, log: vscode.LogOutputChannel): Promise<boolean> {
  try {
    const place = await findHookPlace(repository);
    return place.reach === 'clone' && !(await hasHook(place));
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    log.info(`No hook is offered: ${error.message}`);
    return false;
  }
}

async function pick(placeHolder: string): Promise<OpenRepository> {
  requireTrust();
  const repositories = await openRepositories();
  const [only] = repositories;
  if (!only) throw noRepository();
  if (repositories.length === 1) return only;
  const items = repositories.map((open) => ({
    label: open.folder.name,
    description: open.folder.uri.fsPath,
    open,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder });
  if (!picked) throw new vscode.CancellationError();
  return picked.open;
}

async function installIn({ folder, repository }: OpenRepository, { launcher }: Needs): Promise<void> {
  const place = await findHookPlace(repository);
  const path = relative(repository.top ?? '', place.path);
  await confirm(place, path);
  const call = place.reach === 'team' ? forTeam : await writeLauncher(launcher);
  const change = await installHook(place, call);
  const done =
    change === 'unchanged'
      ? `Each commit in ${folder.name} is checked already.`
      : `Each commit in ${folder.name} is checked for tokens from now on.`;
  tell([done, place.pending ?? 'To commit without the check: git commit --no-verify.'].join(' '));
}

/** What works for others too, or for other repositories, is written only by who has read that. */
async function confirm({ manager, reach, path }: HookPlace, inside: string): Promise<void> {
  // Into lefthook's configuration nothing is written at all.
  if (reach === 'clone' || manager === 'lefthook') return;
  const write = 'Write It';
  const [message, detail] =
    reach === 'team'
      ? [
          `The hook is a file of the project: ${inside}.`,
          `Whoever gets it runs the check too, as “${forTeam.command}”. So the project must depend on Latchkey: npm install --save-dev latchkey.`,
        ]
      : [
          `Git takes its hooks from ${path}, which is outside of this repository.`,
          'The check will work wherever git takes its hooks from there.',
        ];
  const answer = await vscode.window.showWarningMessage(message, { modal: true, detail }, write);
  if (answer !== write) throw new vscode.CancellationError();
}

async function removeFrom({ folder, repository }: OpenRepository): Promise<void> {
  const change = await removeHook(await findHookPlace(repository));
  tell(
    change === 'removed'
      ? `Commits in ${folder.name} are no longer checked.`
      : `There is no hook of Latchkey’s in ${folder.name}.`,
  );
}

/** Says it, without waiting for an answer. */
function tell(message: string): void {
  vscode.window.showInformationMessage(message).then(undefined, () => {
    // The window is closing: nobody will read it.
  });
}
