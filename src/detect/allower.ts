// Makes ready what a team has said to leave alone. Apart from allow.ts, so that only who needs it loads RE2.
import type { Allowance, Allows } from './allow.ts';
import { compileRe2 } from './re2.ts';

/** Makes allowances ready. Their patterns are compiled when the first is needed. */
export function allower(allowances: readonly Allowance[]): Allows {
  let ready:
    readonly { readonly rules: ReadonlySet<string> | undefined; readonly holds: Allows }[] | undefined;
  return (subject) => {
    ready ??= allowances.map((one) => ({ rules: one.rules && new Set(one.rules), holds: makeReady(one) }));
    return ready.some(({ rules, holds }) => (rules?.has(subject.rule) ?? true) && holds(subject));
  };
}

function makeReady({ paths, regexes, target, stopwords, commits, every }: Allowance): Allows {
  const kinds: Allows[] = [];
  if (commits) kinds.push(({ place }) => place.commit !== undefined && commits.includes(place.commit));
  if (paths) {
    const matches = anyOf(paths);
    kinds.push(({ place }) => place.path !== undefined && matches(place.path));
  }
  if (stopwords) {
    kinds.push(({ value }) => {
      const lower = value.toLowerCase();
      return stopwords.some((word) => lower.includes(word));
    });
  }
  if (regexes) {
    const matches = anyOf(regexes);
    kinds.push(({ value, match, line }) =>
      matches(target === 'match' ? match() : target === 'line' ? line() : value),
    );
  }
  if (kinds.length === 0) return () => false;
  return every
    ? (subject) => kinds.every((holds) => holds(subject))
    : (subject) => kinds.some((holds) => holds(subject));
}

function anyOf(sources: readonly string[]): (text: string) => boolean {
  const patterns = sources.map(compileRe2);
  return (text) => patterns.some((pattern) => pattern.test(text));
}
