// The keychain store against a real Secret Service, the one of the session it runs in.
//
// Run by: dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon --unlock --components=secrets; …'
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sample } from '../../src/detect/sample.ts';
import { keychainStore } from '../../src/stores/keychain.ts';
import { Secret } from '../../src/tokens/secret.ts';

describe('the keychain store with a Secret Service', function () {
  this.timeout(30_000);
  const scope = `test-${randomUUID()}`;
  const store = keychainStore(scope);
  const value = new Secret(sample('sk_', 24));

  before(function () {
    if (process.platform === 'linux' && !process.env['DBUS_SESSION_BUS_ADDRESS']) {
      this.skip();
    }
  });
  afterEach(async () => {
    for (const name of await store.list()) await store.remove(name);
  });

  it('keeps a value, gives it back, lists it, and forgets it', async () => {
    assert.equal(await store.get('NAME'), undefined);
    await store.put('NAME', value);
    await store.put('A', value);
    assert.ok((await store.get('NAME'))?.equals(value));
    assert.deepEqual(await store.list(), ['A', 'NAME']);
    await store.remove('NAME');
    await store.remove('NAME');
    assert.deepEqual(await store.list(), ['A']);
  });

  it('keeps every byte of awkward values', async () => {
    const awkward = [`'"\`$\\#{} \n\t`, 'ä😀\u2028', 'a\r\nb', ' x ', 'x'.repeat(10_000)];
    for (const [i, text] of awkward.entries()) {
      await store.put(`NAME_${i}`, new Secret(text));
      assert.equal((await store.get(`NAME_${i}`))?.reveal(), text);
    }
  });

  it('takes the same value again, and refuses another under the same name', async () => {
    await store.put('NAME', value);
    await store.put('NAME', value);
    await assert.rejects(store.put('NAME', new Secret('other')), { code: 'name-taken' });
    assert.ok((await store.get('NAME'))?.equals(value));
  });

  it('keeps scopes apart', async () => {
    await store.put('NAME', value);
    assert.deepEqual(await keychainStore(`${scope}-2`).list(), []);
  });
});
