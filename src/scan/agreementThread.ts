// The door of the thread that reads what a team has agreed on: to try out its patterns may take seconds.
import { parentPort, workerData } from 'node:worker_threads';
import { readWholeAgreement } from './readAgreement.ts';
import type { ReadingOrders } from './readInThread.ts';

const { folder, ownIds } = workerData as ReadingOrders;

readWholeAgreement(folder, { ownIds })
  .then((agreement) => parentPort?.postMessage(agreement))
  .catch((error: unknown) => {
    // Nobody takes it here: it ends the thread, and whoever has started that hears of it.
    throw error;
  });
