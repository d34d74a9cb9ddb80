// The page behind a diagnostic's code: what the rule is, why it matters, how to be rid of the token.
import * as vscode from 'vscode';
import type { Rule } from '../detect/rule.ts';
import { ignoreMark } from '../detect/suppress.ts';
import type { RuleOf } from './agreements.ts';
import { homeOfCommitted } from './committedFiles.ts';
import { locate } from './cursor.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { ListedFinding } from './placedFinding.ts';

const SCHEME = 'latchkey-rule';

/**
 * The address of a rule's page. It opens offline, as rendered Markdown.
 *
 * @param uri of a document in which the rule has found something: what a team means by an id is known in its folder
 */
export function rulePage(uri: vscode.Uri, { id, kind }: Rule): vscode.Uri {
  const home = homeOfCommitted(uri) ?? vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const query = kind === 'imported' ? (home?.toString() ?? '') : '';
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}.md`, query });
}

/** Serves the pages, written from the rules themselves. */
export function serveRulePages(ruleOf: RuleOf): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => {
      const id = uri.path.slice(1, -'.md'.length);
      return describeRule(ruleOf(uri.query ? vscode.Uri.parse(uri.query) : uri, id));
    },
  });
}

/** What the command needs. */
interface Needs {
  readonly documents: OpenDocuments;
  readonly ruleOf: RuleOf;
}

/** The command: opens the page of the given finding's rule, else of the one at the cursor. */
export async function explainRule(
  { documents, ruleOf }: Needs,
  wanted: ListedFinding | undefined,
): Promise<void> {
  // One that is listed may be of a commit, and so in no document that is watched.
  const { finding, uri } = wanted ?? (await locate(documents, undefined)).placed;
  await vscode.commands.executeCommand('vscode.open', rulePage(uri, ruleOf(uri, finding.rule)));
}

/** The page as Markdown. */
function describeRule(rule: Rule): string {
  const revoke = rule.revoke
    ? `Do it on the issuer's page: [${rule.issuer || 'how to revoke'}](${rule.revoke}).`
    : 'Whoever issued it can replace it: a new password, a new key, a new token.';
  return `# ${plain(rule.title)}

Rule ${asCode(rule.id)}${originOf(rule)}.

## Why this is underlined

${whyFound(rule)} Whoever reads the file can use it: everybody with access to the repository and its history,
to a backup, a log, a screen that is shared, or a prompt that quotes the file.

## What to do

1. **Move it.** Put the cursor on the token and open the light bulb (\`Ctrl+.\` or \`Cmd+.\`): *Move to .env*,
   *Move to SecretStorage* or *Move to the system keychain*. The value is kept there, and the code gets a reference${rule.variable ? `, such as \`${rule.variable}\`` : ''}.
2. **Replace it if it was ever committed, pushed or shared.** Moving does not take it out of the history.
   ${revoke}
3. **No secret?** *Mark as false positive* leaves this value alone in the whole workspace. *Ignore this token*
   writes \`${ignoreMark(rule.id)}\` beside it.
`;
}

/** Who issues the token, or who has written the rule. */
function originOf(rule: Rule): string {
  if (rule.kind === 'imported')
    return rule.from ? `, which your team has written in **${plain(rule.from)}**` : '';
  return rule.issuer ? `, issued by **${rule.issuer}**` : '';
}

/** An id as code; other tools have ids in which anything may stand. */
function asCode(id: string): string {
  return /^[\w.-]+$/.test(id) ? `\`${id}\`` : plain(id);
}

/** A text of somebody as Markdown shows it letter by letter: it might else load a picture from somewhere. */
function plain(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
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
