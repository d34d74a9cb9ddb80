// Sits a person down at a fresh VS Code: a host, a browser, a folder, and Latchkey installed from its .vsix.
import type { Browser } from 'playwright-core';
import { startBrowser } from './chromium.ts';
import { pageAddress } from './run-tests.ts';
import { startHost, type HostOptions, type RunningHost } from './server.ts';
import { Workbench } from './workbench.ts';

export interface SeatOptions extends HostOptions {
  /** The folder to open, as an absolute path. */
  readonly folder: string;
  /** A host that already runs, for a second window. It is not stopped with this one. */
  readonly host?: RunningHost;
}

export interface Seat {
  readonly workbench: Workbench;
  readonly host: RunningHost;
  /** Closes the window, and the host if it was started for it. */
  close(): Promise<void>;
}

/** Every window that is open. */
export const openSeats = new Set<Seat>();

/** The package under test; whoever starts the tests names it. */
function packageUnderTest(): string {
  const vsix = process.env['LATCHKEY_VSIX'];
  if (vsix === undefined)
    throw new Error('LATCHKEY_VSIX is not set: run these tests with npm test -- person');
  return vsix;
}

async function openWindow(browser: Browser, host: RunningHost, folder: string): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(pageAddress(host.address, folder));
  return new Workbench(page);
}

/** Opens a folder in a window of its own. Close it when done; what is open at the end is closed then. */
export async function openWorkbench(options: SeatOptions): Promise<Seat> {
  const host = options.host ?? (await startHost({ vsix: packageUnderTest(), ...options }));
  const browser = await startBrowser();
  const workbench = await openWindow(browser, host, options.folder);
  const seat: Seat = {
    workbench,
    host,
    async close() {
      openSeats.delete(seat);
      await browser.close();
      if (options.host === undefined) await host.stop();
    },
  };
  openSeats.add(seat);
  await workbench.ready();
  return seat;
}
