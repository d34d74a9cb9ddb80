// The page behind a diagnostic's code: what the rule is, why it matters, how to be rid of the token.
import * as vscode from 'vscode';
import type { Rule } from '../detect/rule.ts';
import { ruleOf } from '../detect/rules/index.ts';
import { locate } from './cursor.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { ListedFinding } from './placedFinding.ts';

const SCHEME = 'latchkey-rule';

/** The address of a rule's page. It opens offline, as rendered Markdown. */
export function rulePage(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}.md` });
}

/** Serves the pages, written from the rules themselves. */
export function serveRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => describeRule(ruleOf(uri.path.slice(1, -'.md'.length))),
  });
}

/** The command: opens the page of the given finding's rule, else of the one at the cursor. */
export async function explainRule(
  documents: OpenDocuments,
  wanted: ListedFinding | undefined,
): Promise<void> {
  // One that is listed may be of a commit, and so in no document that is watched.
  const { finding } = wanted ?? (await locate(documents, undefined)).placed;
  await vscode.commands.executeCommand('vscode.open', rulePage(finding.rule));
}

/** The page as Markdown. */
function describeRule(rule: Rule): string {
  const revoke = rule.revoke
    ? `Do it on the issuer's page: [${rule.issuer || 'how to revoke'}](${rule.revoke}).`
    : 'Whoever issued it can replace it: a new password, a new key, a new token.';
  return `# ${rule.title}

Rule \`${rule.id}\`${rule.issuer ? `, issued by **${rule.issuer}**` : ''}.

## Why this is underlined

${whyFound(rule)} Whoever reads the file can use it: everybody with access to the repository and its history,
to a backup, a log, a screen that is shared, or a prompt that quotes the file.

## What to do

1. **Move it.** Put the cursor on the token and open the light bulb (\`Ctrl+.\` or \`Cmd+.\`): *Move to .env*,
   *Move to SecretStorage* or *Move to the system keychain*. The value is kept there, and the code gets a reference${rule.variable ? `, such as \`${rule.variable}\`` : ''}.
2. **Replace it if it was ever committed, pushed or shared.** Moving does not take it out of the history.
   ${revoke}
3. **No secret?** *Mark as false positive* leaves this value alone in the whole workspace. *Ignore this token*
   writes \`latchkey:ignore ${rule.id}\` beside it.
`;
}

function whyFound(rule: Rule): string {
  switch (rule.kind) {
    case 'shaped':
      return `The text has the documented form of this kind of token${rule.check ? ', which can also be checked by its checksum or structure' : ''}.`;
    case 'named':
      return `The text has the form of this kind of token, and ${rule.issuer} is named beside it.`;
    case 'file':
      return 'The file is of a kind that holds such secrets, and this stands where the secret does.';
    case 'imported':
      return 'A rule of your team’s own looks for it.';
    case 'collection':
      return 'The name of the list or map around it says that it is secret, and the value looks as if a generator had made it.';
    case 'generic':
      return 'The name beside it says that it is secret, and the value looks as if a generator had made it.';
  }
}
