// The view Tokens: what Latchkey manages, where each lives, and when it expires or how old it is.
import * as vscode from 'vscode';
import { describeAge } from '../tokens/inventory.ts';
import type { StoreId } from '../tokens/token.ts';
import { setContext } from './cursor.ts';
import { pathOf } from './openDocuments.ts';
import type { KeptToken, LazyVault } from './vault.ts';

/** How long after the start to look whether there are tokens: nobody has asked yet. Milliseconds. */
const SOON = 1500;

/** Shows the list, and keeps the context key `latchkey.hasTokens` true, also while nobody sees the list. */
export function showTokens(
  vault: LazyVault,
  changed: vscode.Event<void>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const list = async (): Promise<KeptToken[]> => {
    const kept = await (await vault()).list();
    setContext('hasTokens', kept.length > 0);
    return [...kept];
  };
  const look = (): void => {
    list().catch((error: unknown) => log.warn('The tokens could not be listed.', error));
  };
  const soon = setTimeout(look, SOON);
  const view = vscode.window.createTreeView<KeptToken>('latchkey.tokens', {
    treeDataProvider: {
      onDidChangeTreeData: changed,
      getChildren: (parent) => (parent ? [] : list()),
      getTreeItem: tokenItem,
    },
  });
  return vscode.Disposable.from(view, changed(look), { dispose: () => clearTimeout(soon) });
}

const icons: Record<StoreId, string> = { dotenv: 'file', secretStorage: 'lock', keychain: 'key' };

function tokenItem(kept: KeptToken): vscode.TreeItem {
  const { scope, token } = kept;
  const age = describeAge(token, Date.now());
  const item = new vscode.TreeItem(token.name);
  item.id = `${scope} ${token.store} ${token.place} ${token.name}`;
  item.description = [token.isMissing ? 'missing' : age, whereOf(kept)].filter(Boolean).join(' · ');
  item.iconPath = token.isMissing
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon(icons[token.store]);
  item.tooltip = tooltip(kept, age);
  item.contextValue = token.store === 'dotenv' ? 'token.file' : 'token';
  item.accessibilityInformation = { label: `${token.name}, ${token.issuer}, ${item.description}` };
  return item;
}

/** Where a token lives, in a few words: `.env`, `packages/api/.env`, `SecretStorage`, `keychain`. */
export function whereOf({ token }: KeptToken): string {
  if (token.store === 'dotenv') return pathOf(vscode.Uri.file(token.place));
  return token.store === 'keychain' ? 'keychain' : 'SecretStorage';
}

function tooltip(kept: KeptToken, age: string): vscode.MarkdownString {
  const { token } = kept;
  const lines = [
    `**${token.name}**`,
    token.issuer ? `Issuer: ${token.issuer}` : '',
    `Lives in: ${whereOf(kept)}`,
    token.isMissing ? 'It is no longer there: somebody has removed it.' : age,
  ];
  return new vscode.MarkdownString(lines.filter(Boolean).join('\n\n'));
}
