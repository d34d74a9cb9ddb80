// The light bulb: what can be done with the token under the cursor.
import * as vscode from 'vscode';
import type { StoreId } from '../tokens/token.ts';
import { findingsIn } from './cursor.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { PlacedFinding } from './placedFinding.ts';

/** What a move would do, for the title of its quick fix; undefined where it is not possible. */
export type PreviewMove = (
  placed: PlacedFinding,
  document: vscode.TextDocument,
) => Promise<MovePreview | undefined>;

export interface MovePreview {
  /** The name that the token would get. */
  readonly name: string;
  /** The stores it could go to from this document, the preferred one first. */
  readonly stores: readonly { readonly id: StoreId; readonly title: string }[];
}

/** The command that moves to each store. */
const moveCommands: Record<StoreId, string> = {
  dotenv: 'latchkey.moveToEnv',
  secretStorage: 'latchkey.moveToSecretStorage',
  keychain: 'latchkey.moveToKeychain',
};

/** Offers the quick fixes. They carry no value: the command scans the document again. */
export function offerQuickFixes(documents: OpenDocuments, previewMove: PreviewMove): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { scheme: '*' },
    {
      provideCodeActions: async (document, range) => {
        if (!vscode.workspace.isTrusted) return [];
        const [placed] = findingsIn(documents, document, range);
        if (!placed) return [];
        const preview = await previewMove(placed, document);
        return [...moves(placed, preview), ...ignores(placed)];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function moves(placed: PlacedFinding, preview: MovePreview | undefined): vscode.CodeAction[] {
  return (preview?.stores ?? []).map(({ id, title }, index) => {
    const action = act(`Move to ${title} as ${preview?.name ?? ''}`, moveCommands[id], placed);
    action.isPreferred = index === 0;
    return action;
  });
}

function ignores(placed: PlacedFinding): vscode.CodeAction[] {
  const ignore = act('Ignore this token', 'latchkey.ignoreToken', placed);
  const isFile = placed.uri.scheme !== 'untitled' && vscode.workspace.getWorkspaceFolder(placed.uri);
  return isFile ? [ignore, act('Mark as false positive', 'latchkey.markFalsePositive', placed)] : [ignore];
}

function act(title: string, command: string, placed: PlacedFinding): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [placed] };
  action.diagnostics = vscode.languages
    .getDiagnostics(placed.uri)
    .filter(
      ({ source, range, code }) =>
        source === 'latchkey' &&
        range.isEqual(placed.range) &&
        typeof code === 'object' &&
        String(code.value) === placed.finding.rule,
    );
  return action;
}
