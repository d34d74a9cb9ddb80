// Turns what a configuration of gitleaks says into rules that Latchkey runs, and tells what it cannot do.
import type { Allowance } from '../detect/allow.ts';
import type { Companion } from '../detect/companion.ts';
import { faultOf } from '../detect/re2.ts';
import type { GitleaksConfig } from './gitleaksChain.ts';
import type { GitleaksRule, Tell } from './gitleaksFile.ts';
import { type TeamRule, soundAllowance, teamRule } from './teamRule.ts';

/** What became of a configuration. */
export interface GitleaksRules {
  readonly rules: readonly TeamRule[];
  readonly allow: readonly Allowance[];
  readonly disabled: readonly string[];
}

/** Rules of gitleaks that its README speaks of by name, and what Latchkey calls the same. */
const counterparts: Readonly<Record<string, string>> = { 'generic-api-key': 'generic-secret' };

/** Who hears of faults and of what is left out, and which ids are Latchkey's own. */
export interface Hearing {
  readonly tell: Tell;
  readonly note: Tell;
  readonly isOwn: (id: string) => boolean;
}

/** Rules that run; faults are told by rule, and the others hold. */
export function rulesFrom(config: GitleaksConfig, { tell, note, isOwn }: Hearing): GitleaksRules {
  const byId = new Map(config.rules.map((rule) => [rule.id, rule]));
  const sound = (list: readonly Allowance[], hear: Tell): Allowance[] =>
    list.flatMap((allowance) => soundAllowance(allowance, hear) ?? []);
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
    const companions = companionsOf(rule, byId, hear, (reason) => note(`rule "${rule.id}": ${reason}`));
    const made = companions && makeRule(rule, rule.regex, { allow: [...allow, ...ofMatches], companions });
    if (typeof made === 'string') hear(made);
    else if (made) rules.push(made);
  }
  return { rules, allow: [...global, ...ofOwnRules], disabled: ownIds(config.disabled, isOwn, note) };
}

function makeRule(
  { id, description, secretGroup, entropy, keywords, path }: GitleaksRule,
  source: string,
  made: { readonly allow: readonly Allowance[]; readonly companions: readonly Companion[] },
): TeamRule | string {
  return teamRule({ id, title: description, source, group: secretGroup, entropy, keywords, path, ...made });
}

/** What a rule requires near a match; undefined where that cannot be had, which is told. */
function companionsOf(
  rule: GitleaksRule,
  byId: ReadonlyMap<string, GitleaksRule>,
  tell: Tell,
  note: Tell,
): Companion[] | undefined {
  const companions: Companion[] = [];
  for (const { id, lines, columns } of rule.required) {
    const { regex, entropy } = byId.get(id) ?? {};
    if (regex === undefined || faultOf(regex) !== undefined) {
      tell(`it requires the rule "${id}", which is not there or cannot run`);
      return undefined;
    }
    if (lines === undefined) note(`the rule "${id}" that it requires is only looked for close by`);
    companions.push({
      source: regex,
      ...(entropy !== undefined && { entropy }),
      ...(lines !== undefined && { lines }),
      ...(columns !== undefined && { columns }),
    });
  }
  return companions;
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
