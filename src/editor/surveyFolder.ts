// Scans the files of a workspace folder in a thread, and brings what is listed of them up to date.
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as vscode from 'vscode';
import type { LocatedFinding, Unread } from '../workspace/located.ts';
import { type SurveyThreads, runSurvey } from '../scan/runSurvey.ts';
import type { Outcome } from '../scan/scanJob.ts';
import type { Agreements } from './agreements.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { ListedFinding } from './placedFinding.ts';
import { settingsFor } from './settings.ts';
import type { WorkspaceFindings } from './workspaceFindings.ts';

/** What surveys of folders need. */
export interface SurveyNeeds {
  readonly documents: OpenDocuments;
  readonly findings: WorkspaceFindings;
  readonly agreements: Pick<Agreements, 'latestFor'>;
  readonly threads: SurveyThreads;
  readonly log: vscode.LogOutputChannel;
}

export interface SurveyOptions {
  /** Absolute paths: only what is at or below them. Everything where undefined. */
  readonly only?: readonly string[];
  /** Ends it at once. What was found until then is listed. */
  readonly signal: AbortSignal;
  /** Told of more files that were read. */
  readonly tell?: (files: number) => void;
}

/**
 * Makes a survey of a folder on a disk. An open document is known as it is in the editor, so what its file holds does
 * not count. Answers what could not be read; what is listed of that stays.
 */
export async function surveyFolder(
  { documents, findings, agreements, threads }: SurveyNeeds,
  folder: vscode.WorkspaceFolder,
  { only, signal, tell }: SurveyOptions,
): Promise<readonly Unread[]> {
  const unread: Unread[] = [];
  // Files about which there is nothing to forget: something was found in them, or they could not be read.
  const kept = new Set<string>();
  const take = (outcome: Outcome): void => {
    for (const [path, found] of byPath(outcome.findings)) {
      const uri = vscode.Uri.joinPath(folder.uri, path);
      kept.add(uri.toString());
      if (!documents.watches(uri)) findings.record(uri, found.map(lister(uri)));
    }
    for (const problem of outcome.unread) if (problem.kind === 'failed') unread.push(problem);
    tell?.(outcome.files);
  };
  const rules = await rulesFor(folder, agreements);
  const exclude = [...rules.exclude, ...foldersIn(folder)];
  await runSurvey(threads, { kind: 'folder', ...rules, exclude, only }, take, signal);
  // What has gone while the survey was made is no gap in it.
  const gaps = unread.filter(({ path }) => existsSync(join(folder.uri.fsPath, path)));
  if (signal.aborted) return gaps;
  for (const { path } of gaps) kept.add(vscode.Uri.joinPath(folder.uri, path).toString());
  for (const uri of listedIn(findings, folder, only)) {
    if (!kept.has(uri.toString()) && !documents.watches(uri)) findings.record(uri, []);
  }
  return gaps;
}

/** What a survey of a folder goes by: a person's settings, and what the team has agreed on. */
export async function rulesFor(folder: vscode.WorkspaceFolder, { latestFor }: SurveyNeeds['agreements']) {
  const { exclude, minimumConfidence: minimum } = settingsFor(folder);
  const { agreement } = await latestFor(folder);
  return { folder: folder.uri.fsPath, exclude, minimum, agreement };
}

/** The findings of each file, which are told at once. */
function byPath(findings: readonly LocatedFinding[]): ReadonlyMap<string, LocatedFinding[]> {
  const grouped = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const same = grouped.get(finding.path);
    if (same) same.push(finding);
    else grouped.set(finding.path, [finding]);
  }
  return grouped;
}

/** Workspace folders that lie in this one have their own settings, and are surveyed by themselves. */
function foldersIn({ uri: { fsPath } }: vscode.WorkspaceFolder): string[] {
  return (vscode.workspace.workspaceFolders ?? [])
    .map(({ uri }) => relative(fsPath, uri.fsPath))
    .filter((way) => way !== '' && !way.startsWith('..') && !/^[A-Za-z]:/.test(way))
    .map(
      (way) =>
        `/${way
          .split(sep)
          .join('/')
          .replace(/[\\*?[\]!# ]/g, '\\$&')}/`,
    );
}

/** Puts a finding of a file into the editor's terms, in which lines and columns count from 0. */
export function lister(uri: vscode.Uri) {
  return ({ rule, confidence, start, end }: LocatedFinding): ListedFinding => ({
    uri,
    finding: { rule, confidence },
    range: new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1),
  });
}

/** The files of a folder with findings, at or below the paths. */
export function listedIn(
  findings: WorkspaceFindings,
  folder: vscode.WorkspaceFolder,
  only: readonly string[] | undefined,
): vscode.Uri[] {
  const wanted = only && new Set(only);
  return findings
    .files()
    .filter((uri) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString())
    .filter(({ fsPath }) => !wanted || wayUp(fsPath).some((path) => wanted.has(path)));
}

/** A path and every folder that it is in. */
function wayUp(path: string): string[] {
  const ends = [...path.matchAll(/[\\/]/g)].map(({ index }) => path.slice(0, index));
  return [path, ...ends];
}
