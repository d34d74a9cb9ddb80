// What may be shown of a value: its fixed beginning, which says no more than the rule does, and its length.
import type { Rule } from './rule.ts';

/** The mask of a value: `ghp_… (40 characters)`. Nothing of it is secret. */
export function maskOf(rule: Rule, value: string): string {
  const length = value.length === 1 ? '1 character' : `${value.length} characters`;
  return `${fixedBeginning(rule, value)}… (${length})`;
}

/** What every value of the rule begins with; empty where the keyword stands elsewhere or is most of the value. */
function fixedBeginning(rule: Rule, value: string): string {
  if (rule.kind !== 'shaped' || rule.general) return '';
  const lower = value.toLowerCase();
  const keyword = rule.keywords.find((word) => lower.startsWith(word)) ?? '';
  return keyword.length * 2 <= value.length ? value.slice(0, keyword.length) : '';
}
