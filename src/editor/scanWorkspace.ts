// Scans every file of the workspace, with progress and cancel.
import * as vscode from 'vscode';
import { counted, showScan, tellResult } from './scanProgress.ts';
import { type SurveyNeeds, surveyFolder } from './surveyFolder.ts';

/** What a scan came to. */
interface Tally {
  files: number;
  /** What could not be read: path and reason. Never silently clean. */
  readonly unread: string[];
}

/**
 * The command. `quiet` is for a scan that nobody has asked for right now: its result stands in the list. Throws a
 * `CancellationError` where the person ends it; what was found until then is listed.
 */
export async function scanWorkspace(needs: SurveyNeeds, { quiet = false } = {}): Promise<void> {
  const tally: Tally = { files: 0, unread: [] };
  await showScan({ title: 'Latchkey: reading the workspace', quiet }, async ({ say, signal }) => {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      if (folder.uri.scheme !== 'file' || signal.aborted) continue;
      const tell = (files: number): void => {
        tally.files += files;
        say(
          `${counted(tally.files, 'file', 'files')}, ${needs.findings.count().toLocaleString('en-US')} found`,
        );
      };
      const unread = await surveyFolder(needs, folder, { signal, tell });
      tally.unread.push(...unread.map(({ path, reason }) => `${folder.name}/${path}: ${reason}`));
    }
  });
  for (const problem of tally.unread) needs.log.warn(`Not read: ${problem}`);
  if (!quiet) tell(needs, tally);
}

/** Says what was found, and what is not known. */
function tell({ findings, log }: SurveyNeeds, { files, unread }: Tally): void {
  const found = findings.count();
  const gaps = unread.length;
  const result = found === 0 ? 'No hardcoded token' : counted(found, 'hardcoded token', 'hardcoded tokens');
  const note = gaps > 0 ? ` ${gaps.toLocaleString('en-US')} could not be read; the log says which.` : '';
  tellResult(`${result} in ${counted(files, 'file', 'files')}.${note}`, { found, gaps, log });
}
