// Finds a desktop VS Code to run tests in: the one that @vscode/test-electron downloads, where it can.
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { root } from '../machine/dependencies.mjs';
import { findProgram } from '../machine/debian.mjs';
import { step } from '../machine/progress.mjs';

export interface Desktop {
  /** The program to start. */
  readonly program: string;
  /** What to call it: `VS Code stable`. */
  readonly version: string;
  /** What to put before the command line where there is no display: a virtual one. */
  readonly inside: readonly string[];
}

const vendor = 'https://update.code.visualstudio.com/api/releases/stable';

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** How a window can be shown here; undefined where it cannot. */
function display(): string[] | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined) return [];
  const virtual = findProgram('xvfb-run');
  return virtual === undefined ? undefined : [virtual, '--auto-servernum'];
}

/** The desktop VS Code; undefined where its vendor does not answer or no window can be shown. */
export async function findDesktop(): Promise<Desktop | undefined> {
  const inside = display();
  if (inside === undefined || !(await answers(vendor))) return undefined;
  const version = process.env['LATCHKEY_VSCODE'] ?? 'stable';
  const cachePath = join(root, '.vscode-test');
  const download = (): Promise<string> => downloadAndUnzipVSCode({ version, cachePath });
  return { program: await step(`VS Code ${version}`, download), version: `VS Code ${version}`, inside };
}
