// SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type {
  Invocation,
  Location,
  Notification,
  PhysicalLocation,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import type { Confidence } from '../../detect/finding.ts';
import type { LocatedFinding, Unread } from '../../workspace/located.ts';
import type { ReportTail } from '../report.ts';
import { jsonItems } from './jsonItems.ts';
import type { Report, ReportHead, ReportedRule } from '../report.ts';
import { pageOf, remedy, rulesById, weigh } from './reported.ts';
import { visible, wellFormed } from './visible.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The folder that was scanned. Where that is, is for the reader to know: no path of this machine is written. */
const ROOT = '%SRCROOT%';

const levels = { high: 'error', medium: 'warning', low: 'note' } as const satisfies Record<
  Confidence,
  string
>;

/**
 * SARIF. What the baseline knows stays in it, marked as suppressed: an alert whose result is missing would be closed,
 * and opened again by the next scan without a baseline. No value stands in it, whatever the findings carry.
 */
export function sarifReport(): Report {
  const item = jsonItems();
  let head: ReportHead = { version: '', startedAt: '', rules: [] };
  let ruleOf = rulesById([]);
  let indexes: ReadonlyMap<string, number> = new Map();
  return {
    open: (known) => {
      head = known;
      ruleOf = rulesById(head.rules);
      indexes = new Map(head.rules.map(({ id }, index) => [id, index]));
      const run = JSON.stringify(runOf(head)).slice(0, -1);
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${run},"results":[`;
    },
    add: (finding) => {
      const ruleIndex = indexes.get(finding.rule);
      const result = resultOf(finding, ruleOf(finding.rule));
      const state = head.baseline || finding.baselined ? baselineStateOf(finding) : {};
      return item({ ruleId: finding.rule, ruleIndex, ...result, ...state });
    },
    close: (tail) => `\n],"invocations":[${JSON.stringify(invocationOf(head, tail))}]}]}\n`,
  };
}

/** The run without what comes later. */
function runOf({ version, rules }: ReportHead): Run {
  return {
    tool: { driver: { name: 'Latchkey', version, semanticVersion: version, rules: rules.map(descriptorOf) } },
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that was scanned.' } } },
    columnKind: 'utf16CodeUnits',
  };
}

function descriptorOf(rule: ReportedRule): ReportingDescriptor {
  const title = visible(rule.title);
  const steps = visible(remedy(rule));
  const page = pageOf(rule);
  const isLow = rule.severity === 'low';
  return {
    id: rule.id,
    shortDescription: { text: title },
    fullDescription: { text: `${title} in the code. Whoever reads the file can use it.` },
    help: { text: `${steps} A comment \`latchkey:ignore ${rule.id}\` beside it says that it is no secret.` },
    ...(page !== undefined && { helpUri: page }),
    defaultConfiguration: { level: isLow ? 'note' : 'error' },
    // GitHub calls from 7.0 on high and below 4.0 low.
    properties: { tags: ['security', 'external/cwe/cwe-798'], 'security-severity': isLow ? '3.0' : '8.0' },
  };
}

function resultOf(finding: LocatedFinding, rule: ReportedRule): Omit<Result, 'ruleId' | 'ruleIndex'> {
  const { path, start, end, masked, fingerprint, commit } = finding;
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return {
    level: levels[weigh(finding, rule)],
    message: { text: visible(`${rule.title} in the code: ${masked}. ${remedy(rule)}`) },
    locations: [{ physicalLocation: { ...placeOf(path), region } }],
    partialFingerprints: { 'latchkey/v1': fingerprint },
    ...(commit && { properties: { commit: commit.id } }),
  };
}

/** Where one result says whether it is suppressed, all must: an empty list says that it is not. */
function baselineStateOf({ baselined }: LocatedFinding): Pick<Result, 'baselineState' | 'suppressions'> {
  return baselined
    ? { baselineState: 'unchanged', suppressions: [{ kind: 'external', status: 'accepted' }] }
    : { baselineState: 'new', suppressions: [] };
}

function invocationOf({ startedAt }: ReportHead, { endedAt, unread }: ReportTail): Invocation {
  return {
    executionSuccessful: unread.every(({ kind }) => kind !== 'failed'),
    startTimeUtc: startedAt,
    endTimeUtc: endedAt,
    toolExecutionNotifications: unread.map(notificationOf),
  };
}

function notificationOf({ path, reason, kind }: Unread): Notification {
  const locations: Location[] = path ? [{ physicalLocation: placeOf(path) }] : [];
  return { level: kind === 'failed' ? 'error' : 'note', message: { text: visible(reason) }, locations };
}

/** Relative to the root. What was scanned outside of it has an absolute path, on Windows behind a drive. */
function placeOf(path: string): PhysicalLocation {
  const uri = wellFormed(path).split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('//')) return { artifactLocation: { uri: `file:${uri}` } };
  if (path.startsWith('/')) return { artifactLocation: { uri: `file://${uri}` } };
  if (/^[A-Za-z]:\//.test(path)) return { artifactLocation: { uri: `file:///${uri.replace('%3A', ':')}` } };
  return { artifactLocation: { uri, uriBaseId: ROOT } };
}
