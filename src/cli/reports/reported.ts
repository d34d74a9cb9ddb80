// What a report tells of a rule, and how much a finding matters.
import type { Confidence } from '../../detect/finding.ts';
import type { LocatedFinding } from '../../workspace/located.ts';
import type { ReportedRule } from '../report.ts';

/** Finds rules by their ids. What it answers throws where there is none: findings come from these rules. */
export function rulesById(rules: readonly ReportedRule[]): (id: string) => ReportedRule {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (id) => {
    const rule = byId.get(id);
    if (!rule) throw new Error(`The report has no rule ${id}.`);
    return rule;
  };
}

/** How much a finding matters, as the editor shows it: as sure as it is, and never much where its kind is weak. */
export function weigh(finding: LocatedFinding, rule: ReportedRule): Confidence {
  return rule.severity === 'low' ? 'low' : finding.confidence;
}

/** What to do about a finding, in two sentences. */
export function remedy({ issuer, revoke }: ReportedRule): string {
  const where = (issuer && ` at ${issuer}`) + (revoke && ` (${revoke})`);
  return `Move it out of the code. If it was ever committed or shared, replace it${where}.`;
}

/** The issuer's page, as an address that can be opened; undefined where the rule names none. */
export function pageOf({ revoke }: ReportedRule): string | undefined {
  return /^https?:/.test(revoke) && URL.canParse(revoke) ? new URL(revoke).href : undefined;
}
