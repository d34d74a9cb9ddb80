// Has a survey made in a thread of its own, so that whoever asks goes on answering keystrokes.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ErrorCode, TokenError } from '../tokens/errors.ts';
import type { Outcome } from './scanJob.ts';
import type { Threads } from './scanPool.ts';
import type { Survey } from './survey.ts';

/** The threads of a survey. */
export interface SurveyThreads {
  /** The file of surveyThread, as it was built: the thread that walks, asks git, and scans what is little. */
  readonly file: URL | string;
  /** Those that scan, where there is much. */
  readonly scanning: Threads;
}

/** What the thread is started with. */
export interface SurveyOrders {
  readonly survey: Survey;
  readonly threads: Threads;
}

/** What the thread posts: some of what was read, or the TokenError that ended it. */
export type Dispatch =
  | { readonly outcome: Outcome }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string; readonly next: string } };

/** The threads as they are built into a folder. A small machine is left to the person: there, one does it all. */
export function threadsIn(folder: string): SurveyThreads {
  return {
    file: join(folder, 'surveyThread.cjs'),
    scanning: { file: join(folder, 'scanThread.cjs'), count: availableParallelism() < 4 ? 0 : 2 },
  };
}

/**
 * Makes a survey. Resolves when all was read, or at once when the signal ends it: what came until then is not
 * everything, so ask the signal. Nothing comes afterwards. Throws what the survey throws.
 */
export function runSurvey(
  { file, scanning }: SurveyThreads,
  survey: Survey,
  tell: (outcome: Outcome) => void,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const workerData: SurveyOrders = { survey, threads: scanning };
    // What the editor was started with is not meant for it.
    const thread = new Worker(file, { workerData, execArgv: [] });
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', cancel);
      thread.removeAllListeners('message');
      settle();
    };
    const cancel = (): void => {
      end(resolve);
      // Its own threads end with it, and every git when nobody reads what it prints.
      thread.terminate().catch(reject);
    };
    signal.addEventListener('abort', cancel);
    thread.on('message', (dispatch: Dispatch) => {
      if ('outcome' in dispatch) tell(dispatch.outcome);
      else end(() => reject(refused(dispatch.refusal)));
    });
    thread.on('error', (error) => end(() => reject(error)));
    thread.on('exit', (code) =>
      end(() => (code === 0 ? resolve() : reject(new Error(`The survey ended with ${code}.`)))),
    );
  });
}

function refused({ code, message, next }: Extract<Dispatch, { refusal: unknown }>['refusal']): TokenError {
  return new TokenError(code, message, next);
}
