// The door of the thread that makes a survey: posts each outcome, and ends when all was read.
import { parentPort, workerData } from 'node:worker_threads';
import { TokenError } from '../tokens/errors.ts';
import type { Dispatch, SurveyOrders } from './runSurvey.ts';
import { makeSurvey } from './survey.ts';

const post = (dispatch: Dispatch): void => parentPort?.postMessage(dispatch);

async function run({ survey, threads }: SurveyOrders): Promise<void> {
  try {
    for await (const outcome of makeSurvey(survey, threads)) post({ outcome });
  } catch (error) {
    // A class does not survive the way. What is no TokenError is a bug, and ends the thread.
    if (!(error instanceof TokenError)) throw error;
    const { code, message, next } = error;
    post({ refusal: { code, message, next } });
  }
}

run(workerData as SurveyOrders).catch((error: unknown) => {
  // Nobody takes it here: it ends the thread, and whoever has started that hears of it.
  throw error;
});
