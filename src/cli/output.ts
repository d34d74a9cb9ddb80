// Where a report goes: standard output or a file, piece by piece, at the speed of whoever takes it.
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { TokenError } from '../tokens/errors.ts';
import { describeFault } from '../tokens/fault.ts';

/** How much text is gathered before it is written. Characters. */
const GATHERED = 64_000;

export interface Output {
  /** Takes the next piece. Waits where the receiver is slow. Throws `report-write-failed`. */
  readonly write: (text: string) => Promise<void>;
  /** Writes what is left. Throws `report-write-failed`. */
  readonly close: () => Promise<void>;
}

/** Opens a file anew, or standard output where there is no file. */
export function openOutput(file: string | undefined): Output {
  const stream: Writable = file === undefined ? process.stdout : createWriteStream(file);
  let broken: Error | undefined;
  stream.on('error', (error: Error) => (broken ??= error));
  let gathered = '';

  const flush = async (): Promise<void> => {
    const text = gathered;
    gathered = '';
    if (text === '') return;
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
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
    write: (text) =>
      guard(async () => {
        gathered += text;
        if (gathered.length > GATHERED) await flush();
      }),
    close: () =>
      guard(async () => {
        await flush();
        if (file === undefined) return;
        await new Promise<void>((resolve, reject) => {
          stream.once('error', reject);
          stream.end(resolve);
        });
      }),
  };
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
