// The one table of rules, of all issuers.
import type { OwnRule } from '../rule.ts';
import * as issuers from './issuers.ts';

export const rules: readonly OwnRule[] = Object.values<Record<string, OwnRule>>(issuers).flatMap((file) =>
  Object.values(file),
);

/** The ids of all rules. */
export const ownIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
