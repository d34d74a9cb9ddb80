// A file as it was in a commit.
import { decodeText } from '../workspace/decodeText.ts';
import { ObjectReader } from './objects.ts';
import type { Repository } from './repository.ts';

/** Larger files are not opened. Bytes. */
const LARGEST = 50_000_000;

/**
 * The text of the file. Undefined where the commit has none at this path, or none that is text, or where it is too
 * large to look at. Starts git, so not for a repository that nobody trusts.
 *
 * @param commit the full id
 * @param path relative to the top of the repository, with `/`
 */
export async function readCommitted(
  repository: Repository,
  commit: string,
  path: string,
): Promise<string | undefined> {
  // Git is asked in lines.
  if (!/^[0-9a-f]{40,64}$/.test(commit) || path.includes('\n')) return undefined;
  // It is looked for by its path; what a partial clone has left out is told by id.
  const objects = new ObjectReader({ ...repository, isPartial: false }, { maximum: LARGEST });
  try {
    for await (const object of objects.read([`${commit}:${path}`])) {
      if ('bytes' in object && object.type === 'blob') return decodeText(object.bytes);
    }
    return undefined;
  } finally {
    await objects.close();
  }
}
