// The view Findings: hardcoded tokens of the workspace, by file.
import * as vscode from 'vscode';
import type { Rule } from '../detect/rule.ts';
import { ruleOf } from '../detect/rules/index.ts';
import { pathOf } from './openDocuments.ts';
import type { PlacedFinding } from './placedFinding.ts';
import type { WorkspaceFindings } from './workspaceFindings.ts';

type Node = vscode.Uri | PlacedFinding;

/** How long changes are gathered before the tree is drawn again, in milliseconds. */
const PAUSE = 200;

/** Shows the tree and its badge. */
export function showFindings(findings: WorkspaceFindings): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Node>('latchkey.findings', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => {
        if (!node) return findings.files();
        return node instanceof vscode.Uri ? [...findings.of(node)] : [];
      },
      getParent: (node) => (node instanceof vscode.Uri ? undefined : node.uri),
      getTreeItem: (node) =>
        node instanceof vscode.Uri
          ? fileItem(node, findings.of(node).length)
          : findingItem(node, ruleOf(node.finding.rule)),
    },
  });
  let pending: NodeJS.Timeout | undefined;
  const draw = (): void => {
    pending = undefined;
    const count = findings.count();
    view.badge = count > 0 ? { value: count, tooltip: countInWords(count) } : undefined;
    changed.fire(undefined);
  };
  const drawSoon = (): void => {
    pending ??= setTimeout(draw, PAUSE);
  };
  drawSoon();
  return vscode.Disposable.from(view, changed, findings.onDidChange(drawSoon), {
    dispose: () => clearTimeout(pending),
  });
}

function fileItem(uri: vscode.Uri, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded);
  const path = pathOf(uri);
  item.id = uri.toString();
  item.label = path.slice(path.lastIndexOf('/') + 1);
  item.description = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  item.tooltip = `${path}: ${countInWords(count)}`;
  item.iconPath = vscode.ThemeIcon.File;
  item.contextValue = 'file';
  return item;
}

function findingItem(placed: PlacedFinding, rule: Rule): vscode.TreeItem {
  const { uri, finding, range } = placed;
  const item = new vscode.TreeItem(rule.title);
  const isSure = finding.confidence === 'high' && rule.severity !== 'low';
  item.id = `${uri.toString()}#${finding.start}`;
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
