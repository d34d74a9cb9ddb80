// Everything that a window of the editor shows and does, built once, in order. A list, not a program.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { watchAgreements } from './agreements.ts';
import { forgetfulClipboard } from './clipboard.ts';
import { type RunCommand, commandsFor } from './commands.ts';
import { serveCommittedFiles } from './committedFiles.ts';
import { reportErrors } from './errors.ts';
import { followCursor, setContext } from './cursor.ts';
import { showDiagnostics } from './diagnostics.ts';
import { showFindings } from './findingsView.ts';
import { keepHistory } from './historyFindings.ts';
import type { Hooker } from './hookOffer.ts';
import { whenAtRest } from './whenAtRest.ts';
import { watchDocuments } from './openDocuments.ts';
import { offerQuickFixes } from './quickFixes.ts';
import { explainRule, serveRulePages } from './rulePages.ts';
import { openScans } from './scans.ts';
import { onSettings, settingsFor } from './settings.ts';
import { showTokens } from './tokensView.ts';
import type { Vault } from './vault.ts';
import { gatherFindings } from './workspaceFindings.ts';

/** How long documents wait for what their folders go by, in milliseconds: mostly it is there at once. */
const READING = 1000;

/** Builds the parts; what only an act of a person needs is loaded then. Answers what runs the commands. */
export async function openWindow(context: vscode.ExtensionContext): Promise<RunCommand> {
  const own = <Part extends { dispose(): void }>(part: Part): Part => {
    context.subscriptions.push(part);
    return part;
  };
  const log = own(vscode.window.createOutputChannel('Latchkey', { log: true }));
  const built = join(context.extensionPath, 'dist');
  const agreements = own(watchAgreements({ built, log }));
  const { ruleOf } = agreements;
  const documents = own(watchDocuments(agreements));
  const findings = own(gatherFindings(documents));
  const history = own(keepHistory());
  const clipboard = own(forgetfulClipboard(log));

  // The universal package comes without the binary: then nobody is offered what cannot work.
  const hasKeychain = existsSync(join(built, 'keytar.node'));
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
  const mover = async () => (await import('./move.ts')).mover({ documents, ruleOf, vault: await vault() });
  const ignorer = async () => (await import('./ignore.ts')).ignorer(documents);
  const keeper = async () => (await import('./tokenCommands.ts')).keeper({ vault: await vault(), clipboard });

  const scans = own(openScans({ documents, findings, history, agreements, built, log }));
  const launcher = {
    folder: vscode.Uri.joinPath(context.globalStorageUri, 'hook').fsPath,
    built,
    node: process.execPath,
  };
  let hooking: Promise<Hooker> | undefined;
  const hook = (): Promise<Hooker> =>
    (hooking ??= import('./hookOffer.ts').then(({ hooker }) =>
      hooker({ memory: context.globalState, launcher, log }),
    ));
  const offerHook = (): void => {
    // Nobody waits for the answer, which may never come.
    hook()
      .then(({ offer }) => offer())
      .catch((error: unknown) => log.error('The hook could not be offered.', String(error)));
  };

  own(showDiagnostics(documents, ruleOf));
  own(showFindings(findings, history, ruleOf));
  own(showTokens(vault, tokensChanged.event, log));
  own(serveRulePages(ruleOf));
  own(serveCommittedFiles());
  own(followCursor(documents));
  own(offerQuickFixes(documents, async (placed, document) => (await mover()).preview(placed, document)));
  setContext('keychain', hasKeychain);
  setContext('hasFiles', vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === 'file') ?? true);
  const refresh = (): void => {
    documents.refresh();
    scans.recheck();
  };
  own(onSettings(refresh));
  own(agreements.onDidChange(refresh));
  own(vscode.workspace.onDidGrantWorkspaceTrust(() => tokensChanged.fire()));
  // What a team has accepted should not be underlined first.
  await agreements.read(READING);
  documents.refresh();
  own(
    whenAtRest(log, async () => {
      const { refreshLauncher } = await import('../git/hookLauncher.ts');
      await refreshLauncher(launcher);
      if (settingsFor().scanOnStartup) await scans.scanWorkspace({ quiet: true });
    }),
  );

  return commandsFor(
    {
      scanWorkspace: async () => {
        await scans.scanWorkspace();
        offerHook();
      },
      scanHistory: scans.scanHistory,
      clearHistory: () => history.clear(),
      installHook: async () => (await hook()).install(),
      removeHook: async () => (await hook()).remove(),
      move: async (store, finding) => {
        await (await mover()).move(store, finding);
        offerHook();
      },
      ignore: async (finding) => (await ignorer()).ignore(finding),
      markFalsePositive: async (finding) => (await ignorer()).markFalsePositive(finding),
      explain: (finding) => explainRule({ documents, ruleOf }, finding),
      add: async () => (await keeper()).add(),
      copy: async (token) => (await keeper()).copy(token),
      reveal: async (token) => (await keeper()).reveal(token),
      delete: async (token) => (await keeper()).delete(token),
      refresh: () => {
        refresh();
        tokensChanged.fire();
      },
      showLog: () => log.show(),
    },
    reportErrors(log),
  );
}
