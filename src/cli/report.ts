// What a report is: text that grows by one finding at a time, so that a million findings need no memory.
import type { Rule } from '../detect/rule.ts';
import type { LocatedFinding, Tally, Unread } from '../workspace/located.ts';

/** What is known before the first finding. */
export interface ReportHead {
  /** The version of Latchkey. */
  readonly version: string;
  /** When the scan began, ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Every rule that ran, in order of id: those of Latchkey and those of the team. */
  readonly rules: readonly Rule[];
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
