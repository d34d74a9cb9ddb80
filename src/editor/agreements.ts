// What each workspace folder goes by, kept true while the files that say it change.
import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { Rule } from '../detect/rule.ts';
import { agreementFiles } from '../scan/agreementFiles.ts';
import { IGNORE_FILE } from '../workspace/ruleFiles.ts';
import { homeOfCommitted } from './committedFiles.ts';
import { tellProblems } from './agreementProblems.ts';
import { type Home, openHome } from './home.ts';
import { type Terms, ownTerms } from './terms.ts';

/** The rule that a finding is of, in a document of any kind. */
export type RuleOf = (uri: vscode.Uri, id: string) => Rule;

/** What the folders of the window go by. */
export interface Agreements {
  dispose(): void;
  /** What holds now for a document or a file. Where it is in no folder, only Latchkey's own rules. */
  readonly termsFor: (uri: vscode.Uri) => Terms;
  /** What a folder's files say, when they have been read. */
  readonly latestFor: (folder: vscode.WorkspaceFolder) => Promise<Terms>;
  /** Resolves when all folders have been read, or after so many milliseconds. */
  readonly read: (most: number) => Promise<void>;
  /** Reads all again, for who wants to be sure: `latestFor` waits for it. */
  readonly readAgain: () => void;
  readonly ruleOf: RuleOf;
  /** Something else holds in a folder. */
  readonly onDidChange: vscode.Event<void>;
}

/** How long changes of files are gathered, in milliseconds. */
const PAUSE = 100;

interface Needs {
  /** The folder with what the extension was built to. */
  readonly built: string;
  readonly log: vscode.LogOutputChannel;
}

/** Reads what every workspace folder goes by, and again whenever one of its files changes. */
export function watchAgreements({ built, log }: Needs): Agreements {
  const homes = new Map<string, Home>();
  const changed = new vscode.EventEmitter<void>();
  const problems = tellProblems(log);
  const stale = new Set<Home>();
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;

  const tell = (home: Home): void => {
    // A folder may still be read when it, or the window, is closed.
    if (isOver || homes.get(home.uri.toString()) !== home) return;
    problems.tell(home.uri, home.terms().problems);
    changed.fire();
  };
  const openAll = (): void => {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const key = uri.toString();
      if (!homes.has(key)) homes.set(key, openHome(uri, { built, log, tell }));
    }
  };
  const readSoon = (uri: vscode.Uri): void => {
    const home = homeOf(homes, uri);
    if (!home || !isOfAgreement(home, uri)) return;
    stale.add(home);
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const one of stale) one.read();
      stale.clear();
    }, PAUSE);
  };
  const subscriptions = vscode.Disposable.from(
    changed,
    problems,
    watchFiles(readSoon),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const { uri } of removed) {
        homes.delete(uri.toString());
        problems.tell(uri, []);
      }
      openAll();
    }),
  );
  openAll();
  return {
    termsFor: (uri) => homeOf(homes, uri)?.terms() ?? ownTerms,
    latestFor: async (folder) => (await homeOf(homes, folder.uri)?.latest()) ?? ownTerms,
    read: async (most) => {
      const late = new Promise((resolve) => setTimeout(resolve, most));
      await Promise.race([late, Promise.all([...homes.values()].map((home) => home.latest()))]);
    },
    readAgain: () => homes.forEach((home) => home.read()),
    ruleOf: (uri, id) => {
      const rule = homeOf(homes, uri)?.ruleOf(id) ?? ownTerms.rules.get(id);
      if (!rule) throw new Error(`There is no rule ${id}.`);
      return rule;
    },
    onDidChange: changed.event,
    dispose: () => {
      isOver = true;
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

/** Calls back with what may be one of the files, when it comes, changes or goes. */
function watchFiles(changed: (uri: vscode.Uri) => void): vscode.Disposable {
  const names = [IGNORE_FILE, ...agreementFiles, '*.toml'];
  const watcher = vscode.workspace.createFileSystemWatcher(`**/{${names.join(',')}}`);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
  );
}

/** The home of a document: that of the innermost folder that it is in. */
function homeOf(homes: ReadonlyMap<string, Home>, uri: vscode.Uri): Home | undefined {
  const committed = homeOfCommitted(uri);
  if (committed) return homes.get(committed.toString());
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder && homes.get(folder.uri.toString());
}

/** Whether a file is one in which the folder says what it goes by: right in it, or one that such a file may extend. */
function isOfAgreement({ uri: folder, terms }: Home, uri: vscode.Uri): boolean {
  const isIn = vscode.Uri.joinPath(uri, '..').toString() === folder.toString();
  if (isIn && [IGNORE_FILE, ...agreementFiles].includes(basename(uri.path))) return true;
  return uri.path.endsWith('.toml') && terms().agreement.team.files.length > 0;
}
