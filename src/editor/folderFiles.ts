// What the files of a workspace folder say of scanning it, on a disk or elsewhere.
import * as vscode from 'vscode';
import { ownIds } from '../detect/rules/index.ts';
import { fingerprintsIn } from '../detect/suppress.ts';
import { type Agreement, isSameAgreement, noAgreement } from '../scan/agreement.ts';
import { hasAgreement, readInThread } from '../scan/readInThread.ts';
import { IGNORE_FILE } from '../workspace/ruleFiles.ts';

/** What was read of a folder. */
export interface FolderFiles {
  readonly agreement: Agreement;
  /** Patterns of paths in its ignore file. */
  readonly patterns: readonly string[];
}

/** Whether two readings say the same. */
export function isSame(one: FolderFiles, other: FolderFiles): boolean {
  return (
    one.patterns.join('\n') === other.patterns.join('\n') && isSameAgreement(one.agreement, other.agreement)
  );
}

/**
 * Reads the files of a folder.
 *
 * @param built the folder with what the extension was built to
 */
export async function readFolder(uri: vscode.Uri, built: string): Promise<FolderFiles> {
  const lines = (await readOrEmpty(vscode.Uri.joinPath(uri, IGNORE_FILE))).split(/\r?\n/);
  const fingerprints = fingerprintsIn(lines.join('\n'));
  const patterns = lines.filter((line) => line !== '' && !line.startsWith('sha256:'));
  // Most folders have no such files, and then no thread is started.
  const hasFiles = uri.scheme === 'file' && (await hasAgreement(uri.fsPath));
  const read = hasFiles ? await readInThread(built, { folder: uri.fsPath, ownIds }) : noAgreement;
  return { agreement: { ...read, fingerprints }, patterns };
}

async function readOrEmpty(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}
