// What the documents of a folder are scanned by: what its team has agreed on, made ready to run.
import type { Rule } from '../detect/rule.ts';
import { rules as builtIn } from '../detect/rules/index.ts';
import { type Scan, scanner } from '../detect/scan.ts';
import { type Agreement, noAgreement } from '../scan/agreement.ts';
import { type DocumentScan, documentScan } from '../scan/documentScan.ts';
import { liveRules } from '../scan/liveRules.ts';
import { runningRules } from '../scan/runningRules.ts';
import type { Unread } from '../workspace/located.ts';
import { layerOf } from '../workspace/ignoreRules.ts';
import type { FolderFiles } from './folderFiles.ts';
import type { Patience } from './patience.ts';

/** What holds for the documents of a folder. */
export interface Terms extends DocumentScan {
  readonly agreement: Agreement;
  /** Every rule that has a say in the folder, by id. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Whether a path in the folder is left out: by patterns that a person has chosen, the team's, the ignore file's. */
  readonly isExcluded: (path: string, chosen: readonly string[]) => boolean;
  /** Runs a scan of so many characters, and watches how long it takes. */
  readonly watch: Patience['watch'];
  /** What is wrong, and what does not hold while somebody types. */
  readonly problems: readonly Unread[];
}

/** Runs of them in one pattern. */
const MOST_ASTERISKS = 4;

const ownRules: ReadonlyMap<string, Rule> = new Map(builtIn.map((rule) => [rule.id, rule]));

/** Who only has the rules of Latchkey shares one engine. */
const ownScan = scanner(builtIn);

/** What holds where nobody has agreed on anything, as in a document of no folder. */
export const ownTerms: Terms = termsWith(noAgreement, {
  scan: ownScan,
  patterns: [],
  watch: (_length, scan) => scan(),
  problems: [],
});

/**
 * Makes ready what was read of a folder. What runs the rules of a team is loaded where there are some.
 *
 * @param patience that of whoever types in the folder. Where it has been lost already, undefined: then only the rules
 *   of Latchkey run.
 */
export async function makeTerms(
  { agreement, patterns }: FolderFiles,
  patience: Patience | undefined,
): Promise<Terms> {
  const { team } = agreement;
  const { own, team: theirs } = runningRules(team);
  const live = patience ? liveRules({ ...agreement, team: { ...team, rules: theirs } }) : undefined;
  const scan = own.length === builtIn.length ? ownScan : scanner(own);
  const shared = { patterns, problems: [...agreement.problems, ...(live?.problems ?? [])] };
  if (!patience || !live || live.rules.length + live.allow.length === 0)
    return termsWith(agreement, { ...shared, scan, watch: ownTerms.watch });
  const { allower, matchImported } = await import('../detect/team.ts');
  const isAllowed = allower(live.allow);
  return termsWith(agreement, {
    ...shared,
    scan: live.rules.length > 0 ? scanner(own, matchImported(live.rules, patience.mayGoOn)) : scan,
    // What nobody has the time to ask for is reported.
    allows: (subject) => patience.mayGoOn() && isAllowed(subject),
    watch: patience.watch,
  });
}

interface Making extends Pick<Terms, 'watch' | 'problems'> {
  readonly scan: Scan;
  readonly allows?: Parameters<typeof documentScan>[1]['allows'];
  readonly patterns: readonly string[];
}

function termsWith(agreement: Agreement, { scan, allows, patterns, watch, problems }: Making): Terms {
  const { rules } = agreement.team;
  const always = [...patterns, ...agreement.team.exclude].filter(isSwift);
  return {
    ...documentScan(agreement, { scan, allows }),
    agreement,
    rules:
      rules.length === 0
        ? ownRules
        : new Map([...ownRules, ...rules.map((rule) => [rule.id, rule] as const)]),
    isExcluded: excluder(always),
    watch,
    problems,
  };
}

/**
 * Patterns of paths run as expressions that go back, and anybody may have written them: with many asterisks, one could
 * keep the window busy for ever. What such a pattern leaves out is underlined; scans, which have threads, leave it out.
 */
function isSwift(pattern: string): boolean {
  return (pattern.match(/\*+/g) ?? []).length <= MOST_ASTERISKS;
}

/** Asks for a path again and again; the patterns that a person has chosen rarely change. */
function excluder(always: readonly string[]): Terms['isExcluded'] {
  let last: { readonly key: string; readonly rules: ReturnType<typeof layerOf>['rules'] } | undefined;
  return (path, chosen) => {
    if (always.length + chosen.length === 0 || /^(?:\/|\.\.|[A-Za-z]:)/.test(path)) return false;
    const key = chosen.join('\n');
    if (last?.key !== key) last = { key, rules: layerOf('', [...always, ...chosen]).rules };
    return last.rules.ignores(path);
  };
}
