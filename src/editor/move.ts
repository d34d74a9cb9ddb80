// Moves a token: kept first, and only then does the literal leave the code.
import * as vscode from 'vscode';
import { reference } from '../rewrite/rewrite.ts';
import { TokenError } from '../tokens/errors.ts';
import type { StoreId, Token } from '../tokens/token.ts';
import type { RuleOf } from './agreements.ts';
import { locate } from './cursor.ts';
import { requireTrust } from './trust.ts';
import { nameInExample, prepareEnvFile } from './envFile.ts';
import { type Literal, placesOf, readLiteral, targetOf } from './literal.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { PreviewMove } from './quickFixes.ts';
import type { StorePlace, Vault } from './vault.ts';
import type { ListedFinding } from './placedFinding.ts';

interface Needs {
  readonly documents: OpenDocuments;
  readonly vault: Vault;
  readonly ruleOf: RuleOf;
}

/** What moves tokens, and says before what a move would do. */
export interface Mover {
  /** Moves the given finding, else the one at the cursor, to a store. */
  readonly move: (id: StoreId, wanted: ListedFinding | undefined) => Promise<void>;
  readonly preview: PreviewMove;
}

export function mover(needs: Needs): Mover {
  return { move: moveToken(needs), preview: previewMove(needs) };
}

/** How often to look again where the document changes while the value is being stored. */
const ATTEMPTS = 5;

function moveToken({ documents, vault, ruleOf }: Needs): Mover['move'] {
  return async (id, wanted) => {
    requireTrust();
    const { document, placed } = await locate(documents, wanted);
    const rule = ruleOf(document.uri, placed.finding.rule);
    // The document may change while we wait for a store: what was found is true of this text only.
    const literal = readLiteral(documents, document, placed, rule);
    const place = await placeFor(vault, document.uri, id);
    const name = await vault.nameFor(document.uri, literal.wish, literal.value);
    // Refused before anything is written.
    refuseUnlessReferable(literal, name);

    if (id === 'dotenv') await prepareEnvFile(place.place);
    const expiresAt = rule.expiry?.(literal.value.reveal());
    const kept = await vault.keep(document.uri, place, literal.value, {
      name,
      issuer: rule.issuer,
      rule: rule.id,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
    const note = await replaceLiteral({ documents, document, literal, kept, place });
    tellMoved(kept, place, note);
    if (id === 'dotenv') await nameInExample(place.place, kept.name);
  };
}

/** What a move of a finding would do, for the titles of quick fixes. */
function previewMove({ documents, vault, ruleOf }: Needs): PreviewMove {
  return async (placed, document) => {
    const rule = ruleOf(document.uri, placed.finding.rule);
    const literal = readLiteral(documents, document, placed, rule);
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

/** Throws `no-reference` where the language has none for the place that the person means. */
function refuseUnlessReferable({ text, spans, target }: Literal, name: string): void {
  const result = reference(text, spans, name, target);
  if ('refused' in result) throw new TokenError('no-reference', result.refused, 'Nothing was changed.');
}

/** A literal whose value is kept, and that is to leave the text. */
interface Replacing {
  readonly documents: OpenDocuments;
  readonly document: vscode.TextDocument;
  readonly literal: Literal;
  readonly kept: Token;
  readonly place: StorePlace;
}

/**
 * Replaces every place that holds the literal, in one edit. The document may have changed while the value
 * was being stored, so the places are looked up anew; where the editor refuses, the value is in both places
 * and the error says so. Answers what the person must know.
 */
async function replaceLiteral({ documents, document, literal, kept, place }: Replacing): Promise<string> {
  const near = literal.spans[0]?.start ?? 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const text = document.getText();
    const spans = placesOf(literal.raw, text, documents.findings(document), near);
    if (spans.length === 0) return 'The text has changed meanwhile and no longer holds it.';
    const result = reference(text, spans, kept.name, targetOf(document));
    if ('refused' in result) break;
    const change = new vscode.WorkspaceEdit();
    for (const { start: from, end: to, text: insert } of result.edits) {
      const range = new vscode.Range(document.positionAt(from), document.positionAt(to));
      change.replace(document.uri, range, insert);
    }
    if (await vscode.workspace.applyEdit(change)) return result.note ?? '';
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
