// In a folder that nobody trusts, tokens are underlined, and that is all.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { openWorkbench, type Seat } from '../editor-host/person.ts';
import { freshSample } from '../sample-project/write.ts';

describe('a person in an untrusted folder', () => {
  let folder: string;
  let seat: Seat;
  before(async () => {
    folder = await freshSample();
    const settings = { 'security.workspace.trust.startupPrompt': 'never' };
    seat = await openWorkbench({ folder, trust: true, settings });
  });
  after(async () => {
    await seat.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('sees the squiggle, and is offered no move', async () => {
    const { workbench } = seat;
    await workbench.openFile('src/checkout.ts');
    await workbench.squiggle('error');
    await workbench.goTo(2, 25);
    const titles = await workbench.offered('Latchkey:');
    await workbench.openViews('Latchkey');
    await workbench.screenshot('untrusted');
    const acting = titles.filter((title) => /Move|Add|Copy|Delete|Reveal|Ignore|Mark/.test(title));
    assert.deepEqual(acting, []);
    await workbench.view('Tokens').getByText('Restricted Mode').waitFor();
  });
});
