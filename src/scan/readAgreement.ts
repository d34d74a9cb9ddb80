// Reads what a team has agreed on for a folder.
import { join } from 'node:path';
import { fingerprintsIn } from '../detect/suppress.ts';
import type { Unread } from '../workspace/located.ts';
import type { Agreement } from './agreement.ts';
import { IGNORE_FILE } from '../workspace/ruleFiles.ts';
import { BASELINE } from './agreementFiles.ts';
import { tryBaseline } from './baseline.ts';
import { readAcceptedElsewhere } from './readAccepted.ts';
import { readIfThere } from './readIfThere.ts';
import { type RulesWanted, readTeamRules } from './teamRules.ts';

/** A larger ignore file is nobody's. Bytes. */
const LARGEST = 100_000_000;

/**
 * Reads everything but the baseline, of which the caller may want another. What is wrong is told in the agreement.
 * Throws `rules-invalid` where a file that a person has named cannot be read at all.
 *
 * @param folder absolute
 */
export async function readAgreement(folder: string, wanted: RulesWanted): Promise<Agreement> {
  const team = await readTeamRules(folder, wanted);
  const accepted = await readAcceptedElsewhere(folder);
  const ignored = await readIgnored(folder);
  return {
    team,
    accepted,
    fingerprints: ignored.fingerprints,
    problems: [...team.problems, ...accepted.problems, ...ignored.problems],
  };
}

/** The fingerprint lines of the folder's ignore file, and what kept them from being read. */
async function readIgnored(folder: string): Promise<Pick<Agreement, 'fingerprints' | 'problems'>> {
  const found = await readIfThere(join(folder, IGNORE_FILE), LARGEST);
  if (found && 'fault' in found)
    return {
      fingerprints: new Set(),
      problems: [{ path: IGNORE_FILE, reason: found.fault, kind: 'failed' }],
    };
  return { fingerprints: fingerprintsIn(found?.text ?? ''), problems: [] };
}

/** The same with the folder's own baseline; where that cannot be used, it is told, and knows nothing. */
export async function readWholeAgreement(folder: string, wanted: RulesWanted): Promise<Agreement> {
  const agreement = await readAgreement(folder, wanted);
  const baseline = await tryBaseline(join(folder, BASELINE));
  if (baseline === undefined) return agreement;
  if (typeof baseline !== 'string') return { ...agreement, baseline };
  const problem: Unread = { path: BASELINE, reason: baseline, kind: 'failed' };
  return { ...agreement, problems: [...agreement.problems, problem] };
}
