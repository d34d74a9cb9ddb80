// Tells what is wrong in the files of a team: in the file itself, in the log, and once in a message.
import * as vscode from 'vscode';
import { OWN_FILE } from '../scan/agreementFiles.ts';
import type { Unread } from '../workspace/located.ts';

/** Whoever tells. */
export interface ProblemTeller {
  dispose(): void;
  /** Tells all that is wrong now in the files of a folder; what was told of it before is no more. */
  readonly tell: (folder: vscode.Uri, problems: readonly Unread[]) => void;
}

/** Tells each problem where it is, and of each file once that there are any. */
export function tellProblems(log: vscode.LogOutputChannel): ProblemTeller {
  const shown = vscode.languages.createDiagnosticCollection('latchkey team');
  const filesOf = new Map<string, readonly vscode.Uri[]>();
  const logged = new Set<string>();
  const noticed = new Set<string>();

  const tellOf = async (uri: vscode.Uri, problems: readonly Unread[]): Promise<void> => {
    const lines = await linesOf(uri);
    shown.set(
      uri,
      problems.map((problem) => diagnose(problem, lines)),
    );
    for (const { path, reason } of problems) {
      const line = `${uri.path}: ${reason}`;
      if (!logged.has(line)) log.warn(`${path || OWN_FILE} of ${uri.path}: ${reason}`);
      logged.add(line);
    }
    const faults = problems.filter(({ kind }) => kind === 'failed');
    if (faults.length === 0 || noticed.has(uri.toString())) return;
    noticed.add(uri.toString());
    if (!isInSight(uri)) await notice(uri, faults);
  };
  return {
    tell: (folder, problems) => {
      const byFile = new Map<string, { readonly uri: vscode.Uri; readonly found: Unread[] }>();
      for (const problem of problems) {
        const uri = vscode.Uri.joinPath(folder, problem.path || OWN_FILE);
        const same = byFile.get(uri.toString());
        if (same) same.found.push(problem);
        else byFile.set(uri.toString(), { uri, found: [problem] });
      }
      for (const uri of filesOf.get(folder.toString()) ?? []) {
        if (!byFile.has(uri.toString())) shown.delete(uri);
      }
      filesOf.set(
        folder.toString(),
        [...byFile.values()].map(({ uri }) => uri),
      );
      for (const { uri, found } of byFile.values()) {
        tellOf(uri, found).catch((error: unknown) => log.error(String(error)));
      }
    },
    dispose: () => shown.dispose(),
  };
}

function diagnose(problem: Unread, lines: readonly string[]): vscode.Diagnostic {
  const { Information, Warning } = vscode.DiagnosticSeverity;
  const severity = problem.kind === 'failed' ? Warning : Information;
  const diagnostic = new vscode.Diagnostic(rangeIn(lines, problem), sentencesOf(problem), severity);
  diagnostic.source = 'latchkey';
  diagnostic.code = 'configuration';
  return diagnostic;
}

/** What holds meanwhile, and the next step. */
const REST = 'Until it is mended and saved, only the rest of it holds.';

/** What is wrong and what to do. */
function sentencesOf({ reason, kind }: Unread): string {
  if (kind === 'skipped') return `Latchkey does without a part of this: ${reason}.`;
  return `Latchkey cannot go by all of this: ${reason}. ${REST}`;
}

/** The line that a reason names, or the name of the rule that it is about; else the first line. */
function rangeIn(lines: readonly string[], { reason }: Unread): vscode.Range {
  const name = /^(?:rule|it disables) ("(?:[^"\\]|\\.)*")/.exec(reason)?.[1] ?? '';
  const named = name === '' ? -1 : lines.findIndex((line) => line.includes(name));
  if (named >= 0) {
    const start = lines[named]?.indexOf(name) ?? 0;
    return new vscode.Range(named, start, named, start + name.length);
  }
  const number = Number(/\bat line (\d+)/.exec(reason)?.[1] ?? 1);
  const line = Math.max(0, Math.min(number, lines.length) - 1);
  const text = lines[line] ?? '';
  return new vscode.Range(line, text.length - text.trimStart().length, line, Math.max(1, text.length));
}

/** The lines of a file; none where it cannot be read, which is the problem then. */
async function linesOf(uri: vscode.Uri): Promise<readonly string[]> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).split(/\r?\n/);
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return [];
    throw error;
  }
}

/** Who has the file before them sees it there. */
function isInSight(uri: vscode.Uri): boolean {
  return vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString());
}

async function notice(uri: vscode.Uri, [first, ...others]: readonly Unread[]): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const more = others.length > 0 ? ` The file shows ${others.length.toLocaleString('en-US')} more.` : '';
  const message = `Latchkey cannot go by all of ${name}: ${withoutLinks(first?.reason ?? '')}. ${REST}${more}`;
  const open = `Open ${name}`;
  const answer = await vscode.window.showWarningMessage(message, open);
  if (answer === open) await vscode.commands.executeCommand('vscode.open', uri);
}

/** A message of the editor turns `[text](command:…)` into a link, and reasons quote what anybody may have written. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
