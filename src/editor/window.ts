// Everything that a window of the editor shows and does, built once, in order. A list, not a program.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { rules } from '../detect/rules/index.ts';
import { scanner } from '../detect/scan.ts';
import { forgetfulClipboard } from './clipboard.ts';
import { type RunCommand, commandsFor } from './commands.ts';
import { reportErrors } from './errors.ts';
import { followCursor, setContext } from './cursor.ts';
import { showDiagnostics } from './diagnostics.ts';
import { showFindings } from './findingsView.ts';
import { watchIgnoreFiles } from './ignoreFiles.ts';
import { watchDocuments } from './openDocuments.ts';
import { offerQuickFixes } from './quickFixes.ts';
import { explainRule, serveRulePages } from './rulePages.ts';
import { onSettings } from './settings.ts';
import { showTokens } from './tokensView.ts';
import type { Vault } from './vault.ts';
import { gatherFindings } from './workspaceFindings.ts';

/** Builds the parts; what only an act of a person needs is loaded then. Answers what runs the commands. */
export function openWindow(context: vscode.ExtensionContext): RunCommand {
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
    (opened ??= import('./vault.ts').then(({ openVault }) =>
      openVault({
        secrets: context.secrets,
        directory: vscode.Uri.joinPath(context.globalStorageUri, 'tokens').fsPath,
        hasKeychain,
        changed: () => tokensChanged.fire(),
        log,
      }),
    ));
  const mover = async () => (await import('./move.ts')).mover({ documents, vault: await vault() });
  const ignorer = async () => (await import('./ignore.ts')).ignorer(documents);
  const keeper = async () => (await import('./tokenCommands.ts')).keeper({ vault: await vault(), clipboard });

  own(showDiagnostics(documents));
  own(showFindings(findings));
  own(showTokens(vault, tokensChanged.event, log));
  own(serveRulePages());
  own(followCursor(documents));
  own(offerQuickFixes(documents, async (placed, document) => (await mover()).preview(placed, document)));
  setContext('keychain', hasKeychain);
  setContext('hasFiles', vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === 'file') ?? true);
  own(onSettings(() => documents.refresh()));
  own(ignoreFiles.onDidChange(() => documents.refresh()));
  own(vscode.workspace.onDidGrantWorkspaceTrust(() => tokensChanged.fire()));
  documents.refresh();

  return commandsFor(
    {
      scanWorkspace: async () =>
        (await import('./scanWorkspace.ts')).scanWorkspace({ scan, findings, fingerprintsFor, log }),
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
  );
}
