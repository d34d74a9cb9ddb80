// Keeps the findings of every open document true, keystroke by keystroke.
import * as vscode from 'vscode';
import { isEnvFile } from '../detect/context.ts';
import type { Finding } from '../detect/finding.ts';
import { inspect } from '../detect/inspect.ts';
import { type Stretch, rescan } from '../detect/rescan.ts';
import type { Scan } from '../detect/scan.ts';
import { settingsFor } from './settings.ts';

/** What became of a document's findings. */
export interface FindingsChange {
  readonly document: vscode.TextDocument;
  /** False where the same findings only moved along with the text. */
  readonly isNew: boolean;
}

/** The findings of all open documents. */
export interface OpenDocuments {
  dispose(): void;
  /** The findings of a document as it is now; empty where it is not watched. */
  findings(document: vscode.TextDocument): readonly Finding[];
  /** Whether a file is open and watched: then what a scan says of the file does not count. */
  watches(uri: vscode.Uri): boolean;
  /** Reads everything again: settings, ignore files or trust have changed. */
  refresh(): void;
  readonly onDidChange: vscode.Event<FindingsChange>;
  readonly onDidClose: vscode.Event<vscode.TextDocument>;
}

/** The fingerprint lines that hold for a document. */
export type FingerprintsFor = (uri: vscode.Uri) => ReadonlySet<string>;

/** Watches every text document and notebook cell that is open, saved or not. */
export function watchDocuments(scan: Scan, fingerprintsFor: FingerprintsFor): OpenDocuments {
  const watched = new Map<string, readonly Finding[]>();
  const changed = new vscode.EventEmitter<FindingsChange>();
  const closed = new vscode.EventEmitter<vscode.TextDocument>();

  const read = (document: vscode.TextDocument): void => {
    if (!isWatchable(document)) return;
    watched.set(keyOf(document), findIn(scan, fingerprintsFor, document));
    changed.fire({ document, isNew: true });
  };
  const follow = ({ document, contentChanges }: vscode.TextDocumentChangeEvent): void => {
    const before = watched.get(keyOf(document));
    if (!before || contentChanges.length === 0) return;
    const after = followEdit(scan, fingerprintsFor, { document, before, contentChanges });
    watched.set(keyOf(document), after);
    changed.fire({ document, isNew: !isSameKind(before, after) });
  };
  const forget = (document: vscode.TextDocument): void => {
    if (watched.delete(keyOf(document))) closed.fire(document);
  };

  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(read),
    vscode.workspace.onDidChangeTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument(forget),
    changed,
    closed,
  );
  return {
    findings: (document) => watched.get(keyOf(document)) ?? [],
    watches: (uri) => watched.has(uri.toString()),
    refresh: () => {
      for (const document of vscode.workspace.textDocuments) {
        if (isWatchable(document)) read(document);
        else forget(document);
      }
    },
    onDidChange: changed.event,
    onDidClose: closed.event,
    dispose: () => {
      subscriptions.dispose();
    },
  };
}

/** All findings of a document, read as a whole. */
export function findIn(
  scan: Scan,
  fingerprintsFor: FingerprintsFor,
  document: vscode.TextDocument,
): Finding[] {
  return inspect(scan, document.getText(), contextOf(document), thresholdFor(document, fingerprintsFor));
}

/** The findings after an edit. Only the lines around it are read. */
export function followEdit(
  scan: Scan,
  fingerprintsFor: FingerprintsFor,
  edit: {
    readonly document: vscode.TextDocument;
    readonly before: readonly Finding[];
    readonly contentChanges: readonly vscode.TextDocumentContentChangeEvent[];
  },
): Finding[] {
  const { document, before, contentChanges } = edit;
  const threshold = thresholdFor(document, fingerprintsFor);
  const scanStretch = ({ from, to }: Stretch): Finding[] => {
    const text = document.getText(new vscode.Range(document.positionAt(from), document.positionAt(to)));
    return inspect(scan, text, contextOf(document), threshold).map((finding) => ({
      ...finding,
      start: finding.start + from,
      end: finding.end + from,
    }));
  };
  const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    removed: rangeLength,
    added: text.length,
  }));
  return rescan(before, changes, lengthOf(document), scanStretch);
}

/** A document's path as rules see it: relative to its workspace folder where it has one. */
export function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false);
}

function contextOf(document: vscode.TextDocument) {
  return { path: pathOf(document.uri) };
}

function thresholdFor(document: vscode.TextDocument, fingerprintsFor: FingerprintsFor) {
  return {
    minimum: settingsFor(document).minimumConfidence,
    fingerprints: fingerprintsFor(document.uri),
  };
}

const unwatched: readonly string[] = [
  ...['output', 'git', 'gitfs', 'vscode', 'debug', 'comment', 'search-editor'],
  ...['latchkey-rule', 'latchkey-history'],
];

/** What people write in; not the output of programs, other versions of files, or where values belong. */
function isWatchable(document: vscode.TextDocument): boolean {
  return (
    !unwatched.includes(document.uri.scheme) &&
    !isEnvFile(document.uri.path) &&
    settingsFor(document).detectionEnabled
  );
}

function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(new vscode.Position(document.lineCount, 0));
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

function isSameKind(before: readonly Finding[], after: readonly Finding[]): boolean {
  return (
    before.length === after.length &&
    before.every((finding, index) => {
      const other = after[index];
      return (
        other?.rule === finding.rule &&
        other.confidence === finding.confidence &&
        other.end - other.start === finding.end - finding.start
      );
    })
  );
}
