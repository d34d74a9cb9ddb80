// What is known of hardcoded tokens in the workspace: open documents as they are, other files as last read.
import * as vscode from 'vscode';
import { place, type PlacedFinding } from './placedFinding.ts';
import type { OpenDocuments } from './openDocuments.ts';

/** All findings, by file. */
export interface WorkspaceFindings {
  dispose(): void;
  /** Files with findings, in order of path. */
  files(): vscode.Uri[];
  of(uri: vscode.Uri): readonly PlacedFinding[];
  count(): number;
  /** Records what a scan found in a file that is not open. */
  record(uri: vscode.Uri, found: readonly PlacedFinding[]): void;
  /** Forgets the files for which this says no: a scan has not met them again. */
  retain(isThere: (uri: vscode.Uri) => boolean): void;
  readonly onDidChange: vscode.Event<void>;
}

/** Joins the open documents with what scans have recorded. */
export function gatherFindings(documents: OpenDocuments): WorkspaceFindings {
  const byFile = new Map<string, readonly PlacedFinding[]>();
  const changed = new vscode.EventEmitter<void>();

  const record = (uri: vscode.Uri, found: readonly PlacedFinding[]): void => {
    if (found.length > 0) byFile.set(uri.toString(), found);
    else if (!byFile.delete(uri.toString())) return;
    changed.fire();
  };
  const forgetDeleted = (uris: readonly vscode.Uri[]): void => {
    for (const uri of uris) {
      for (const key of byFile.keys()) {
        if (key === uri.toString() || key.startsWith(`${uri.toString()}/`)) record(vscode.Uri.parse(key), []);
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
    vscode.workspace.onDidDeleteFiles(({ files }) => forgetDeleted(files)),
    vscode.workspace.onDidRenameFiles(({ files }) => forgetDeleted(files.map((file) => file.oldUri))),
  );
  return {
    files: () => [...byFile.keys()].sort().map((key) => vscode.Uri.parse(key)),
    of: (uri) => byFile.get(uri.toString()) ?? [],
    count: () => [...byFile.values()].reduce((sum, found) => sum + found.length, 0),
    record,
    retain: (isThere) => {
      for (const uri of [...byFile.keys()].map((key) => vscode.Uri.parse(key))) {
        if (!isThere(uri)) record(uri, []);
      }
    },
    onDidChange: changed.event,
    dispose: () => {
      subscriptions.dispose();
    },
  };
}
