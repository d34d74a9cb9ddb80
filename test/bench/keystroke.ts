// Runs the measurement of keystrokes inside a real extension host, and prints what it wrote.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '../editor-host/run-tests.ts';
import { resultsFolder } from '../groups/group.ts';
import { root } from '../machine/dependencies.mjs';
import { freshSample } from '../sample-project/write.ts';

/** One JSON line per file size. */
export async function measureKeystrokes(): Promise<string> {
  const results = join(resultsFolder, 'keystroke.jsonl');
  await rm(results, { force: true });
  const folder = await freshSample();
  const extensionTestsPath = join(root, 'out', 'bench', 'in-editor', 'keystroke.cjs');
  await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath,
    folder,
    results,
    env: { LATCHKEY_RESULTS: results },
  });
  await rm(folder, { recursive: true, force: true });
  return await readFile(results, 'utf8');
}
