// What is underlined while typing, in a real extension host.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sample } from '../../src/detect/sample.ts';
import { activate, diagnosticsOf, edit, eventually, open } from './editor.ts';

describe('diagnostics', () => {
  before(activate);

  it('cover the value only, in a document that nobody has saved', async () => {
    const token = sample('ghp_', 36);
    const document = await open(`const githubToken = '${token}';\n`, 'typescript');
    const [diagnostic] = await diagnosticsOf(document, 1);
    assert.equal(document.getText(diagnostic?.range), token);
    assert.equal(diagnostic?.source, 'latchkey');
    assert.ok(typeof diagnostic.code === 'object');
    assert.equal(diagnostic.code.value, 'github-pat-classic');
    assert.equal(diagnostic.code.target.toString(), 'latchkey-rule:/github-pat-classic.md');
  });

  it('hold no value in their message', async () => {
    const token = sample('glpat-', 20);
    const document = await open(`token: ${token}\n`, 'yaml');
    const [diagnostic] = await diagnosticsOf(document, 1);
    assert.ok(!JSON.stringify(diagnostic).includes(token));
  });

  it('come and go with what is typed, and move with the text', async () => {
    const token = sample('sk_live_', 24);
    const document = await open('\n\nlet a = 1;\n', 'javascript');
    await diagnosticsOf(document, 0);
    await edit(document, new vscode.Position(0, 0), `const stripe = "${token}";`);
    await diagnosticsOf(document, 1);
    await edit(document, new vscode.Position(0, 0), '// a comment\n// and another\n');
    await eventually(() => {
      const [diagnostic] = vscode.languages.getDiagnostics(document.uri);
      assert.equal(diagnostic?.range.start.line, 2);
      assert.equal(document.getText(diagnostic.range), token);
    });
    const change = new vscode.WorkspaceEdit();
    change.delete(document.uri, new vscode.Range(2, 0, 3, 0));
    await vscode.workspace.applyEdit(change);
    await diagnosticsOf(document, 0);
  });

  it('follow several cursors at once', async () => {
    const document = await open('a = \n'.repeat(3000), 'python');
    const change = new vscode.WorkspaceEdit();
    for (const line of [0, 1500, 2999]) {
      change.insert(document.uri, new vscode.Position(line, 4), `"${sample('ghp_', 36)}"`);
    }
    await vscode.workspace.applyEdit(change);
    const found = await diagnosticsOf(document, 3);
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      [0, 1500, 2999],
    );
  });

  it('stand in notebook cells too', async () => {
    const cell = new vscode.NotebookCellData(
      vscode.NotebookCellKind.Code,
      `key = "${sample('ghp_', 36)}"`,
      'python',
    );
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    const [{ document }] = notebook.getCells() as [vscode.NotebookCell];
    await diagnosticsOf(document, 1);
  });

  it('leave what a comment tells to leave', async () => {
    const document = await open(`t = "${sample('ghp_', 36)}"  # latchkey:ignore\n`, 'python');
    await diagnosticsOf(document, 0);
  });

  it('follow a comment that holds from a line on, however far away it is', async () => {
    const text = `${'// nothing\n'.repeat(3000)}t = "${sample('ghp_', 36)}"\n`;
    const document = await open(`\n${text}`, 'javascript');
    await diagnosticsOf(document, 1);
    await edit(document, new vscode.Position(0, 0), '// secretlint-disable');
    await diagnosticsOf(document, 0);
    await edit(document, new vscode.Position(3001, 0), 'let ');
    await diagnosticsOf(document, 0);
    const change = new vscode.WorkspaceEdit();
    change.delete(document.uri, new vscode.Range(0, 0, 0, 30));
    await vscode.workspace.applyEdit(change);
    await diagnosticsOf(document, 1);
  });

  it('obey the settings', async () => {
    const settings = vscode.workspace.getConfiguration('latchkey');
    const document = await open(`password = "${['Tr0ub4dor', '3-horse'].join('&')}"\n`, 'python');
    await diagnosticsOf(document, 1);
    await settings.update('detection.minimumConfidence', 'high', vscode.ConfigurationTarget.Global);
    await diagnosticsOf(document, 0);
    await settings.update('detection.minimumConfidence', undefined, vscode.ConfigurationTarget.Global);
    await diagnosticsOf(document, 1);
    await settings.update('detection.enabled', false, vscode.ConfigurationTarget.Global);
    await diagnosticsOf(document, 0);
    await settings.update('detection.enabled', undefined, vscode.ConfigurationTarget.Global);
  });
});
