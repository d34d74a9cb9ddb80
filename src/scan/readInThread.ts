// Has an agreement read in a thread of its own, where there is anything to read.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describeFault } from '../tokens/fault.ts';
import type { Agreement } from './agreement.ts';
import { agreementFiles } from './agreementFiles.ts';

/** What the thread is started with. */
export interface ReadingOrders {
  /** Absolute. */
  readonly folder: string;
  readonly ownIds: ReadonlySet<string>;
}

/** Whether a folder has a file in which a team says something of scanning. None where it cannot be listed. */
export async function hasAgreement(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => agreementFiles.includes(name));
  } catch (error) {
    if (!describeFault(error)) throw error;
    return false;
  }
}

/**
 * Reads the agreement of a folder.
 *
 * @param built the folder with what the extension was built to
 */
export function readInThread(built: string, orders: ReadingOrders): Promise<Agreement> {
  return new Promise((resolve, reject) => {
    // What the editor was started with is not meant for it.
    const thread = new Worker(join(built, 'agreementThread.cjs'), { workerData: orders, execArgv: [] });
    thread.on('message', (agreement: Agreement) => resolve(agreement));
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`The reading ended with ${code}.`)));
  });
}
