// The `.env` store on a real file: what it keeps, and what it leaves alone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { sample } from '../../src/detect/sample.ts';
import { dotenvStore } from '../../src/stores/dotenv.ts';
import { Secret } from '../../src/tokens/secret.ts';
import { noSuchThing, skipBecause, testFolder } from './folder.ts';

const value = sample('sk_', 24);
const other = sample('sk_', 24, 'alnum', 2);
const isWindows = process.platform === 'win32';

describe('the .env store', function () {
  this.timeout(20_000);
  const inFolder = testFolder();
  const read = () => fs.readFileSync(inFolder('.env'), 'utf8');
  const put = (name: string, text: string) => dotenvStore(inFolder('.env')).put(name, new Secret(text));

  it('makes the file for its owner alone, and leaves nothing beside it', async function () {
    await put('NAME', value);
    assert.equal(read(), `NAME=${value}\n`);
    assert.deepEqual(fs.readdirSync(inFolder()), ['.env']);
    if (isWindows) skipBecause(this, noSuchThing);
    assert.equal(fs.statSync(inFolder('.env')).mode & 0o777, 0o600);
  });

  it('gives back what it keeps, lists it, and forgets it', async () => {
    const store = dotenvStore(inFolder('.env'));
    assert.equal(store.title, '.env');
    assert.deepEqual(await store.list(), []);
    await store.remove('NAME');
    assert.equal(fs.existsSync(inFolder('.env')), false);
    await store.put('B', new Secret(value));
    await store.put('A', new Secret(other));
    assert.deepEqual(await store.list(), ['B', 'A']);
    assert.ok((await store.get('A'))?.equals(new Secret(other)));
    await store.remove('B');
    await store.remove('B');
    assert.equal(read(), `A=${other}\n`);
  });

  it('keeps every byte of what is there, and its mode', async () => {
    const before = '\uFEFF# é\r\nexport A="b" # c\r\n\r\n  D = e';
    fs.writeFileSync(inFolder('.env'), before, { mode: 0o640 });
    await put('NAME', 'a b');
    assert.equal(read(), `${before}\r\nNAME='a b'`);
    if (!isWindows) assert.equal(fs.statSync(inFolder('.env')).mode & 0o777, 0o640);
  });

  it('does not write where the name has this value, and refuses another', async () => {
    fs.writeFileSync(inFolder('.env'), `NAME='${value}' # mine`);
    fs.utimesSync(inFolder('.env'), 1, 1);
    await put('NAME', value);
    await assert.rejects(put('NAME', other), {
      code: 'name-taken',
      message: /NAME already has another value in \.env/,
    });
    assert.equal(fs.statSync(inFolder('.env')).mtimeMs, 1000);
    assert.equal(read(), `NAME='${value}' # mine`);
  });

  it('refuses names and values that cannot be written, and makes no file', async () => {
    await assert.rejects(put('A B', value), { code: 'name-invalid' });
    await assert.rejects(put('NAME', `'"${value}`), { code: 'value-unquotable' });
    assert.deepEqual(fs.readdirSync(inFolder()), []);
  });

  it('keeps a PEM key of many lines, as every reader and bash take it', async function () {
    const key = `-----BEGIN X-----\n${sample('', 64, 'base64')}\n${sample('', 9, 'base64')}=\n-----END X-----\n`;
    await put('KEY', key);
    await put('AFTER', 'x');
    assert.ok((await dotenvStore(inFolder('.env')).get('KEY'))?.equals(new Secret(key)));
    if (isWindows) skipBecause(this, noSuchThing);
    const printed = execFileSync('bash', ['-c', '. ./.env; printf %s "$KEY"'], {
      cwd: inFolder(),
      encoding: 'utf8',
    });
    assert.equal(printed, key);
  });

  it('is read by node --env-file', async () => {
    await put('NAME', `a'b # c`);
    const script = 'process.stdout.write(process.env.NAME)';
    const run = [`--env-file=${inFolder('.env')}`, '-e', script];
    assert.equal(execFileSync(process.execPath, run, { encoding: 'utf8' }), `a'b # c`);
  });

  it('follows a symbolic link to its file, also to one that is not there yet', async function () {
    if (isWindows) skipBecause(this, noSuchThing);
    fs.mkdirSync(inFolder('real'));
    fs.symlinkSync('real/dev.env', inFolder('link'));
    fs.symlinkSync('link', inFolder('.env'));
    await put('A', value);
    await put('B', value);
    assert.ok(fs.lstatSync(inFolder('.env')).isSymbolicLink());
    assert.equal(fs.readFileSync(inFolder('real', 'dev.env'), 'utf8'), `A=${value}\nB=${value}\n`);
    assert.deepEqual(fs.readdirSync(inFolder('real')), ['dev.env']);
  });

  it('loses nothing where many values are put at once', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `NAME_${i}`);
    await Promise.all(names.map((name) => put(name, `${value}${name}`)));
    const store = dotenvStore(inFolder('.env'));
    assert.deepEqual([...(await store.list())].sort(), [...names].sort());
    for (const name of names) assert.ok((await store.get(name))?.equals(new Secret(`${value}${name}`)));
  });

  it('lets one value win where two are put under one name at once', async () => {
    const results = await Promise.allSettled([put('NAME', value), put('NAME', other)]);
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    const winner = results[0].status === 'fulfilled' ? value : other;
    assert.equal(read(), `NAME=${winner}\n`);
  });

  it('takes over the lock of a window that has crashed, and clears what that left', async function () {
    for (const folder of ['.env.latchkey-lock', '.env.latchkey-0123456789ab']) {
      fs.mkdirSync(inFolder(folder));
      fs.writeFileSync(inFolder(folder, '0123456789ab'), 'A=');
      fs.utimesSync(inFolder(folder), 1, 1);
    }
    await put('NAME', value);
    assert.deepEqual(fs.readdirSync(inFolder()), ['.env']);
  });

  it('keeps what an editor that knows no locks writes at the same time', async () => {
    const writes = Array.from({ length: 30 }, (_, i) => put(`NAME_${i}`, value));
    for (let i = 0; i < 10; i++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      fs.appendFileSync(inFolder('.env'), `EDITED_${i}=x\n`);
    }
    await Promise.all(writes);
    const names = await dotenvStore(inFolder('.env')).list();
    assert.equal(names.filter((name) => name.startsWith('NAME_')).length, 30);
  });
});
