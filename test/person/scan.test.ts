// A person scans a folder and its history with the installed package, and has commits checked from then on.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sample } from '../../src/detect/sample.ts';
import { openWorkbench, type Seat } from '../editor-host/person.ts';
import { freshSample } from '../sample-project/write.ts';

const author = ['-c', 'user.name=Ada Lovelace', '-c', 'user.email=ada@example.org'];
const git = async (folder: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)('git', [...author, ...args], { cwd: folder })).stdout.trim();

/** So many files, of two megabytes each, that reading them takes a minute. They are one on the disk. */
const MANY = 3000;

describe('a person who scans', () => {
  let folder: string;
  let seat: Seat;
  const committed = sample('glpat-', 20, 'alnum', 51);

  before(async () => {
    folder = await freshSample();
    await writeFile(join(folder, 'deploy.yml'), `deploy:\n  gitlab_token: ${committed}\n`);
    await git(folder, 'add', '--all');
    await git(folder, 'commit', '--quiet', '--message=Deploy from here');
    await git(folder, 'rm', '--quiet', 'deploy.yml');
    await git(folder, 'commit', '--quiet', '--message=Take the token out');
    const generated = join(folder, 'generated');
    await mkdir(generated);
    await writeFile(join(generated, '0.ts'), 'const basket = { articles: [], cents: 0 };\n'.repeat(45_000));
    for (let i = 1; i < MANY; i++) await link(join(generated, '0.ts'), join(generated, `${i}.ts`));
    seat = await openWorkbench({ folder });
  });
  after(async () => {
    await seat.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('sees how far it is, and ends it at once', async () => {
    const { workbench } = seat;
    await workbench.run('Latchkey: Scan Workspace');
    const reading = await workbench.notification(/reading the workspace: [\d,]+ files, \d+ found/);
    await workbench.screenshot('scan-progress');
    await reading.hover();
    await reading.getByRole('button', { name: 'Cancel' }).click();
    await reading.waitFor({ state: 'hidden' });
  });

  it('finds what is in files that nobody has opened', async () => {
    const { workbench } = seat;
    await rm(join(folder, 'generated'), { recursive: true });
    await workbench.run('Latchkey: Scan Workspace');
    await workbench.notification(/hardcoded tokens in 10 files/);
    await workbench.openViews('Latchkey');
    await workbench.row('Findings', 'release.sh');
    await (await workbench.row('Findings', 'GitHub')).click();
    await workbench.page.locator('.tab.active[data-resource-name="release.sh"]').waitFor();
    await workbench.screenshot('scan-found');
  });

  it('is asked once about commits, and from then on they are checked', async () => {
    const { workbench } = seat;
    const offer = await workbench.notification('Check for tokens before each commit');
    await workbench.screenshot('hook-offer');
    await offer.getByRole('button', { name: 'Install' }).click();
    await workbench.notification('is checked for tokens from now on');
    await writeFile(join(folder, 'new.ts'), `const gitlabToken = '${committed}';\n`);
    await git(folder, 'add', 'new.ts');
    await assert.rejects(git(folder, 'commit', '--quiet', '--message=new'), /GitLab/);
  });

  it('sees what comes and goes on the disk', async () => {
    const { workbench } = seat;
    const added = await workbench.row('Findings', 'new.ts');
    await rm(join(folder, 'new.ts'));
    await added.waitFor({ state: 'detached' });
  });

  it('finds what was committed once, and reads it as it was', async () => {
    const { workbench } = seat;
    await workbench.run('Notifications: Clear All Notifications');
    await workbench.run('Latchkey: Scan Git History');
    const told = await workbench.notification(/in the git history/);
    assert.match(await told.innerText(), /replace them at their issuers/);
    await workbench.row('Findings', 'Git History');
    const row = await workbench.row('Findings', /Ada Lovelace/);
    await row.click();
    await workbench.page.locator('.tab.active[data-resource-name="deploy.yml"]').waitFor();
    await workbench.shows('gitlab_token');
    await workbench.screenshot('history');
    assert.equal(await workbench.editor.locator('.squiggly-error, .squiggly-warning').count(), 0);
  });
});
