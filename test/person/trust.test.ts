// In a folder that nobody trusts, tokens are underlined, and that is all.
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sample } from '../../src/detect/sample.ts';
import { openWorkbench, type Seat } from '../editor-host/person.ts';
import { freshSample } from '../sample-project/write.ts';

describe('a person in an untrusted folder', () => {
  let folder: string;
  let seat: Seat;
  before(async () => {
    folder = await freshSample();
    const rule = { id: 'acme-key', title: 'Key of ACME', pattern: 'acme_[A-Za-z0-9]{32}' };
    await writeFile(join(folder, 'latchkey.json'), JSON.stringify({ scan: { rules: [rule] } }));
    await writeFile(join(folder, 'mark.ts'), `const mark = '${sample('acme_', 32)}';\n`);
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

  it('sees what its rules find, which are data and run nothing', async () => {
    const { workbench } = seat;
    await workbench.openFile('mark.ts');
    await workbench.squiggle('error');
  });
});
