// A team's own rules and what it has said to leave alone: `latchkey.json` and the configuration of gitleaks.
import { basename, dirname, extname, join } from 'node:path';
import { type Judge, patternJudge } from '../detect/re2.ts';
import type { TeamRule } from '../detect/rule.ts';
import { TokenError } from '../tokens/errors.ts';
import { OWN_FILE, foreignRules } from './agreementFiles.ts';
import { type Chain, readGitleaksChain } from './gitleaksChain.ts';
import { rulesFrom } from './gitleaksRules.ts';
import { type LatchkeyJson, readLatchkeyJson } from './latchkeyJson.ts';
import type { Unread } from '../workspace/located.ts';
import { readIfThere } from './readIfThere.ts';

/** What a team's files say of rules. Plain data, which can be posted to a thread. */
export interface TeamRules extends LatchkeyJson {
  /** False where a person has named a file of gitleaks that does not extend the default rules. */
  readonly keepsOwn: boolean;
  /** The files of other tools that were read, those that they extend too. Absolute, without links. */
  readonly files: readonly string[];
  /** What is wrong, and by `skipped` what Latchkey does without. Everything else holds. */
  readonly problems: readonly Unread[];
}

/** What one file says. */
type Part = LatchkeyJson & Partial<Pick<TeamRules, 'keepsOwn'>>;

/** Larger files are nobody's handwriting. Bytes. */
const LARGEST = 4_000_000;

/** With more rules, or more characters in keywords, the search for keywords would need gigabytes. */
const MOST_RULES = 10_000;
const MOST_IN_KEYWORDS = 300_000;

/** What is asked for. */
export interface RulesWanted {
  /** The ids of the rules of Latchkey. Given, so that a thread that only reads need not hold them all. */
  readonly ownIds: ReadonlySet<string>;
  /**
   * Absolute: a `.toml` of gitleaks or a `.json` like latchkey.json, to read instead of the files of other tools in
   * the folder.
   */
  readonly named?: string | undefined;
}

/**
 * Reads what a team has configured for a folder. What is wrong with files that are found is told. Throws
 * `rules-invalid` where a file that a person has named cannot be read at all.
 *
 * @param folder absolute
 */
export async function readTeamRules(folder: string, { ownIds, named }: RulesWanted): Promise<TeamRules> {
  const reading: Reading = {
    problems: [],
    files: [],
    judge: patternJudge(),
    isOwn: (id) => ownIds.has(id),
  };
  const { problems, files } = reading;
  const own = await readOwn(join(folder, OWN_FILE), reading);
  const other = named === undefined ? await readFound(folder, reading) : await readNamed(named, reading);
  const parts = [own, other].filter((part) => part !== undefined);
  const rules = withinLimits(
    parts.flatMap((part) => part.rules),
    problems,
  );
  noteStrangers(own, rules, reading);
  const minimumConfidence = own?.minimumConfidence ?? other?.minimumConfidence;
  return {
    rules,
    disabled: parts.flatMap((part) => part.disabled),
    allow: parts.flatMap((part) => part.allow),
    exclude: parts.flatMap((part) => part.exclude),
    ...(minimumConfidence && { minimumConfidence }),
    keepsOwn: other?.keepsOwn ?? true,
    files,
    problems,
  };
}

/** What is shared while the files of a folder are read. */
interface Reading {
  readonly problems: Unread[];
  readonly files: string[];
  readonly judge: Judge;
  readonly isOwn: (id: string) => boolean;
}

async function readFound(folder: string, reading: Reading): Promise<Part | undefined> {
  for (const name of foreignRules) {
    const before = reading.problems.length;
    const part = await readForeign(join(folder, name), { folder, everywhere: false, ...reading });
    // What is there and cannot be read is told; the next file is not what the team means.
    if (part || reading.problems.length > before) return part;
  }
  return undefined;
}

async function readNamed(named: string, { problems, ...shared }: Reading): Promise<Part> {
  const reading: Reading = { ...shared, problems: [] };
  const part =
    extname(named) === '.json'
      ? await readOwn(named, reading)
      : await readForeign(named, { folder: dirname(named), everywhere: true, ...reading });
  problems.push(...reading.problems);
  if (part) return part;
  const reason = reading.problems[0]?.reason ?? 'it is not there';
  throw new TokenError(
    'rules-invalid',
    `The rules in ${basename(named)} cannot be used: ${reason}.`,
    'Name a .toml file as gitleaks writes it, or a .json file like latchkey.json.',
  );
}

/** Undefined where there is no such file, or it cannot be read, which is told. */
async function readOwn(path: string, { problems, judge }: Reading): Promise<Part | undefined> {
  const tell = (reason: string): void => void problems.push({ path: basename(path), reason, kind: 'failed' });
  const read = await readIfThere(path, LARGEST);
  if (read && 'fault' in read) tell(read.fault);
  const part = read && 'text' in read ? readLatchkeyJson(read.text, judge, tell) : undefined;
  return part && { ...part, rules: withOrigin(part.rules, path) };
}

async function readForeign(path: string, chain: Chain & Reading): Promise<Part | undefined> {
  const { everywhere, judge, problems, isOwn } = chain;
  const config = await readGitleaksChain(path, chain);
  if (!config) return undefined;
  const say = (kind: Unread['kind']) => (reason: string) =>
    void problems.push({ path: basename(path), reason, kind });
  const made = rulesFrom(config, { tell: say('failed'), note: say('skipped'), judge, isOwn });
  const rules = withOrigin(made.rules, path);
  return { ...made, rules, exclude: [], keepsOwn: !everywhere || config.useDefault };
}

/** An id that is switched off and is none is misspelt, or from another version. */
function noteStrangers(
  own: Part | undefined,
  rules: readonly TeamRule[],
  { problems, isOwn }: Reading,
): void {
  const known = new Set(rules.map(({ id }) => id));
  for (const id of own?.disabled ?? []) {
    if (known.has(id) || isOwn(id)) continue;
    const reason = `it disables "${id}", which is no rule`;
    problems.push({ path: OWN_FILE, reason, kind: 'skipped' });
  }
}

/** The rules with the name of their file, which a person may want to open. */
function withOrigin(rules: readonly TeamRule[], path: string): readonly TeamRule[] {
  return rules.map((rule) => ({ ...rule, from: basename(path) }));
}

/** The rules without those that have the id of one before, and no more than the engine can take. */
function withinLimits(rules: readonly TeamRule[], problems: Unread[]): TeamRule[] {
  const byId = new Map<string, TeamRule>();
  let characters = 0;
  for (const rule of rules) {
    characters += rule.keywords.join('').length;
    if (byId.size === MOST_RULES || characters > MOST_IN_KEYWORDS) {
      const reason = `only the first ${byId.size} of ${rules.length} rules of the team are used`;
      problems.push({ path: rule.from ?? '', reason, kind: 'failed' });
      break;
    }
    if (!byId.has(rule.id)) byId.set(rule.id, rule);
  }
  return [...byId.values()];
}
