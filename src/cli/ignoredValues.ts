// The values that an ignore file says are no secrets.
import { join } from 'node:path';
import { fingerprintsIn } from '../detect/suppress.ts';
import { readIfThere } from '../scan/readIfThere.ts';
import type { Unread } from '../workspace/located.ts';

const NAME = '.latchkeyignore';

/** Bytes. */
const LARGEST = 100_000_000;

/** The fingerprint lines of the folder's `.latchkeyignore`, and what kept them from being read. */
export async function ignoredValues(
  folder: string,
): Promise<{ readonly fingerprints: ReadonlySet<string>; readonly problems: readonly Unread[] }> {
  const found = await readIfThere(join(folder, NAME), LARGEST);
  if (found && 'fault' in found)
    return { fingerprints: new Set(), problems: [{ path: NAME, reason: found.fault, kind: 'failed' }] };
  return { fingerprints: fingerprintsIn(found?.text ?? ''), problems: [] };
}
