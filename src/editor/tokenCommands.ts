// What can be done with a managed token: add, copy, reveal in its file, delete.
import * as vscode from 'vscode';
import { TokenError } from '../tokens/errors.ts';
import { Secret } from '../tokens/secret.ts';
import type { ForgetfulClipboard } from './clipboard.ts';
import { nameInExample, prepareEnvFile } from './envFile.ts';
import { titleOf } from './move.ts';
import { requireTrust } from './trust.ts';
import { settingsFor } from './settings.ts';
import { whereOf } from './tokensView.ts';
import type { KeptToken, StorePlace, Vault } from './vault.ts';

/** A command on the given token, else on the one that the person picks. */
type OnToken = (kept: KeptToken | undefined) => Promise<void>;

/** What can be done with managed tokens. */
export interface Keeper {
  readonly add: () => Promise<void>;
  readonly copy: OnToken;
  readonly reveal: OnToken;
  readonly delete: OnToken;
}

export function keeper({ vault, clipboard }: { vault: Vault; clipboard: ForgetfulClipboard }): Keeper {
  return {
    add: addToken(vault),
    copy: copyToken(vault, clipboard),
    reveal: revealToken(vault),
    delete: deleteToken(vault),
  };
}

/** Copies the value. The clipboard forgets it after a while. */
function copyToken(vault: Vault, clipboard: ForgetfulClipboard): OnToken {
  return async (given) => {
    const kept = await pickToken(vault, given, 'Copy which token?');
    const value = await vault.storeOf(kept).get(kept.token.name);
    if (!value) throw missing(kept);
    const seconds = settingsFor().clearClipboardAfter;
    await clipboard.copy(value, seconds);
    const until = seconds > 0 ? ` The clipboard forgets it in ${seconds} seconds.` : '';
    vscode.window.setStatusBarMessage(`$(copy) Copied ${kept.token.name}.${until}`, 5000);
  };
}

/** Opens the env file at the token's line. */
function revealToken(vault: Vault): OnToken {
  return async (given) => {
    const inFiles = (kept: KeptToken): boolean => kept.token.store === 'dotenv';
    const { token } = await pickToken(vault, given, 'Reveal which token?', inFiles);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.file(token.place));
    const line = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${token.name}[ \\t]*=`, 'm').exec(document.getText());
    const at = document.positionAt(line?.index ?? 0);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
  };
}

/** Deletes the value from its store, after asking. */
function deleteToken(vault: Vault): OnToken {
  return async (given) => {
    const kept = await pickToken(vault, given, 'Delete which token?');
    const remove = 'Delete';
    const answer = await vscode.window.showWarningMessage(
      `Delete ${kept.token.name} from ${titleOf(vault.storeOf(kept))}?`,
      {
        modal: true,
        detail:
          'The value cannot be brought back. Deleting it here does not revoke it: whoever has a copy can go on using it.',
      },
      remove,
    );
    if (answer === remove) await vault.forget(kept);
  };
}

/** Asks for a name and a value, and keeps it. The value is typed unseen. */
function addToken(vault: Vault) {
  return async (): Promise<void> => {
    requireTrust();
    const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    const base = uri ?? vscode.Uri.parse('untitled:token');
    const name = await askName();
    const value = name === undefined ? undefined : await askValue(name);
    const place = value && (await askPlace(await vault.storesFor(base)));
    if (name === undefined || !value || !place) return;
    if (place.store.id === 'dotenv') await prepareEnvFile(place.place);
    const kept = await vault.keep(base, place, value, { name, issuer: '', rule: '' });
    if (place.store.id === 'dotenv') await nameInExample(place.place, kept.name);
    vscode.window.setStatusBarMessage(`$(check) ${kept.name} is kept in ${titleOf(place.store)}.`, 5000);
  };
}

async function askName(): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Add Token (1/3)',
    prompt: 'The name of the environment variable that code reads it from',
    placeHolder: 'STRIPE_SECRET_KEY',
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^[A-Za-z_]\w{0,63}$/.test(text)
        ? undefined
        : 'Letters, digits and underscores, not beginning with a digit',
  });
}

async function askValue(name: string): Promise<Secret | undefined> {
  const text = await vscode.window.showInputBox({
    title: 'Add Token (2/3)',
    prompt: `The value of ${name}. It is not shown.`,
    password: true,
    ignoreFocusOut: true,
    validateInput: (typed) => (typed === '' ? 'The value must not be empty' : undefined),
  });
  return text === undefined ? undefined : new Secret(text);
}

async function askPlace(places: readonly StorePlace[]): Promise<StorePlace | undefined> {
  const hasKeychain = places.some(({ store }) => store.id === 'keychain');
  const items = places.map((place) => ({ label: titleOf(place.store), description: place.place, place }));
  const placeHolder = hasKeychain
    ? 'Where should it be kept?'
    : 'Where should it be kept? (This package comes without the system keychain.)';
  return (await vscode.window.showQuickPick(items, { title: 'Add Token (3/3)', placeHolder }))?.place;
}

async function pickToken(
  vault: Vault,
  given: KeptToken | undefined,
  title: string,
  isOffered: (kept: KeptToken) => boolean = () => true,
): Promise<KeptToken> {
  requireTrust();
  if (given) return given;
  const items = (await vault.list()).filter(isOffered).map((kept) => ({
    label: kept.token.name,
    description: whereOf(kept),
    kept,
  }));
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (!picked) throw new vscode.CancellationError();
  return picked.kept;
}

function missing(kept: KeptToken): TokenError {
  return new TokenError(
    'token-missing',
    `${kept.token.name} is no longer in ${whereOf(kept)}.`,
    'Somebody has removed it. Delete it from the list, or add it again.',
  );
}
