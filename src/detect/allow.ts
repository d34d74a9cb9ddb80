// What a team has said to leave alone: by path, by the look of a value or of its line, by commit.
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { CONTEXT, wordStart } from './window.ts';

/** What is to be left alone. Plain data, which can be posted. All patterns are RE2, found anywhere. */
export interface Allowance {
  /** Ids of the rules it is for. Default: all. */
  readonly rules?: readonly string[];
  readonly paths?: readonly string[];
  readonly regexes?: readonly string[];
  /** What the regexes look at: the value (default), the whole match, or the value's line. */
  readonly target?: 'value' | 'match' | 'line';
  /** Texts, any case, that the value holds. Lower case. */
  readonly stopwords?: readonly string[];
  /** Full object ids, in lower case. */
  readonly commits?: readonly string[];
  /** Whether each kind of the above must hold. Default: one is enough. */
  readonly every?: boolean;
}

/** Where a text is from. */
export interface Place extends Context {
  /** The full object id of the commit, where it is from the history. */
  readonly commit?: string;
}

/** What an allowance is held against. */
export interface Subject {
  readonly rule: string;
  readonly value: string;
  readonly match: () => string;
  readonly line: () => string;
  readonly place: Place;
}

/** Whether a subject is to be left alone. */
export type Allows = (subject: Subject) => boolean;

/** Whether a finding of any rule is to be left alone. */
export function isAllowed(allows: Allows, text: string, finding: Finding, place: Place): boolean {
  const { rule, start, end } = finding;
  return allows({
    rule,
    value: text.slice(start, end),
    match: () => assignmentAround(text, start, end),
    line: () => linesAround(text, start, end),
    place,
  });
}

/** The name, the sign and the quotes around a value: what other tools' rules match, and their users mean. */
function assignmentAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 128), start);
  const sign = /[\w.$-]["'`\])]{0,3}[ \t]{0,3}(?::=|=>|[:=(,])[ \t]{0,3}["'`]?$|["'`]$/.exec(before);
  const from = sign ? wordStart(before, sign.index) : before.length;
  const name = before.slice(from);
  const quote = /["'`]/.test(text.charAt(end)) ? text.charAt(end) : '';
  return name + text.slice(start, end) + quote;
}

/** The lines that a value stands on, no more than {@link CONTEXT} beyond it. */
export function linesAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const behind = text.slice(end, end + CONTEXT);
  const next = behind.search(/\r?\n/);
  return (
    before.slice(before.lastIndexOf('\n') + 1) +
    text.slice(start, end) +
    (next < 0 ? behind : behind.slice(0, next))
  );
}
