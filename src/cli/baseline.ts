// The baseline of a scan: which findings are known, and the file brought up to date afterwards.
import { resolve } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import { BASELINE } from '../scan/agreementFiles.ts';
import { type Known, newBaseline, readBaseline, recognizer, updateBaseline } from '../scan/baseline.ts';
import type { LocatedFinding } from '../workspace/located.ts';
import { type RepositoryPart, isMeant } from './repositoryPart.ts';
import type { ScanOptions } from './scanOptions.ts';

export interface KnownFindings {
  /** Whether there is a baseline, so that what it does not know is new. */
  readonly isInUse: boolean;
  /** What values are to be hashed with. */
  readonly salt: string;
  /** Whether a finding is known. To be asked once for each. */
  readonly has: (finding: LocatedFinding) => boolean;
  /** Writes what was asked for into the file, if a person wants that. */
  readonly update: () => Promise<void>;
}

/** What decides about the baseline. */
interface Asked {
  readonly paths: readonly string[];
  /** What of a repository is scanned, where that is no scan of files. */
  readonly part?: RepositoryPart;
  readonly options: Pick<
    ScanOptions,
    'baseline' | 'updateBaseline' | 'staged' | 'shard' | 'since' | 'branch'
  >;
}

/** Opens the baseline that is named, or the folder's own if it is there. Throws `baseline-invalid`. */
export async function openBaseline(folder: string, { paths, part, options }: Asked): Promise<KnownFindings> {
  const path = resolve(folder, options.baseline ?? BASELINE);
  const read = await readBaseline(path);
  if (!read && options.baseline !== undefined && !options.updateBaseline) {
    throw new TokenError(
      'baseline-invalid',
      `There is no baseline ${options.baseline}.`,
      'To make it of what is found now, add --update-baseline.',
    );
  }
  const { shard, staged, since, branch } = options;
  if (options.updateBaseline && (shard || staged || since !== undefined || branch.length > 0)) {
    throw new TokenError(
      'usage',
      'A part of a scan cannot update the baseline: it would forget what the other parts have.',
      'Run --update-baseline without --shard, --staged, --since and --branch.',
    );
  }
  const baseline = read ?? newBaseline();
  const isKnown = recognizer(baseline);
  const met: Known[] = [];
  return {
    isInUse: read !== undefined || options.updateBaseline,
    salt: baseline.salt,
    has: (finding) => {
      const { path: place, rule, saltedHash, commit } = finding;
      if (options.updateBaseline) met.push({ path: place, rule, saltedHash, ...(commit && { commit }) });
      return isKnown(finding) || options.updateBaseline;
    },
    update: async () => {
      if (!options.updateBaseline) return;
      const covers = part ? (place: string) => isMeant(part, place) : coverage(folder, paths);
      const { added, removed, kept } = await updateBaseline(path, {
        salt: baseline.salt,
        findings: met,
        covers,
      });
      console.error(`The baseline ${path} has ${added} more, ${removed} fewer and ${kept} of the same.`);
    },
  };
}

/** Whether a path, as a finding has it, was a part of what was scanned. */
function coverage(folder: string, paths: readonly string[]): (path: string) => boolean {
  const scanned = (paths.length > 0 ? paths : ['.']).map((path) =>
    path === '-' ? path : resolve(folder, path),
  );
  return (path) => {
    const place = path === '-' ? path : resolve(folder, path);
    return scanned.some((one) => place === one || place.startsWith(one.endsWith('/') ? one : `${one}/`));
  };
}
