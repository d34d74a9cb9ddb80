// The engine: one pass finds where a rule may apply, the rule looks at a window there, the best claim wins.
import { matchCollection } from './collection.ts';
import { type Context, isExamplePath, isGeneratedPath } from './context.ts';
import { claimEncoded } from './encoded.ts';
import type { Confidence, Finding } from './finding.ts';
import { type KeywordSearch, keywordSearch } from './keywords.ts';
import type { Matcher } from './matcher.ts';
import { matchFiles } from './fileRule.ts';
import { matchGeneric } from './generic.ts';
import type { ImportedMatchers } from './imported.ts';
import { matchNamed } from './named.ts';
import type { OwnRule } from './rule.ts';
import { type Claim, ranks, settle } from './settle.ts';
import { matchShape } from './shaped.ts';

/** Finds tokens in a text. Findings are in order of place and do not overlap. Pure; never throws. */
export type Scan = (text: string, context?: Context) => Finding[];

/** The rules made ready to run. */
interface Engine {
  readonly search: KeywordSearch;
  /** What looks at a keyword, by its index. */
  readonly matchers: readonly (readonly Matcher[])[];
  /** What is asked again when all keywords are known. */
  readonly finishers: readonly Matcher[];
  /** Looks at files by their names. */
  readonly files: Matcher;
}

/**
 * An engine for a set of rules. It is built at the first scan, which costs some milliseconds once.
 *
 * @param team what `matchImported` has made of a team's rules. They are not made ready here, so that who has none
 *   need not load what runs them.
 */
export function scanner(rules: readonly OwnRule[], team?: ImportedMatchers): Scan {
  let engine: Engine | undefined;

  return (text, context = {}) => {
    engine ??= buildEngine(rules, team);
    return report(claimsIn(engine, text, context, DEPTH), context.path ?? '');
  };
}

/** How often a text may be encoded, one form in another, and still be read. */
const DEPTH = 3;

function claimsIn(engine: Engine, text: string, context: Context, depth: number): Claim[] {
  const { search, matchers, finishers, files } = engine;
  const claims: Claim[] = [];
  search(text, (start, keyword) => {
    for (const matcher of matchers[keyword] ?? []) matcher.hit(text, start, claims);
  });
  for (const matcher of finishers) matcher.finish?.(text, claims, context);
  // A decoded text is no file of that name, but is in it.
  if (depth === DEPTH) files.finish?.(text, claims, context);
  if (depth > 0) claimEncoded(text, (decoded) => claimsIn(engine, decoded, context, depth - 1), claims);
  return settle(claims);
}

function buildEngine(rules: readonly OwnRule[], team: ImportedMatchers | undefined): Engine {
  const matchersOf = new Map<string, Matcher[]>();
  const add = (keyword: string, matcher: Matcher): void => {
    const others = matchersOf.get(keyword);
    if (others) others.push(matcher);
    else matchersOf.set(keyword, [matcher]);
  };
  for (const rule of rules) {
    const matcher = matcherOf(rule);
    if (matcher) for (const keyword of rule.keywords) add(keyword, matcher);
  }
  const named = matchNamed(rules.filter((rule) => rule.kind === 'named'));
  for (const [keyword, matcher] of named) add(keyword, matcher);
  for (const [keyword, matcher] of team?.matchers ?? []) add(keyword, matcher);
  const matchers = [...matchersOf.values()];
  const files = matchFiles(rules.filter((rule) => rule.kind === 'file'));
  return {
    search: keywordSearch([...matchersOf.keys()]),
    matchers,
    finishers: [...new Set(matchers.flat()), ...(team ? [team.end] : [])].filter(({ finish }) => finish),
    files,
  };
}

/** What looks at the keywords of one rule; those of the other kinds are matched together. */
function matcherOf(rule: OwnRule): Matcher | undefined {
  switch (rule.kind) {
    case 'shaped':
      return matchShape(rule);
    case 'generic':
      return matchGeneric(rule);
    case 'collection':
      return matchCollection(rule);
    case 'named':
    case 'file':
      return undefined;
  }
}

/** The claims that stand, as findings: doubted in tests, and not by name alone in generated files. */
function report(claims: readonly Claim[], path: string): Finding[] {
  const isExample = isExamplePath(path);
  const isGenerated = isGeneratedPath(path);
  return claims
    .filter(({ rank }) => rank > ranks.generic || !isGenerated)
    .map((claim) => ({
      rule: claim.rule.id,
      start: claim.start,
      end: claim.end,
      confidence: isExample ? doubt(claim) : claim.confidence,
    }));
}

/** How sure a claim is in a test or an example, where made-up secrets are usual. */
function doubt({ rank, confidence }: Claim): Confidence {
  if (rank > ranks.near) return confidence;
  return rank === ranks.general && confidence === 'high' ? 'medium' : 'low';
}
