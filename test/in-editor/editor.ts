// What the suites in the extension host do again and again.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Brings the extension to life. */
export async function activate(): Promise<void> {
  await vscode.extensions.getExtension('latchkey.latchkey')?.activate();
}

/** Opens text that no file has. */
export async function open(content: string, language: string): Promise<vscode.TextDocument> {
  return await vscode.workspace.openTextDocument({ content, language });
}

/** The folder that the window has open. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'no folder is open');
  return first.uri;
}

/** Writes a file of the folder, and opens it. */
export async function openFile(path: string, content: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder(), path);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(content));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  // A document that is open already, and perhaps changed, does not follow its file.
  if (document.getText() !== content) {
    const change = new vscode.WorkspaceEdit();
    change.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), content);
    await vscode.workspace.applyEdit(change);
    await document.save();
  }
  return document;
}

/** The text of a file of the folder; empty where there is none. */
export async function read(path: string): Promise<string> {
  try {
    return Buffer.from(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), path))).toString();
  } catch {
    return '';
  }
}

/** Removes files of the folder that may be there. */
export async function remove(...paths: string[]): Promise<void> {
  for (const path of paths) {
    try {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), path), { recursive: true });
    } catch (error) {
      assert.ok(error instanceof vscode.FileSystemError);
    }
  }
}

/** Types at a place. */
export async function edit(document: vscode.TextDocument, at: vscode.Position, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.insert(document.uri, at, text);
  assert.equal(await vscode.workspace.applyEdit(change), true);
}

/** Tries until it holds, for five seconds. */
export async function eventually(check: () => void | Promise<void>): Promise<void> {
  for (const end = Date.now() + 5000; ;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Waits until a document has so many diagnostics of Latchkey's. */
export async function diagnosticsOf(
  document: vscode.TextDocument,
  count: number,
): Promise<vscode.Diagnostic[]> {
  let found: vscode.Diagnostic[] = [];
  await eventually(() => {
    found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'latchkey');
    assert.equal(found.length, count);
  });
  return found;
}

/** The quick fixes of Latchkey at the first diagnostic of a document. */
export async function quickFixes(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const [diagnostic] = await diagnosticsOf(document, 1);
  const range = diagnostic?.range ?? new vscode.Range(0, 0, 0, 0);
  return await quickFixesAt(document, range);
}

/** The quick fixes at a place. Asks again where another provider's work cancels the question. */
export async function quickFixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  let fixes: vscode.CodeAction[] = [];
  await eventually(async () => {
    const kind = vscode.CodeActionKind.QuickFix.value;
    fixes = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind,
    );
    assert.ok(fixes.some(({ title }) => title === 'Ignore this token'));
  });
  return fixes;
}

/** Runs a quick fix. */
export async function run(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.command, 'There is no such quick fix.');
  await vscode.commands.executeCommand(
    action.command.command,
    ...((action.command.arguments ?? []) as unknown[]),
  );
}

/** Runs the quick fix whose title begins so, and answers the whole title. */
export async function fix(document: vscode.TextDocument, title: string): Promise<string> {
  const fixes = await quickFixes(document);
  const chosen = fixes.find((action) => action.title.startsWith(title));
  assert.ok(chosen, `${title}… is not among ${fixes.map((action) => action.title).join(', ')}`);
  await run(chosen);
  return chosen.title;
}
