// A finding with its place in a file, as lists, menus and commands hand it on.
import * as vscode from 'vscode';
import type { Finding } from '../detect/finding.ts';

/** A finding as a list has it, of a file that need not be open: it may have moved since. No value. */
export interface ListedFinding {
  readonly uri: vscode.Uri;
  readonly finding: Pick<Finding, 'rule' | 'confidence'>;
  readonly range: vscode.Range;
}

/** A finding with its place in a document as it is now. No value. */
export interface PlacedFinding extends ListedFinding {
  readonly finding: Finding;
}

/** Puts a finding into its document. */
export function place(document: vscode.TextDocument, finding: Finding): PlacedFinding {
  return { uri: document.uri, finding, range: rangeOf(document, finding) };
}

/** Where a finding stands in a document. */
export function rangeOf(document: vscode.TextDocument, finding: Finding): vscode.Range {
  return new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end));
}
