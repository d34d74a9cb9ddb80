// The one table of rules, of all issuers.
import type { Rule } from '../rule.ts';
import * as issuers from './issuers.ts';

export const rules: readonly Rule[] = Object.values<Record<string, Rule>>(issuers).flatMap((file) =>
  Object.values(file),
);

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with an id. Throws where there is none: ids come from findings, and those from rules. */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}
