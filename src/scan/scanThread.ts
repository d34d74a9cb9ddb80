// A scanning thread's door: builds the engine from the orders it was started with, then answers batches of work.
import { parentPort, workerData } from 'node:worker_threads';
import { type ScanOrders, type Work, worker } from './scanJob.ts';

const scan = worker(workerData as ScanOrders);

parentPort?.on('message', (work: readonly Work[]) => {
  const outcome = scan(work);
  // A Secret does not survive the way; the other side wraps the value again.
  const findings = outcome.findings.map(({ value, ...finding }) => ({
    ...finding,
    ...(value && { revealed: value.reveal() }),
  }));
  parentPort?.postMessage({ ...outcome, findings });
});
