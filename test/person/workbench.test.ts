// Latchkey, installed from its package, stands in the workbench of a person who opens the sample project.
import { openWorkbench, type Seat } from '../editor-host/person.ts';
import { freshSample } from '../sample-project/write.ts';

describe('the installed package', () => {
  let seat: Seat;

  before(async () => {
    seat = await openWorkbench({ folder: await freshSample() });
  });

  after(() => seat.close());

  it('is among the installed extensions', async () => {
    const { workbench } = seat;
    await workbench.openViews('Extensions');
    await workbench.page
      .locator('.extensions-viewlet .extension-list-item .name', { hasText: 'Latchkey' })
      .waitFor();
    await workbench.screenshot('installed');
  });
});
