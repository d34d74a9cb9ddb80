// Keeps a value under a free name, so that two windows at once cannot take the same name for two values.
import { TokenError } from '../tokens/errors.ts';
import type { Inventory } from '../tokens/inventory.ts';
import { freeName } from '../tokens/name.ts';
import { Secret } from '../tokens/secret.ts';
import type { Store, Token } from '../tokens/token.ts';

/** What is to be kept, and where. */
export interface Keeping {
  readonly store: Store;
  readonly inventory: Inventory;
  readonly scope: string;
  readonly value: Secret;
  /** What to record. Its name is the wanted one. */
  readonly token: Token;
}

/** How long to wait for a window that has claimed a name and is about to store its value. Milliseconds. */
const STEP = 100;
const STEPS = 20;

/** How many names to lose to other windows before giving up. */
const ATTEMPTS = 50;

/**
 * Stores the value and records the token, and answers the token under the name that it got: the wanted one,
 * or where that has another value `NAME_2`, `NAME_3` …; the same value keeps the name it has.
 *
 * When it answers, the value is in the store. Where it throws (what the store and the inventory throw) the
 * caller still has the value, and must not take it out of the code.
 */
export async function keepToken({ store, inventory, scope, value, token }: Keeping): Promise<Token> {
  // Names that another window has claimed without storing anything in good time.
  const skipped = new Set<string>();
  const lookup = async (name: string) => (skipped.has(name) ? new Secret('') : store.get(name));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { name, reused } = await freeName(token.name, value, lookup);
    const named = { ...token, name };
    if (reused) {
      // What is known of it stays; one that was only found in its place is recorded now.
      await inventory.claim(scope, named);
      return named;
    }
    if (await claimName(inventory, scope, named)) {
      if (await storeClaimed({ store, inventory, scope, value, token: named })) return named;
    } else if (!(await appears(store, name))) {
      skipped.add(name);
    }
  }
  throw new TokenError('store-busy', `Other windows keep taking ${token.name}.`, 'Try again in a moment.');
}

async function claimName(inventory: Inventory, scope: string, token: Token): Promise<boolean> {
  return (await inventory.claim(scope, token)) || (await inventory.reclaim(scope, token));
}

/** False where somebody who knows no claims, such as a person in an editor, has just taken the name. */
async function storeClaimed({ store, inventory, scope, value, token }: Keeping): Promise<boolean> {
  try {
    await store.put(token.name, value);
  } catch (error) {
    // Should this fail, too, the claim ends by itself, and the first failure is the one to tell.
    await inventory.remove(scope, token).catch(() => undefined);
    if (error instanceof TokenError && error.code === 'name-taken') return false;
    throw error;
  }
  // From now on the name is free again as soon as its value has gone.
  await inventory.add(scope, token);
  return true;
}

async function appears(store: Store, name: string): Promise<boolean> {
  for (let step = 0; step < STEPS; step++) {
    if (await store.get(name)) return true;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  return false;
}
