// Keeps values in the SecretStorage that VS Code gives each extension.
import { TokenError } from '../tokens/errors.ts';
import type { Inventory } from '../tokens/inventory.ts';
import { Secret } from '../tokens/secret.ts';
import type { Store } from '../tokens/token.ts';
import { nameTaken, notKept, refuseInvalidName } from './refusals.ts';

const TITLE = 'SecretStorage';

/** What is used of `vscode.SecretStorage`, whose type fits. */
export interface SecretsLike {
  get(key: string): PromiseLike<string | undefined>;
  store(key: string, value: string): PromiseLike<void>;
  delete(key: string): PromiseLike<void>;
}

/**
 * The store behind VS Code's SecretStorage, under keys `latchkey/<scope>/<NAME>`.
 *
 * Errors: `name-invalid`, `name-taken`, `store-read-failed`, `store-write-failed`. It knows no locks: claim
 * the name in the inventory before `put`, so that two windows do not take it for different values.
 *
 * @param inventory knows which names may be in it: SecretStorage cannot list them in the oldest VS Code that we support
 * @param scope what the names belong to, such as a workspace's id
 */
export function secretStorageStore(
  secrets: SecretsLike,
  inventory: Pick<Inventory, 'list'>,
  scope: string,
): Store {
  const keyOf = (name: string) => `latchkey/${scope}/${name}`;
  const get = async (name: string) => {
    const value = await answer('store-read-failed', () => secrets.get(keyOf(name)));
    return value === undefined ? undefined : new Secret(value);
  };
  return {
    id: 'secretStorage',
    title: TITLE,
    get,
    async put(name, value) {
      refuseInvalidName(name);
      const present = await get(name);
      if (present?.equals(value)) return;
      if (present) throw nameTaken(name, TITLE);
      await answer('store-write-failed', () => secrets.store(keyOf(name), value.reveal()));
      // Where the system has no keyring, VS Code may answer without having kept anything.
      if (!(await get(name))?.equals(value)) throw notKept(name, TITLE);
    },
    async remove(name) {
      await answer('store-write-failed', () => secrets.delete(keyOf(name)));
      if (await get(name)) throw notKept(name, TITLE);
    },
    async list() {
      const names: string[] = [];
      for (const { name, store } of await inventory.list(scope)) {
        if (store === 'secretStorage' && (await get(name))) names.push(name);
      }
      return names;
    },
  };
}

/** VS Code throws plain errors here; any of them means that it could not do its work. */
async function answer<T>(
  code: 'store-read-failed' | 'store-write-failed',
  ask: () => PromiseLike<T>,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const verb = code === 'store-read-failed' ? 'read from' : 'write to';
    throw new TokenError(
      code,
      `VS Code could not ${verb} its SecretStorage.`,
      'Start VS Code again and try once more, or choose another store.',
      { cause: error },
    );
  }
}
