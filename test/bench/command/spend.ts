// Runs a command once, and tells what it took: time, memory, and how it ended.
import { closeSync, openSync } from 'node:fs';
import { start, stop } from '../../machine/processes.mjs';
import { type Usage, watchUsage } from './usage.ts';

export interface Invocation {
  readonly program: string;
  readonly args: readonly string[];
  /** Beside the environment that we run in. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** The file that gets standard output, instead of a pipe that we would have to read meanwhile. */
  readonly stdout: string;
}

export interface Spent extends Partial<Usage> {
  /** From before the start of the process to its end. */
  readonly seconds: number;
  /** The exit code, or undefined where a signal ended it, as we do when it takes too long. */
  readonly code: number | undefined;
}

/** After how long we end a command. Milliseconds. */
const PATIENCE = 900_000;

/** Runs a command to its end. Rejects where it cannot be started. */
export async function spend({ program, args, env, cwd, stdout }: Invocation): Promise<Spent> {
  const output = openSync(stdout, 'w');
  const since = performance.now();
  const child = start(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, 'ignore'],
  });
  closeSync(output);
  const stopWatching = child.pid === undefined ? () => undefined : watchUsage(child.pid);
  const late = setTimeout(() => {
    stop(child).catch(console.error);
  }, PATIENCE);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    return { seconds: (performance.now() - since) / 1000, code: code ?? undefined, ...stopWatching() };
  } finally {
    clearTimeout(late);
    stopWatching();
  }
}
