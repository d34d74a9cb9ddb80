// Reads what a team has agreed on for a folder.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintsIn } from '../detect/suppress.ts';
import { unlessMissing } from '../tokens/fault.ts';
import type { Unread } from '../workspace/located.ts';
import type { Agreement } from './agreement.ts';
import { BASELINE } from './agreementFiles.ts';
import { tryBaseline } from './baseline.ts';
import { readAcceptedElsewhere } from './readAccepted.ts';
import { type RulesWanted, readTeamRules } from './teamRules.ts';

/**
 * Reads everything but the baseline, of which the caller may want another. What is wrong is told in the agreement.
 * Throws `rules-invalid` where a file that a person has named cannot be read at all.
 *
 * @param folder absolute
 */
export async function readAgreement(folder: string, wanted: RulesWanted): Promise<Agreement> {
  const team = await readTeamRules(folder, wanted);
  const accepted = await readAcceptedElsewhere(folder);
  const ignored = await readFile(join(folder, '.latchkeyignore'), 'utf8').catch(unlessMissing);
  return {
    team,
    accepted,
    fingerprints: fingerprintsIn(ignored ?? ''),
    problems: [...team.problems, ...accepted.problems],
  };
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
