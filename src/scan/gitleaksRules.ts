// Turns what a configuration of gitleaks says into rules that Latchkey runs, and tells what it cannot do.
import type { Allowance } from '../detect/allow.ts';
import type { Companion } from '../detect/companion.ts';
import type { Judge } from '../detect/re2.ts';
import type { TeamRule } from '../detect/rule.ts';
import type { GitleaksConfig } from './gitleaksChain.ts';
import type { GitleaksRule, RequiredRule, Tell } from './gitleaksFile.ts';
import { soundAllowance, teamRule } from './teamRule.ts';

/** What became of a configuration. */
export interface GitleaksRules {
  readonly rules: readonly TeamRule[];
  readonly allow: readonly Allowance[];
  readonly disabled: readonly string[];
}

/** Rules of gitleaks that its README speaks of by name, and what Latchkey calls the same. */
const counterparts: Readonly<Record<string, string>> = { 'generic-api-key': 'generic-secret' };

/** Who hears of faults and of what is left out, who judges patterns, and which ids are Latchkey's own. */
export interface Hearing {
  readonly tell: Tell;
  readonly note: Tell;
  readonly judge: Judge;
  readonly isOwn: (id: string) => boolean;
}

/** Rules that run; faults are told by rule, and the others hold. */
export function rulesFrom(config: GitleaksConfig, hearing: Hearing): GitleaksRules {
  const { tell, note, judge, isOwn } = hearing;
  const byId = new Map(config.rules.map((rule) => [rule.id, rule]));
  const sound = (list: readonly Allowance[], hear: Tell): Allowance[] =>
    list.flatMap((allowance) => soundAllowance(allowance, judge, hear) ?? []);
  const global = sound(config.allow, (reason) => tell(`an allowlist: ${reason}`)).map(withOwnIds);
  // What a match is, is only known where it is made.
  const ofMatches = global.filter(({ target }) => target === 'match');
  const rules: TeamRule[] = [];
  const ofOwnRules: Allowance[] = [];
  for (const rule of config.rules) {
    const hear: Tell = (reason) => tell(`rule "${rule.id}": ${reason}`);
    const allow = sound(rule.allow, hear);
    if (rule.isHidden) continue;
    if (rule.regex === undefined) {
      if (isOwn(rule.id)) ofOwnRules.push(...allow.map((one) => ({ ...one, rules: [rule.id] })));
      else if (rule.path !== undefined) hear('it only has a path, and Latchkey looks for values');
      else note(`rule "${rule.id}": it changes a rule that Latchkey does not have`);
      continue;
    }
    const made = makeRule(rule, byId, [...allow, ...ofMatches], hearing);
    if (typeof made === 'string') hear(made);
    else rules.push(made);
  }
  return { rules, allow: [...global, ...ofOwnRules], disabled: ownIds(config.disabled, isOwn, note) };
}

/** The rule; or why it cannot run, as goes on behind a colon. */
function makeRule(
  rule: GitleaksRule,
  byId: ReadonlyMap<string, GitleaksRule>,
  allow: readonly Allowance[],
  { note, judge }: Hearing,
): TeamRule | string {
  const { id, description, regex = '', secretGroup, entropy, keywords, path } = rule;
  const companions: Companion[] = [];
  for (const required of rule.required) {
    const source = byId.get(required.id)?.regex;
    if (source === undefined || judge(source) !== undefined)
      return `it requires the rule "${required.id}", which is not there or cannot run`;
    if (required.lines === undefined)
      note(`rule "${id}": the rule "${required.id}" that it requires is only looked for close by`);
    companions.push(companionOf(required, source, byId.get(required.id)?.entropy));
  }
  const told = { id, title: description, source: regex, group: secretGroup, entropy, keywords, path };
  return teamRule({ ...told, allow, companions }, judge);
}

function companionOf(
  { lines, columns }: RequiredRule,
  source: string,
  entropy: number | undefined,
): Companion {
  return {
    source,
    ...(entropy !== undefined && { entropy }),
    ...(lines !== undefined && { lines }),
    ...(columns !== undefined && { columns }),
  };
}

function withOwnIds(allowance: Allowance): Allowance {
  const { rules } = allowance;
  return rules
    ? { ...allowance, rules: rules.flatMap((id) => [id, counterparts[id] ?? []].flat()) }
    : allowance;
}

function ownIds(ids: readonly string[], isOwn: (id: string) => boolean, note: Tell): string[] {
  return ids.flatMap((id) => {
    const own = isOwn(id) ? id : counterparts[id];
    if (own === undefined) note(`it disables "${id}", which Latchkey does not have`);
    return own ?? [];
  });
}
