// The stores that a window can reach, and the record of what is in them.
import * as vscode from 'vscode';
import { dotenvStore } from '../stores/dotenv.ts';
import { inventoryFiles } from '../stores/inventoryFiles.ts';
import { keepToken } from '../stores/keep.ts';
import { keychainStore } from '../stores/keychain.ts';
import { secretStorageStore } from '../stores/secretStorage.ts';
import { type ListedToken, type Listing, mergeTokens } from '../tokens/inventory.ts';
import { freeName } from '../tokens/name.ts';
import { TokenError } from '../tokens/errors.ts';
import type { Secret } from '../tokens/secret.ts';
import type { Store, StoreId, Token } from '../tokens/token.ts';
import { envFileFor, folderOf } from './envFile.ts';

/** A token and the folder that it belongs to. */
export interface KeptToken {
  /** What names are unique in: the workspace folder's URI, or `no-folder`. */
  readonly scope: string;
  readonly token: ListedToken;
}

/** What a token is before it has a place. */
export type NewToken = Pick<Token, 'name' | 'issuer' | 'rule' | 'expiresAt'>;

export interface Vault {
  /** The stores that a document's tokens can go to, the preferred one first. */
  storesFor(uri: vscode.Uri): Promise<readonly StorePlace[]>;
  /** The store that has a token. */
  storeOf(kept: KeptToken): Store;
  /** The name that a value would get: the wanted one, or the next that is free in every store. */
  nameFor(uri: vscode.Uri, wanted: string, value: Secret): Promise<string>;
  /** Stores a value and records it. When it answers, the value is kept. */
  keep(uri: vscode.Uri, place: StorePlace, value: Secret, token: NewToken): Promise<Token>;
  forget(kept: KeptToken): Promise<void>;
  list(): Promise<readonly KeptToken[]>;
}

/** Opens the vault at the first call; what it needs is not loaded before. */
export type LazyVault = () => Promise<Vault>;

/** A store, and which of its places: the path of an env file, or empty. */
export interface StorePlace {
  readonly store: Store;
  readonly place: string;
}

interface Needs {
  readonly secrets: vscode.SecretStorage;
  /** Where the record is kept: for this user, on this machine. */
  readonly directory: string;
  readonly hasKeychain: boolean;
  /** Told when a token has come or gone. */
  readonly changed: () => void;
  readonly log: vscode.LogOutputChannel;
}

const NO_FOLDER = 'no-folder';

/** Opens the stores. Nothing is read, and no keychain loaded, before the first use. */
export function openVault({ secrets, directory, hasKeychain, changed, log }: Needs): Vault {
  const inventory = inventoryFiles(directory, {
    report: (path, problem) => log.warn(`The record ${path} ${problem}; it was left as it is.`),
  });
  const storeAt = (scope: string, id: StoreId, place: string): Store => {
    if (id === 'dotenv') return dotenvStore(place);
    if (id === 'keychain') return keychainStore(scope);
    return secretStorageStore(secrets, inventory, scope);
  };
  const storesFor = async (uri: vscode.Uri): Promise<readonly StorePlace[]> => {
    const envFile = await envFileFor(uri);
    const ids: StoreId[] = hasKeychain ? ['secretStorage', 'keychain'] : ['secretStorage'];
    return [
      ...(envFile === undefined ? [] : [{ store: dotenvStore(envFile), place: envFile }]),
      ...ids.map((id) => ({ store: storeAt(scopeOf(uri), id, ''), place: '' })),
    ];
  };
  return {
    storesFor,
    storeOf: ({ scope, token }) => storeAt(scope, token.store, token.place),
    nameFor: async (uri, wanted, value) => {
      const recorded = await inventory.list(scopeOf(uri));
      const places = await storesFor(uri);
      // A keychain is asked only for what is known to be in it: asking may load it, and show a prompt.
      const lookup = async (name: string): Promise<Secret | undefined> => {
        for (const { store } of places) {
          const isUsed = recorded.some((token) => token.store === store.id && token.name === name);
          const found = store.id === 'dotenv' || isUsed ? await getIfReadable(store, name, log) : undefined;
          if (found) return found;
        }
        return undefined;
      };
      return (await freeName(wanted, value, lookup)).name;
    },
    keep: async (uri, { store, place }, value, token) => {
      const name = token.name;
      const record: Token = { ...token, name, store: store.id, place, createdAt: Date.now() };
      const kept = await keepToken({ store, inventory, scope: scopeOf(uri), value, token: record });
      changed();
      return kept;
    },
    forget: async ({ scope, token }) => {
      await storeAt(scope, token.store, token.place).remove(token.name);
      await inventory.remove(scope, token);
      changed();
    },
    list: async () => {
      const scopes = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());
      const lists = await Promise.all(
        [...scopes, NO_FOLDER].map(async (scope) => {
          const recorded = await inventory.list(scope);
          const listings = await listEnvFiles(recorded, log);
          return mergeTokens(recorded, listings)
            .filter((token) => token.isRecorded)
            .map((token) => ({ scope, token }));
        }),
      );
      return lists.flat();
    },
  };
}

/** What the names of a document's tokens are unique in. */
function scopeOf(uri: vscode.Uri): string {
  return folderOf(uri)?.uri.toString() ?? NO_FOLDER;
}

/** A store that cannot be read keeps nobody from another; a move to it will say what is wrong. */
async function getIfReadable(
  store: Store,
  name: string,
  log: vscode.LogOutputChannel,
): Promise<Secret | undefined> {
  try {
    return await store.get(name);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    log.warn(`${store.title} was not asked for ${name}: ${error.message}`);
    return undefined;
  }
}

/** What the env files of recorded tokens hold now: a person may have deleted a line. */
async function listEnvFiles(recorded: readonly Token[], log: vscode.LogOutputChannel): Promise<Listing[]> {
  const places = new Set(recorded.filter(({ store }) => store === 'dotenv').map(({ place }) => place));
  const listings: Listing[] = [];
  for (const place of places) {
    try {
      listings.push({ store: 'dotenv', place, names: await dotenvStore(place).list() });
    } catch (error) {
      // One file that cannot be read must not hide the tokens of all others.
      if (!(error instanceof TokenError)) throw error;
      log.warn(`${place} was not listed: ${error.message}`);
    }
  }
  return listings;
}
