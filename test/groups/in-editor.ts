// The suites of test/in-editor, in the extension host of a real VS Code.
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runInDesktop } from '../desktop/run-tests.ts';
import { findDesktop } from '../desktop/find.ts';
import { findBrowser } from '../editor-host/chromium.ts';
import { runTests } from '../editor-host/run-tests.ts';
import { root } from '../machine/dependencies.mjs';
import { installCommand } from '../machine/debian.mjs';
import { freshSample } from '../sample-project/write.ts';
import { readCounts, resultsFolder, type Group, type Outcome } from './group.ts';
import { prepare } from './prepare.ts';

/** A browser is needed even where a desktop VS Code may be had: whether it may is only known by trying. */
function missing(): string | undefined {
  if (findBrowser() !== undefined || process.platform !== 'linux') return undefined;
  return `no Chromium to show VS Code in. On a Debian: ${installCommand(['chromium'])}`;
}

async function outcome(results: string, where: string): Promise<Outcome> {
  const text = existsSync(`${results}.txt`) ? await readFile(`${results}.txt`, 'utf8') : '';
  return { ...(await readCounts(results)), output: `${where}\n${text}` };
}

async function runSuites(grep: string | undefined): Promise<Outcome> {
  const results = join(resultsFolder, 'in-editor.json');
  for (const file of [results, `${results}.txt`]) await rm(file, { force: true });
  const folder = await freshSample();
  const env = { LATCHKEY_RESULTS: results, LATCHKEY_ONLY: grep };
  const extensionTestsPath = join(root, 'out', 'in-editor', 'index.cjs');
  const tests = { extensionDevelopmentPath: root, extensionTestsPath, folder, results, env };
  try {
    const desktop = await findDesktop();
    await (desktop === undefined ? runTests(tests) : runInDesktop(desktop, tests));
    return await outcome(results, desktop === undefined ? 'in the editor host' : `in ${desktop.version}`);
  } catch (error) {
    const { output, ...counts } = await outcome(results, '');
    return { ...counts, failed: Math.max(1, counts.failed), output: `${output}\n${String(error)}` };
  }
}

export const inEditor: Group = {
  name: 'in-editor',
  missing,
  async run(grep) {
    await prepare();
    return await runSuites(grep);
  },
};
