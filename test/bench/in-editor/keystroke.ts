// What one keystroke costs in the extension host: from the event of VS Code to the new findings.
import { renameSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { sample } from '../../../src/detect/sample.ts';
import { findIn, followEdit } from '../../../src/editor/openDocuments.ts';
import { ownTerms } from '../../../src/editor/terms.ts';

const KEYSTROKES = 150;

/** A TypeScript file of so many lines, some of them long, with one token in it. */
function program(lines: number): string {
  const unit = [
    'export function total(basket: Basket, apiToken = process.env.API_TOKEN): number {',
    '  // The price of everything in the basket, in cents.',
    '  return basket.articles.reduce((cents, article) => cents + article.cents, 0);',
    '}',
    '',
    "const headers = { authorization: `Bearer ${apiToken}`, 'content-type': 'application/json' };",
  ];
  const text = Array.from({ length: lines }, (_, i) => unit[i % unit.length] ?? '');
  text[Math.floor(lines / 2)] = `const stripeKey = '${sample('sk_live_', 24)}';`;
  return text.join('\n');
}

async function measure(lines: number): Promise<number[]> {
  const document = await vscode.workspace.openTextDocument({
    content: program(lines),
    language: 'typescript',
  });
  let before = findIn(ownTerms, document).all;
  const taken: number[] = [];
  const listening = vscode.workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
    if (changed !== document || contentChanges.length === 0) return;
    const start = performance.now();
    before = followEdit(ownTerms, { document, before, contentChanges }) ?? before;
    taken.push(performance.now() - start);
  });
  for (let i = 0; i < KEYSTROKES; i++) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(Math.floor(lines / 2) + 5, 0), 'x');
    await vscode.workspace.applyEdit(edit);
  }
  listening.dispose();
  return taken.sort((a, b) => a - b);
}

/** What VS Code calls: writes one figure a line to the file that is waited for. */
export async function run(): Promise<void> {
  const results = process.env['LATCHKEY_RESULTS'] ?? 'results.json';
  const lines: string[] = [];
  for (const size of [1_000, 10_000, 100_000]) {
    const taken = await measure(size);
    const at = (share: number): number =>
      Number((taken[Math.floor(taken.length * share)] ?? NaN).toPrecision(3));
    const context = `${size} lines of TypeScript, median of ${taken.length}, 95 % under ${at(0.95)} ms`;
    lines.push(JSON.stringify({ name: 'keystroke, extension host', value: at(0.5), unit: 'ms', context }));
  }
  writeFileSync(`${results}.draft`, `${lines.join('\n')}\n`);
  renameSync(`${results}.draft`, results);
}
