// A person in a folder whose team has rules of its own sees what these find, and hears of it when they are broken.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sample } from '../../src/detect/sample.ts';
import { openWorkbench, type Seat } from '../editor-host/person.ts';
import { freshSample } from '../sample-project/write.ts';

describe('a person whose team has rules of its own', () => {
  let folder: string;
  let seat: Seat;
  const token = sample('acme_', 32, 'alnum', 81);
  const rule = {
    id: 'acme-deploy-key',
    title: 'Deploy key of ACME',
    pattern: 'acme_[A-Za-z0-9]{32}',
    keywords: ['acme_'],
    revoke: 'https://wiki.example.org/deploy-keys',
  };
  const written = (rules: readonly unknown[]): string =>
    `${JSON.stringify({ scan: { rules } }, undefined, 2)}\n`;

  before(async () => {
    folder = await freshSample();
    const other = { ...rule, id: 'acme-old-key', title: 'Old key', pattern: 'acme_(?=x)' };
    await writeFile(join(folder, 'latchkey.json'), written([rule, other]));
    seat = await openWorkbench({ folder });
  });

  after(async () => {
    await seat.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('hears once what is wrong with a rule, and finds the place', async () => {
    const { workbench } = seat;
    const told = await workbench.notification(/cannot go by all of latchkey\.json: rule "acme-old-key"/);
    await workbench.screenshot('team-notice');
    await told.getByRole('button', { name: 'Open latchkey.json' }).click();
    await workbench.page.locator('.tab.active[data-resource-name="latchkey.json"]').waitFor();
    const squiggle = await workbench.squiggle('warning');
    await squiggle.first().hover({ force: true });
    await workbench.page.locator('.monaco-hover', { hasText: 'looks ahead or behind' }).first().waitFor();
    await workbench.screenshot('team-problem');
  });

  it('sees a squiggle where a rule finds something, while typing it', async () => {
    const { workbench } = seat;
    await workbench.openFile('src/checkout.ts');
    await workbench.goTo(3);
    await workbench.type(`const mark = '${token}';\n`);
    await (await workbench.squiggle('error')).nth(1).waitFor({ state: 'attached' });
    await workbench.goTo(3, 25);
    await workbench.press('Control+K', 'Control+I');
    await workbench.page
      .locator('.monaco-hover', { hasText: 'Deploy key of ACME, by a rule in latchkey.json' })
      .first()
      .waitFor();
    await workbench.screenshot('team-hover');
    await workbench.press('Escape');
    const titles = await workbench.lightbulb();
    assert.ok(
      titles.some((title) => title === 'Move to .env as MARK_ACME_DEPLOY_KEY'),
      titles.join('\n'),
    );
    assert.ok(titles.includes('Ignore this token'));
    await workbench.press('Escape');
  });

  it('reads what the rule is, and how to be rid of the token', async () => {
    const { workbench } = seat;
    await workbench.run('Latchkey: Explain');
    const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await page.getByRole('heading', { name: 'Deploy key of ACME' }).waitFor();
    await page.getByText('which your team has written in').waitFor();
    await workbench.screenshot('team-page');
  });
});

describe('a person with two folders in a window', () => {
  let above: string;
  let seat: Seat;
  const token = sample('acme_', 32, 'alnum', 82);

  before(async () => {
    above = await mkdtemp(join(tmpdir(), 'latchkey-folders-'));
    for (const [name, title] of [
      ['shop', 'Key of the shop'],
      ['stock', 'Key of the stock'],
    ] as const) {
      await mkdir(join(above, name));
      const rule = { id: 'acme-key', title, pattern: 'acme_[A-Za-z0-9]{32}' };
      await writeFile(join(above, name, 'latchkey.json'), JSON.stringify({ scan: { rules: [rule] } }));
      await writeFile(join(above, name, `${name}.ts`), `const mark = '${token}';\n`);
    }
    const workspace = join(above, 'both.code-workspace');
    await writeFile(workspace, JSON.stringify({ folders: [{ path: 'shop' }, { path: 'stock' }] }));
    seat = await openWorkbench({ folder: workspace });
  });

  after(async () => {
    await seat.close();
    await rm(above, { recursive: true, force: true });
  });

  it('sees in each what its own team has agreed on', async () => {
    const { workbench } = seat;
    await workbench.run('Latchkey: Scan Workspace');
    await workbench.notification(/2 hardcoded tokens/);
    await workbench.openViews('Latchkey');
    await workbench.row('Findings', 'Key of the shop');
    await workbench.row('Findings', 'Key of the stock');
    await workbench.screenshot('team-folders');
  });
});
