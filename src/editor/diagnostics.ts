// The squiggles: a diagnostic for every finding, as it is typed.
import * as vscode from 'vscode';
import type { Finding } from '../detect/finding.ts';
import type { Rule } from '../detect/rule.ts';
import type { RuleOf } from './agreements.ts';
import type { OpenDocuments } from './openDocuments.ts';
import { rangeOf } from './placedFinding.ts';
import { rulePage } from './rulePages.ts';

/** How long a diagnostic that only moved may lag behind, in milliseconds: the editor moves it meanwhile. */
const LAG = 250;

/** Shows the findings of all open documents. */
export function showDiagnostics(documents: OpenDocuments, ruleOf: RuleOf): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('latchkey');
  const late = new Map<vscode.TextDocument, NodeJS.Timeout>();

  const publish = (document: vscode.TextDocument): void => {
    clearTimeout(late.get(document));
    late.delete(document);
    const findings = documents.findings(document);
    shown.set(
      document.uri,
      findings.map((finding) => diagnose(document, finding, ruleOf(document.uri, finding.rule))),
    );
  };
  const postpone = (document: vscode.TextDocument): void => {
    if (!late.has(document) && documents.findings(document).length > 0) {
      late.set(
        document,
        setTimeout(() => publish(document), LAG),
      );
    }
  };
  return vscode.Disposable.from(
    shown,
    documents.onDidChange(({ document, isNew }) => (isNew ? publish(document) : postpone(document))),
    documents.onDidClose((document) => {
      clearTimeout(late.get(document));
      late.delete(document);
      shown.delete(document.uri);
    }),
    { dispose: () => late.forEach((timer) => clearTimeout(timer)) },
  );
}

/** One squiggle: it covers the value only, and its code links to the rule's page. */
function diagnose(document: vscode.TextDocument, finding: Finding, rule: Rule): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, finding),
    messageFor(rule),
    severityOf(finding, rule),
  );
  diagnostic.source = 'latchkey';
  diagnostic.code = { value: rule.id, target: rulePage(document.uri, rule) };
  return diagnostic;
}

/** What a person reads, in the problems list too. */
function messageFor(rule: Rule): string {
  const from = rule.kind === 'imported' && rule.from ? `, by a rule in ${rule.from}` : '';
  return `Hardcoded: ${rule.title}${from}. Move it to a safe place, and replace it if it was ever shared.`;
}

function severityOf(finding: Finding, rule: Rule): vscode.DiagnosticSeverity {
  if (rule.severity === 'low' || finding.confidence === 'low') return vscode.DiagnosticSeverity.Information;
  return finding.confidence === 'high' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
}
