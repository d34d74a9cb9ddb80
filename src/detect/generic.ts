// Secrets of no known form: looks at the literal that a name with a secret word is given.
import { type Assignment, type Name, assignmentTo, nameAt } from './assignment.ts';
import type { Matcher } from './matcher.ts';
import type { GenericRule, Rule } from './rule.ts';
import { ranks } from './settle.ts';

export function matchGeneric(rule: Rule & GenericRule): Matcher {
  let asked = { nameStart: -1, nameEnd: -1 };
  let last = -1;
  const hit: Matcher['hit'] = (text, keywordStart, claims) => {
    // A keyword may begin with what parts words.
    const at = text.charCodeAt(keywordStart) === 32 ? keywordStart + 1 : keywordStart;
    // One name may hold several words, and is asked once.
    const name = nameAt(text, at);
    if (name.nameStart === asked.nameStart && name.nameEnd === asked.nameEnd) return;
    asked = name;
    const assignment = assignmentTo(text, name) ?? comparedWith(text, name);
    if (!assignment || assignment.start === last || isPartOfPath(text, assignment.nameStart)) return;
    const { start, end } = assignment;
    last = start;
    const confidence = rule.judge(withWordBefore(text, assignment), text.slice(start, end));
    if (!confidence || isEncrypted.test(text.slice(Math.max(0, start - 80), start))) return;
    claims.push({ rule, start, end, confidence, rank: ranks.generic });
  };
  return {
    hit,
    finish: () => {
      asked = { nameStart: -1, nameEnd: -1 };
      last = -1;
    },
  };
}

/** What tells that a value can be read by nobody but its owner. */
const isEncrypted = /encrypt(?:ed(?!.?pass)|edData)["']?\s*[:=({]|!vault|SealedSecret/i;

/**
 * The last part of a path or of a qualified name is no name of a value: `AWS::IAM::AccessKey`, `go/token`,
 * `arn:aws:secretsmanager:…:secret:db`. Nor does the token of a badge open anything.
 */
function isPartOfPath(text: string, nameStart: number): boolean {
  const before = text.slice(Math.max(0, nameStart - 5), nameStart);
  if (before.endsWith('/') || before.endsWith('::') || before === '.svg?') return true;
  return (
    before.endsWith(':') && /\barn:[^\s"'`]{1,100}$/.test(text.slice(Math.max(0, nameStart - 110), nameStart))
  );
}

/** In prose and labels the word before belongs to the name: `Encryption key: …`. A comparison does not. */
function withWordBefore(text: string, assignment: Assignment): Assignment {
  if (assignment.name.length !== 3 && !assignment.name.includes('.')) return assignment;
  const name = assignment.name.replace(/\.(?:equals\w*|Equals|compareTo|toString|to_s|trim|strip)$/, '');
  if (!/^key$/i.test(name)) return { ...assignment, name };
  const before = /([A-Za-z]{2,20})[ _-]$/.exec(
    text.slice(Math.max(0, assignment.nameStart - 24), assignment.nameStart),
  );
  return { ...assignment, name: before ? `${before[1] ?? ''} ${name}` : name };
}

/** `"…".equals(name)` and `"…" == name`: the literal stands before the name. */
function comparedWith(text: string, { nameStart, nameEnd }: Name): Assignment | undefined {
  // Most names stand behind something else, and a look at two characters tells.
  const before = text.slice(Math.max(0, nameStart - 2), nameStart);
  if (before !== '= ' && before !== 's(' && before !== 'e(') return undefined;
  const lead = text.slice(Math.max(0, nameStart - 160), nameStart);
  const compared = /(["'])([^"'\\\r\n]{6,120})\1(?:\.[eE]quals\w*\(| ?===? ?)$/.exec(lead);
  if (!compared) return undefined;
  const [whole, quote = '', value = ''] = compared;
  const start = nameStart - whole.length + quote.length;
  return {
    name: text.slice(nameStart, nameEnd),
    nameStart,
    nameEnd,
    start,
    end: start + value.length,
    quote,
  };
}
