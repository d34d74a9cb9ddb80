// Copies a value and takes it off the clipboard again after a while, if it is still there.
import * as vscode from 'vscode';
import { Secret } from '../tokens/secret.ts';

/** A clipboard that forgets. */
export interface ForgetfulClipboard {
  dispose(): void;
  /** Copies a value, and clears it after `seconds`; 0 leaves it. */
  copy(value: Secret, seconds: number): Promise<void>;
}

/** Makes the clipboard. Disposing of it clears what is still waiting, as far as the editor still answers. */
export function forgetfulClipboard(log: vscode.LogOutputChannel): ForgetfulClipboard {
  let waiting: { readonly value: Secret; readonly timer: NodeJS.Timeout } | undefined;

  const clear = async (value: Secret): Promise<void> => {
    const now = new Secret(await vscode.env.clipboard.readText());
    if (now.equals(value)) await vscode.env.clipboard.writeText('');
  };
  const clearLogged = (value: Secret): void => {
    waiting = undefined;
    clear(value).catch((error: unknown) => log.warn('The clipboard could not be cleared.', error));
  };
  return {
    copy: async (value, seconds) => {
      if (waiting) clearTimeout(waiting.timer);
      waiting = undefined;
      await vscode.env.clipboard.writeText(value.reveal());
      if (seconds > 0) waiting = { value, timer: setTimeout(() => clearLogged(value), seconds * 1000) };
    },
    dispose: () => {
      if (!waiting) return;
      clearTimeout(waiting.timer);
      clearLogged(waiting.value);
    },
  };
}
