// What goes to a scanning thread and what comes back: plain data, which can be posted.
import type { Allowance } from '../detect/allow.ts';
import { allower } from '../detect/allower.ts';
import type { Confidence } from '../detect/finding.ts';
import { matchImported } from '../detect/imported.ts';
import type { Rule } from '../detect/rule.ts';
import { scanner } from '../detect/scan.ts';
import type { AcceptedElsewhere } from './acceptedElsewhere.ts';
import type { Commit, LocatedFinding, Tally, Unread } from '../workspace/located.ts';
import { type RuleChoice, runningRules } from './runningRules.ts';
import { scanBytes, scanFile } from './scanFile.ts';
import type { Scanning } from './scanText.ts';

/** Something to scan: a file on the disk, or bytes that are in memory. */
export type Work =
  | { readonly path: string; readonly relative: string }
  | { readonly bytes: Uint8Array; readonly relative: string; readonly commit?: Commit };

/** How to scan, as it is given to each thread. */
export interface ScanOrders extends RuleChoice {
  /** What the team has said to leave alone. */
  readonly allow?: readonly Allowance[];
  /** What other tools have been told to leave alone. */
  readonly accepted?: AcceptedElsewhere;
  readonly minimum: Confidence;
  /** Fingerprint lines of ignore files. */
  readonly fingerprints: ReadonlySet<string>;
  readonly salt: string;
  readonly reveal: boolean;
}

/** What came of some work, in its order. */
export interface Outcome extends Tally {
  readonly findings: readonly LocatedFinding[];
  readonly unread: readonly Unread[];
}

/** Builds the engine for some orders; answers what does the work. */
export function worker(orders: ScanOrders): (work: readonly Work[]) => Outcome {
  const { own, team } = runningRules(orders);
  const byId = new Map<string, Rule>([...own, ...team].map((rule) => [rule.id, rule]));
  const scanning: Scanning = {
    ...orders,
    ...(orders.allow && orders.allow.length > 0 && { allows: allower(orders.allow) }),
    scan: scanner(own, matchImported(team)),
    ruleOf: (id) => {
      const rule = byId.get(id);
      if (!rule) throw new Error(`There is no rule ${id}.`);
      return rule;
    },
  };
  return (work) => {
    const findings: LocatedFinding[] = [];
    const unread: Unread[] = [];
    let files = 0;
    let bytes = 0;
    for (const item of work) {
      const result =
        'bytes' in item ? scanBytes(scanning, item, asBuffer(item.bytes)) : scanFile(scanning, item);
      if ('reason' in result) {
        unread.push(result);
        continue;
      }
      files++;
      bytes += result.bytes;
      findings.push(...result.findings);
    }
    return { findings, unread, files, bytes };
  };
}

/** What has been posted is no Buffer any more. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
