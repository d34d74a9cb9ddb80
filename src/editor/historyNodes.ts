// What the view Findings shows of the git history: the tokens that were committed, by file.
import * as vscode from 'vscode';
import type { Rule } from '../detect/rule.ts';
import type { RuleOf } from './agreements.ts';
import { shortId } from './committedFiles.ts';
import type { CommittedFinding, FileHistory, HistoryFindings } from './historyFindings.ts';

/** The one node below which all others are. */
export const historyNode = { history: true } as const;

export type HistoryNode = typeof historyNode | FileHistory | CommittedFinding;

/** What is below a node. */
export function historyChildren(history: HistoryFindings, node: HistoryNode): readonly HistoryNode[] {
  if ('history' in node) return history.files();
  return 'found' in node ? node.found : [];
}

export function historyParent(history: HistoryFindings, node: HistoryNode): HistoryNode | undefined {
  if ('history' in node) return undefined;
  return 'found' in node ? historyNode : history.files().find(({ path }) => path === node.path);
}

export function historyItem(history: HistoryFindings, node: HistoryNode, ruleOf: RuleOf): vscode.TreeItem {
  if ('history' in node) return topItem(history.count());
  return 'found' in node ? fileItem(node) : findingItem(node, ruleOf(node.uri, node.finding.rule));
}

function topItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem('Git History', vscode.TreeItemCollapsibleState.Expanded);
  item.id = 'history';
  item.description = `${count.toLocaleString('en-US')} to replace`;
  item.tooltip =
    'These were committed. Whoever has a clone has them, whatever becomes of the code: replace each at its issuer.';
  item.iconPath = new vscode.ThemeIcon('history');
  item.contextValue = 'history';
  return item;
}

function fileItem({ path, found }: FileHistory): vscode.TreeItem {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  const [first] = found;
  if (first) item.resourceUri = first.uri;
  item.id = `history ${path}`;
  item.description = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  item.tooltip = path;
  item.iconPath = vscode.ThemeIcon.File;
  item.contextValue = 'history.file';
  return item;
}

function findingItem({ uri, range, commit, masked, path }: CommittedFinding, rule: Rule): vscode.TreeItem {
  const day = commit.date.slice(0, 10);
  const item = new vscode.TreeItem(rule.title);
  item.id = `history ${path} ${commit.id} ${range.start.line} ${range.start.character}`;
  item.description = `${shortId(commit.id)} · ${commit.author} · ${day}`;
  item.tooltip = `${rule.title} (${masked}), brought by ${commit.author} in commit ${shortId(commit.id)} on ${day}. It works until it is replaced.`;
  item.iconPath = new vscode.ThemeIcon('git-commit', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'history.finding';
  item.command = {
    command: 'vscode.open',
    title: 'Show as It Was',
    arguments: [uri, { selection: range } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}
