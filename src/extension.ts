// The editor's door: it opens at once, and what stands behind it is built when the editor has caught its breath.
import * as vscode from 'vscode';
import { commandNames } from './editor/commandNames.ts';

export function activate(context: vscode.ExtensionContext): void {
  // Other extensions start at the same moment: loading the engine here would keep all of them waiting.
  const opened = new Promise<void>((resolve) => setTimeout(resolve, 0)).then(async () => {
    // A bundle of its own, so that not even its text is read before.
    const { openWindow } = await import('./editor/window.ts');
    return openWindow(context);
  });
  for (const name of commandNames) {
    const run = async (argument: never): Promise<void> => (await opened)(name, argument);
    context.subscriptions.push(vscode.commands.registerCommand(`latchkey.${name}`, run));
  }
}
