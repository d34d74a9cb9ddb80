// The main job, as a person does it with the installed package: see a token, move it, find it in the list.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'dotenv';
import { sample } from '../../src/detect/sample.ts';
import { openWorkbench, type Seat } from '../editor-host/person.ts';
import { freshSample } from '../sample-project/write.ts';

const git = async (folder: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)('git', args, { cwd: folder })).stdout;

describe('a person with a hardcoded token', () => {
  let folder: string;
  let seat: Seat;
  const stripe = sample('sk_live_', 24, 'alnum', 2);

  before(async () => {
    folder = await freshSample();
    seat = await openWorkbench({ folder });
  });

  after(async () => {
    await seat.close();
    await rm(folder, { recursive: true, force: true });
  });

  const envFile = async () => parse(await readFile(join(folder, '.env')));

  it('sees a squiggle while typing it', async () => {
    const { workbench } = seat;
    await workbench.openFile('src/checkout.ts');
    await workbench.goTo(3);
    await workbench.type(`const refundsKey = '${stripe}';\n`);
    const squiggles = await workbench.squiggle('error');
    await squiggles.nth(1).waitFor({ state: 'attached' });
    await workbench.screenshot('squiggle');
  });

  it('reads what it is on hovering', async () => {
    const { workbench } = seat;
    await workbench.goTo(3, 30);
    await workbench.press('Control+K', 'Control+I');
    await workbench.page.locator('.monaco-hover', { hasText: 'Stripe' }).first().waitFor();
    await workbench.screenshot('hover');
    await workbench.press('Escape');
  });

  it('is offered each place, with a name that says what it is', async () => {
    const { workbench } = seat;
    await workbench.goTo(3, 30);
    const titles = await workbench.lightbulb();
    await workbench.screenshot('lightbulb');
    const ours = titles.filter((title) => /Move to|Ignore this|false positive/.test(title));
    assert.ok(ours[0]?.startsWith('Move to .env as '), titles.join('\n'));
    assert.ok(ours.some((title) => title.startsWith('Move to SecretStorage as ')));
    assert.ok(ours.includes('Ignore this token'));
    assert.ok(ours.includes('Mark as false positive'));
  });

  it('moves it to .env, and the code keeps a reference', async () => {
    const { workbench } = seat;
    await workbench.pick('Move to .env as');
    await workbench.notification('Moved to .env');
    await workbench.shows('process.env.');
    assert.equal((await workbench.lines()).join('\n').includes(stripe), false);
    await workbench.save();
    await workbench.screenshot('moved');
    const values = Object.entries(await envFile());
    assert.deepEqual(
      values.map(([, value]) => value),
      [stripe],
    );
    const [name] = values[0] ?? [];
    assert.match(
      await readFile(join(folder, 'src/checkout.ts'), 'utf8'),
      new RegExp(`process\\.env\\.${name}`),
    );
    if (process.platform !== 'win32') assert.equal((await stat(join(folder, '.env'))).mode & 0o777, 0o600);
  });

  it('has nothing of it in git', async () => {
    assert.match(await readFile(join(folder, '.gitignore'), 'utf8'), /^\.env$/m);
    await git(folder, 'add', '--all');
    assert.doesNotMatch(await git(folder, 'ls-files'), /^\.env$/m);
    const staged = await git(folder, 'grep', '--cached', '-F', '-l', '-e', stripe).catch(() => '');
    assert.equal(staged, '');
    assert.match(await readFile(join(folder, '.env.example'), 'utf8'), /^[A-Z_]+=$/m);
  });

  it('finds its name in the explorer, and scans for the others', async () => {
    const { workbench } = seat;
    await workbench.run('Latchkey: Scan Workspace');
    await workbench.notification(/hardcoded tokens? in \d+ files/);
    await workbench.openViews('Latchkey');
    const [name] = Object.keys(await envFile());
    await workbench.row('Tokens', `${name}`);
    await workbench.row('Findings', 'checkout.ts');
    const reading = workbench.page.locator('.notification-list-item', { hasText: 'reading the workspace' });
    await reading.waitFor({ state: 'hidden' });
    await workbench.screenshot('explorer');
  });

  it('opens the page that explains the rule', async () => {
    const { workbench } = seat;
    await workbench.openFile('src/checkout.ts');
    await workbench.goTo(2, 22);
    await workbench.run('Latchkey: Explain Rule');
    await workbench.page.locator('.tab.active', { hasText: 'stripe' }).waitFor();
    const preview = workbench.page
      .frameLocator('iframe.webview.ready')
      .frameLocator('#active-frame')
      .getByRole('heading', { name: 'Why this is underlined' });
    await preview.waitFor();
    await workbench.screenshot('rule');
  });

  it('finds the value in no file that VS Code or Latchkey wrote beside the store', async () => {
    const leaks: string[] = [];
    const written = await readdir(seat.host.data, { recursive: true, withFileTypes: true });
    for (const entry of written.filter((found) => found.isFile())) {
      const path = join(entry.parentPath, entry.name);
      if ((await readFile(path)).includes(stripe)) leaks.push(path);
    }
    // Of an unsaved file VS Code itself keeps a copy; this one was saved after the move.
    assert.deepEqual(leaks, []);
    assert.ok(
      written.some((found) => found.name.endsWith('.json')),
      'there was something to look at',
    );
  });
});
