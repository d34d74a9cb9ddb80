// Rules of a team as the tests of the engine give them.
import { matchImported } from '../../../src/detect/imported.ts';
import type { ImportedRule, TeamRule } from '../../../src/detect/rule.ts';
import { type Scan, scanner } from '../../../src/detect/scan.ts';

/** What a test says of a rule; the rest is the same for all. */
export type Given = Partial<ImportedRule> & { readonly id?: string; readonly source: string };

/** A rule of a team. */
export const ruleOf = ({ id = 'acme-token', ...given }: Given): TeamRule => ({
  kind: 'imported',
  id,
  issuer: '',
  title: 'Acme token',
  keywords: [],
  variable: 'ACME_TOKEN',
  revoke: '',
  ...given,
});

/** An engine of nothing but these rules. */
export const scanWith = (...given: readonly Given[]): Scan => scanner([], matchImported(given.map(ruleOf)));

/** The values that are found, in order. */
export const valuesIn = (scan: Scan, text: string, path?: string): string[] =>
  scan(text, path === undefined ? {} : { path }).map(({ start, end }) => text.slice(start, end));
