// Makes a rule of a team out of what its file says, or tells why it cannot run.
import type { Allowance } from '../detect/allow.ts';
import type { Companion } from '../detect/companion.ts';
import type { Confidence } from '../detect/finding.ts';
import type { ImportedRule, TeamRule } from '../detect/rule.ts';
import { type Judge, hasGroup } from '../detect/re2.ts';

/** What a file says of a rule. All patterns are in RE2's syntax. */
export interface ToldRule {
  readonly id: string;
  readonly title?: string | undefined;
  readonly source: string;
  readonly group?: number | string | undefined;
  readonly entropy?: number | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly path?: string | undefined;
  readonly severity?: 'high' | 'low' | undefined;
  readonly confidence?: Confidence | undefined;
  readonly variable?: string | undefined;
  readonly revoke?: string | undefined;
  readonly allow: readonly Allowance[];
  readonly companions?: readonly Companion[];
}

/** Longer keywords are searched for by their beginning, or the search would need much memory. Characters. */
const LONGEST_KEYWORD = 32;

/** The rule; or why it cannot run, as goes on behind a colon. */
export function teamRule(told: ToldRule, judge: Judge): TeamRule | string {
  const { id, source, group, path, entropy, severity, confidence, companions = [] } = told;
  const fault = judge(source);
  if (fault !== undefined) return `its pattern cannot be used, ${fault}`;
  if (group !== undefined && !hasGroup(source, group)) return `its pattern has no group ${group}`;
  const pathFault = path === undefined ? undefined : judge(path, 'test');
  if (pathFault !== undefined) return `its path cannot be used, ${pathFault}`;
  return {
    kind: 'imported',
    id,
    issuer: '',
    title: onOneLine(told.title ?? '') || id,
    source,
    ...keywordsOf(told.keywords ?? []),
    variable: told.variable ?? variableOf(id),
    revoke: told.revoke ?? '',
    ...(group !== undefined && { group }),
    ...(entropy !== undefined && { entropy }),
    ...(path !== undefined && { path }),
    ...(severity && { severity }),
    ...(confidence && { confidence }),
    ...(told.allow.length > 0 && { allow: told.allow }),
    ...(companions.length > 0 && { companions }),
  };
}

/** The engine can search for keywords of three ASCII characters or more: where one is none, for none. */
function keywordsOf(told: readonly string[]): Pick<ImportedRule, 'keywords' | 'near'> {
  const near = told.map((keyword) => keyword.toLowerCase()).filter((keyword) => keyword !== '');
  const canSearch = near.every((keyword) => /^[ -~]{3,}$/.test(keyword));
  const keywords = canSearch ? near.map((keyword) => keyword.slice(0, LONGEST_KEYWORD)) : [];
  const isSame =
    keywords.length === near.length && keywords.every((keyword, index) => keyword === near[index]);
  return isSame ? { keywords } : { keywords, near };
}

/** `ACME_TOKEN` for `acme-token`. */
function variableOf(id: string): string {
  const name = id
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[A-Z]/.test(name) ? name : 'TOKEN';
}

/** What is shown in lists and on terminals, which a line end or a control character could deceive. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/**
 * The allowance, if all its patterns can run. Else undefined, and it is told: in doubt a finding is reported.
 */
export function soundAllowance(
  allowance: Allowance,
  judge: Judge,
  tell: (reason: string) => void,
): Allowance | undefined {
  const faults = [...(allowance.paths ?? []), ...(allowance.regexes ?? [])].flatMap(
    (source) => judge(source, 'test') ?? [],
  );
  for (const fault of faults) tell(`what it allows cannot be used, ${fault}`);
  return faults.length === 0 ? allowance : undefined;
}
