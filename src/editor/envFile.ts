// Which .env file a document's tokens go to, and what must be true of it before a value is written.
import * as vscode from 'vscode';
import { dirname, join, relative } from 'node:path';
import { exampleText } from '../stores/dotenv.ts';
import { TokenError } from '../tokens/errors.ts';
import { isTracked, stopTracking } from '../git/git.ts';
import { coverByGitignore } from '../git/gitignore.ts';
import { pathOf } from './openDocuments.ts';
import { settingsFor } from './settings.ts';

/**
 * The absolute path of the env file for a document: the nearest that there is, from the document's folder up
 * to the workspace folder, else the one to be made there. Undefined where files are not on a disk.
 */
export async function envFileFor(uri: vscode.Uri): Promise<string | undefined> {
  const folder = folderOf(uri);
  const isOnDisk = uri.scheme === 'file' || uri.scheme === 'vscode-notebook-cell';
  if (!folder) return isOnDisk ? join(dirname(uri.fsPath), settingsFor(uri).envFile) : undefined;
  if (folder.uri.scheme !== 'file') return undefined;
  const { envFile } = settingsFor(uri);
  const top = folder.uri.fsPath;
  if (isOnDisk) {
    for (let place = dirname(uri.fsPath); isInside(place, top); place = dirname(place)) {
      const candidate = join(place, envFile);
      if (await exists(vscode.Uri.file(candidate))) return candidate;
      if (place === top) break;
    }
  }
  return join(top, envFile);
}

/** The workspace folder that a document belongs to; for an unsaved one, the first. */
export function folderOf(uri: vscode.Uri): vscode.WorkspaceFolder | undefined {
  const isUnsaved = uri.scheme === 'untitled';
  return (
    vscode.workspace.getWorkspaceFolder(uri) ??
    (isUnsaved ? vscode.workspace.workspaceFolders?.[0] : undefined)
  );
}

/**
 * Makes a path fit to hold values: the file is not being edited, git ignores it, and git does not have it.
 * Throws where it cannot be made so; nothing has been written then.
 */
export async function prepareEnvFile(path: string): Promise<void> {
  refuseUnsaved(path);
  await offerToStopTracking(path);
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(path))?.uri.fsPath ?? dirname(path);
  await coverByGitignore(path, folder);
}

/** A change on the disk would meet the person's own unsaved one, and one of them would be lost. */
function refuseUnsaved(path: string): void {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'file' && uri.fsPath === path);
  if (!open?.isDirty) return;
  throw new TokenError(
    'unsaved-env-file',
    `${pathOf(open.uri)} has unsaved changes.`,
    'Save it, and try again. Nothing was changed.',
  );
}

/** A value written to a tracked file would be in the next commit, whatever .gitignore says. */
async function offerToStopTracking(path: string): Promise<void> {
  if (!(await isTracked(path))) return;
  const name = pathOf(vscode.Uri.file(path));
  const stop = 'Stop Tracking It';
  const answer = await vscode.window.showWarningMessage(
    `Git tracks ${name}: a value written to it would be committed.`,
    {
      modal: true,
      detail:
        'Latchkey can take it out of git’s index; the file itself stays. What was committed before stays in the history.',
    },
    stop,
  );
  if (answer !== stop) throw new vscode.CancellationError();
  await stopTracking(path);
}

/** Adds the name, without a value, to the `.env.example` beside an env file. */
export async function nameInExample(envPath: string, name: string): Promise<void> {
  if (!settingsFor(vscode.Uri.file(envPath)).writeEnvExample) return;
  const uri = vscode.Uri.file(join(dirname(envPath), '.env.example'));
  const before = (await exists(uri)) ? await vscode.workspace.openTextDocument(uri) : undefined;
  const text = exampleText(before?.getText(), name);
  if (text === undefined) return;
  const bytes = new TextEncoder().encode(text);
  if (!before?.isDirty) await vscode.workspace.fs.writeFile(uri, bytes);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type !== vscode.FileType.Directory;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !/^[A-Za-z]:/.test(way);
}
