// Reads the files that have changed, in a thread, and forgets those that have gone.
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { type SurveyNeeds, listedIn, surveyFolder } from './surveyFolder.ts';

/** What has become of a path: `rules` is a file by which others are left out. */
export type Change = 'changed' | 'deleted' | 'rules';

/** What is to be brought up to date. */
export interface Changes {
  /** By absolute path. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Whether files count of which nothing is listed. */
  readonly isAll: boolean;
  /** From so many changes on, a folder is read as a whole. */
  readonly many: number;
  readonly signal: AbortSignal;
}

/** Brings each workspace folder up to date, and shows in the view that it does so. */
export async function bringUpToDate(needs: SurveyNeeds, changes: Changes): Promise<void> {
  const { findings, documents, log } = needs;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const { gone, only } = changesIn(needs, folder, changes);
    for (const uri of listedIn(findings, folder, gone)) if (!documents.watches(uri)) findings.record(uri, []);
    if (only?.length === 0) continue;
    const survey = () => surveyFolder(needs, folder, { signal: changes.signal, ...(only && { only }) });
    const unread = await vscode.window.withProgress({ location: { viewId: 'latchkey.findings' } }, survey);
    for (const { path, reason } of unread) log.warn(`Not read: ${folder.name}/${path}: ${reason}`);
  }
}

/** The paths of a folder that have gone, and those to read: everything where `only` is undefined. */
function changesIn(
  { findings, documents }: SurveyNeeds,
  folder: vscode.WorkspaceFolder,
  { changes, isAll, many }: Changes,
): { readonly gone: readonly string[]; readonly only: readonly string[] | undefined } {
  const isHere = ([path]: readonly [string, Change]): boolean => {
    const uri = vscode.Uri.file(path);
    const home = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
    return home === folder.uri.toString() && path !== folder.uri.fsPath && !documents.watches(uri);
  };
  const here = [...changes].filter(isHere);
  const pathsOf = (wanted: (change: Change) => boolean): string[] =>
    here.filter(([, change]) => wanted(change)).map(([path]) => path);
  const listed = (paths: readonly string[]): string[] =>
    listedIn(findings, folder, paths)
      .filter((uri) => !documents.watches(uri))
      .map(({ fsPath }) => fsPath);
  const changed = pathsOf((change) => change !== 'deleted');
  const ruled = pathsOf((change) => change === 'rules').map((path) => dirname(path));
  return {
    gone: pathsOf((change) => change === 'deleted'),
    only:
      isAll && here.length >= many ? undefined : [...(isAll ? changed : listed(changed)), ...listed(ruled)],
  };
}
