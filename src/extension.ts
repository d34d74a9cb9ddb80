// The editor's door: builds everything once, in order. What only an act of a person needs is loaded then.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { rules } from './detect/rules/index.ts';
import { scanner } from './detect/scan.ts';
import { forgetfulClipboard } from './editor/clipboard.ts';
import { registerCommands } from './editor/commands.ts';
import { followCursor, setContext } from './editor/cursor.ts';
import { showDiagnostics } from './editor/diagnostics.ts';
import { reportErrors } from './editor/errors.ts';
import { showFindings } from './editor/findingsView.ts';
import { watchIgnoreFiles } from './editor/ignoreFiles.ts';
import { watchDocuments } from './editor/openDocuments.ts';
import { offerQuickFixes } from './editor/quickFixes.ts';
import { explainRule, serveRulePages } from './editor/rulePages.ts';
import { onSettings } from './editor/settings.ts';
import { showTokens } from './editor/tokensView.ts';
import type { Vault } from './editor/vault.ts';
import { gatherFindings } from './editor/workspaceFindings.ts';

export function activate(context: vscode.ExtensionContext): void {
  const own = <Part extends { dispose(): void }>(part: Part): Part => {
    context.subscriptions.push(part);
    return part;
  };
  const log = own(vscode.window.createOutputChannel('Latchkey', { log: true }));
  const scan = scanner(rules);
  const ignoreFiles = own(watchIgnoreFiles(log));
  const { fingerprintsFor } = ignoreFiles;
  const documents = own(watchDocuments(scan, fingerprintsFor));
  const findings = own(gatherFindings(documents));
  const clipboard = own(forgetfulClipboard(log));

  // The universal package comes without the binary: then nobody is offered what cannot work.
  const hasKeychain = existsSync(join(context.extensionPath, 'dist', 'keytar.node'));
  const tokensChanged = own(new vscode.EventEmitter<void>());
  let opened: Promise<Vault> | undefined;
  const vault = (): Promise<Vault> =>
    (opened ??= import('./editor/vault.ts').then(({ openVault }) =>
      openVault({
        secrets: context.secrets,
        directory: vscode.Uri.joinPath(context.globalStorageUri, 'tokens').fsPath,
        hasKeychain,
        changed: () => tokensChanged.fire(),
        log,
      }),
    ));
  const mover = async () => (await import('./editor/move.ts')).mover({ documents, vault: await vault() });
  const ignorer = async () => (await import('./editor/ignore.ts')).ignorer(documents);
  const keeper = async () =>
    (await import('./editor/tokenCommands.ts')).keeper({ vault: await vault(), clipboard });

  own(showDiagnostics(documents));
  own(showFindings(findings));
  own(showTokens(vault, tokensChanged.event));
  own(serveRulePages());
  own(followCursor(documents));
  own(offerQuickFixes(documents, async (placed, document) => (await mover()).preview(placed, document)));
  own(
    registerCommands(
      {
        scanWorkspace: async () =>
          (await import('./editor/scanWorkspace.ts')).scanWorkspace({ scan, findings, fingerprintsFor, log }),
        move: async (store, finding) => (await mover()).move(store, finding),
        ignore: async (finding) => (await ignorer()).ignore(finding),
        markFalsePositive: async (finding) => (await ignorer()).markFalsePositive(finding),
        explain: (finding) => explainRule(documents, finding),
        add: async () => (await keeper()).add(),
        copy: async (token) => (await keeper()).copy(token),
        reveal: async (token) => (await keeper()).reveal(token),
        delete: async (token) => (await keeper()).delete(token),
        refresh: () => {
          documents.refresh();
          tokensChanged.fire();
        },
        showLog: () => log.show(),
      },
      reportErrors(log),
    ),
  );
  setContext('keychain', hasKeychain);
  setContext('hasFiles', vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === 'file') ?? true);

  own(onSettings(() => documents.refresh()));
  own(ignoreFiles.onDidChange(() => documents.refresh()));
  own(vscode.workspace.onDidGrantWorkspaceTrust(() => tokensChanged.fire()));

  // The editor is up by now, but what it shows first should not wait for us.
  const later = setTimeout(() => documents.refresh(), 0);
  own({ dispose: () => clearTimeout(later) });
}
