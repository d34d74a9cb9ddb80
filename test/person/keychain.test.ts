// The system keychain, with a real Secret Service and without one.
import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sample } from '../../src/detect/sample.ts';
import { openWorkbench, type Seat } from '../editor-host/person.ts';
import { freshSample } from '../sample-project/write.ts';

const token = sample('sk_live_', 24, 'alnum', 11);

/** Types a token into the sample and asks for the quick fix that moves it to the keychain. */
async function moveToKeychain({ workbench }: Seat): Promise<void> {
  await workbench.openFile('src/checkout.ts');
  await workbench.goTo(3);
  await workbench.type(`const refundsKey = '${token}';\n`);
  await (await workbench.squiggle('error')).nth(1).waitFor({ state: 'attached' });
  await workbench.goTo(3, 30);
  await workbench.lightbulb();
  await workbench.pick('Move to the system keychain as');
}

describe('a person with a keychain', () => {
  let folder: string;
  let seat: Seat;
  before(async () => {
    folder = await freshSample();
    seat = await openWorkbench({ folder, keyring: true });
  });
  after(async () => {
    await seat.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('moves a token into it, and gets it back from there', async () => {
    const { workbench } = seat;
    await moveToKeychain(seat);
    await workbench.notification('Moved to the system keychain as');
    await workbench.shows('process.env.');
    await workbench.openViews('Latchkey');
    await workbench.row('Tokens', 'keychain');
    await workbench.screenshot('keychain');
    await workbench.run('Latchkey: Copy Token');
    await workbench.choose('STRIPE_REFUNDS_KEY');
    await workbench.page.locator('.statusbar', { hasText: 'Copied' }).waitFor();
    assert.equal(await workbench.page.evaluate('navigator.clipboard.readText()'), token);
  });

  it('deletes it from there after being asked', async () => {
    const { workbench } = seat;
    await workbench.run('Latchkey: Delete Token');
    await workbench.choose('STRIPE_REFUNDS_KEY');
    const dialog = workbench.page.locator('.monaco-dialog-box', { hasText: 'Delete' });
    await dialog.waitFor();
    await workbench.screenshot('delete');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await workbench.view('Tokens').getByText('No tokens are managed here yet').waitFor();
  });
});

describe('a person without a keychain', () => {
  let folder: string;
  let seat: Seat;
  before(async () => {
    folder = await freshSample();
    seat = await openWorkbench({ folder });
  });
  after(async () => {
    await seat.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads why, and what to do, and has lost nothing', async () => {
    const { workbench } = seat;
    await moveToKeychain(seat);
    const told = await workbench.notification(/keychain/);
    await workbench.screenshot('no-keychain');
    assert.match(await told.innerText(), /\.env or SecretStorage/);
    assert.ok((await workbench.lines()).join('\n').includes(token));
    assert.equal(await readFile(join(folder, '.env'), 'utf8').catch(() => ''), '');
  });
});
