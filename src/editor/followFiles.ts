// Keeps what is listed true while files change: by other programs, a formatter, a switch of branches.
import type { Change } from './bringUpToDate.ts';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { isEnvFile } from '../detect/context.ts';
import { ruleFiles } from '../workspace/ruleFiles.ts';
import type { SurveyNeeds } from './surveyFolder.ts';
import type { InTurn } from './turns.ts';

interface Needs extends SurveyNeeds {
  readonly inTurn: InTurn;
}

/** What follows the files. Open documents are followed elsewhere, so a save costs nothing here. */
export interface Follower {
  dispose(): void;
  /** From now on a file is read when it changes, listed or not: a scan has read all the others. */
  followAll(): void;
  /** Reads again what is listed: what it was read by has changed. */
  recheck(): void;
}

/** How long changes are gathered, in milliseconds: a switch of branches comes in waves. */
const PAUSE = 500;

/** After a survey that took longer than `LONG`, the pause is so many times as long, but not above a minute. */
const LONG = 2000;
const REST = 4;
const LONGEST_PAUSE = 60_000;

/** From so many changes on, the folder is read as a whole. The editor drops some where there are 30,000 at once. */
const MANY = 10_000;

/** Watches the files of the workspace, and reads in a thread what has changed. Before a scan, only what is listed. */
export function followFiles(needs: Needs): Follower {
  const { documents, findings, inTurn, log } = needs;
  const abort = new AbortController();
  let isAll = false;
  let changes = new Map<string, Change>();
  let timer: NodeJS.Timeout | undefined;
  let pause = PAUSE;

  const read = async (): Promise<void> => {
    const gathered = changes;
    changes = new Map();
    timer = undefined;
    const started = Date.now();
    // Loaded now and not with the window: most windows never come here.
    const { bringUpToDate } = await import('./bringUpToDate.ts');
    await bringUpToDate(needs, { changes: gathered, isAll, many: MANY, signal: abort.signal });
    const taken = Date.now() - started;
    pause = taken > LONG ? Math.min(taken * REST, LONGEST_PAUSE) : PAUSE;
  };
  const readSoon = (): void => {
    timer ??= setTimeout(() => {
      inTurn(read).catch((error: unknown) => log.error('Changed files could not be read.', String(error)));
    }, pause);
  };
  const note =
    (change: Change) =>
    ({ scheme, fsPath, path }: vscode.Uri): void => {
      if (scheme !== 'file' || isNeverRead(path) || (!isAll && findings.fileCount() === 0)) return;
      changes.set(fsPath, ruleFiles.includes(basename(path)) ? 'rules' : change);
      readSoon();
    };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const subscriptions = vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(note('changed')),
    watcher.onDidChange(note('changed')),
    watcher.onDidDelete(note('deleted')),
    // The file may not say what its document said, or may have gone while that was open.
    documents.onDidClose(({ uri, isDirty }) => {
      if (isDirty || !existsSync(uri.fsPath)) note('changed')(uri);
    }),
  );
  return {
    followAll: () => {
      isAll = true;
    },
    recheck: () => {
      findings.files().forEach(note('changed'));
    },
    dispose: () => {
      abort.abort();
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

/** Git writes to its folder all the time, and an installation brings tens of thousands of files. */
function isNeverRead(path: string): boolean {
  return /\/(?:\.git|node_modules)(?:\/|$)/.test(path) || isEnvFile(path);
}
