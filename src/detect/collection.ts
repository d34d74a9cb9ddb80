// Secrets in a list or a map that is named for all of them: `const apiKeys = ["…", "…"]`, `tokens: { shop: "…" }`.
import type { Matcher } from './matcher.ts';
import { looksRandom } from './randomness.ts';
import type { CollectionRule, Rule } from './rule.ts';
import { couldBeSecret } from './secretValue.ts';
import { ranks } from './settle.ts';
import { wordEnd } from './window.ts';

/** How far behind its name a collection is read. Characters. */
const REACHED = 640;

/** What opens a collection behind its name, with what types and calls may stand between. */
const opening = /["'`]?[^"'`;\r\n=({]{0,40}(?::=|=>|[=:(]|%(?=\{))[^"'`;\r\n{(]{0,40}[[{(]/y;

/** A text between quotes, in which nothing stands that only a sentence or a path would hold. */
const literal = /(["'`])([A-Za-z0-9_.~+/=-]{20,200})\1/g;

export function matchCollection(rule: Rule & CollectionRule): Matcher {
  // The same literals are not read once for each word in a name.
  let done = -1;
  const hit: Matcher['hit'] = (text, start, claims) => {
    const nameEnd = wordEnd(text, start);
    if (nameEnd <= done || !isPlural.test(text.slice(start, nameEnd))) return;
    opening.lastIndex = nameEnd;
    if (!opening.test(text)) return;
    done = nameEnd;
    const from = opening.lastIndex;
    const whole = text.slice(from, from + REACHED);
    const within = whole.slice(0, endOf(whole));
    // A set of public keys (RFC 7517 section 5).
    if (within.includes('"kty"')) return;
    for (const match of within.matchAll(literal)) {
      const value = match[2] ?? '';
      const place = from + match.index + 1;
      if (!isSecret(value)) continue;
      claims.push({
        rule,
        start: place,
        end: place + value.length,
        confidence: 'medium',
        rank: ranks.generic,
      });
    }
  };
  return { hit, finish: () => void (done = -1) };
}

const isPlural = /(?:keys|secrets|tokens|passwords|credentials)$/i;

/** A collection ends where its bracket closes on a line of its own, or with a statement. */
function endOf(text: string): number {
  const end = /[\])}];|\n[\])}]|\n\s*\n/.exec(text);
  return end ? end.index : text.length;
}

/** Random, and mixed: hashes in a list of keys are what a cache or a test has. */
function isSecret(value: string): boolean {
  return (
    /[a-z]/i.test(value) &&
    /\d/.test(value) &&
    !/^[0-9a-f-]+$/i.test(value) &&
    looksRandom(value) &&
    couldBeSecret(value)
  );
}
