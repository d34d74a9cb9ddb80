// Where a report goes: standard output or a file, piece by piece, at the speed of whoever takes it.
import { randomBytes } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { TokenError } from '../tokens/errors.ts';
import { describeFault, unlessMissing } from '../tokens/fault.ts';

/** How much text is gathered before it is written. Characters. */
const GATHERED = 64_000;

export interface Output {
  /** Whether it is a terminal whose owner has nothing against colours (https://no-color.org). */
  readonly hasColour: boolean;
  /** What is no file to scan, for the report is in it or will be: absolute. */
  readonly places: readonly string[];
  /** Takes the next piece. Waits where the receiver is slow. Throws `report-write-failed`. */
  readonly write: (text: string) => Promise<void>;
  /** Writes what is left; only now a file has its name. Throws `report-write-failed`. */
  readonly close: () => Promise<void>;
  /** Gives up: of a file that is not whole nothing stays. Harmless after `close`. */
  readonly abandon: () => Promise<void>;
}

/** Where pieces go, and what becomes of them. */
interface Destination {
  readonly stream: Writable;
  /** The file that is written, and the one whose place it takes when it is whole. */
  readonly file?: { readonly fresh: string; readonly target: string };
}

/**
 * Opens standard output, or a file, which is written beside its place and replaces what is there when it is
 * whole: a report may be merged into one of those that it is made of. What is no file, as a pipe or `/dev/null`, is
 * written to and stays. Throws `report-write-failed`.
 */
export async function openOutput(name: string | undefined): Promise<Output> {
  const { stream, file } = name === undefined ? { stream: process.stdout } : await destinationOf(name);
  const removeFresh = (): void => {
    if (file) rmSync(file.fresh, { force: true });
  };
  // Whoever ends the program in between finds no half of a report.
  process.once('exit', removeFresh);
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
    if (name !== undefined) await end(stream);
    if (file) await rename(file.fresh, file.target);
  };
  const guard = async (act: () => Promise<void>): Promise<void> => {
    try {
      if (broken !== undefined) throw broken;
      await act();
    } catch (error) {
      throw notWritten(name, error);
    }
  };
  return {
    hasColour: name === undefined && process.stdout.isTTY && !process.env['NO_COLOR'],
    places: [...(name === undefined ? [] : [resolve(name)]), ...(file ? [file.target] : [])],
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
      process.off('exit', removeFresh);
      if (!isOpen || !file) return;
      isOpen = false;
      await closed(stream.destroy());
      await rm(file.fresh, { force: true });
    },
  };
}

async function destinationOf(name: string): Promise<Destination> {
  if (name === '') throw unwritable(undefined, 'its file has no name');
  try {
    const found = await stat(name).catch(unlessMissing);
    // Asked now, and not when everything has been read.
    if (found?.isDirectory()) throw unwritable(name, 'it is a folder');
    if (found && !found.isFile()) return { stream: createWriteStream(name) };
    const target = found ? await realpath(name) : resolve(name);
    const fresh = `${target}.${randomBytes(4).toString('hex')}.tmp`;
    return { stream: createWriteStream(fresh, { flags: 'wx' }), file: { fresh, target } };
  } catch (error) {
    throw notWritten(name, error);
  }
}

/** Whether a path is that of a report, or of what is written beside it until it is whole. */
export function isOutput(path: string, places: readonly string[]): boolean {
  return places.some(
    (place) => path.startsWith(place) && /^(?:\.[0-9a-f]{8}\.tmp)?$/.test(path.slice(place.length)),
  );
}

/** Throws `usage` where a report would take the place of a file that the command reads. Paths are absolute. */
export async function keepApart(output: string, read: readonly string[]): Promise<void> {
  const real = (path: string) => realpath(path).catch(() => path);
  const target = await real(output);
  for (const path of read) {
    if ((await real(path)) !== target) continue;
    throw new TokenError(
      'usage',
      `The report would take the place of ${path}, which the scan itself needs.`,
      'Choose another file with --output.',
    );
  }
}

async function end(stream: Writable): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.end(resolve);
  });
}

/** A file that is still being opened would be there again after it was removed. */
async function closed(stream: Writable): Promise<void> {
  if (!stream.closed) await new Promise<void>((resolve) => stream.once('close', resolve));
}

function notWritten(file: string | undefined, error: unknown): unknown {
  const fault = describeFault(error);
  return fault ? unwritable(file, fault.reason, error) : error;
}

function unwritable(file: string | undefined, reason: string, cause?: unknown): TokenError {
  return new TokenError(
    'report-write-failed',
    `The report ${file ?? ''}`.trim() + ` could not be written, because ${reason}.`,
    'Mend that or choose another place with --output, and run the command again.',
    { cause },
  );
}
