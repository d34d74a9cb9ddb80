// What each command does.
import * as vscode from 'vscode';
import type { StoreId } from '../tokens/token.ts';
import type { CommandName } from './commandNames.ts';
import type { Attempt } from './errors.ts';
import type { KeptToken } from './vault.ts';
import type { ListedFinding } from './placedFinding.ts';

/** What the commands call. */
export interface Acts {
  readonly scanWorkspace: () => Promise<void>;
  readonly scanHistory: () => Promise<void>;
  readonly clearHistory: () => void;
  readonly installHook: () => Promise<void>;
  readonly removeHook: () => Promise<void>;
  readonly move: (store: StoreId, finding: ListedFinding | undefined) => Promise<void>;
  readonly ignore: (finding: ListedFinding | undefined) => Promise<void>;
  readonly markFalsePositive: (finding: ListedFinding | undefined) => Promise<void>;
  readonly explain: (finding: ListedFinding | undefined) => Promise<void>;
  readonly add: () => Promise<void>;
  readonly copy: (token: KeptToken | undefined) => Promise<void>;
  readonly reveal: (token: KeptToken | undefined) => Promise<void>;
  readonly delete: (token: KeptToken | undefined) => Promise<void>;
  readonly refresh: () => void;
  readonly showLog: () => void;
}

type Act = (argument: never) => Promise<void> | void;

/** Runs a command by its name. What it throws is shown or logged. */
export type RunCommand = (name: CommandName, argument: never) => Promise<void>;

/** The one table of commands. */
export function commandsFor(acts: Acts, attempt: Attempt): RunCommand {
  const table: Record<CommandName, Act> = {
    scanWorkspace: acts.scanWorkspace,
    scanHistory: acts.scanHistory,
    clearHistory: acts.clearHistory,
    installHook: acts.installHook,
    removeHook: acts.removeHook,
    moveToEnv: (finding?: ListedFinding) => acts.move('dotenv', finding),
    moveToSecretStorage: (finding?: ListedFinding) => acts.move('secretStorage', finding),
    moveToKeychain: (finding?: ListedFinding) => acts.move('keychain', finding),
    ignoreToken: acts.ignore,
    markFalsePositive: acts.markFalsePositive,
    explainRule: acts.explain,
    addToken: acts.add,
    copyToken: acts.copy,
    revealToken: acts.reveal,
    deleteToken: acts.delete,
    refresh: acts.refresh,
    openSettings,
    showLog: acts.showLog,
  };
  return (name, argument) => attempt(() => table[name](argument));
}

async function openSettings(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openSettings', '@ext:latchkey.latchkey');
}
