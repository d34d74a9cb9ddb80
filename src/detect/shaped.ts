// Tokens that say themselves what they are: the pattern runs where a keyword stands.
import type { Confidence } from './finding.ts';
import type { Matcher } from './matcher.ts';
import { entropy, looksLikePlaceholder } from './randomness.ts';
import type { Rule, ShapedRule } from './rule.ts';
import { isReference } from './secretValue.ts';
import { type Claim, ranks } from './settle.ts';
import { beginsToken, endsToken } from './window.ts';

/** What a pattern needs to run on a text. */
interface Shape {
  readonly rule: Rule & ShapedRule;
  readonly pattern: RegExp;
  readonly longest: number;
  readonly notBefore: RegExp | undefined;
}

/** Runs the pattern at the keyword, or in the text around it where a match may begin before. */
export function matchShape(rule: Rule & ShapedRule): Matcher {
  const hasGroup = rule.pattern.source.includes('(?<value>');
  const flags = (rule.lead === undefined ? 'y' : 'g') + (hasGroup ? 'd' : '');
  const shape: Shape = {
    rule,
    pattern: new RegExp(rule.pattern.source, flags),
    longest: rule.longest ?? 512,
    notBefore: rule.notBefore ? new RegExp(`[${rule.notBefore}]`) : undefined,
  };
  return rule.lead === undefined ? matchAt(shape) : matchAround(shape, rule.lead);
}

function matchAt(shape: Shape): Matcher {
  const { rule, pattern, longest } = shape;
  const hit: Matcher['hit'] = (text, start, claims) => {
    if (isCovered(rule, start, claims.at(-1)) || !beginsToken(text, start)) return;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match && match[0].length <= longest) claimMatch(shape, text, 0, match, claims);
  };
  return { hit };
}

/** A keyword may stand in a token again. The longer claim would win, unless only the other one is in order. */
function isCovered(rule: Rule & ShapedRule, start: number, last: Claim | undefined): boolean {
  return last?.rule === rule && start < last.end && !rule.check;
}

/**
 * Where keywords stand close to each other, the text around all of them is searched once, so that a line of
 * nothing but keywords costs no more than another.
 */
function matchAround(shape: Shape, lead: number): Matcher {
  const { pattern, longest } = shape;
  let from = -1;
  let to = -1;
  const search = (text: string, claims: Claim[]): void => {
    const window = text.slice(from, to);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(window); match; match = pattern.exec(window)) {
      claimMatch(shape, text, from, match, claims);
    }
    from = -1;
  };
  return {
    hit: (text, start, claims) => {
      if (from >= 0 && start - lead > to) search(text, claims);
      if (from < 0) from = Math.max(0, start - lead);
      to = Math.min(text.length, start + longest + 1);
    },
    finish: (text, claims) => {
      if (from >= 0) search(text, claims);
    },
  };
}

/** Claims a match, unless a word goes on at one of its ends. `offset` is where the window starts. */
function claimMatch(
  shape: Shape,
  text: string,
  offset: number,
  match: RegExpExecArray,
  claims: Claim[],
): void {
  const start = offset + match.index;
  const end = start + match[0].length;
  if (!beginsToken(text, start) || !endsToken(text, end, shape.notBefore)) return;
  const [valueStart, valueEnd] = match.indices?.groups?.['value'] ?? [
    match.index,
    match.index + match[0].length,
  ];
  claims.push(claimShape(shape.rule, text, offset + valueStart, offset + valueEnd));
}

function claimShape(rule: Rule & ShapedRule, text: string, start: number, end: number): Claim {
  const value = text.slice(start, end);
  const holds = rule.check?.(value);
  let confidence: Confidence = holds === false || (rule.general && isWords(value)) ? 'medium' : 'high';
  if (rule.publishable || (rule.general && (isNone(value) || text.charAt(start - 1) === '\\')))
    confidence = 'low';
  if (looksLikePlaceholder(bodyOf(rule, value)) || (value.length >= 20 && entropy(value) < 2.5))
    confidence = 'low';
  const rank = rule.general ? ranks.general : holds ? ranks.checked : ranks.shaped;
  return { rule, start, end, confidence, rank };
}

/** A password of letters alone may be anything. */
function isWords(value: string): boolean {
  return value.length < 40 && /^[A-Za-z]+$/.test(value);
}

/** What stands for another value, is a word of a sentence, or has a form that no password has. */
function isNone(value: string): boolean {
  return (
    isReference(value) ||
    /^(?:[a-z]{1,12}|[A-Z]?[a-z]{1,12}[.,;:])$/.test(value) ||
    /\\u[0-9A-Fa-f]{4}|[\u0250-\uffff]/.test(value)
  );
}

/** What is behind the fixed beginning, which may hold words like `test` itself. */
function bodyOf(rule: Rule, value: string): string {
  const lower = value.toLowerCase();
  const prefix = rule.keywords.find((keyword) => lower.startsWith(keyword)) ?? '';
  return value.slice(prefix.length);
}
