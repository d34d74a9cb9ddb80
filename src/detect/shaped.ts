// Tokens that say themselves what they are: the pattern runs where a keyword stands.
import type { Confidence } from './finding.ts';
import type { Matcher } from './matcher.ts';
import { entropy, looksLikePlaceholder } from './randomness.ts';
import type { Rule, ShapedRule } from './rule.ts';
import { type Claim, ranks } from './settle.ts';
import { beginsToken, endsToken } from './window.ts';

/** Runs the pattern at the keyword, or from `lead` before it. */
export function matchShape(rule: Rule & ShapedRule): Matcher {
  const lead = rule.lead ?? 0;
  const longest = rule.longest ?? 512;
  const hasGroup = rule.pattern.source.includes('(?<value>');
  const pattern = new RegExp(rule.pattern.source, (lead > 0 ? 'g' : 'y') + (hasGroup ? 'd' : ''));
  const notBefore = rule.notBefore ? new RegExp(`[${rule.notBefore}]`) : undefined;

  return (text, keywordStart, claims) => {
    if (lead === 0 && !beginsToken(text, keywordStart)) return;
    const from = Math.max(0, keywordStart - lead);
    const window = text.slice(from, keywordStart + longest + 1);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(window); match; match = lead > 0 ? pattern.exec(window) : null) {
      if (from + match.index > keywordStart) return;
      const end = from + match.index + match[0].length;
      const isWhole = beginsToken(text, from + match.index) && endsToken(text, end, notBefore);
      if (!isWhole || end <= keywordStart) continue;
      const [valueStart, valueEnd] = match.indices?.groups?.['value'] ?? [
        match.index,
        match.index + match[0].length,
      ];
      claims.push(claimShape(rule, text, from + valueStart, from + valueEnd));
      return;
    }
  };
}

function claimShape(rule: Rule & ShapedRule, text: string, start: number, end: number): Claim {
  const value = text.slice(start, end);
  const holds = rule.check?.(value);
  let confidence: Confidence = holds === false || (rule.general && isWords(value)) ? 'medium' : 'high';
  if (looksLikePlaceholder(bodyOf(rule, value)) || (value.length >= 20 && entropy(value) < 2.5))
    confidence = 'low';
  const rank = rule.general ? ranks.general : holds ? ranks.checked : ranks.shaped;
  return { rule, start, end, confidence, rank };
}

/** A password of letters alone may be anything. */
function isWords(value: string): boolean {
  return value.length < 40 && /^[A-Za-z]+$/.test(value);
}

/** What is behind the fixed beginning, which may hold words like `test` itself. */
function bodyOf(rule: Rule, value: string): string {
  const lower = value.toLowerCase();
  const prefix = rule.keywords.find((keyword) => lower.startsWith(keyword)) ?? '';
  return value.slice(prefix.length);
}
