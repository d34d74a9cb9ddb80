// What the ignore files of the workspace say, kept true while they change.
import * as vscode from 'vscode';
import { fingerprintsIn } from '../detect/suppress.ts';
import type { FingerprintsFor } from './openDocuments.ts';

/** The name of the ignore file at the root of a workspace folder. */
export const IGNORE_FILE = '.latchkeyignore';

/** The fingerprints of the ignore files. */
export interface IgnoreFiles {
  readonly fingerprintsFor: FingerprintsFor;
  readonly onDidChange: vscode.Event<void>;
  dispose(): void;
}

/** Reads the ignore file of every workspace folder, and again whenever it changes. */
export function watchIgnoreFiles(log: vscode.LogOutputChannel): IgnoreFiles {
  const none: ReadonlySet<string> = new Set();
  const byFolder = new Map<string, ReadonlySet<string>>();
  const changed = new vscode.EventEmitter<void>();
  const read = async (folder: vscode.Uri): Promise<void> => {
    byFolder.set(
      folder.toString(),
      fingerprintsIn(await readOrEmpty(vscode.Uri.joinPath(folder, IGNORE_FILE))),
    );
    changed.fire();
  };
  const readAll = (): void => {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      read(uri).catch((error: unknown) => log.warn(`${IGNORE_FILE} could not be read.`, error));
    }
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${IGNORE_FILE}`);
  const subscriptions = vscode.Disposable.from(
    changed,
    watcher,
    watcher.onDidChange(readAll),
    watcher.onDidCreate(readAll),
    watcher.onDidDelete(readAll),
    vscode.workspace.onDidChangeWorkspaceFolders(readAll),
  );
  readAll();
  return {
    fingerprintsFor: (uri) => {
      const folder = vscode.workspace.getWorkspaceFolder(uri);
      return (folder && byFolder.get(folder.uri.toString())) ?? none;
    },
    onDidChange: changed.event,
    dispose: () => {
      subscriptions.dispose();
    },
  };
}

async function readOrEmpty(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}
