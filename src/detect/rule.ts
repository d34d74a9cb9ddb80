// What a rule is: data that says how one kind of token looks, who issues it and how to be rid of it.
import type { Allowance } from './allow.ts';
import type { Assignment } from './assignment.ts';
import type { Companion } from './companion.ts';
import type { Confidence } from './finding.ts';

/** Offline judgement of a matched value: `true` a checksum or structure holds, `false` it does not. */
export type Check = (value: string) => boolean;

/** Reads the end of life out of a value itself. Milliseconds since 1970, or undefined if it carries none. */
export type Expiry = (value: string) => number | undefined;

/** What every rule says, whatever its kind. */
interface RuleBasics {
  /** What a person reads: `GitHub personal access token (classic)`. */
  readonly title: string;
  /** Literals, any case, at least 3 characters, without one of which the rule cannot match. Lower case. */
  readonly keywords: readonly string[];
  /** The environment variable that the issuer's own documentation uses: `GITHUB_TOKEN`. */
  readonly variable: string;
  /** The issuer's page on revoking or replacing this kind of token. */
  readonly revoke: string;
  /** `low` for what is sensitive but weak: test keys, publishable keys. Default `high`. */
  readonly severity?: 'high' | 'low';
  /** Says what kind of thing it is but not whose (a JWT, a password in a URL): an issuer's own rule wins. */
  readonly general?: true;
  readonly check?: Check;
  readonly expiry?: Expiry;
}

/**
 * A token that says itself what it is (`ghp_…`).
 *
 * The pattern is written without flags and without boundaries: the engine sees to it that the match does
 * not begin or end inside a longer word. It matches from the keyword on, or, with `lead`, from at most that
 * many characters before it. Where only a part of the match is the value, that part is the group `value`.
 */
export interface ShapedRule extends RuleBasics {
  readonly kind: 'shaped';
  readonly pattern: RegExp;
  /** How many characters a match may begin before its keyword. Default 0: the keyword comes first. */
  readonly lead?: number;
  /** Made to be read by everybody, as in the code of a page: known, but reported only to who asks for the least. */
  readonly publishable?: true;
  /** The longest text a match may cover, in characters. Default 512, at most `REACH` in window.ts. */
  readonly longest?: number;
  /** Characters, beside letters, digits and `_`, that must not follow the match. A character class's inside. */
  readonly notBefore?: string;
}

/**
 * A token that is only a random string: it takes the issuer's name (a keyword) in the name it is assigned
 * to, or close by with a secret-like name. The pattern is written without flags and anchors, and must match
 * the whole literal.
 */
export interface NamedRule extends RuleBasics {
  readonly kind: 'named';
  readonly pattern: RegExp;
  /** What the assigned name must also hold, beside a keyword somewhere near: `/secret|token/`. Any case. */
  readonly name?: RegExp;
}

/** A secret that the file's name and form tell: the fifth field of a line of `.pgpass` is a password. */
export interface FileRule extends RuleBasics {
  readonly kind: 'file';
  /** Matches the paths of the files that it reads, with `/`. */
  readonly paths: RegExp;
  /**
   * Without flags; it is searched for in the whole text, with `^` and `$` at lines. The value is the group
   * `value`. No match is longer than `CONTEXT` in window.ts, but for that group.
   */
  readonly pattern: RegExp;
  /** What must stand within `CONTEXT` of a match. */
  readonly near?: RegExp;
}

/** Secrets of no known form: the name and the look of the value decide. There is one such rule. */
export interface GenericRule extends RuleBasics {
  readonly kind: 'generic';
  /** How sure it is of a literal, or undefined where it has nothing to say. */
  readonly judge: (assignment: Assignment, value: string) => Confidence | undefined;
}

/** Secrets of no known form in a list or a map whose name is for all of them. There is one such rule. */
export interface CollectionRule extends RuleBasics {
  readonly kind: 'collection';
}

/** A rule of a team. Plain data, which can be posted; all patterns are sources in RE2's syntax. */
export interface ImportedRule {
  readonly kind: 'imported';
  readonly title: string;
  /** The name of the file that it stands in, or that extends the one it stands in: `latchkey.json`. */
  readonly from?: string;
  /** What the engine looks for, as in every rule. Where there are none, the pattern is run on the whole text. */
  readonly keywords: readonly string[];
  /** Literals in lower case of which one must stand near a match. Default: the keywords. */
  readonly near?: readonly string[];
  readonly source: string;
  /** The group that is the value. Default: the first that holds something, else the whole match. */
  readonly group?: number | string;
  /** The least entropy of a value. Bits a character. */
  readonly entropy?: number;
  /** What the path must match. */
  readonly path?: string;
  /** Default `high`. A placeholder is always `low`. */
  readonly confidence?: Confidence;
  /** What of it is to be left alone. */
  readonly allow?: readonly Allowance[];
  /** What must stand close by, all of them. */
  readonly companions?: readonly Companion[];
  readonly variable: string;
  readonly revoke: string;
  readonly severity?: 'high' | 'low';
  readonly general?: never;
  readonly check?: never;
  readonly expiry?: never;
}

/** A rule as an issuer's file writes it: the table adds id and issuer. */
export type RuleBody = ShapedRule | NamedRule | FileRule | GenericRule | CollectionRule;

/** By what a rule is known. */
interface Named {
  /** For ever: it stands in people's ignore comments, baselines and SARIF history. */
  readonly id: string;
  /** Who issues it: `GitHub`. */
  readonly issuer: string;
}

/** A rule of Latchkey. */
export type OwnRule = RuleBody & Named;

/** A rule of a team. Plain data. */
export type TeamRule = ImportedRule & Named;

/** A rule as everybody but the engine sees it. */
export type Rule = OwnRule | TeamRule;

/** Names the issuer of some rules and gives each its id: the key it stands under. */
export function issuedBy<Bodies extends Record<string, RuleBody>>(
  issuer: string,
  bodies: Bodies,
): { readonly [Id in keyof Bodies]: OwnRule } {
  const named = Object.entries(bodies).map(([id, body]) => [id, { ...body, id, issuer }] as const);
  return Object.fromEntries(named) as { [Id in keyof Bodies]: OwnRule };
}

/** What shows that a rule does its work: texts in which it finds exactly one token, and texts it must leave. */
export interface Proof {
  /** Each text holds one token of this rule; `token` is what must be covered, to the character. */
  readonly finds: readonly { readonly text: string; readonly token: string; readonly path?: string }[];
  /** In none of these may this rule report anything at the default confidence. */
  readonly ignores: readonly string[];
  /** Where the texts to ignore stand. */
  readonly path?: string;
}

/** A proof for every rule of a file: one that lacks it does not compile. */
export type Proofs<Rules> = { readonly [Id in keyof Rules]: Proof };
