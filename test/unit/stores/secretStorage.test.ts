// The store behind SecretStorage keeps what it says it keeps, under its own keys.
import assert from 'node:assert/strict';
import { sample } from '../../../src/detect/sample.ts';
import type { SecretsLike } from '../../../src/stores/secretStorage.ts';
import { secretStorageStore } from '../../../src/stores/secretStorage.ts';
import { Secret } from '../../../src/tokens/secret.ts';
import type { Token } from '../../../src/tokens/token.ts';

const value = sample('sk_', 24);
const other = sample('sk_', 24, 'alnum', 2);

function memory(): SecretsLike & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) => Promise.resolve(kept.get(key)),
    store: (key, text) => Promise.resolve(void kept.set(key, text)),
    delete: (key) => Promise.resolve(void kept.delete(key)),
  };
}

const token = (name: string, store: Token['store'] = 'secretStorage'): Token => ({
  ...{ name, store, place: '', issuer: '', rule: '' },
});

const inventory = (...tokens: readonly Token[]) => ({ list: () => Promise.resolve(tokens) });

describe('the SecretStorage store', () => {
  it('keeps a value under latchkey/<scope>/<NAME> and gives it back', async () => {
    const secrets = memory();
    const store = secretStorageStore(secrets, inventory(), 'folder-1');
    await store.put('NAME', new Secret(value));
    assert.deepEqual([...secrets.kept], [['latchkey/folder-1/NAME', value]]);
    assert.ok((await store.get('NAME'))?.equals(new Secret(value)));
    await store.remove('NAME');
    assert.equal(await store.get('NAME'), undefined);
    await store.remove('NAME');
  });

  it('takes the same value again, and refuses another under the same name', async () => {
    const store = secretStorageStore(memory(), inventory(), 's');
    await store.put('NAME', new Secret(value));
    await store.put('NAME', new Secret(value));
    await assert.rejects(store.put('NAME', new Secret(other)), { code: 'name-taken' });
    assert.ok((await store.get('NAME'))?.equals(new Secret(value)));
  });

  it('keeps scopes apart', async () => {
    const secrets = memory();
    await secretStorageStore(secrets, inventory(), 'a').put('NAME', new Secret(value));
    assert.equal(await secretStorageStore(secrets, inventory(), 'b').get('NAME'), undefined);
  });

  it('lists the inventory’s names of this store that have a value', async () => {
    const secrets = memory();
    const tokens = [token('B'), token('A'), token('GONE'), token('FILE', 'dotenv')];
    const store = secretStorageStore(secrets, inventory(...tokens), 's');
    for (const name of ['A', 'B', 'FILE']) await store.put(name, new Secret(value));
    assert.deepEqual(await store.list(), ['B', 'A']);
  });

  it('throws where nothing was kept although VS Code said so', async () => {
    const secrets = { ...memory(), store: () => Promise.resolve() };
    const store = secretStorageStore(secrets, inventory(), 's');
    await assert.rejects(store.put('NAME', new Secret(value)), { code: 'store-write-failed' });
  });

  it('turns what VS Code throws into a sentence with a next step, without the value', async () => {
    const broken = () => Promise.reject(new Error('keyring'));
    const store = secretStorageStore({ get: broken, store: broken, delete: broken }, inventory(), 's');
    await assert.rejects(store.get('NAME'), { code: 'store-read-failed', next: /another store/ });
    await assert.rejects(store.remove('NAME'), { code: 'store-write-failed', next: /another store/ });
    const halfBroken = secretStorageStore({ ...memory(), store: broken }, inventory(), 's');
    await assert.rejects(halfBroken.put('NAME', new Secret(value)), (error: Error) => {
      assert.equal((error as Error & { code: string }).code, 'store-write-failed');
      return !JSON.stringify([error.message, error.stack]).includes(value);
    });
  });

  it('refuses what is no name of a variable', async () => {
    const store = secretStorageStore(memory(), inventory(), 's');
    for (const name of ['', '1A', 'A-B', 'A B', '../A']) {
      await assert.rejects(store.put(name, new Secret(value)), { code: 'name-invalid' });
    }
  });
});
