// The editor's door: builds everything once, in order.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { Rule } from './detect/rule.ts';
import { rules } from './detect/rules/index.ts';
import { scanner } from './detect/scan.ts';
import { forgetfulClipboard } from './editor/clipboard.ts';
import { registerCommands } from './editor/commands.ts';
import { followCursor, locate, setContext } from './editor/cursor.ts';
import { showDiagnostics } from './editor/diagnostics.ts';
import { reportErrors } from './editor/errors.ts';
import { showFindings } from './editor/findingsView.ts';
import { ignoreToken, markFalsePositive, watchIgnoreFiles } from './editor/ignore.ts';
import { moveToken, previewMove } from './editor/move.ts';
import { watchDocuments } from './editor/openDocuments.ts';
import { offerQuickFixes } from './editor/quickFixes.ts';
import { openRulePage, serveRulePages } from './editor/rulePages.ts';
import { scanWorkspace } from './editor/scanWorkspace.ts';
import { onSettings } from './editor/settings.ts';
import { addToken, copyToken, deleteToken, revealToken } from './editor/tokenCommands.ts';
import { showTokens } from './editor/tokensView.ts';
import { openVault } from './editor/vault.ts';
import { gatherFindings } from './editor/workspaceFindings.ts';

export function activate(context: vscode.ExtensionContext): void {
  const own = <Part extends { dispose(): void }>(part: Part): Part => {
    context.subscriptions.push(part);
    return part;
  };
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ruleOf = (id: string): Rule => {
    const rule = byId.get(id);
    if (!rule) throw new Error(`There is no rule ${id}.`);
    return rule;
  };
  const log = own(vscode.window.createOutputChannel('Latchkey', { log: true }));
  const scan = scanner(rules);
  // The universal package comes without the binary: then nobody is offered what cannot work.
  const hasKeychain = existsSync(join(context.extensionPath, 'dist', 'keytar.node'));

  const ignoreFiles = own(watchIgnoreFiles(log));
  const { fingerprintsFor } = ignoreFiles;
  const documents = own(watchDocuments(scan, fingerprintsFor));
  const findings = own(gatherFindings(documents));
  const vault = own(
    openVault({
      secrets: context.secrets,
      directory: vscode.Uri.joinPath(context.globalStorageUri, 'tokens').fsPath,
      hasKeychain,
      log,
    }),
  );
  const clipboard = own(forgetfulClipboard(log));
  const moving = { documents, vault, ruleOf };

  own(showDiagnostics(documents, ruleOf));
  own(showFindings(findings, ruleOf));
  own(showTokens(vault));
  own(serveRulePages(ruleOf));
  own(followCursor(documents));
  own(offerQuickFixes(documents, previewMove(moving)));
  own(
    registerCommands(
      {
        scanWorkspace: scanWorkspace({ scan, findings, fingerprintsFor, log }),
        move: moveToken(moving),
        ignore: ignoreToken(documents),
        markFalsePositive: markFalsePositive(documents),
        explain: async (wanted) => openRulePage((await locate(documents, wanted)).placed.finding.rule),
        add: addToken(vault),
        copy: copyToken(vault, clipboard),
        reveal: revealToken(vault),
        delete: deleteToken(vault),
        refresh: () => {
          documents.refresh();
          vault.refresh();
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
  own(vscode.workspace.onDidGrantWorkspaceTrust(() => vault.refresh()));

  // The editor is up by now, but what it shows first should not wait for us.
  const reading = setTimeout(() => documents.refresh(), 0);
  own({ dispose: () => clearTimeout(reading) });
}
