// Runs every suite of this folder inside the extension host, and leaves the counts in a file.
import { appendFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';

/** Where to write the counts and what there is to read; both come from whoever started the host. */
const resultsFile = process.env['LATCHKEY_RESULTS'] ?? 'results.json';
const outputFile = `${resultsFile}.txt`;

function write(...what: unknown[]): void {
  appendFileSync(outputFile, `${format(...what)}\n`);
}

/** Whole or not there: the file's appearance is what tells that the run is over. */
function finish(counts: { passed: number; failed: number; skipped: number }): void {
  writeFileSync(`${resultsFile}.draft`, JSON.stringify(counts));
  renameSync(`${resultsFile}.draft`, resultsFile);
}

async function runSuites(): Promise<number> {
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = write;
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'spec', color: false });
  const only = process.env['LATCHKEY_ONLY'];
  if (only !== undefined && only !== '') mocha.grep(new RegExp(only));
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  }
  return await new Promise((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      finish({ passed: passes, failed: failures, skipped: pending });
      resolve(failures);
    });
  });
}

/** What VS Code calls. */
export async function run(): Promise<void> {
  let failures = 1;
  try {
    failures = await runSuites();
  } catch (error) {
    write('The suites could not be run:', error);
    finish({ passed: 0, failed: 1, skipped: 0 });
  }
  if (failures > 0) throw new Error(`${failures} failed`);
}
