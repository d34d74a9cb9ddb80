// The part of a scan that one machine of many does: the same files at every run, whoever does the others.
import { InvalidArgumentError } from 'commander';
import type { Unread } from '../workspace/located.ts';
import type { Work } from '../scan/scanJob.ts';

export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** Reads `2/8`. */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new InvalidArgumentError('It looks like this: 2/8, the second part of eight.');
}

/** What of a source belongs to a shard. What could not be read is told by the shard that it would belong to. */
export async function* shardOf(
  source: AsyncIterable<Work | Unread>,
  { index, count }: Shard,
): AsyncGenerator<Work | Unread> {
  for await (const item of source) {
    if (numberOf('relative' in item ? item.relative : item.path) % count === index - 1) yield item;
  }
}

/** FNV-1a (draft-eastlake-fnv) over UTF-16 units: spreads paths evenly, and the same way everywhere. */
function numberOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  // The low bits of FNV know little of the first characters.
  return (hash ^ (hash >>> 15)) >>> 0;
}
