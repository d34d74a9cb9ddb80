// Leaves a token alone: by a comment beside it, or by a fingerprint in the ignore file.
import * as vscode from 'vscode';
import { join } from 'node:path';
import { fingerprintLine, ignoreMark } from '../detect/suppress.ts';
import { ignoreComment } from '../rewrite/rewrite.ts';
import { TokenError } from '../tokens/errors.ts';
import { addFingerprint } from '../workspace/ignoreFile.ts';
import { locate } from './cursor.ts';
import { requireTrust } from './trust.ts';
import { IGNORE_FILE } from './folderFiles.ts';
import { targetOf } from './literal.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { ListedFinding, PlacedFinding } from './placedFinding.ts';

/** What leaves the given finding, else the one at the cursor, alone. */
export interface Ignorer {
  readonly ignore: (wanted: ListedFinding | undefined) => Promise<void>;
  readonly markFalsePositive: (wanted: ListedFinding | undefined) => Promise<void>;
}

export function ignorer(documents: OpenDocuments): Ignorer {
  return { ignore: ignoreToken(documents), markFalsePositive: markFalsePositive(documents) };
}

/** The command *Ignore this token*: a comment where the format has comments, else a line for this file. */
function ignoreToken(documents: OpenDocuments): Ignorer['ignore'] {
  return async (wanted) => {
    requireTrust();
    const { document, placed } = await locate(documents, wanted);
    const target = targetOf(document);
    const mark = ignoreMark(placed.finding.rule);
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
function markFalsePositive(documents: OpenDocuments): Ignorer['markFalsePositive'] {
  return async (wanted) => {
    requireTrust();
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
