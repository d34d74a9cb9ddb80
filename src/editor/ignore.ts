// Leaves a token alone: by a comment beside it, or by a fingerprint in the ignore file.
import * as vscode from 'vscode';
import { join } from 'node:path';
import { fingerprintLine, fingerprintsIn } from '../detect/suppress.ts';
import { ignoreComment } from '../rewrite/rewrite.ts';
import { TokenError } from '../tokens/errors.ts';
import { addFingerprint } from '../workspace/ignoreFile.ts';
import { locate } from './cursor.ts';
import { type FingerprintsFor, type OpenDocuments, pathOf } from './openDocuments.ts';
import type { PlacedFinding } from './workspaceFindings.ts';

/** The name of the ignore file at the root of a workspace folder. */
const IGNORE_FILE = '.latchkeyignore';

/** What the ignore files say, kept true while they change. */
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

/** The command *Ignore this token*: a comment where the format has comments, else a line for this file. */
export function ignoreToken(documents: OpenDocuments) {
  return async (wanted: PlacedFinding | undefined): Promise<void> => {
    const { document, placed } = await locate(documents, wanted);
    const target = { languageId: document.languageId, path: pathOf(document.uri) };
    const mark = `latchkey:ignore ${placed.finding.rule}`;
    const edit = ignoreComment(document.getText(), placed.finding, target, mark);
    if (!edit) {
      await writeFingerprint(document, placed, target.path);
      return;
    }
    const change = new vscode.WorkspaceEdit();
    const range = new vscode.Range(document.positionAt(edit.start), document.positionAt(edit.end));
    change.replace(document.uri, range, edit.text);
    if (await vscode.workspace.applyEdit(change)) return;
    throw new TokenError(
      'edit-refused',
      'The editor refused to change the text.',
      'Make the file writable first.',
    );
  };
}

/** The command *Mark as false positive*: this value is no secret, wherever it stands. */
export function markFalsePositive(documents: OpenDocuments) {
  return async (wanted: PlacedFinding | undefined): Promise<void> => {
    const { document, placed } = await locate(documents, wanted);
    await writeFingerprint(document, placed, undefined);
  };
}

async function writeFingerprint(
  document: vscode.TextDocument,
  placed: PlacedFinding,
  path: string | undefined,
): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (folder?.uri.scheme !== 'file') {
    throw new TokenError(
      'edit-refused',
      'This document is in no folder that could have an ignore file.',
      'Open its folder, and try again.',
    );
  }
  const line = fingerprintLine(document.getText(placed.range), placed.finding.rule, path);
  await addFingerprint(join(folder.uri.fsPath, IGNORE_FILE), line);
}
