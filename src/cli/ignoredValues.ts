// The values that an ignore file says are no secrets.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintsIn } from '../detect/suppress.ts';
import { unlessMissing } from '../tokens/fault.ts';

/** The fingerprint lines of the folder's `.latchkeyignore`; empty where it has none. */
export async function ignoredValues(folder: string): Promise<ReadonlySet<string>> {
  return fingerprintsIn((await readFile(join(folder, '.latchkeyignore'), 'utf8').catch(unlessMissing)) ?? '');
}
