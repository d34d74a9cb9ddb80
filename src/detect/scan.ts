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

/** The rules made ready to run. */
interface Engine {
  readonly search: KeywordSearch;
  /** What looks at a keyword, by its index. */
  readonly matchers: readonly (readonly Matcher[])[];
}

/** An engine for a set of rules. It is built at the first scan, which costs some milliseconds once. */
export function scanner(rules: readonly Rule[]): Scan {
  let engine: Engine | undefined;

  return (text, context = {}) => {
    const { search, matchers } = (engine ??= buildEngine(rules));
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

function buildEngine(rules: readonly Rule[]): Engine {
  const matchersOf = new Map<string, Matcher[]>();
  for (const rule of rules) {
    const matcher = matcherOf(rule);
    for (const keyword of rule.keywords) {
      const others = matchersOf.get(keyword);
      if (others) others.push(matcher);
      else matchersOf.set(keyword, [matcher]);
    }
  }
  return { search: keywordSearch([...matchersOf.keys()]), matchers: [...matchersOf.values()] };
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
