// Runs suites inside the extension host of a desktop VS Code.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestRun } from '../editor-host/run-tests.ts';
import { run } from '../machine/processes.mjs';
import { temporaryFolder } from '../machine/temporary.ts';
import type { Desktop } from './find.ts';

/** What keeps a fresh VS Code quiet, and lets it run in a container. */
export const quiet = [
  ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--disable-telemetry'],
  ...['--skip-welcome', '--skip-release-notes', '--disable-workspace-trust', '--disable-extensions'],
];

/** Runs the tests in a fresh VS Code. Rejects with what it wrote when it ends without results. */
export async function runInDesktop(desktop: Desktop, tests: TestRun): Promise<void> {
  const { extensionDevelopmentPath, extensionTestsPath, folder, results, env } = tests;
  const data = temporaryFolder('code');
  const line = [
    ...[...desktop.inside, desktop.program, folder, ...quiet],
    ...['--user-data-dir', data, '--extensions-dir', join(data, 'extensions')],
    `--extensionDevelopmentPath=${extensionDevelopmentPath}`,
    `--extensionTestsPath=${extensionTestsPath}`,
  ];
  const [program, ...args] = line as [string, ...string[]];
  const { output } = await run(program, args, { env: { ...process.env, ...env } });
  if (!existsSync(results)) throw new Error(`VS Code ended without results:\n${output}`);
}
