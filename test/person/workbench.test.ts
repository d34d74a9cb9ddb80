// Latchkey, installed from its package, stands in the workbench of a person who opens the sample project.
import { rm } from 'node:fs/promises';
import { openWorkbench, type Seat } from '../editor-host/person.ts';
import { freshSample } from '../sample-project/write.ts';

describe('the installed package', () => {
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

  it('is among the installed extensions', async () => {
    const { workbench } = seat;
    await workbench.openViews('Extensions');
    await workbench.page.locator('.extensions-viewlet .extension-list-item .name', { hasText: 'Latchkey' }).waitFor();
    await workbench.screenshot('installed');
  });
});
