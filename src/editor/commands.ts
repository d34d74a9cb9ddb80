// The one table of commands: what package.json declares, and what each does.
import * as vscode from 'vscode';
import type { StoreId } from '../tokens/token.ts';
import type { Attempt } from './errors.ts';
import type { KeptToken } from './vault.ts';
import type { PlacedFinding } from './workspaceFindings.ts';

/** What the commands call. */
export interface Acts {
  readonly scanWorkspace: () => Promise<void>;
  readonly move: (store: StoreId, finding: PlacedFinding | undefined) => Promise<void>;
  readonly ignore: (finding: PlacedFinding | undefined) => Promise<void>;
  readonly markFalsePositive: (finding: PlacedFinding | undefined) => Promise<void>;
  readonly explain: (finding: PlacedFinding | undefined) => Promise<void>;
  readonly add: () => Promise<void>;
  readonly copy: (token: KeptToken | undefined) => Promise<void>;
  readonly reveal: (token: KeptToken | undefined) => Promise<void>;
  readonly delete: (token: KeptToken | undefined) => Promise<void>;
  readonly refresh: () => void;
  readonly showLog: () => void;
}

/** Registers every command. What one throws is shown or logged. */
export function registerCommands(acts: Acts, attempt: Attempt): vscode.Disposable {
  const table: Record<string, (argument: never) => Promise<void> | void> = {
    scanWorkspace: acts.scanWorkspace,
    moveToEnv: (finding?: PlacedFinding) => acts.move('dotenv', finding),
    moveToSecretStorage: (finding?: PlacedFinding) => acts.move('secretStorage', finding),
    moveToKeychain: (finding?: PlacedFinding) => acts.move('keychain', finding),
    ignoreToken: acts.ignore,
    markFalsePositive: acts.markFalsePositive,
    explainRule: acts.explain,
    addToken: acts.add,
    copyToken: acts.copy,
    revealToken: acts.reveal,
    deleteToken: acts.delete,
    refresh: acts.refresh,
    openSettings: openSettings,
    showLog: acts.showLog,
  };
  const registered = Object.entries(table).map(([id, act]) =>
    vscode.commands.registerCommand(`latchkey.${id}`, (argument: never) => attempt(() => act(argument))),
  );
  return vscode.Disposable.from(...registered);
}

async function openSettings(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openSettings', '@ext:latchkey.latchkey');
}
