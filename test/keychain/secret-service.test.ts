// The Secret Service that the tests of this folder run in is real: what goes in comes out.
import * as assert from 'node:assert/strict';
import keytar from 'keytar';

describe('the Secret Service', () => {
  it('keeps a value until it is deleted', async () => {
    const value = `value of ${process.pid}`;
    await keytar.setPassword('latchkey-test', 'NAME', value);
    assert.equal(await keytar.getPassword('latchkey-test', 'NAME'), value);
    assert.equal(await keytar.deletePassword('latchkey-test', 'NAME'), true);
    assert.equal(await keytar.getPassword('latchkey-test', 'NAME'), null);
  });
});
