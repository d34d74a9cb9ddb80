// Keeps the findings of every open document true, keystroke by keystroke.
import * as vscode from 'vscode';
import { isEnvFile } from '../detect/context.ts';
import type { Finding } from '../detect/finding.ts';
import { type Stretch, rescan } from '../detect/rescan.ts';
import { mayHaveBlocks } from '../detect/suppress.ts';
import type { FollowedFinding } from '../scan/documentScan.ts';
import type { Agreements } from './agreements.ts';
import { settingsFor } from './settings.ts';
import type { Terms } from './terms.ts';

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

/** What is found in a document, and what of it is not accepted already. */
interface Watched {
  readonly all: readonly FollowedFinding[];
  readonly news: readonly Finding[];
  /** Whether an edit may matter anywhere in it, so that all of it must be read each time. */
  readonly isWhole: boolean;
}

/** Watches every text document and notebook cell that is open, saved or not. */
export function watchDocuments({ termsFor }: Pick<Agreements, 'termsFor'>): OpenDocuments {
  const watched = new Map<string, Watched>();
  const changed = new vscode.EventEmitter<FindingsChange>();
  const closed = new vscode.EventEmitter<vscode.TextDocument>();

  const keep = (document: vscode.TextDocument, terms: Terms, found: Omit<Watched, 'news'>): void => {
    const before = watched.get(keyOf(document));
    const lineAt = (offset: number): number => document.positionAt(offset).line + 1;
    const news = terms.newsAmong(found.all, pathOf(document.uri), lineAt);
    watched.set(keyOf(document), { ...found, news });
    changed.fire({ document, isNew: !before || !isSameKind(before.news, news) });
  };
  const read = (document: vscode.TextDocument): void => {
    const terms = termsFor(document.uri);
    if (!isWatchable(document, terms)) return;
    watched.delete(keyOf(document));
    keep(document, terms, findIn(terms, document));
  };
  const follow = ({ document, contentChanges }: vscode.TextDocumentChangeEvent): void => {
    const before = watched.get(keyOf(document));
    if (!before || contentChanges.length === 0) return;
    const terms = termsFor(document.uri);
    const all = before.isWhole
      ? undefined
      : followEdit(terms, { document, before: before.all, contentChanges });
    keep(document, terms, all ? { all, isWhole: false } : findIn(terms, document));
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
    findings: (document) => watched.get(keyOf(document))?.news ?? [],
    watches: (uri) => watched.has(uri.toString()),
    refresh: () => {
      for (const document of vscode.workspace.textDocuments) {
        if (isWatchable(document, termsFor(document.uri))) read(document);
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
export function findIn(terms: Terms, document: vscode.TextDocument): Omit<Watched, 'news'> {
  const text = document.getText();
  const all = terms.watch(text.length, () => terms.find(text, aboutOf(document)));
  return { all, isWhole: mayHaveBlocks(text) };
}

/** The findings after an edit. Only what is around it is read; undefined where all must be. */
export function followEdit(
  terms: Terms,
  edit: {
    readonly document: vscode.TextDocument;
    readonly before: readonly FollowedFinding[];
    readonly contentChanges: readonly vscode.TextDocumentContentChangeEvent[];
  },
): FollowedFinding[] | undefined {
  const { document, before, contentChanges } = edit;
  let isWhole = false as boolean;
  const about = aboutOf(document);
  const scanStretch = ({ from, to }: Stretch): FollowedFinding[] => {
    const text = document.getText(new vscode.Range(document.positionAt(from), document.positionAt(to)));
    isWhole ||= mayHaveBlocks(text);
    return terms
      .watch(text.length, () => terms.find(text, about))
      .map((finding) => ({
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
  const after = rescan(before, changes, lengthOf(document), scanStretch);
  return isWhole ? undefined : after;
}

/** A document's path as rules see it: relative to its workspace folder where it has one. */
export function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false);
}

function aboutOf(document: vscode.TextDocument) {
  return { path: pathOf(document.uri), minimum: settingsFor(document).minimumConfidence };
}

const unwatched: readonly string[] = [
  ...['output', 'git', 'gitfs', 'vscode', 'debug', 'comment', 'search-editor'],
  ...['latchkey-rule', 'latchkey-history'],
];

/** What people write in; not the output of programs, other versions of files, where values belong, what is left out. */
function isWatchable(document: vscode.TextDocument, terms: Terms): boolean {
  if (unwatched.includes(document.uri.scheme) || isEnvFile(document.uri.path)) return false;
  const { detectionEnabled, exclude } = settingsFor(document);
  return detectionEnabled && !terms.isExcluded(pathOf(document.uri), exclude);
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
