// Which finding a person means: the one given by a menu or a light bulb, else the one at the cursor.
import * as vscode from 'vscode';
import { TokenError } from '../tokens/errors.ts';
import type { OpenDocuments } from './openDocuments.ts';
import { type ListedFinding, place, type PlacedFinding } from './placedFinding.ts';

/** Keeps the context key `latchkey.atFinding` true while the cursor is on a finding. */
export function followCursor(documents: OpenDocuments): vscode.Disposable {
  let told: boolean | undefined;
  const tell = (): void => {
    const now = findingAtCursor(documents) !== undefined;
    if (now === told) return;
    told = now;
    setContext('atFinding', now);
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
    documents.onDidChange(tell),
  );
}

/** Sets a context key of Latchkey that `when` and `enablement` in package.json read. */
export function setContext(key: string, value: boolean): void {
  vscode.commands.executeCommand('setContext', `latchkey.${key}`, value).then(undefined, () => {
    // The window is closing: nobody will look at the key again.
  });
}

/** The findings that a range touches. */
export function findingsIn(
  documents: OpenDocuments,
  document: vscode.TextDocument,
  range: vscode.Range,
): PlacedFinding[] {
  return documents
    .findings(document)
    .map((finding) => place(document, finding))
    .filter((placed) => placed.range.intersection(range) !== undefined);
}

/** The finding at the cursor of the active editor. */
function findingAtCursor(documents: OpenDocuments): PlacedFinding | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && findingsIn(documents, editor.document, editor.selection)[0];
}

/**
 * Opens the finding's document and finds it again there: it may have moved, or gone, since it was shown.
 * Throws `document-changed` where it is no longer there.
 */
export async function locate(
  documents: OpenDocuments,
  wanted: ListedFinding | undefined,
): Promise<{ document: vscode.TextDocument; placed: PlacedFinding }> {
  const meant = wanted ?? findingAtCursor(documents);
  if (!meant) throw new TokenError('token-missing', 'There is no token here.', 'Put the cursor on one.');
  const document = await vscode.workspace.openTextDocument(meant.uri);
  const near = document.offsetAt(meant.range.start);
  const candidates = documents
    .findings(document)
    .filter((finding) => finding.rule === meant.finding.rule)
    .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  const found = candidates[0];
  if (!found) {
    throw new TokenError(
      'document-changed',
      'The token is no longer where it was found.',
      'Nothing was changed. Refresh, and try again.',
    );
  }
  return { document, placed: place(document, found) };
}
