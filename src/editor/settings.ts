// The settings, typed. Their defaults and descriptions stand in package.json.
import * as vscode from 'vscode';
import type { Confidence } from '../detect/finding.ts';

export interface Settings {
  readonly detectionEnabled: boolean;
  /** Undefined where nobody has set it: then the team may have its say. */
  readonly minimumConfidence: Confidence | undefined;
  /** Path of the env file, relative to the workspace folder. */
  readonly envFile: string;
  readonly writeEnvExample: boolean;
  /** Patterns in the syntax of `.gitignore`. */
  readonly exclude: readonly string[];
  /** Whether a window scans its folders by itself when it opens. */
  readonly scanOnStartup: boolean;
  /** Seconds until a copied value leaves the clipboard; 0 never. */
  readonly clearClipboardAfter: number;
}

/** The settings that hold for a document or a folder, as they are now. */
export function settingsFor(scope?: vscode.ConfigurationScope): Settings {
  const all = vscode.workspace.getConfiguration('latchkey', scope ?? null);
  return {
    detectionEnabled: all.get('detection.enabled', true),
    minimumConfidence: isSet(all, 'detection.minimumConfidence')
      ? all.get<Confidence>('detection.minimumConfidence')
      : undefined,
    envFile: all.get('envFile', '.env'),
    writeEnvExample: all.get('writeEnvExample', true),
    exclude: all.get<string[]>('scan.exclude', []),
    scanOnStartup: all.get('scan.onStartup', false),
    clearClipboardAfter: all.get('clipboard.clearAfter', 30),
  };
}

/** Whether somebody has set it, be it for themselves, the workspace, the folder or a language. */
function isSet(all: vscode.WorkspaceConfiguration, key: string): boolean {
  const found = Object.entries(all.inspect(key) ?? {});
  return found.some(([level, value]) => /^(?!default).*Value$/.test(level) && value !== undefined);
}

/** Calls back whenever a setting of Latchkey changes. */
export function onSettings(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('latchkey')) changed();
  });
}
