// Where a report goes: standard output or a file, piece by piece, at the speed of whoever takes it.
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { TokenError } from '../tokens/errors.ts';
import { describeFault } from '../tokens/fault.ts';

/** How much text is gathered before it is written. Characters. */
const GATHERED = 64_000;

export interface Output {
  /** Whether it is a terminal whose owner has nothing against colours (https://no-color.org). */
  readonly hasColour: boolean;
  /** Takes the next piece. Waits where the receiver is slow. Throws `report-write-failed`. */
  readonly write: (text: string) => Promise<void>;
  /** Writes what is left; only now a file has its name. Throws `report-write-failed`. */
  readonly close: () => Promise<void>;
  /** Gives up: of a file that is not whole nothing stays. Harmless after `close`. */
  readonly abandon: () => Promise<void>;
}

/**
 * Opens standard output, or a file, which is written beside its place and replaces what is there when it is
 * whole: a report may be merged into one of those that it is made of.
 */
export function openOutput(file: string | undefined): Output {
  const beside = file === undefined ? undefined : `${file}.${randomBytes(4).toString('hex')}.tmp`;
  const stream: Writable = beside === undefined ? process.stdout : createWriteStream(beside);
  let broken: Error | undefined;
  stream.on('error', (error: Error) => (broken ??= error));
  let gathered = '';
  let isOpen = true;

  const flush = async (): Promise<void> => {
    const text = gathered;
    gathered = '';
    if (text === '') return;
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  };
  const finish = async (): Promise<void> => {
    await flush();
    if (file === undefined || beside === undefined) return;
    await end(stream);
    await rename(beside, file);
  };
  const guard = async (act: () => Promise<void>): Promise<void> => {
    try {
      if (broken !== undefined) throw broken;
      await act();
    } catch (error) {
      throw notWritten(file, error);
    }
  };
  return {
    hasColour: file === undefined && process.stdout.isTTY && !process.env['NO_COLOR'],
    write: (text) =>
      guard(async () => {
        gathered += text;
        if (gathered.length > GATHERED) await flush();
      }),
    close: () =>
      guard(async () => {
        await finish();
        isOpen = false;
      }),
    abandon: async () => {
      if (!isOpen || beside === undefined) return;
      isOpen = false;
      stream.destroy();
      await rm(beside, { force: true });
    },
  };
}

/** Whether a path is that of a report, or of what is written beside it until it is whole. */
export function isOutput(path: string, file: string): boolean {
  return path.startsWith(file) && /^(?:\.[0-9a-f]{8}\.tmp)?$/.test(path.slice(file.length));
}

async function end(stream: Writable): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.end(resolve);
  });
}

function notWritten(file: string | undefined, error: unknown): unknown {
  const fault = describeFault(error);
  if (!fault) return error;
  const place = file === undefined ? 'The report' : `The report ${file}`;
  return new TokenError(
    'report-write-failed',
    `${place} could not be written, because ${fault.reason}.`,
    'Mend that or choose another place with --output, and run the command again.',
    { cause: error },
  );
}
