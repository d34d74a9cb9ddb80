// Tokens that are only a random string: the issuer's name nearby says whose they are.
import type { Candidate } from './candidate.ts';
import type { Matcher } from './matcher.ts';
import { type Mention, type Ready, type Whole, mentionBehind, valuesNear } from './mention.ts';
import { nameBeside } from './assignment.ts';
import { entropy, looksLikePlaceholder, looksRandom, wordiness } from './randomness.ts';
import type { NamedRule, Rule } from './rule.ts';
import { type Claim, ranks } from './settle.ts';

/** What names a secret, where the rule does not say it more closely. */
const secretWords = /key|token|secret|auth|pass|pwd|cred|bearer|api|sig|sid/i;

/** The same for a name that does not hold the issuer's. */
const plainSecretWords = /key|token|secret|auth|passw|pwd|cred|bearer/i;

/** Names of what is public by nature, though a secret word stands in them. */
const publicEnds =
  /(?:hash|digest|checksum|fingerprint|integrity|etag|md5|sha\d*|commit|rev(?:ision)?|version|url|uri|host|file|path|public_?key|type)$/i;

/** The same, where the rule does not ask for it: `keyId`, `token_name`. */
const idEnds = /(?:id|name|label|prefix|size|length)$/i;

/** Matches all named rules together: a matcher for each keyword, of which one looks at all that they have seen. */
export function matchNamed(rules: readonly (Rule & NamedRule)[]): ReadonlyMap<string, Matcher> {
  let mentions: Mention[] = [];
  const matchers = new Map<string, Matcher>();
  const finish = (text: string, claims: Claim[]): void => {
    const found = mentions;
    mentions = [];
    for (const { candidates, near } of valuesNear(text, found)) {
      for (const candidate of candidates) {
        const claim = claimFor(text, candidate, near);
        if (claim) claims.push(claim);
      }
    }
  };
  for (const [keyword, ready] of readyByKeyword(rules)) {
    const hit: Matcher['hit'] = (text, start) => {
      const end = start + keyword.length;
      if (standsAlone(text, start, end))
        mentions.push(mentionBehind(mentions.at(-1), text, { start, end, ready }));
    };
    matchers.set(keyword, matchers.size === 0 ? { hit, finish } : { hit });
  }
  return matchers;
}

/** The rules of each keyword; those that say more closely what they want come first. */
function readyByKeyword(rules: readonly (Rule & NamedRule)[]): ReadonlyMap<string, readonly Ready[]> {
  const byKeyword = new Map<string, Ready[]>();
  const wholes = new Map<string, Whole>();
  const closest = [...rules].sort((one, other) => Number(!one.name) - Number(!other.name));
  for (const rule of closest) {
    const { source } = rule.pattern;
    const whole = wholes.get(source) ?? { pattern: new RegExp(`^(?:${source})$`), asked: 0, holds: false };
    wholes.set(source, whole);
    const name = rule.name && new RegExp(rule.name.source, 'i');
    for (const keyword of rule.keywords) {
      const ready: Ready = { rule, keyword, whole, ...(name && { name }) };
      const others = byKeyword.get(keyword);
      if (others) others.push(ready);
      else byKeyword.set(keyword, [ready]);
    }
  }
  return byKeyword;
}

const lower = 1;
const upper = 2;

function caseOf(unit: number): number {
  return unit >= 97 && unit <= 122 ? lower : unit >= 65 && unit <= 90 ? upper : 0;
}

/** Whether no word goes on between two characters; `ownKey` goes on with a new word, `OWNKEY` does not. */
function isBetweenWords(before: number, behind: number): boolean {
  const kind = caseOf(behind);
  return kind === 0 || kind !== caseOf(before);
}

/** Whether a keyword is a word of its own: not the `box` of `inbox`, nor, where it is short, of `boxed`. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (!isBetweenWords(text.charCodeAt(start - 1), text.charCodeAt(start))) return false;
  const isCapital = caseOf(text.charCodeAt(end - 1)) === upper;
  return end - start > 5 || isCapital || isBetweenWords(text.charCodeAt(end - 1), text.charCodeAt(end));
}

/** The claim of the nearest rule that fits a value, the rules named by the value's own name before all others. */
function claimFor(text: string, { start, end }: Candidate, near: readonly Mention[]): Claim | undefined {
  const value = text.slice(start, end);
  const fitting = readyFor(value, near);
  if (fitting.length === 0 || looksLikeWords(value)) return undefined;
  const beside = nameBeside(text, start);
  const own = fitting.find((ready) => isOwn(ready, beside));
  if (own) return claim(own, { start, end }, value, true);
  const nearest =
    fitting.find((ready) => isNear(ready, text, { start, beside })) ??
    (isProof(text, start, value) ? undefined : fitting.find((ready) => isJustIssuer(ready, beside))) ??
    fitting.find((ready) => isInOwnCall(ready, text, start)) ??
    (isPlainName(text, start, beside) ? fitting[0] : undefined);
  return nearest && claim(nearest, { start, end }, value, false);
}

/** How many values have been asked about. */
let asked = 0;

/** The rules of the mentions that the value fits, each pattern asked once. */
function readyFor(value: string, near: readonly Mention[]): Ready[] {
  asked++;
  const fitting: Ready[] = [];
  for (const { ready } of near) {
    for (const one of ready) if (fits(one.whole, value) && !fitting.includes(one)) fitting.push(one);
  }
  return fitting;
}

function fits(whole: Whole, value: string): boolean {
  if (whole.asked !== asked) {
    whole.asked = asked;
    whole.holds = whole.pattern.test(value);
  }
  return whole.holds;
}

/** `issuer=UUID` is how a domain's TXT record proves who owns it, and is read by everybody. */
function isProof(text: string, start: number, value: string): boolean {
  return text.charAt(start - 1) === '=' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

/** Whether a value has no other name than its issuer's: `{ "datadog": "…" }`. */
function isJustIssuer({ keyword }: Ready, beside: string): boolean {
  return beside.toLowerCase().replace(/[^a-z0-9]/g, '') === keyword.replace(/[^a-z0-9]/g, '');
}

/** Names that say no more than that here is a secret: they stand below a heading or an import that says whose. */
const plainNames =
  /^(?:-[tk]|(?:--?)?(?:key|token|secret|auth|password|pass|credentials?|api[_-]?key|api[_-]?token|access[_-]?token|authorization))$/i;

/** What takes keys as its arguments: `new Client("…")`, `Tracker.init(this, "…")`. */
const callee = String.raw`(?:client|api|sdk|init|config|connect|setup|start|login|auth|new|create|session|credential|static)\w{0,16}`;
const isCallee = new RegExp(`${callee}$`, 'i');
const isInCall = new RegExp(String.raw`${callee}\s?\([^()]*$`, 'i');

/** `issuer('APP', 'KEY')`: what is called has the issuer's name. */
function isInOwnCall({ keyword }: Ready, text: string, start: number): boolean {
  const lead = leadOf(text, start).toLowerCase();
  const at = lead.lastIndexOf(keyword);
  return (
    at >= 0 && /^\w{0,16}\s?\((?:\s?["'`][^"'`]{0,64}["'`],)?\s?["'`]$/.test(lead.slice(at + keyword.length))
  );
}

/** `curl -u KEY: https://…`. */
const isUser = /\s(?:-u|--user)[ =]["']?$/;

function isPlainName(text: string, start: number, beside: string): boolean {
  const lead = leadOf(text, start);
  // What stands before an argument is no name of it.
  if (beside === '' || /,\s{0,4}["'`]$/.test(lead)) return isInCall.test(lead) || isUser.test(lead);
  return plainNames.test(beside) || (text.charAt(start - 2) === '(' && isCallee.test(beside));
}

/** What stands before a value on its line. */
function leadOf(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 160), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** A name of letters only is no random string, whatever alphabet the issuer uses. */
function looksLikeWords(value: string): boolean {
  if (/^[a-z]+(?:_[a-z0-9]+)+$/.test(value) && !looksRandom(value)) return true;
  return !/\d/.test(value) && wordiness(value) > -0.1 * value.length;
}

/** Whether the issuer stands in the name of the value, and the rest of the name tells a secret. */
function isOwn({ rule, keyword, name = secretWords }: Ready, beside: string): boolean {
  const lower = beside.toLowerCase();
  const at = lower.indexOf(keyword);
  if (at < 0) return false;
  const rest = beside.slice(0, at) + beside.slice(at + keyword.length);
  if (publicEnds.test(rest) || (!rule.name && idEnds.test(rest))) return false;
  if (name.test(rest)) return true;
  if (secretEnd.test(keyword)) return name.test(keyword) || rest === '';
  return !/[A-Za-z]{2}/.test(rest) && !rule.name;
}

/** Keywords that name a secret themselves: `dd_api_key`. */
const secretEnd = /[_.-](?:api|key|token|secret|auth|pass)|(?:key|token|secret|password)$/;

/** Whether a value whose own name does not hold the issuer may be its, since the issuer is close. */
function isNear(
  { rule, keyword, name = plainSecretWords }: Ready,
  text: string,
  { start, beside }: { readonly start: number; readonly beside: string },
): boolean {
  if (beside !== '') {
    return name.test(beside) && !publicEnds.test(beside) && (rule.name !== undefined || !idEnds.test(beside));
  }
  // An argument or an item of a list: what stands before it on its line must tell.
  const lead = leadOf(text, start);
  if (isCommit.test(lead)) return false;
  return name.test(lead) || (!rule.name && lead.toLowerCase().includes(keyword));
}

/** What stands before the hash of a commit or of a file. */
const isCommit =
  /(?:commits?|checkout|blob|tree|raw|compare|archive|rev|sha\d*|md5|digest|githubusercontent\.com\/[\w.-]+\/[\w.-]+)[\s/:=@"']*$/i;

function claim(
  { rule }: Ready,
  { start, end }: { readonly start: number; readonly end: number },
  value: string,
  isOwned: boolean,
): Claim {
  const isDoubtful = !isOwned || rule.check?.(value) === false;
  const isMadeUp = looksLikePlaceholder(value) || entropy(value) < 2.5;
  const confidence = isMadeUp ? 'low' : isDoubtful ? 'medium' : 'high';
  return { rule, start, end, confidence, rank: isOwned ? ranks.own : ranks.near };
}
