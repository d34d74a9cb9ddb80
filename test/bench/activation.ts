// How long the installed extension takes to activate, as VS Code itself shows it among the running extensions.
import { openWorkbench } from '../editor-host/person.ts';
import type { Workbench } from '../editor-host/workbench.ts';
import { vsix } from '../groups/prepare.ts';
import { freshSample } from '../sample-project/write.ts';

/** Loading the code, and the call of `activate` until it has answered. Milliseconds. */
async function readActivation(workbench: Workbench): Promise<number> {
  await workbench.run('Developer: Show Running Extensions');
  const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Latchkey' });
  const text = await row.first().locator('.activation-time', { hasText: /\d/ }).innerText();
  return Number(/(\d+)\s*ms/.exec(text)?.[1]);
}

/** The median over several windows, each with an extension host of its own. */
export async function measureActivation(): Promise<{ median: number; context: string }> {
  process.env['LATCHKEY_VSIX'] = vsix;
  const seat = await openWorkbench({ folder: await freshSample() });
  const { workbench } = seat;
  // The slowest come first, and what is out of sight is not drawn.
  await workbench.page.setViewportSize({ width: 1280, height: 3_000 });
  const taken: number[] = [];
  for (let times = 0; times < 7; times++) {
    await workbench.page.reload();
    await workbench.ready();
    taken.push(await readActivation(workbench));
  }
  await seat.close();
  taken.sort((a, b) => a - b);
  const spread = `${taken[0]} to ${taken.at(-1)} ms`;
  return { median: taken[3] ?? Number.NaN, context: `median of ${taken.length} extension hosts, ${spread}` };
}
