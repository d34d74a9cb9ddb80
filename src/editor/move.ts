// Moves a token: kept first, and only then does the literal leave the code.
import * as vscode from 'vscode';
import { nameBeside } from '../detect/assignment.ts';
import type { Rule } from '../detect/rule.ts';
import { ruleOf } from '../detect/rules/index.ts';
import { type Span, type Target, occurrences, reference, valueAt } from '../rewrite/rewrite.ts';
import { TokenError } from '../tokens/errors.ts';
import { nameFor } from '../tokens/name.ts';
import { Secret } from '../tokens/secret.ts';
import type { StoreId, Token } from '../tokens/token.ts';
import { locate } from './cursor.ts';
import { requireTrust } from './trust.ts';
import { nameInExample, prepareEnvFile } from './envFile.ts';
import { type OpenDocuments, pathOf } from './openDocuments.ts';
import type { PreviewMove } from './quickFixes.ts';
import type { StorePlace, Vault } from './vault.ts';
import type { PlacedFinding } from './placedFinding.ts';

interface Needs {
  readonly documents: OpenDocuments;
  readonly vault: Vault;
}

/** What moves tokens, and says before what a move would do. */
export interface Mover {
  /** Moves the given finding, else the one at the cursor, to a store. */
  readonly move: (id: StoreId, wanted: PlacedFinding | undefined) => Promise<void>;
  readonly preview: PreviewMove;
}

export function mover(needs: Needs): Mover {
  return { move: moveToken(needs), preview: previewMove(needs) };
}

/** How often to look again where the document changes while the value is being stored. */
const ATTEMPTS = 5;

function moveToken({ documents, vault }: Needs): Mover['move'] {
  return async (id, wanted) => {
    requireTrust();
    const { document, placed } = await locate(documents, wanted);
    const rule = ruleOf(placed.finding.rule);
    // The document may change while we wait for a store: what was found is true of this text only.
    const literal = readLiteral(document, placed, rule);
    const place = await placeFor(vault, document.uri, id);
    const name = await vault.nameFor(document.uri, literal.wish, literal.value);
    // Refused before anything is written.
    editsFor(literal, name);

    if (id === 'dotenv') await prepareEnvFile(place.place);
    const expiresAt = rule.expiry?.(literal.value.reveal());
    const kept = await vault.keep(document.uri, place, literal.value, {
      name,
      issuer: rule.issuer,
      rule: rule.id,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
    const note = await replaceLiteral(document, literal.raw, kept, place);
    if (id === 'dotenv') await nameInExample(place.place, kept.name);
    tellMoved(kept, place, note);
  };
}

/** What a move of a finding would do, for the titles of quick fixes. */
function previewMove({ vault }: Needs): PreviewMove {
  return async (placed, document) => {
    const literal = readLiteral(document, placed, ruleOf(placed.finding.rule));
    const places = await vault.storesFor(document.uri);
    const name = await vault.nameFor(document.uri, literal.wish, literal.value);
    const result = reference(literal.text, [placed.finding], name, literal.target);
    if ('refused' in result) return undefined;
    return { name, stores: places.map(({ store }) => ({ id: store.id, title: titleOf(store) })) };
  };
}

/** What stands in "Move to …". */
export function titleOf({ id, title }: { readonly id: StoreId; readonly title: string }): string {
  return id === 'keychain' ? `the ${title}` : title;
}

async function placeFor(vault: Vault, uri: vscode.Uri, id: StoreId): Promise<StorePlace> {
  const place = (await vault.storesFor(uri)).find(({ store }) => store.id === id);
  if (place) return place;
  if (id === 'dotenv') {
    throw new TokenError(
      'no-place-for-env-file',
      'This document is not in a folder on a disk, so there is no place for a .env file.',
      'Choose SecretStorage or the system keychain.',
    );
  }
  throw new TokenError(
    'store-unavailable',
    'This package of Latchkey comes without the system keychain.',
    'Install the package for your platform, or choose .env or SecretStorage.',
  );
}

/** A literal as it stood in the text when it was read. */
interface Literal {
  readonly text: string;
  readonly target: Target;
  readonly spans: readonly Span[];
  /** How the value is written in the text, escapes and all. */
  readonly raw: string;
  readonly value: Secret;
  /** The name that it would best have. */
  readonly wish: string;
}

function readLiteral(document: vscode.TextDocument, { finding, range }: PlacedFinding, rule: Rule): Literal {
  const text = document.getText();
  const target = targetOf(document);
  return {
    text,
    target,
    spans: occurrences(text, finding),
    raw: document.getText(range),
    value: new Secret(valueAt(text, finding, target)),
    wish: nameFor({
      variable: rule.variable,
      issuer: rule.general ? '' : rule.issuer,
      beside: nameBeside(text, finding.start),
    }),
  };
}

function targetOf(document: vscode.TextDocument): Target {
  return { languageId: document.languageId, path: pathOf(document.uri) };
}

/** The edits for all places; throws `no-reference` where the language has none for the first. */
function editsFor({ text, spans, target }: Pick<Literal, 'text' | 'spans' | 'target'>, name: string) {
  const result = reference(text, spans, name, target);
  if ('refused' in result) throw new TokenError('no-reference', result.refused, 'Nothing was changed.');
  return result;
}

/**
 * Replaces every place that holds the literal, in one edit. The document may have changed while the value
 * was being stored, so the places are looked up anew; where the editor refuses, the value is in both places
 * and the error says so. Answers what the person must know.
 */
async function replaceLiteral(
  document: vscode.TextDocument,
  raw: string,
  kept: Token,
  place: StorePlace,
): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const text = document.getText();
    const start = text.indexOf(raw);
    if (start < 0) return 'The text has changed meanwhile and no longer holds it.';
    const spans = occurrences(text, { start, end: start + raw.length });
    const { edits, note } = editsFor({ text, spans, target: targetOf(document) }, kept.name);
    const change = new vscode.WorkspaceEdit();
    for (const { start: from, end: to, text: insert } of edits) {
      const range = new vscode.Range(document.positionAt(from), document.positionAt(to));
      change.replace(document.uri, range, insert);
    }
    if (await vscode.workspace.applyEdit(change)) return note ?? '';
  }
  throw new TokenError(
    'edit-refused',
    `The token is kept in ${titleOf(place.store)} as ${kept.name}, but the editor refused to change the text.`,
    'The text still holds it too: make the file writable, and move it again.',
  );
}

/** Says what was done, once, without waiting for an answer. */
function tellMoved(kept: Token, place: StorePlace, note: string): void {
  const run =
    place.store.id === 'dotenv'
      ? ''
      : ` The program reads it from the environment variable ${kept.name}: set that where it runs.`;
  const message = `Moved to ${titleOf(place.store)} as ${kept.name}.${run}${note ? ` ${note}` : ''}`;
  const buttons = place.store.id === 'dotenv' ? [`Open ${place.store.title}`] : [];
  vscode.window.showInformationMessage(message, ...buttons).then(
    (button) => button && vscode.commands.executeCommand('vscode.open', vscode.Uri.file(place.place)),
    () => undefined,
  );
}
