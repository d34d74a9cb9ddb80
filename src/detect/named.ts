// Tokens that are only a random string: the issuer's name beside the literal says whose it is.
import { type Assignment, assignmentAt, assignmentsIn } from './assignment.ts';
import type { Confidence } from './finding.ts';
import type { Matcher } from './matcher.ts';
import { entropy, looksLikePlaceholder } from './randomness.ts';
import type { GenericRule, NamedRule, Rule } from './rule.ts';
import type { Claim } from './settle.ts';
import { windowAround } from './window.ts';

/**
 * Where the issuer's name stands again and again, only the last of a run is looked around, so that a line of
 * nothing but names costs no more than another. No gap in a run is longer than this. Characters.
 */
const RUN = 64;

/** How far around the issuer's name to look: its line, and so many more, within {@link NEAR} characters. */
const LINES = 3;
const NEAR = 400;

/** Looks at the literal whose name holds the keyword, else at the literals close by. */
export function matchName(rule: Rule & NamedRule): Matcher {
  const pattern = new RegExp(
    `^(?:(?:Bearer|Basic|Token|Key|ApiKey|Bot|SSWS) )?(?<value>${rule.pattern.source})$`,
    'd',
  );
  const anywhere = new RegExp(rule.pattern.source);
  const name = rule.name ? new RegExp(rule.name.source, 'i') : undefined;
  let last = -1;

  const claim = (literal: Assignment, text: string, claims: Claim[], isNamed: boolean): boolean => {
    if (name && !name.test(literal.name)) return false;
    const match = pattern.exec(text.slice(literal.start, literal.end));
    const [from, to] = match?.indices?.groups?.['value'] ?? [];
    if (from === undefined || to === undefined) return false;
    claims.push(claimNamed(rule, text, [literal.start + from, literal.start + to], isNamed));
    return true;
  };
  const lookAround = (text: string, claims: Claim[]): void => {
    const { from, to } = windowAround(text, last, { lines: LINES, reach: NEAR });
    last = -1;
    if (!anywhere.test(text.slice(from, to))) return;
    for (const literal of assignmentsIn(text, from, to)) claim(literal, text, claims, false);
  };
  return {
    hit: (text, keywordStart, claims) => {
      const own = assignmentAt(text, keywordStart);
      if (own) claim(own, text, claims, true);
      if (!name) return;
      if (last >= 0 && keywordStart - last > RUN) lookAround(text, claims);
      last = keywordStart;
    },
    finish: (text, claims) => {
      if (last >= 0) lookAround(text, claims);
    },
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
export function matchGeneric(rule: Rule & GenericRule): Matcher {
  const hit: Matcher['hit'] = (text, keywordStart, claims) => {
    const literal = assignmentAt(text, keywordStart);
    if (!literal) return;
    const { start, end } = literal;
    const confidence = rule.judge(literal, text.slice(start, end));
    if (confidence) claims.push({ rule, start, end, confidence, rank: 0 });
  };
  return { hit };
}
