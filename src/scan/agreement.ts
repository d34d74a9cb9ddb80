// What a team has agreed on for a folder, in whatever files it says so: rules, and what is to be left alone.
import { isDeepStrictEqual } from 'node:util';
import type { Confidence } from '../detect/finding.ts';
import type { Unread } from '../workspace/located.ts';
import type { AcceptedElsewhere } from './acceptedElsewhere.ts';
import type { Baseline } from './baselineText.ts';
import type { ScanOrders } from './scanJob.ts';
import type { TeamRules } from './teamRules.ts';

/** Everything that the files of a folder say of scanning it. Plain data, which can be posted to a thread. */
export interface Agreement {
  readonly team: TeamRules;
  /** What other tools have been told to leave alone. */
  readonly accepted: AcceptedElsewhere;
  /** Fingerprint lines of the ignore file. */
  readonly fingerprints: ReadonlySet<string>;
  /** What is known, and need not be reported as new. */
  readonly baseline?: Baseline;
  /** What is wrong in the files, and by `skipped` what Latchkey does without. Everything else holds. */
  readonly problems: readonly Unread[];
}

/** That of a folder which has no such files. */
export const noAgreement: Agreement = {
  team: { rules: [], disabled: [], allow: [], exclude: [], keepsOwn: true, files: [], problems: [] },
  accepted: { hashes: new Map(), lines: new Map(), keys: new Map(), allow: [], problems: [] },
  fingerprints: new Set(),
  problems: [],
};

/** Whether two agreements say the same. */
export function isSameAgreement(one: Agreement, other: Agreement): boolean {
  return isDeepStrictEqual(one, other);
}

/** What a person has chosen for themselves, and what a scan hashes with. */
interface Choice extends Pick<ScanOrders, 'salt' | 'reveal'> {
  /** The least confidence to report, where somebody has chosen it. */
  readonly minimum: Confidence | undefined;
}

/** The orders of a scan that goes by an agreement. */
export function ordersOf(agreement: Agreement, { minimum, ...choice }: Choice): ScanOrders {
  const { team, accepted, fingerprints } = agreement;
  return {
    rules: team.rules,
    disabled: team.disabled,
    keepsOwn: team.keepsOwn,
    allow: [...team.allow, ...accepted.allow],
    accepted,
    minimum: leastConfidence(minimum, agreement),
    fingerprints,
    ...choice,
  };
}

/** The least confidence to report: what a person has chosen goes before the team's word, and that before medium. */
export function leastConfidence(chosen: Confidence | undefined, { team }: Agreement): Confidence {
  return chosen ?? team.minimumConfidence ?? 'medium';
}
