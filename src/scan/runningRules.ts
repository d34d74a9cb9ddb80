// Which rules run in a scan: Latchkey's own and those of the team.
import type { OwnRule, Rule, TeamRule } from '../detect/rule.ts';
import { rules as builtIn } from '../detect/rules/index.ts';

/** What decides which rules run. */
export interface RuleChoice {
  /** The team's own rules. One that has the id of a rule of Latchkey takes its place. */
  readonly rules: readonly TeamRule[];
  /** Ids of rules that are not to run. */
  readonly disabled: readonly string[];
  /** Whether the rules of Latchkey run, too. Default true. */
  readonly keepsOwn?: boolean;
}

/** The rules that run, each in order of id: where two claim the same, the order must always be the same. */
export interface RunningRules {
  readonly own: readonly OwnRule[];
  readonly team: readonly TeamRule[];
}

/** Every rule that the choice lets run, by kind. */
export function runningRules({ rules, disabled, keepsOwn = true }: RuleChoice): RunningRules {
  const off = new Set(disabled);
  const replaced = new Set(rules.map(({ id }) => id));
  return {
    own: builtIn.filter(({ id }) => keepsOwn && !off.has(id) && !replaced.has(id)).sort(byId),
    team: rules.filter(({ id }) => !off.has(id)).sort(byId),
  };
}

/** Every rule that the choice lets run, in order of id. */
export function rulesOf(choice: RuleChoice): readonly Rule[] {
  const { own, team } = runningRules(choice);
  return [...own, ...team].sort(byId);
}

function byId(one: Rule, other: Rule): number {
  return one.id < other.id ? -1 : 1;
}
