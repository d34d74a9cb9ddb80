// The view Findings: hardcoded tokens of the workspace, by file, and above them those of its git history.
import * as vscode from 'vscode';
import type { Rule } from '../detect/rule.ts';
import type { RuleOf } from './agreements.ts';
import { setContext } from './cursor.ts';
import type { HistoryFindings } from './historyFindings.ts';
import {
  type HistoryNode,
  historyChildren,
  historyItem,
  historyNode,
  historyParent,
} from './historyNodes.ts';
import { pathOf } from './openDocuments.ts';
import type { ListedFinding } from './placedFinding.ts';
import type { WorkspaceFindings } from './workspaceFindings.ts';

type Node = vscode.Uri | ListedFinding | HistoryNode;

/** How long changes are gathered before the tree is drawn again, in milliseconds. */
const PAUSE = 200;

/** From so many files on, they are folded: nobody reads them all at once. */
const MANY = 50;

/** Shows the tree and its badge. */
export function showFindings(
  findings: WorkspaceFindings,
  history: HistoryFindings,
  ruleOf: RuleOf,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Node>('latchkey.findings', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node): Node[] => {
        if (!node) return [...(history.count() > 0 ? [historyNode] : []), ...findings.files()];
        if (node instanceof vscode.Uri) return [...findings.of(node)];
        return isOfHistory(node) ? [...historyChildren(history, node)] : [];
      },
      getParent: (node) => {
        if (node instanceof vscode.Uri) return undefined;
        return isOfHistory(node) ? historyParent(history, node) : node.uri;
      },
      getTreeItem: (node) => {
        if (node instanceof vscode.Uri) return fileItem(node, findings);
        return isOfHistory(node)
          ? historyItem(history, node, ruleOf)
          : findingItem(node, ruleOf(node.uri, node.finding.rule));
      },
    },
  });
  let pending: NodeJS.Timeout | undefined;
  const draw = (): void => {
    pending = undefined;
    const count = findings.count();
    setContext('hasHistory', history.count() > 0);
    view.badge = count > 0 ? { value: count, tooltip: countInWords(count) } : undefined;
    changed.fire(undefined);
  };
  const drawSoon = (): void => {
    pending ??= setTimeout(draw, PAUSE);
  };
  drawSoon();
  return vscode.Disposable.from(
    view,
    changed,
    findings.onDidChange(drawSoon),
    history.onDidChange(drawSoon),
    {
      dispose: () => clearTimeout(pending),
    },
  );
}

function isOfHistory(node: ListedFinding | HistoryNode): node is HistoryNode {
  return 'history' in node || 'found' in node || 'commit' in node;
}

function fileItem(uri: vscode.Uri, findings: WorkspaceFindings): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(uri, findings.fileCount() < MANY ? Expanded : Collapsed);
  const path = pathOf(uri);
  const count = findings.of(uri).length;
  item.id = uri.toString();
  item.label = path.slice(path.lastIndexOf('/') + 1);
  item.description = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  item.tooltip = `${path}: ${countInWords(count)}`;
  item.iconPath = vscode.ThemeIcon.File;
  item.contextValue = 'file';
  return item;
}

function findingItem(placed: ListedFinding, rule: Rule): vscode.TreeItem {
  const { uri, finding, range } = placed;
  const item = new vscode.TreeItem(rule.title);
  const isSure = finding.confidence === 'high' && rule.severity !== 'low';
  item.id = `${uri.toString()}#${range.start.line}:${range.start.character}`;
  item.description = `line ${range.start.line + 1}`;
  item.tooltip = `${rule.title}, line ${range.start.line + 1}, ${finding.confidence} confidence`;
  item.iconPath = isSure
    ? new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'))
    : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'finding';
  item.command = {
    command: 'vscode.open',
    title: 'Show',
    arguments: [uri, { selection: range } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}

function countInWords(count: number): string {
  return count === 1 ? '1 hardcoded token' : `${count} hardcoded tokens`;
}
