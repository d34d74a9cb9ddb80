// Runs suites inside the extension host of the editor host, by opening a page and waiting for their results.
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startBrowser } from './chromium.ts';
import { startHost, type HostOptions, type RunningHost } from './server.ts';

export interface TestRun extends HostOptions {
  readonly extensionDevelopmentPath: string;
  /** The module whose `run` the extension host calls. */
  readonly extensionTestsPath: string;
  /** The folder to open. */
  readonly folder: string;
  /** The file whose appearance ends the run. */
  readonly results: string;
  /** How long to wait for it. Milliseconds. */
  readonly timeout?: number;
}

/**
 * The address that opens a folder, or the folders of a `.code-workspace`, with an extension under development and its
 * tests where given.
 */
export function pageAddress(
  address: string,
  folder: string,
  payload: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(address);
  url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  const remote = (path: string): string => `vscode-remote://${url.host}${path}`;
  const entries = Object.entries(payload).map(([name, path]) => [name, remote(path)]);
  if (entries.length > 0) url.searchParams.set('payload', JSON.stringify(entries));
  return url.href;
}

/** Collects what a page says of itself when something is wrong. */
function listen(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) lines.push(message.text());
  });
  page.on('pageerror', (error) => lines.push(String(error)));
  page.on('crash', () => lines.push('The page crashed.'));
  return lines;
}

/** Waits for the results; rejects with everything there is to read when none come. */
async function waitForResults(run: TestRun, host: RunningHost, lines: string[]): Promise<void> {
  const { results, timeout = 180_000 } = run;
  const end = Date.now() + timeout;
  const lost = (): boolean => lines.includes('The page crashed.') || !host.alive();
  while (!existsSync(results)) {
    if (Date.now() > end || lost()) {
      const why = lost() ? 'The page or the server ended' : `No results in ${timeout / 1000} s`;
      throw new Error(`${why}.\nThe page:\n${lines.slice(-30).join('\n')}\nThe server:\n${host.log()}`);
    }
    await sleep(50);
  }
}

/** Runs the tests in a fresh editor host. Resolves when the results file is there. */
export async function runTests(run: TestRun): Promise<void> {
  const { extensionDevelopmentPath, extensionTestsPath, folder } = run;
  const host = await startHost({ ...run, driven: true });
  try {
    const browser = await startBrowser();
    try {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const lines = listen(page);
      await page.goto(pageAddress(host.address, folder, { extensionDevelopmentPath, extensionTestsPath }));
      await waitForResults(run, host, lines);
    } finally {
      await browser.close();
    }
  } finally {
    await host.stop();
  }
}
