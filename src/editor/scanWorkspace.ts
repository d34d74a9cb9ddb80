// Scans every file of the workspace, with progress and cancel.
import * as vscode from 'vscode';
import { isEnvFile } from '../detect/context.ts';
import { inspect } from '../detect/inspect.ts';
import type { Scan } from '../detect/scan.ts';
import { readText } from '../workspace/readText.ts';
import { walk } from '../workspace/walk.ts';
import { setContext } from './cursor.ts';
import type { FingerprintsFor } from './openDocuments.ts';
import { pathOf } from './openDocuments.ts';
import { settingsFor } from './settings.ts';
import type { PlacedFinding } from './placedFinding.ts';
import type { WorkspaceFindings } from './workspaceFindings.ts';

/** Larger files are left out, and counted as not read. In bytes. */
const LARGEST = 20_000_000;

/** What a scan came to. */
interface Tally {
  files: number;
  found: number;
  /** What could not be read: path and reason. Never silently clean. */
  readonly unread: string[];
  /** Every file that there is, read or not. */
  readonly met: Set<string>;
}

interface Needs {
  readonly scan: Scan;
  readonly findings: WorkspaceFindings;
  readonly fingerprintsFor: FingerprintsFor;
  readonly log: vscode.LogOutputChannel;
}

/** The command. Two scans at once make no sense: its context key disables it meanwhile. */
export async function scanWorkspace(needs: Needs): Promise<void> {
  const scan = async (): Promise<Tally> => {
    setContext('scanning', true);
    try {
      const options = {
        location: vscode.ProgressLocation.Notification,
        title: 'Latchkey: reading the workspace',
        cancellable: true,
      };
      const tally = await vscode.window.withProgress(options, (progress, cancel) =>
        scanFolders(needs, (text) => progress.report({ message: text }), cancel),
      );
      return tally;
    } finally {
      setContext('scanning', false);
    }
  };
  await tell(needs, await scan());
}

async function scanFolders(
  needs: Needs,
  say: (text: string) => void,
  cancel: vscode.CancellationToken,
): Promise<Tally> {
  const tally: Tally = { files: 0, found: 0, unread: [], met: new Set() };
  const abort = new AbortController();
  const onCancel = cancel.onCancellationRequested(() => abort.abort());
  let said = Date.now();
  try {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      if (folder.uri.scheme !== 'file') continue;
      const { exclude } = settingsFor(folder);
      for await (const entry of walk(folder.uri.fsPath, { signal: abort.signal, exclude })) {
        if ('problem' in entry) tally.unread.push(`${entry.path}: ${entry.problem}`);
        else await scanFile(needs, entry.path, tally);
        if (Date.now() - said > 200) {
          said = Date.now();
          say(`${tally.files} files, ${tally.found} found`);
        }
      }
    }
  } finally {
    onCancel.dispose();
  }
  if (cancel.isCancellationRequested) throw new vscode.CancellationError();
  needs.findings.retain((uri) => isOpen(uri) || uri.scheme !== 'file' || tally.met.has(uri.toString()));
  return tally;
}

async function scanFile(needs: Needs, path: string, tally: Tally): Promise<void> {
  if (isEnvFile(path)) return;
  const uri = vscode.Uri.file(path);
  tally.met.add(uri.toString());
  const read = await readText(path, LARGEST);
  if ('reason' in read) {
    if (read.reason !== 'binary') tally.unread.push(`${path}: ${read.reason}`);
    return;
  }
  tally.files++;
  const found = inspect(
    needs.scan,
    read.text,
    { path: pathOf(uri) },
    {
      minimum: settingsFor(uri).minimumConfidence,
      fingerprints: needs.fingerprintsFor(uri),
    },
  );
  tally.found += found.length;
  // An open document is known as it is in the editor, which may be newer than the file.
  if (isOpen(uri)) return;
  const place = placer(read.text);
  needs.findings.record(
    uri,
    found.map((finding): PlacedFinding => ({
      uri,
      finding,
      range: new vscode.Range(place(finding.start), place(finding.end)),
    })),
  );
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

/** Line and column of offsets, as the editor counts them. The offsets must come in ascending order. */
function placer(text: string): (offset: number) => vscode.Position {
  const lineEnd = /\r\n|\r|\n/g;
  let line = 0;
  let start = 0;
  let next = lineEnd.exec(text);
  return (offset) => {
    while (next && next.index + next[0].length <= offset) {
      line++;
      start = next.index + next[0].length;
      next = lineEnd.exec(text);
    }
    return new vscode.Position(line, offset - start);
  };
}

async function tell({ log }: Needs, { files, found, unread }: Tally): Promise<void> {
  for (const problem of unread) log.warn(`Not read: ${problem}`);
  const result = found === 0 ? 'No hardcoded token' : `${found} hardcoded token${found === 1 ? '' : 's'}`;
  const gaps = unread.length > 0 ? ` ${unread.length} could not be read; the log says which.` : '';
  const buttons = [...(found > 0 ? ['Show'] : []), ...(gaps ? ['Show Log'] : [])];
  const message = `${result} in ${files} files.${gaps}`;
  const answer = await vscode.window.showInformationMessage(message, ...buttons);
  if (answer === 'Show') await vscode.commands.executeCommand('latchkey.findings.focus');
  if (answer === 'Show Log') log.show();
}
