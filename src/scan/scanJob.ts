// What goes to a scanning thread and what comes back: plain data, which can be posted.
import { type Allowance, allower } from '../detect/allow.ts';
import type { Confidence } from '../detect/finding.ts';
import type { Rule } from '../detect/rule.ts';
import { rules as builtIn } from '../detect/rules/index.ts';
import { scanner } from '../detect/scan.ts';
import type { AcceptedElsewhere } from './acceptedElsewhere.ts';
import type { Commit, LocatedFinding, Tally, Unread } from '../workspace/located.ts';
import { scanBytes, scanFile } from './scanFile.ts';
import type { Scanning } from './scanText.ts';

/** Something to scan: a file on the disk, or bytes that are in memory. */
export type Work =
  | { readonly path: string; readonly relative: string }
  | { readonly bytes: Uint8Array; readonly relative: string; readonly commit?: Commit };

/** How to scan, as it is given to each thread. */
export interface ScanOrders {
  /** The team's own rules, beside those of Latchkey. */
  readonly rules: readonly Rule[];
  /** Ids of rules that are not to run. */
  readonly disabled: readonly string[];
  /** Whether the rules of Latchkey run, too. Default true. */
  readonly keepsOwn?: boolean;
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

/** Every rule that the orders let run, in order of id. */
export function rulesOf({
  rules,
  disabled,
  keepsOwn = true,
}: Pick<ScanOrders, 'rules' | 'disabled' | 'keepsOwn'>): readonly Rule[] {
  const off = new Set([...disabled, ...rules.map(({ id }) => id)]);
  return [
    ...builtIn.filter(({ id }) => keepsOwn && !off.has(id)),
    ...rules.filter(({ id }) => !disabled.includes(id)),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Builds the engine for some orders; answers what does the work. */
export function worker(orders: ScanOrders): (work: readonly Work[]) => Outcome {
  const rules = rulesOf(orders);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const scanning: Scanning = {
    ...orders,
    ...(orders.allow && orders.allow.length > 0 && { allows: allower(orders.allow) }),
    scan: scanner(rules),
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
