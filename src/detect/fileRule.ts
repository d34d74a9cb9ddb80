// Secrets that the file's name and form tell: credential files of well-known tools, where any text is a secret.
import { nameBeside } from './assignment.ts';
import type { Confidence } from './finding.ts';
import type { Matcher } from './matcher.ts';
import { looksLikePlaceholder, looksRandom } from './randomness.ts';
import type { FileRule, Rule } from './rule.ts';
import { namesPublic } from './secretName.ts';
import { hasPlainShape, isReference, looksLikePassword } from './secretValue.ts';
import { type Claim, ranks } from './settle.ts';
import { CONTEXT } from './window.ts';

type ForFiles = Rule & FileRule;

/** How much of a path is looked at, from its end. Characters; a hostile path may have thousands. */
const PATH = 200;

/** How often what is repeated without an end in a pattern is repeated at most. */
const MOST = 200;

/**
 * The source of a pattern in which every repetition has an end: then each place of a text costs no more than a
 * constant, and the text as a whole a time linear in its length.
 */
export function withBounds(source: string): string {
  let bounded = '';
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    const least = isInClass ? undefined : /^\{(\d{1,4}),\}/.exec(source.slice(at, at + 8));
    if (character === '\\') bounded += character + source.charAt(++at);
    else if (least) {
      bounded += `{${least[1] ?? ''},${Math.max(MOST, Number(least[1]))}}`;
      at += least[0].length - 1;
    } else if (!isInClass && character === '*') bounded += `{0,${MOST}}`;
    else if (!isInClass && character === '+') bounded += `{1,${MOST}}`;
    else bounded += character;
    if (character === '[') isInClass = true;
    else if (character === ']') isInClass = false;
  }
  return bounded;
}

/** Matches all rules for files together: each runs over the texts whose path it knows. */
export function matchFiles(rules: readonly ForFiles[]): Matcher {
  const patterns = new Map<ForFiles, RegExp>();
  const patternOf = (rule: ForFiles): RegExp => {
    const pattern = patterns.get(rule) ?? new RegExp(withBounds(rule.pattern.source), 'gmd');
    patterns.set(rule, pattern);
    return pattern;
  };
  const isKnown = anyPath(rules);

  return {
    hit: () => undefined,
    finish: (text, claims, { path }) => {
      if (path === undefined) return;
      const end = path.slice(-PATH);
      if (!isKnown(end)) return;
      for (const rule of rules) if (rule.paths.test(end)) claimIn(text, rule, patternOf(rule), claims);
    },
  };
}

/**
 * Whether any of the rules knows a path. Most paths are known to none, and their ends tell that soonest: what stands
 * in a look-behind is matched from its end on. In small letters it is compiled in half the time.
 */
function anyPath(rules: readonly ForFiles[]): (path: string) => boolean {
  const sources = rules.map(({ paths }) => paths.source.replace(/\\.|[A-Z]/g, inSmall));
  const any = new RegExp(`(?<=${sources.join('|') || '(?!)'})`, 'y');
  return (path) => {
    const small = path.toLowerCase();
    any.lastIndex = small.length;
    return any.test(small);
  };
}

/** A letter of a pattern; what is escaped stays what it is. */
function inSmall(part: string): string {
  return part.length > 1 ? part : part.toLowerCase();
}

function claimIn(text: string, rule: ForFiles, pattern: RegExp, claims: Claim[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    if (end <= start) pattern.lastIndex = Math.max(pattern.lastIndex, match.index + 1);
    else if (isNear(text, rule, start, end)) {
      const value = text.slice(start, end);
      const confidence = isNamedOtherwise(nameBeside(text, start), value) ? undefined : judge(value);
      if (confidence) claims.push({ rule, start, end, confidence, rank: ranks.file });
    }
  }
}

function isNear(text: string, { near }: ForFiles, start: number, end: number): boolean {
  return !near || near.test(text.slice(Math.max(0, start - CONTEXT), end + CONTEXT));
}

/** Some tools have UUIDs for passwords. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Where a name stands beside the value, it may say that there is nothing secret. */
function isNamedOtherwise(name: string, value: string): boolean {
  return name !== '' && (namesPublic(name) || (hasPlainShape(value) && !uuid.test(value)));
}

/** In such a file a word can be a password as well; only what stands for another value is none. */
function judge(value: string): Confidence | undefined {
  // The hash of a password (crypt(5)) begins as a variable does.
  if (isReference(value) && !/^\$\w{1,8}\$/.test(value)) return undefined;
  if (looksLikePlaceholder(value)) return 'low';
  return looksRandom(value) || looksLikePassword(value) ? 'high' : 'medium';
}
