// What a person does with tokens that they have: add one, look at it, and keep git out of it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'dotenv';
import { sample } from '../../src/detect/sample.ts';
import { openWorkbench, type Seat } from '../editor-host/person.ts';
import { packageExtension } from '../package/vsix.ts';
import { freshSample } from '../sample-project/write.ts';

const git = async (folder: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)('git', args, { cwd: folder })).stdout;

describe('a person with a token of their own', () => {
  let folder: string;
  let seat: Seat;
  const value = sample('', 32, 'base64url', 21);

  before(async () => {
    folder = await freshSample();
    // As it happens: somebody has committed the .env.
    await writeFile(join(folder, '.env'), 'PORT=8080\n');
    await git(folder, 'add', '--force', '.env');
    seat = await openWorkbench({ folder });
  });
  after(async () => {
    await seat.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('adds it unseen, after git has let go of the .env', async () => {
    const { workbench } = seat;
    await workbench.openFile('src/checkout.ts');
    await workbench.run('Latchkey: Add Token');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Add Token (1/3)' }).waitFor();
    await workbench.answer('SHOP_WEBHOOK_SECRET');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Add Token (2/3)' }).waitFor();
    await workbench.type(value);
    await workbench.screenshot('add');
    await workbench.press('Enter');
    await workbench.choose('.env');
    const dialog = workbench.page.locator('.monaco-dialog-box', { hasText: 'Git tracks .env' });
    await dialog.waitFor();
    await workbench.screenshot('tracked');
    await dialog.getByRole('button', { name: 'Stop Tracking It' }).click();
    await workbench.openViews('Latchkey');
    await workbench.row('Tokens', 'SHOP_WEBHOOK_SECRET');
    assert.deepEqual(parse(await readFile(join(folder, '.env'))), {
      PORT: '8080',
      SHOP_WEBHOOK_SECRET: value,
    });
    assert.doesNotMatch(await git(folder, 'ls-files'), /^\.env$/m);
    assert.match(await readFile(join(folder, '.gitignore'), 'utf8'), /^\.env$/m);
  });

  it('goes to its line in the file', async () => {
    const { workbench } = seat;
    await workbench.run('Latchkey: Reveal Token');
    await workbench.choose('SHOP_WEBHOOK_SECRET');
    await workbench.page.locator('.tab.active[data-resource-name=".env"]').waitFor();
    await workbench.page.locator('.statusbar', { hasText: 'Ln 2' }).waitFor();
    assert.equal(await workbench.editor.locator('.squiggly-error, .squiggly-warning').count(), 0);
  });

  it('reads in the list when it is no longer there', async () => {
    const { workbench } = seat;
    await writeFile(join(folder, '.env'), 'PORT=8080\n');
    await workbench.run('Latchkey: Refresh');
    await workbench.row('Tokens', /SHOP_WEBHOOK_SECRET.*missing/);
    await workbench.screenshot('missing');
  });
});

describe('a person with the universal package', () => {
  let folder: string;
  let seat: Seat;
  before(async function () {
    this.timeout(180_000);
    folder = await freshSample();
    const { file } = await packageExtension({
      out: join(folder, '..', `latchkey-universal-${process.pid}.vsix`),
    });
    seat = await openWorkbench({ folder, vsix: file });
    await rm(file, { force: true });
  });
  after(async () => {
    await seat.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is not offered a keychain, and reads why', async () => {
    const { workbench } = seat;
    await workbench.openFile('src/checkout.ts');
    await workbench.squiggle('error');
    await workbench.goTo(2, 25);
    const titles = await workbench.lightbulb();
    assert.ok(
      titles.some((title) => title.startsWith('Move to SecretStorage')),
      titles.join('\n'),
    );
    assert.ok(!titles.some((title) => title.includes('keychain')), titles.join('\n'));
    await workbench.press('Escape');
    assert.deepEqual(
      (await workbench.offered('Latchkey: Move Token')).filter((title) => title.includes('Keychain')),
      [],
    );
    await workbench.run('Latchkey: Add Token');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Add Token (1/3)' }).waitFor();
    await workbench.answer('A_TOKEN');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Add Token (2/3)' }).waitFor();
    await workbench.answer(sample('', 20));
    const input = workbench.page.locator('.quick-input-widget input');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Add Token (3/3)' }).waitFor();
    assert.match((await input.first().getAttribute('placeholder')) ?? '', /without the system keychain/);
    await workbench.screenshot('universal');
  });
});
