// What processes.mjs promises. That file is plain JavaScript because it runs before anything is installed.
import type { ChildProcess, SpawnOptions } from 'node:child_process';

/** Starts a program in a process group of its own, which is killed at the latest when we end. */
export function start(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess;

/** Ends a program and all it started: asks first, and forces after `patience` milliseconds. */
export function stop(child: ChildProcess, patience?: number): Promise<void>;

export interface Ended {
  readonly code: number;
  /** What it wrote, standard output and error in the order they came. */
  readonly output: string;
}

/**
 * Runs a program to its end, or ends it after `timeout` milliseconds: ten minutes unless told. Never rejects: one
 * that cannot be started ends with 127.
 */
export function run(
  command: string,
  args: readonly string[],
  options?: SpawnOptions & { onText?: (text: string) => void },
): Promise<Ended>;

/** Ends every program we started when we are interrupted, terminated or done. */
export function endWithUs(): void;
