// How a command ends: with an exit code, and where it failed with what happened and the next step.
import { constants } from 'node:os';
import { TokenError } from '../tokens/errors.ts';
import type { ReportTail } from './report.ts';

/** 0 nothing found, 1 something found, 2 something could not be read or is wrong. */
export type ExitCode = 0 | 1 | 2;

/** The code of a scan that came to its end. What the baseline knows does not count. */
export function exitCodeOf({ unread, found, baselined }: ReportTail): ExitCode {
  if (unread.some(({ kind }) => kind === 'failed')) return 2;
  return found > baselined ? 1 : 0;
}

/** Tells on standard error what went wrong. What nobody can mend shows where it happened, for a report to us. */
export function tellFailure(error: unknown): void {
  if (error instanceof TokenError) console.error(`latchkey: ${error.message}\n${error.next}`);
  else
    console.error('latchkey: this is a mistake of Latchkey’s own. Please report it with these lines.', error);
}

/**
 * Lets what is half done be put away, by whoever waits for the process to exit, when a person or a CI ends it; then the
 * signal ends it, as it would have. Exiting by ourselves would wait for a pipe that nobody reads.
 */
export function stopCleanly(): void {
  // Not SIGHUP: whoever is listened to is no longer ignored, as nohup wants it to be.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.emit('exit', 128 + constants.signals[signal]);
      console.error('latchkey: It was stopped before its end, so there is no whole report.');
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  }
}
