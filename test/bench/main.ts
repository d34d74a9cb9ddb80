// Prints every figure: those of the engine, then those of the package and of the extension host it runs in.
import { readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../editor-host/chromium.ts';
import { prepare, vsix } from '../groups/prepare.ts';
import { root } from '../machine/dependencies.mjs';
import { run } from '../machine/processes.mjs';
import { step } from '../machine/progress.mjs';
import { bundleSize } from '../package/vsix.ts';
import { measureActivation } from './activation.ts';
import { measureKeystrokes } from './keystroke.ts';

function print(name: string, value: number, unit: string, context: string): void {
  console.log(JSON.stringify({ name, value, unit, context }));
}

/** Each file is a program of its own, so that none warms up the next. */
async function runFile(file: string): Promise<void> {
  const args = ['--import', 'tsx', join('test', 'bench', file)];
  const onText = (text: string): unknown => process.stdout.write(text);
  const { code } = await run(process.execPath, args, {
    cwd: root,
    onText,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (code !== 0) throw new Error(`${file} ended with ${code}.`);
}

for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'))) {
  await step(file, () => runFile(file));
}
await prepare();
print('bundle size', (await bundleSize()) / 1000, 'KB', 'dist/*.cjs, minified');
print('package size', (await stat(vsix)).size / 1000, 'KB', '.vsix as installed here');
if (findBrowser() === undefined)
  throw new Error('Without Chromium there is no host to measure activation in.');
process.stdout.write(await step('keystrokes', measureKeystrokes));
const { median, context } = await step('activation', measureActivation);
print('activation', median, 'ms', context);
