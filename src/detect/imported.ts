// Rules that a team has written itself or for another tool: a regular expression as data, run in linear time.
import { type Allows, type Place, linesAround } from './allow.ts';
import { allower } from './allower.ts';
import { type Match, type Pattern, type Span, matchesIn } from './bounded.ts';
import { type HasCompanion, companionSearch } from './companion.ts';
import type { Matcher } from './matcher.ts';
import { entropy, looksLikePlaceholder } from './randomness.ts';
import { compileRe2 } from './re2.ts';
import type { ImportedRule, TeamRule } from './rule.ts';
import { type Claim, ranks } from './settle.ts';
import { CONTEXT } from './window.ts';

/** How far from the beginning of a match a keyword may stand. Characters. */
const NEAR = 640;

/** Imported rules made ready to run, as the engine takes them. */
export interface ImportedMatchers {
  /** What notes a keyword, by keyword. */
  readonly matchers: ReadonlyMap<string, Matcher>;
  /** What is to be asked at the end of every text, also where no keyword stands in it. */
  readonly end: Matcher;
}

/**
 * Matches all imported rules together.
 *
 * @param mayGoOn asked before each rule: where it answers no, the others are not run over this text. For whom
 *   somebody waits; they must tell that not everything was looked for.
 */
export function matchImported(
  rules: readonly TeamRule[],
  mayGoOn: () => boolean = () => true,
): ImportedMatchers {
  const searches = rules.map(searchOf);
  const byKeyword = indexKeywords(rules);
  const always = searches.filter(({ rule }) => rule.keywords.length === 0);
  let hits = new Map<string, number[]>();

  const note = (keyword: string, start: number): void => {
    const places = hits.get(keyword);
    if (places) places.push(start);
    else hits.set(keyword, [start]);
  };
  const finish = (text: string, claims: Claim[], place: Place): void => {
    const found = hits;
    hits = new Map();
    // In the order of the rules: where two fit the same, the winner must not depend on what comes first.
    const hitRules = new Set([...found.keys()].flatMap((keyword) => byKeyword.get(keyword) ?? []));
    for (const index of [...hitRules].sort((one, other) => one - other)) {
      const search = searches[index];
      if (!mayGoOn()) return;
      if (search) run(search, text, { claims, place, spans: spansNear(search.rule.keywords, found) });
    }
    const whole = [{ start: 0, end: text.length }];
    for (const search of always) {
      if (!mayGoOn()) return;
      run(search, text, { claims, place, spans: whole });
    }
  };
  const matcherOf = (keyword: string): Matcher => ({ hit: (_text, start) => note(keyword, start) });
  return {
    matchers: new Map([...byKeyword.keys()].map((keyword) => [keyword, matcherOf(keyword)])),
    end: { hit: () => undefined, finish },
  };
}

/** The indices of the rules of each keyword. */
function indexKeywords(rules: readonly ImportedRule[]): ReadonlyMap<string, readonly number[]> {
  const byKeyword = new Map<string, number[]>();
  rules.forEach(({ keywords }, index) => {
    for (const keyword of new Set(keywords)) {
      const others = byKeyword.get(keyword);
      if (others) others.push(index);
      else byKeyword.set(keyword, [index]);
    }
  });
  return byKeyword;
}

/** Where matches may begin that have one of the keywords near, in order and not overlapping. */
function spansNear(keywords: readonly string[], hits: ReadonlyMap<string, readonly number[]>): Span[] {
  const places = keywords.flatMap((keyword) => hits.get(keyword) ?? []).sort((one, other) => one - other);
  const spans: { start: number; end: number }[] = [];
  for (const place of places) {
    const last = spans.at(-1);
    if (last && place - NEAR <= last.end) last.end = place + NEAR;
    else spans.push({ start: Math.max(0, place - NEAR), end: place + NEAR });
  }
  return spans;
}

/** A rule of which everything is made ready when it is first needed: most rules of a team never are. */
interface Search {
  readonly rule: TeamRule;
  readonly pattern: () => Pattern;
  readonly appliesTo: (path: string) => boolean;
  readonly allows: Allows;
  readonly companions: readonly HasCompanion[];
}

function searchOf(rule: TeamRule): Search {
  let pattern: Pattern | undefined;
  const { source, group, path: wanted } = rule;
  return {
    rule,
    pattern: () => (pattern ??= { re: compileRe2(source), ...(group !== undefined && { group }) }),
    appliesTo: wanted === undefined ? () => true : pathTest(wanted),
    allows: allower(rule.allow ?? []),
    companions: (rule.companions ?? []).map(companionSearch),
  };
}

/** Files are scanned in pieces and after every keystroke: the answer for the last path is kept. */
function pathTest(source: string): (path: string) => boolean {
  let re: ReturnType<typeof compileRe2> | undefined;
  let last: { readonly path: string; readonly fits: boolean } | undefined;
  return (path) => {
    if (last?.path !== path) last = { path, fits: (re ??= compileRe2(source)).test(path) };
    return last.fits;
  };
}

interface Run {
  readonly claims: Claim[];
  readonly place: Place;
  readonly spans: readonly Span[];
}

function run(search: Search, text: string, { claims, place, spans }: Run): void {
  if (!search.appliesTo(place.path ?? '')) return;
  for (const span of spans) {
    for (const match of matchesIn(search.pattern(), text, span)) {
      const claim = claimMatch(search, text, match, place);
      if (claim) claims.push(claim);
    }
  }
}

function claimMatch(
  { rule, allows, companions }: Search,
  text: string,
  match: Match,
  place: Place,
): Claim | undefined {
  const { start, end } = match.value;
  const value = text.slice(start, end);
  if (rule.entropy !== undefined && entropy(value) < rule.entropy) return undefined;
  if (!hasKeyword(rule, text, match)) return undefined;
  const isAllowed = allows({
    rule: rule.id,
    value,
    match: () => text.slice(match.start, match.end),
    line: () => linesAround(text, start, end),
    place,
  });
  if (isAllowed || !companions.every((has) => has(text, match.value))) return undefined;
  const confidence = looksLikePlaceholder(value) ? 'low' : (rule.confidence ?? 'high');
  return { rule, start, end, confidence, rank: ranks.team };
}

function hasKeyword({ near, keywords }: ImportedRule, text: string, { start, value }: Match): boolean {
  const wanted = near ?? keywords;
  if (wanted.length === 0) return true;
  const from = Math.max(0, start - NEAR, value.start - CONTEXT);
  const around = text.slice(from, Math.min(start + NEAR, value.end + CONTEXT)).toLowerCase();
  return wanted.some((keyword) => around.includes(keyword));
}
