// Reads a text file that need not be there.
import { stat } from 'node:fs/promises';
import { systemCode } from '../tokens/fault.ts';
import { readText } from '../workspace/readText.ts';

/** The text; or why there is none to read, as goes on behind a colon. */
export type ReadIfThere = { readonly text: string } | { readonly fault: string };

/**
 * Reads a text file as an editor would show it. Undefined where there is none.
 *
 * @param maximum in bytes
 */
export async function readIfThere(path: string, maximum: number): Promise<ReadIfThere | undefined> {
  if (await isMissing(path)) return undefined;
  const reading = await readText(path, maximum);
  if ('text' in reading) return reading;
  if (reading.reason === 'unreadable') return { fault: `it could not be read, because ${reading.detail}` };
  return { fault: reading.reason === 'binary' ? 'it is binary' : `it is larger than ${maximum / 1e6} MB` };
}

/** Every other fault shows when the file is read. */
async function isMissing(path: string): Promise<boolean> {
  return stat(path).then(
    () => false,
    (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? ''),
  );
}
