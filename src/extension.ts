// The editor's door: builds everything once, in order.
import * as vscode from 'vscode';
import type { Rule } from './detect/rule.ts';
import { rules } from './detect/rules/index.ts';
import { scanner } from './detect/scan.ts';
import { showDiagnostics } from './editor/diagnostics.ts';
import { showFindings } from './editor/findingsView.ts';
import { watchDocuments } from './editor/openDocuments.ts';
import { serveRulePages } from './editor/rulePages.ts';
import { gatherFindings } from './editor/workspaceFindings.ts';

export function activate(context: vscode.ExtensionContext): void {
  const own = <Part extends { dispose(): void }>(part: Part): Part => {
    context.subscriptions.push(part);
    return part;
  };
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ruleOf = (id: string): Rule => {
    const rule = byId.get(id);
    if (!rule) throw new Error(`There is no rule ${id}.`);
    return rule;
  };

  own(vscode.window.createOutputChannel('Latchkey', { log: true }));
  const documents = own(watchDocuments(scanner(rules), () => new Set()));
  own(showDiagnostics(documents, ruleOf));
  own(showFindings(own(gatherFindings(documents)), ruleOf));
  own(serveRulePages(ruleOf));

  // The editor is up by now, but what it shows first should not wait for us.
  const reading = setTimeout(() => documents.refresh(), 0);
  own({ dispose: () => clearTimeout(reading) });
}
