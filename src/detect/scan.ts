// The engine: one pass finds where a rule may apply, the rule looks at a window there, the best claim wins.
import { type Assignment, assignmentAt, assignmentsIn } from './assignment.ts';
import { type Context, isExamplePath, isGeneratedPath } from './context.ts';
import type { Confidence, Finding } from './finding.ts';
import { type KeywordSearch, keywordSearch } from './keywords.ts';
import { entropy, looksLikePlaceholder } from './randomness.ts';
import type { GenericRule, NamedRule, Rule, ShapedRule } from './rule.ts';
import { type Claim, settle } from './settle.ts';
import { beginsToken, endsToken, windowAround } from './window.ts';

/** Finds tokens in a text. Findings are in order of place and do not overlap. Pure; never throws. */
export type Scan = (text: string, context?: Context) => Finding[];

/** A rule made ready to run. */
type Matcher = (text: string, keywordStart: number, claims: Claim[]) => void;

/** Builds an engine for a set of rules. Costs milliseconds: build it once. */
export function scanner(rules: readonly Rule[]): Scan {
  const matchersOf = new Map<string, Matcher[]>();
  for (const rule of rules) {
    const matcher = matcherOf(rule);
    for (const keyword of rule.keywords)
      matchersOf.set(keyword, [...(matchersOf.get(keyword) ?? []), matcher]);
  }
  const matchers = [...matchersOf.values()];
  let search: KeywordSearch | undefined;

  return (text, context = {}) => {
    search ??= keywordSearch([...matchersOf.keys()]);
    const claims: Claim[] = [];
    search(text, (start, keyword) => {
      for (const match of matchers[keyword] ?? []) match(text, start, claims);
    });
    const path = context.path ?? '';
    return settle(claims)
      .filter((claim) => claim.rank > 0 || !isGeneratedPath(path))
      .map(({ rule, start, end, confidence, rank }) => ({
        rule: rule.id,
        start,
        end,
        confidence: rank < 2 && isExamplePath(path) ? 'low' : confidence,
      }));
  };
}

function matcherOf(rule: Rule): Matcher {
  switch (rule.kind) {
    case 'shaped':
      return matchShape(rule);
    case 'named':
      return matchName(rule);
    case 'generic':
      return matchGeneric(rule);
  }
}

/** Runs the pattern at the keyword, or from `lead` before it. */
function matchShape(rule: Rule & ShapedRule): Matcher {
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
  let confidence: Confidence = holds === false ? 'medium' : 'high';
  if (looksLikePlaceholder(bodyOf(rule, value)) || (value.length >= 20 && entropy(value) < 2.5)) confidence = 'low';
  const rank = (rule.general ? 3 : 4) + (holds ? 0.5 : 0);
  return { rule, start, end, confidence, rank };
}

/** What is behind the fixed beginning, which may hold words like `test` itself. */
function bodyOf(rule: Rule, value: string): string {
  const lower = value.toLowerCase();
  const prefix = rule.keywords.find((keyword) => lower.startsWith(keyword)) ?? '';
  return value.slice(prefix.length);
}

/** Looks at the literals around the issuer's name. */
function matchName(rule: Rule & NamedRule): Matcher {
  const pattern = new RegExp(`^(?:(?:Bearer|Basic|Token|Key) )?(?<value>${rule.pattern.source})$`, 'd');
  const name = rule.name ? new RegExp(rule.name.source, 'i') : undefined;

  const anywhere = new RegExp(rule.pattern.source);
  const claim = (literal: Assignment, text: string, claims: Claim[], isNamed: boolean): boolean => {
    if (name && !name.test(literal.name)) return false;
    const match = pattern.exec(text.slice(literal.start, literal.end));
    const [from, to] = match?.indices?.groups?.['value'] ?? [];
    if (from === undefined || to === undefined) return false;
    claims.push(claimNamed(rule, text, [literal.start + from, literal.start + to], isNamed));
    return true;
  };
  return (text, keywordStart, claims) => {
    const own = assignmentAt(text, keywordStart);
    if (own && claim(own, text, claims, true)) return;
    if (!name) return;
    const { from, to } = windowAround(text, keywordStart, 3);
    if (!anywhere.test(text.slice(from, to))) return;
    for (const literal of assignmentsIn(text, from, to)) claim(literal, text, claims, false);
  };
}

function claimNamed(
  rule: Rule & NamedRule,
  text: string,
  [start, end]: [number, number],
  isNamed: boolean,
): Claim {
  const value = text.slice(start, end);
  let confidence: Confidence = isNamed ? 'high' : 'medium';
  if (rule.check?.(value) === false) confidence = 'medium';
  if (looksLikePlaceholder(value) || entropy(value) < 2.5) confidence = 'low';
  return { rule, start, end, confidence, rank: isNamed ? 2 : 1 };
}

/** Looks at the literal that the name with the secret word is given. */
function matchGeneric(rule: Rule & GenericRule): Matcher {
  return (text, keywordStart, claims) => {
    const literal = assignmentAt(text, keywordStart);
    if (!literal) return;
    const { start, end } = literal;
    const confidence = rule.judge(literal, text.slice(start, end));
    if (confidence) claims.push({ rule, start, end, confidence, rank: 0 });
  };
}
