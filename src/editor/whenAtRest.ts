// What a window does by itself when it has been open for a while, and nobody waits for.
import * as vscode from 'vscode';

/** How long after the window was built. Milliseconds. */
const LATER = 5000;

/** Does the work later. What it throws goes to the log, for nobody has asked for it. */
export function whenAtRest(log: vscode.LogOutputChannel, work: () => Promise<void>): vscode.Disposable {
  const timer = setTimeout(() => {
    work().catch((error: unknown) => log.warn(error instanceof Error ? error.message : String(error)));
  }, LATER);
  return new vscode.Disposable(() => clearTimeout(timer));
}
