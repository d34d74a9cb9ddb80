// GitLab's secret detection report: https://docs.gitlab.com/development/integrations/secure/#report
import { createHash } from 'node:crypto';
import type { Confidence } from '../../detect/finding.ts';
import type { LocatedFinding, Unread } from '../../workspace/located.ts';
import type { ReportTail } from '../report.ts';
import { jsonItems } from './jsonItems.ts';
import type { Report, ReportHead, ReportedRule } from '../report.ts';
import { pageOf, remedy, rulesById, weigh } from './reported.ts';
import { visible, wellFormed } from './visible.ts';

/** The newest that every supported GitLab ingests; GitLab's own analyzer of secrets writes it too. */
const VERSION = '15.0.7';

/** The schema asks for a commit where there is none: files on the disk. GitLab's own analyzer writes this. */
const NO_COMMIT = '0000000';

const severities: Record<Confidence, string> = { high: 'High', medium: 'Medium', low: 'Low' };

const cwe = {
  type: 'cwe',
  name: 'CWE-798',
  value: '798',
  url: 'https://cwe.mitre.org/data/definitions/798.html',
};

/**
 * `gl-secret-detection-report.json`. GitLab's reports have no mark for what is accepted, so what the baseline knows is
 * left out: in it, it would be a new vulnerability. No value stands in it, whatever the findings carry.
 */
export function gitlabReport(): Report {
  const item = jsonItems();
  let head: ReportHead = { version: '', startedAt: '', rules: [] };
  let ruleOf = rulesById([]);
  return {
    open: (known) => {
      head = known;
      ruleOf = rulesById(head.rules);
      return `{"version":"${VERSION}","vulnerabilities":[`;
    },
    add: (finding) => (finding.baselined ? '' : item(vulnerabilityOf(finding, ruleOf(finding.rule)))),
    close: (tail) => `\n],"scan":${JSON.stringify(scanOf(head, tail))}}\n`,
  };
}

function vulnerabilityOf(finding: LocatedFinding, rule: ReportedRule): object {
  const { masked, path, start, end, commit } = finding;
  const title = visible(rule.title);
  const page = pageOf(rule);
  return {
    id: uuidOf(finding),
    category: 'secret_detection',
    name: wellFormed(title.slice(0, 255)),
    description: `${title} in the code: ${visible(masked)}. Whoever reads the file can use it.`,
    severity: severities[weigh(finding, rule)],
    solution: visible(remedy(rule)).slice(0, 7000),
    identifiers: [{ type: 'latchkey_rule_id', name: `Latchkey rule ${rule.id}`, value: rule.id }, cwe],
    links: page === undefined ? [] : [{ name: 'How to replace it', url: page }],
    location: {
      file: wellFormed(path),
      start_line: start.line,
      end_line: end.line,
      commit: commit
        ? { sha: commit.id, author: wellFormed(commit.author), date: commit.date }
        : { sha: NO_COMMIT },
    },
  };
}

/** A UUID, of the form of version 5: the same for a finding in every scan, and another in every commit. */
function uuidOf({ fingerprint, commit }: LocatedFinding): string {
  const hash = createHash('sha1')
    .update(`latchkey/${fingerprint}/${commit?.id ?? ''}`)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function scanOf({ version, startedAt }: ReportHead, { endedAt, unread }: ReportTail): object {
  const tool = { id: 'latchkey', name: 'Latchkey', version, vendor: { name: 'Latchkey' } };
  return {
    analyzer: tool,
    scanner: tool,
    type: 'secret_detection',
    start_time: secondOf(startedAt),
    end_time: secondOf(endedAt),
    status: unread.some(({ kind }) => kind === 'failed') ? 'failure' : 'success',
    messages: unread.map(messageOf),
  };
}

function messageOf({ path, reason, kind }: Unread): object {
  const value = visible(path ? `${path}: ${reason}` : reason);
  return { level: kind === 'failed' ? 'warn' : 'info', value };
}

/** GitLab takes moments in UTC without fractions and without the `Z`. */
function secondOf(moment: string): string {
  return new Date(moment).toISOString().slice(0, 19);
}
