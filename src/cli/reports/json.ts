// The lossless report: one document of JSON with one finding a line. `readJson.ts` reads it again.
import { jsonArray, jsonItems } from './jsonItems.ts';
import { findingRecord, headRecord, ruleRecord, tailRecord } from './jsonRecords.ts';
import type { Report } from '../report.ts';

/** What stands between the rules and the findings, alone on its line. */
export const FINDINGS_LINE = '],"findings":[';

/**
 * JSON: `{"schemaVersion", "version", "startedAt", "baseline", "rules", "findings", "endedAt", "tally", "found",
 * "baselined", "unread"}`. A value stands in it only where a finding carries one.
 */
export function jsonReport(): Report {
  const item = jsonItems();
  return {
    open: (head) => {
      const facts = JSON.stringify(headRecord(head)).slice(1, -1);
      const rules = jsonArray(head.rules.map(ruleRecord)).slice(0, -1);
      return `{${facts},"rules":${rules}${FINDINGS_LINE}`;
    },
    add: (finding) => item(findingRecord(finding)),
    close: (tail) => {
      const { unread, ...facts } = tailRecord(tail);
      return `\n],${JSON.stringify(facts).slice(1, -1)},"unread":${jsonArray(unread)}}\n`;
    },
  };
}
