// Findings as a scan would make them, and a whole report of some.
import { sample } from '../../../../src/detect/sample.ts';
import { rules } from '../../../../src/detect/rules/index.ts';
import { Secret } from '../../../../src/tokens/secret.ts';
import type { ReportTail } from '../../../../src/cli/report.ts';
import type { Report, ReportHead, ReportedRule } from '../../../../src/cli/report.ts';
import type { Commit, LocatedFinding } from '../../../../src/workspace/located.ts';

/** The value behind every finding made here. */
export const value = sample('sk_live_', 24);

export const commit: Commit = {
  id: sample('', 40, 'hex'),
  author: 'Ada Example',
  email: 'ada@example.com',
  date: '2026-03-01T10:20:30Z',
};

/** A sure finding, or one with other parts. */
export function finding(parts: Partial<LocatedFinding> = {}): LocatedFinding {
  return {
    rule: 'stripe-secret-key',
    confidence: 'high',
    path: 'src/pay.ts',
    start: { line: 12, column: 18 },
    end: { line: 12, column: 50 },
    masked: 'sk_live_… (32 characters)',
    fingerprint: sample('', 32, 'hex', 1),
    saltedHash: sample('', 32, 'hex', 2),
    ...parts,
  };
}

/** A finding that holds its value, as after a person asked for it. */
export function openFinding(parts: Partial<LocatedFinding> = {}): LocatedFinding {
  return finding({ value: new Secret(value), ...parts });
}

/** Every rule there is, in order of id. */
export const everyRule: readonly ReportedRule[] = rules.toSorted((one, other) =>
  one.id < other.id ? -1 : 1,
);

export const head: ReportHead = {
  version: '1.2.3',
  startedAt: '2026-11-24T08:00:00.123Z',
  rules: everyRule.filter(({ id, issuer }) => id === 'generic-secret' || issuer === 'Stripe'),
};

export const tail: ReportTail = {
  endedAt: '2026-11-24T08:00:05.456Z',
  tally: { files: 41, bytes: 123_456 },
  found: 0,
  baselined: 0,
  unread: [],
};

/** All that a report writes about some findings. */
export function write(
  report: Report,
  findings: readonly LocatedFinding[],
  parts: { readonly head?: Partial<ReportHead>; readonly tail?: Partial<ReportTail> } = {},
): string {
  const found = findings.length;
  const baselined = findings.filter((known) => known.baselined).length;
  return [
    report.open({ ...head, ...parts.head }),
    ...findings.map((each) => report.add(each)),
    report.close({ ...tail, found, baselined, ...parts.tail }),
  ].join('');
}

/** Names of files that a hostile repository may hold, each behind what is in it. */
export const hostilePaths: readonly (readonly [string, string])[] = [
  ['quotes and brackets', `a "b" 'c' <d> & e.ts`],
  ['line breaks and a tab', 'a\nb\r\n\tc.ts'],
  ['the ends of XML sections', 'a]]>b<!-- c --><![CDATA[d.ts'],
  ['entities', 'a&lt;b&#10;c&d;.ts'],
  ['control characters', 'a\u0000\u0007\u001b[31mred\u001b[0m\u007f\u009b2J.ts'],
  ['a mark that turns the writing direction', 'a\u202egnp.ts'],
  ['separators and non-characters', 'a\u2028b\u2029c\uFEFFd\uFFFEe\uFFFF.ts'],
  ['many scripts', 'naïve/日本語/😀.ts'],
  ['what addresses are made of', 'a#b?c%20d:e/f g.ts'],
  ['a scheme', 'https:/example.com/a.ts'],
  ['halves of surrogate pairs', '\ud800a\udc00.ts'],
  ['a command of one CI', '::error::x.ts'],
  ['a command of another CI', 'a##vso[task.setvariable variable=x]y.ts'],
  ['placeholders', '[id]/{0}/{{x}}/$&.ts'],
];
