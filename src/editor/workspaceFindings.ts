// What is known of hardcoded tokens in the workspace: open documents as they are, other files as last read.
import * as vscode from 'vscode';
import { type ListedFinding, place } from './placedFinding.ts';
import type { OpenDocuments } from './openDocuments.ts';

/** All findings, by file. */
export interface WorkspaceFindings {
  dispose(): void;
  /** Files with findings, in order of path. */
  files(): vscode.Uri[];
  of(uri: vscode.Uri): readonly ListedFinding[];
  count(): number;
  fileCount(): number;
  /** Records what a scan has found in a file that is not open; nothing forgets the file. */
  record(uri: vscode.Uri, found: readonly ListedFinding[]): void;
  readonly onDidChange: vscode.Event<void>;
}

/** Joins the open documents with what scans have recorded. */
export function gatherFindings(documents: OpenDocuments): WorkspaceFindings {
  const byFile = new Map<string, { readonly uri: vscode.Uri; readonly found: readonly ListedFinding[] }>();
  const changed = new vscode.EventEmitter<void>();

  const record = (uri: vscode.Uri, found: readonly ListedFinding[]): void => {
    if (found.length > 0) byFile.set(uri.toString(), { uri, found });
    else if (!byFile.delete(uri.toString())) return;
    changed.fire();
  };
  const forgetIn = (uris: readonly vscode.Uri[]): void => {
    for (const uri of uris) {
      for (const [key, { uri: file }] of byFile) {
        if (key === uri.toString() || key.startsWith(`${uri.toString()}/`)) record(file, []);
      }
    }
  };
  const subscriptions = vscode.Disposable.from(
    changed,
    documents.onDidChange(({ document }) =>
      record(
        document.uri,
        documents.findings(document).map((finding) => place(document, finding)),
      ),
    ),
    // A closed file keeps what was last seen in it; what was never a file has gone.
    documents.onDidClose((document) => {
      if (document.isUntitled || document.isDirty) record(document.uri, []);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => forgetIn(removed.map(({ uri }) => uri))),
    vscode.workspace.onDidDeleteFiles(({ files }) => forgetIn(files)),
    vscode.workspace.onDidRenameFiles(({ files }) => forgetIn(files.map((file) => file.oldUri))),
  );
  return {
    files: () => [...byFile].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { uri }]) => uri),
    of: (uri) => byFile.get(uri.toString())?.found ?? [],
    count: () => [...byFile.values()].reduce((sum, { found }) => sum + found.length, 0),
    fileCount: () => byFile.size,
    record,
    onDidChange: changed.event,
    dispose: () => {
      subscriptions.dispose();
    },
  };
}
