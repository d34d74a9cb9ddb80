// A finding with its place in a file, as lists, menus and commands hand it on.
import * as vscode from 'vscode';
import type { Finding } from '../detect/finding.ts';

/** A finding with its place in a file. No value. */
export interface PlacedFinding {
  readonly uri: vscode.Uri;
  readonly finding: Finding;
  readonly range: vscode.Range;
}

/** Puts a finding into its document. */
export function place(document: vscode.TextDocument, finding: Finding): PlacedFinding {
  return { uri: document.uri, finding, range: rangeOf(document, finding) };
}

/** Where a finding stands in a document. */
export function rangeOf(document: vscode.TextDocument, finding: Finding): vscode.Range {
  return new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end));
}
