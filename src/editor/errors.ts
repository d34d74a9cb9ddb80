// How a failure reaches a person: one function shows what they can mend and logs the rest.
import * as vscode from 'vscode';
import { TokenError } from '../tokens/errors.ts';

/** Runs an act of a person; what it throws is shown or logged, never lost. */
export type Attempt = (act: () => Promise<void> | void) => Promise<void>;

/**
 * Shows a `TokenError` with its next step. Anything else is a bug: the message says so and the log has it.
 * No value can be in either, for errors never hold one.
 */
export function reportErrors(log: vscode.LogOutputChannel): Attempt {
  return async (act) => {
    try {
      await act();
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      if (error instanceof TokenError) {
        log.warn(`${error.code}: ${error.message}`, error.cause ?? '');
        offerLog(vscode.window.showErrorMessage(`${error.message} ${error.next}`, 'Show Log'), log);
      } else {
        log.error(error instanceof Error ? error : String(error));
        offerLog(vscode.window.showErrorMessage('Latchkey failed; the log says where.', 'Show Log'), log);
      }
    }
  };
}

/** The message stays until it is answered, so nobody waits for it. */
function offerLog(answer: Thenable<string | undefined>, log: vscode.LogOutputChannel): void {
  answer.then(
    (button) => {
      if (button) log.show();
    },
    (error: unknown) => log.error(String(error)),
  );
}
