// Opens VS Code with Latchkey on the sample project: in a window where there can be one, else in the browser.
import { join } from 'node:path';
import { findDesktop } from '../desktop/find.ts';
import { findInstalled, openDesktop } from '../desktop/open.ts';
import { pageAddress } from '../editor-host/run-tests.ts';
import { startHost } from '../editor-host/server.ts';
import { root } from '../machine/dependencies.mjs';
import { run } from '../machine/processes.mjs';
import { step } from '../machine/progress.mjs';
import { writeSample } from '../sample-project/write.ts';

const work = join(root, '.vscode-test');

async function node(...args: string[]): Promise<void> {
  const { code, output } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output}`);
}

/** Shows it in the browser until we are told to end. */
async function openInBrowser(folder: string): Promise<void> {
  const vsix = join(work, 'latchkey.vsix');
  await step('Packing', () => node('test/package.mjs', '--out', vsix));
  const host = await startHost({ vsix });
  console.log(`\nVS Code with Latchkey: ${pageAddress(host.address, folder)}\nCtrl-C ends it.`);
  await host.ended;
}

const folder = await step('Writing the sample project', () => writeSample(join(work, 'sample')));
const desktop = findInstalled() ?? (await findDesktop());
if (desktop === undefined) {
  await openInBrowser(folder);
} else {
  await step('Building', () => node('esbuild.mjs', '--dev'));
  console.log(`\n${desktop.version} opens ${folder}. Ctrl-C, or closing its window, ends it.`);
  await openDesktop(desktop, folder);
}
