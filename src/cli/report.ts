// What a report is: text that grows by one finding at a time, so that a million findings need no memory.
import type { Rule } from '../detect/rule.ts';
import type { LocatedFinding, Tally, Unread } from '../workspace/located.ts';

/** Enough of a rule to name it. It can be read back from a report, which a rule that finds something cannot. */
export type ReportedRule = Pick<Rule, 'id' | 'title' | 'issuer' | 'severity' | 'revoke'>;

/** What is known before the first finding, of a scan or of reports that were merged. */
export interface ReportHead {
  /** The version of Latchkey. */
  readonly version: string;
  /** When the scan began, ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Every rule that ran, those of Latchkey and those of the team, in order of id. */
  readonly rules: readonly ReportedRule[];
  /** A baseline is in use: what it does not know is new. */
  readonly baseline?: boolean;
}

/** What is known after the last one. */
export interface ReportTail {
  readonly endedAt: string;
  readonly tally: Tally;
  /** How many findings the report holds, baselined ones included. */
  readonly found: number;
  readonly baselined: number;
  readonly unread: readonly Unread[];
}

/**
 * Writes one report. Each function answers the next piece of text, which may be empty. `open` comes first and
 * once, then `add` for each finding, then `close` once.
 */
export interface Report {
  readonly open: (head: ReportHead) => string;
  readonly add: (finding: LocatedFinding) => string;
  readonly close: (tail: ReportTail) => string;
}
