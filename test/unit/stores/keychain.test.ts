// The keychain store says clearly what is wrong wherever there is no keychain, and never cuts a value off.
import assert from 'node:assert/strict';
import { sample } from '../../../src/detect/sample.ts';
import type { Keytar } from '../../../src/stores/keychain.ts';
import { keychainStore } from '../../../src/stores/keychain.ts';
import { Secret } from '../../../src/tokens/secret.ts';

const value = sample('sk_', 24);
const unavailable = { code: 'store-unavailable', next: 'Choose .env or SecretStorage instead.' };

function memory(): Keytar & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const key = (service: string, account: string) => `${service} ${account}`;
  return {
    kept,
    getPassword: (service, account) => Promise.resolve(kept.get(key(service, account)) ?? null),
    setPassword: (service, account, text) => Promise.resolve(void kept.set(key(service, account), text)),
    deletePassword: (service, account) => Promise.resolve(kept.delete(key(service, account))),
    findCredentials: (service) =>
      Promise.resolve(
        [...kept]
          .filter(([name]) => name.startsWith(`${service} `))
          .map(([name, password]) => ({ account: name.slice(service.length + 1), password })),
      ),
  };
}

const load = (keytar: Partial<Keytar>) => () => Promise.resolve({ default: keytar });
const failing = (message: string) => load({ getPassword: () => Promise.reject(new Error(message)) });

describe('the keychain store', () => {
  it('keeps a value under service latchkey/<scope>, and lists names sorted', async () => {
    const keytar = memory();
    const store = keychainStore('folder-1', load(keytar));
    await store.put('NAME', new Secret(value));
    await store.put('A', new Secret(value));
    assert.equal(keytar.kept.get('latchkey/folder-1 NAME'), value);
    assert.ok((await store.get('NAME'))?.equals(new Secret(value)));
    assert.deepEqual(await store.list(), ['A', 'NAME']);
    await store.remove('NAME');
    await store.remove('NAME');
    assert.equal(await store.get('NAME'), undefined);
  });

  it('takes the same value again, and refuses another under the same name', async () => {
    const store = keychainStore('s', load(memory()));
    await store.put('NAME', new Secret(value));
    await store.put('NAME', new Secret(value));
    await assert.rejects(store.put('NAME', new Secret(`${value}x`)), { code: 'name-taken' });
  });

  it('takes keytar with or without the default export of a bundler', async () => {
    assert.equal(await keychainStore('s', () => Promise.resolve(memory())).get('NAME'), undefined);
  });

  it('does not load keytar before it is used', () => {
    keychainStore('s', () => assert.fail('loaded'));
  });

  it('says so where the package holds no keytar', async () => {
    const store = keychainStore('s', () => Promise.reject(new Error("Cannot find module 'keytar'")));
    await assert.rejects(store.put('NAME', new Secret(value)), unavailable);
  });

  const reasons: readonly (readonly [string, RegExp])[] = [
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', /no session bus/],
    ['The name org.freedesktop.secrets was not provided by any .service files', /no Secret Service/],
    ['Cannot create an item in a locked collection', /it is locked/],
    [
      'Object does not exist at path “/org/freedesktop/secrets/collection/login”',
      /no Secret Service|no collection/,
    ],
  ];
  for (const [message, sentence] of reasons) {
    it(`says what to do about “${message}”`, async () => {
      await assert.rejects(keychainStore('s', failing(message)).get('NAME'), {
        ...unavailable,
        message: sentence,
      });
    });
  }

  it('gives up on a keyring that waits for a password nobody sees', async () => {
    const hanging = load({ getPassword: () => new Promise(() => undefined) });
    const store = keychainStore('s', hanging, { patience: 20 });
    await assert.rejects(store.get('NAME'), { ...unavailable, message: /does not answer/ });
  });

  it('refuses up front what a Windows credential cannot hold, in bytes', async () => {
    const keytar = memory();
    const store = keychainStore('s', load(keytar), { platform: 'win32' });
    await assert.rejects(store.put('NAME', new Secret('ä'.repeat(1281))), {
      code: 'store-write-failed',
      message: /2560/,
    });
    assert.equal(keytar.kept.size, 0);
    await store.put('NAME', new Secret('ä'.repeat(1280)));
    await keychainStore('s', load(keytar), { platform: 'linux' }).put('LONG', new Secret('x'.repeat(9000)));
  });

  it('refuses what no keychain holds whole', async () => {
    const store = keychainStore('s', load(memory()));
    for (const text of ['', 'a\0b']) {
      await assert.rejects(store.put('NAME', new Secret(text)), { code: 'store-write-failed' });
    }
  });

  it('throws where another value comes back than was stored', async () => {
    let answers = 0;
    const keytar = { ...memory(), getPassword: () => Promise.resolve(answers++ === 0 ? null : 'cut') };
    await assert.rejects(keychainStore('s', load(keytar)).put('NAME', new Secret(value)), {
      code: 'store-write-failed',
    });
  });

  it('throws its own kind of error for everything else, without the value', async () => {
    const keytar = { ...memory(), setPassword: () => Promise.reject(new Error('nope')) };
    await assert.rejects(keychainStore('s', load(keytar)).put('NAME', new Secret(value)), (error: Error) => {
      assert.equal(error.name, 'TokenError');
      return !error.message.includes(value);
    });
  });
});
