// Opens a desktop VS Code on a folder, with Latchkey under development and nothing of the person's own setup.
import { execFileSync } from 'node:child_process';
import { root } from '../machine/dependencies.mjs';
import { findProgram } from '../machine/debian.mjs';
import { run } from '../machine/processes.mjs';
import { temporaryFolder } from '../machine/temporary.ts';
import type { Desktop } from './find.ts';

/**
 * The `code` on the PATH. In the terminal of a remote window that is another program, which opens files there and
 * cannot load an extension; and without a display there is no window to open.
 */
export function findInstalled(): Desktop | undefined {
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI } = process.env;
  const shown = process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  const program = findProgram(process.platform === 'win32' ? 'code.cmd' : 'code');
  if (!shown || VSCODE_IPC_HOOK_CLI !== undefined || program === undefined) return undefined;
  return { program, version: 'VS Code', inside: [] };
}

/** Ends what runs with this folder on its command line: VS Code leaves the process group that it was started in. */
function endProcessesOf(folder: string): void {
  if (process.platform === 'win32') return;
  for (const line of execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')) {
    const pid = Number.parseInt(line, 10);
    if (!line.includes(folder) || pid === process.pid) continue;
    try {
      process.kill(pid, 'SIGTERM');
    } catch {
      // Ended by itself in between.
    }
  }
}

/** Opens the folder and resolves when the window is closed. */
export async function openDesktop(desktop: Desktop, folder: string): Promise<void> {
  const data = temporaryFolder('code');
  process.prependOnceListener('exit', () => endProcessesOf(data));
  const line = [
    ...[...desktop.inside, desktop.program, folder, '--new-window', '--wait', '--disable-workspace-trust'],
    ...[
      '--user-data-dir',
      data,
      '--extensions-dir',
      `${data}/extensions`,
      '--skip-welcome',
      '--disable-updates',
    ],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--extensionDevelopmentPath=${root}`,
  ];
  const [program, ...args] = line as [string, ...string[]];
  // As long as the person likes.
  const { code, output } = await run(program, args, { timeout: 2 ** 31 - 1 });
  if (code !== 0) throw new Error(`VS Code ended with ${code}:\n${output}`);
}
