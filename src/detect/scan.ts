// The engine: one pass finds where a rule may apply, the rule looks at a window there, the best claim wins.
import { type Context, isExamplePath, isGeneratedPath } from './context.ts';
import type { Finding } from './finding.ts';
import { type KeywordSearch, keywordSearch } from './keywords.ts';
import type { Matcher } from './matcher.ts';
import { matchGeneric, matchName } from './named.ts';
import type { Rule } from './rule.ts';
import { type Claim, settle } from './settle.ts';
import { matchShape } from './shaped.ts';

/** Finds tokens in a text. Findings are in order of place and do not overlap. Pure; never throws. */
export type Scan = (text: string, context?: Context) => Finding[];

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
    const unfinished = new Set<Matcher>();
    search(text, (start, keyword) => {
      for (const matcher of matchers[keyword] ?? []) {
        matcher.hit(text, start, claims);
        if (matcher.finish) unfinished.add(matcher);
      }
    });
    for (const matcher of unfinished) matcher.finish?.(text, claims);
    return report(settle(claims), context.path ?? '');
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

/** The claims that stand, as findings: doubted in tests, and not by name alone in generated files. */
function report(claims: readonly Claim[], path: string): Finding[] {
  const isExample = isExamplePath(path);
  const isGenerated = isGeneratedPath(path);
  return claims
    .filter((claim) => claim.rank > 0 || !isGenerated)
    .map(({ rule, start, end, confidence, rank }) => ({
      rule: rule.id,
      start,
      end,
      confidence: rank < 2 && isExample ? 'low' : confidence,
    }));
}
