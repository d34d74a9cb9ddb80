// Keeping a token stores its value under a name that is its own, whatever other windows do at the same time.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { sample } from '../../src/detect/sample.ts';
import { dotenvStore } from '../../src/stores/dotenv.ts';
import { inventoryFiles } from '../../src/stores/inventoryFiles.ts';
import { keepToken } from '../../src/stores/keep.ts';
import { secretStorageStore } from '../../src/stores/secretStorage.ts';
import type { Inventory } from '../../src/tokens/inventory.ts';
import { Secret } from '../../src/tokens/secret.ts';
import type { Store, Token } from '../../src/tokens/token.ts';
import { testFolder } from './folder.ts';

const token = (name: string): Token => ({
  ...{ name, store: 'secretStorage', place: '', issuer: 'Stripe', rule: 'stripe-secret-key', createdAt: 5 },
});

describe('keeping a token', function () {
  this.timeout(20_000);
  const inFolder = testFolder();
  const value = new Secret(sample('sk_', 24));
  const other = new Secret(sample('sk_', 24, 'alnum', 2));
  const kept = new Map<string, string>();
  /** Slow like the real one, so that windows overlap. */
  const secrets = {
    get: async (key: string) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      return kept.get(key);
    },
    store: async (key: string, text: string) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      kept.set(key, text);
    },
    delete: (key: string) => Promise.resolve(void kept.delete(key)),
  };
  let inventory: Inventory;
  let store: Store;
  beforeEach(() => {
    kept.clear();
    inventory = inventoryFiles(inFolder('inventory'));
    store = secretStorageStore(secrets, inventory, 'a');
  });
  const keep = (secret: Secret, more: { readonly store?: Store } = {}) =>
    keepToken({ store, inventory, scope: 'a', value: secret, token: token('NAME'), ...more });

  it('stores the value first, and records where it is', async () => {
    assert.deepEqual(await keep(value), token('NAME'));
    assert.ok((await store.get('NAME'))?.equals(value));
    assert.deepEqual(await inventory.list('a'), [token('NAME')]);
    assert.deepEqual(await store.list(), ['NAME']);
  });

  it('gives the same value the name that it has, and another the next one', async () => {
    await keep(value);
    assert.equal((await keep(value)).name, 'NAME');
    assert.equal((await keep(other)).name, 'NAME_2');
    assert.equal((await keep(other)).name, 'NAME_2');
    assert.equal((await inventory.list('a')).length, 2);
  });

  it('gives two windows at once different names for different values, in a store without locks', async () => {
    const values = Array.from({ length: 12 }, (_, i) => new Secret(sample('sk_', 24, 'alnum', 10 + (i % 6))));
    const tokens = await Promise.all(values.map((one) => keep(one)));
    for (const [i, { name }] of tokens.entries())
      assert.equal(kept.get(`latchkey/a/${name}`), values[i]?.reveal());
    assert.equal(new Set(tokens.map(({ name }) => name)).size, 6);
  });

  it('does so in .env, too', async () => {
    const file = dotenvStore(inFolder('.env'));
    const names = await Promise.all(
      [value, other].map(async (one) => (await keep(one, { store: file })).name),
    );
    assert.deepEqual(names.sort(), ['NAME', 'NAME_2']);
  });

  it('frees the name where the store fails', async () => {
    const failing = { ...store, put: () => Promise.reject(new Error('no')) };
    await assert.rejects(keep(value, { store: failing }), { message: 'no' });
    assert.deepEqual(await inventory.list('a'), []);
    assert.equal((await keep(value)).name, 'NAME');
  });

  it('takes the next name where a window claims one and stores nothing', async () => {
    await inventory.claim('a', token('NAME'));
    assert.equal((await keep(value)).name, 'NAME_2');
  });

  it('takes the next name where a person has just written another value', async () => {
    const racing = {
      ...store,
      put: async (name: string, secret: Secret) => {
        if (name === 'NAME') kept.set('latchkey/a/NAME', 'mine');
        await store.put(name, secret);
      },
    };
    assert.equal((await keep(value, { store: racing })).name, 'NAME_2');
  });

  it('stores nothing where the inventory cannot be written', async () => {
    fs.writeFileSync(inFolder('inventory'), '');
    await assert.rejects(keep(value), { code: 'store-write-failed' });
    assert.equal(kept.size, 0);
  });
});
