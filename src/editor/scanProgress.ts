// How a person sees a long scan going on, and ends it.
import * as vscode from 'vscode';
import { setContext } from './cursor.ts';

/** What a scan that is going on is given. */
export interface Showing {
  /** Shows how far it is, once a second at most. */
  readonly say: (text: string) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** Where it is shown: `quiet` is in the status bar, for what nobody has asked for right now. */
export interface ShowOptions {
  readonly title: string;
  readonly quiet?: boolean;
}

/** Milliseconds between two messages: each draws the button anew, and a click in between is lost. */
const PAUSE = 1000;

/**
 * Shows progress while a scan goes on. Its context key disables the commands that scan meanwhile. Throws a
 * `CancellationError` when the person has ended it.
 */
export async function showScan<T>(
  { title, quiet = false }: ShowOptions,
  scan: (showing: Showing) => Promise<T>,
): Promise<T> {
  const location = quiet ? vscode.ProgressLocation.Window : vscode.ProgressLocation.Notification;
  setContext('scanning', true);
  try {
    return await vscode.window.withProgress(
      { location, title, cancellable: true },
      async (progress, cancel) => {
        const abort = new AbortController();
        cancel.onCancellationRequested(() => abort.abort());
        let said = 0;
        const say = (message: string): void => {
          if (Date.now() - said < PAUSE) return;
          said = Date.now();
          progress.report({ message });
        };
        const result = await scan({ say, signal: abort.signal });
        if (abort.signal.aborted) throw new vscode.CancellationError();
        return result;
      },
    );
  } finally {
    setContext('scanning', false);
  }
}

/** What a message about a scan offers to show. */
export interface Shown {
  readonly found: number;
  /** How much could not be read. */
  readonly gaps: number;
  readonly log: vscode.LogOutputChannel;
}

/** Says what a scan came to, without waiting for an answer. */
export function tellResult(message: string, { found, gaps, log }: Shown): void {
  const buttons = [...(found > 0 ? ['Show'] : []), ...(gaps > 0 ? ['Show Log'] : [])];
  vscode.window.showInformationMessage(message, ...buttons).then(
    async (answer) => {
      if (answer === 'Show') await vscode.commands.executeCommand('latchkey.findings.focus');
      if (answer === 'Show Log') log.show();
    },
    (error: unknown) => log.error(String(error)),
  );
}

/** `1 file`, `1,234 files`. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
