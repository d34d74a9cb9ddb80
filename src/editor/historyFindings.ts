// What the last scan of the git history has found, by file.
import * as vscode from 'vscode';
import type { Commit } from '../workspace/located.ts';
import type { ListedFinding } from './placedFinding.ts';

/** A finding in a commit. Its document is the file as it was then. */
export interface CommittedFinding extends ListedFinding {
  /** Relative to the top of the repository, with `/`; behind the repository's name, where there are several. */
  readonly path: string;
  /** The commit that first brought the value into the file. */
  readonly commit: Commit;
  /** What may be shown of the value. */
  readonly masked: string;
}

/** A file that has, or had, tokens in its history. */
export interface FileHistory {
  readonly path: string;
  /** The oldest first. */
  readonly found: readonly CommittedFinding[];
}

export interface HistoryFindings {
  dispose(): void;
  /** In order of path. */
  files(): readonly FileHistory[];
  count(): number;
  add(found: readonly CommittedFinding[]): void;
  clear(): void;
  readonly onDidChange: vscode.Event<void>;
}

export function keepHistory(): HistoryFindings {
  const byPath = new Map<string, CommittedFinding[]>();
  const changed = new vscode.EventEmitter<void>();
  return {
    files: () =>
      [...byPath].sort(([one], [other]) => (one < other ? -1 : 1)).map(([path, found]) => ({ path, found })),
    count: () => [...byPath.values()].reduce((sum, found) => sum + found.length, 0),
    add: (found) => {
      for (const finding of found) {
        const same = byPath.get(finding.path);
        if (same) same.push(finding);
        else byPath.set(finding.path, [finding]);
      }
      if (found.length > 0) changed.fire();
    },
    clear: () => {
      byPath.clear();
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
