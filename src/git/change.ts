// What git says of a file that differs between two trees, in the raw format of its diffs.

/** A file as it is afterwards. */
export interface Change {
  /** The object id of its content. */
  readonly blob: string;
  /** Relative to the top of the repository, with `/`. Bytes that are not UTF-8 are replaced. */
  readonly path: string;
}

/**
 * The file that is there after the change. Undefined where none is, and for what holds no text of a file:
 * symbolic links and submodules.
 *
 * @param raw `:<mode> <mode> <id> <id> <status>`, or that of a merge, which has a colon, a mode and an id for
 *   each parent; described in git's `diff-format.txt`
 */
export function readChange(raw: string, path: string): Change | undefined {
  const parents = raw.lastIndexOf(':') + 1;
  const words = raw.slice(parents).split(' ');
  const mode = words[parents];
  const blob = words[2 * parents + 1];
  return blob !== undefined && isFile(mode) ? { blob, path } : undefined;
}

/** Whether the mode is that of an ordinary file: `100644`, `100755`, and `100664` from git's early days. */
export function isFile(mode: string | undefined): boolean {
  return mode?.startsWith('100') ?? false;
}
