// Secrets of no known form: looks at the literal that a name with a secret word is given.
import { assignmentAt } from './assignment.ts';
import type { Matcher } from './matcher.ts';
import type { GenericRule, Rule } from './rule.ts';
import { ranks } from './settle.ts';

export function matchGeneric(rule: Rule & GenericRule): Matcher {
  const hit: Matcher['hit'] = (text, keywordStart, claims) => {
    const assignment = assignmentAt(text, keywordStart);
    if (!assignment) return;
    const { start, end, nameStart } = assignment;
    // The last part of a path or of a qualified name is no name of a value: `AWS::IAM::AccessKey`, `go/token`.
    if (/[:/]$/.test(text.charAt(nameStart - 1))) return;
    const confidence = rule.judge(assignment, text.slice(start, end));
    if (confidence) claims.push({ rule, start, end, confidence, rank: ranks.generic });
  };
  return { hit };
}
