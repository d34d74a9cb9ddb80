// Tells what a machine made from what a person wrote: random strings, words, placeholders.

/**
 * How likely a letter follows another in words and identifiers, in half nats over chance: row the first
 * letter, column the second, `j` is as likely as chance, each letter further is half a nat more. Counted over
 * 30,500 different words of type declarations, documentation and source code.
 */
const likelihood = [
  'hlmlhikgkfjnlnfldnmnjjihjg khhhkgfejhdlgekgcjjgjdcdhd mgjhmgfmkdlkhfngekiljeddhd',
  'khhinhgfmfeiggkgdjjhjffega mjmnkkjgifhmlnikioomhkilif jgghkkeclbcjefkecjhiicdcha',
  'jefelfhijbcigjifbkigiedaed leefldefkcegggkecigiibdbgb lkmklkkeffhllomkfkmmfkcidk',
  'hccbhcccfbdccchdbcichbebca ieeflfffjcdheghfbfifgcfaeb mghjnggeneglggmhbfjjjgdcld',
  'mifhmeedldfhifklbfigjcddga mglmmjnglfjihjlhehmnjifdhf ijklgijfifilloklbnlkljkgge',
  'leggmffikcflffljdmikjefcha ccaababadabebcbbbccbkacaba nhkkohjfmdjikjmidklljhgdkc',
  'kflhnhglmdijhhkkfglnlfheie mgjhohflodejihlicmlkkfhekf jjihjhicjdfkkmgjallleeceee',
  'kdecmcdckacdedhdaefeddcdcb jdefjedhjadfdiicbiiebbddba geheiedehaaffbfiadfjcbbeeb',
  'hfgfhfechadggigjbfihedfbdd hbdbjabdhabecbfbabdbeaaade',
]
  .join(' ')
  .split(' ')
  .map((row) => Array.from(row, (letter) => (letter.charCodeAt(0) - 106) / 2));

/** The kinds of characters that are told apart. */
const kinds = { other: 0, digit: 1, lower: 2, upper: 3 } as const;

function kindOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return kinds.lower;
  if (unit >= 48 && unit <= 57) return kinds.digit;
  if (unit >= 65 && unit <= 90) return kinds.upper;
  return kinds.other;
}

/**
 * How much a text looks like words rather than chance, in nats: below 0 is more likely random, and the
 * longer the text, the further from 0. Letters count by what follows what, digits by how they are mixed in.
 */
export function wordiness(text: string): number {
  let sum = 0;
  let before = 0;
  let kindBefore = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kindBefore >= 0) sum += step(before, kindBefore, unit, kind);
    before = unit;
    kindBefore = kind;
  }
  return sum;
}

/** What one pair of neighbours says. A capital behind a small letter begins a word; the reverse is rarer. */
function step(before: number, kindBefore: number, unit: number, kind: number): number {
  if (kind === kinds.other || kindBefore === kinds.other) return 0;
  if (kind === kinds.digit) return kindBefore === kinds.digit ? -0.1 : -0.9;
  if (kindBefore === kinds.digit) return -1.4;
  if (kindBefore === kinds.lower && kind === kinds.upper) return -0.4;
  return likelihood[(before | 32) - 97]?.[(unit | 32) - 97] ?? 0;
}

/** How often each character occurs; empty between two calls. Beyond ASCII, characters share places. */
const counts = new Uint16Array(256);

function count(place: number): number {
  return (counts[place] = (counts[place] ?? 0) + 1);
}

/** `n` times its binary logarithm, for small `n`. */
const weights = Float64Array.from({ length: 1024 }, (_, n) => (n < 2 ? 0 : n * Math.log2(n)));

/** Shannon's entropy of the characters of a text, in bits a character. */
export function entropy(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  for (let i = 0; i < length; i++) count(text.charCodeAt(i) & 255);
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const place = text.charCodeAt(i) & 255;
    const times = counts[place] ?? 0;
    sum += weights[times] ?? times * Math.log2(times);
    counts[place] = 0;
  }
  return Math.log2(length) - sum / length;
}

/** Whether a text of at least 16 characters looks as if a generator of random strings had made it. */
export function looksRandom(text: string): boolean {
  if (text.length < 16) return false;
  const bits = entropy(text);
  // Hexadecimal has few letters, and they make no words by chance only.
  if (bits > 2.6 && /^(?=[a-f]{0,15}\d)(?=\d{0,15}[a-f])(?:[0-9a-f]+|[0-9A-F]+)$/i.test(text)) return true;
  if (bits < 2.9) return false;
  const words = wordiness(text);
  // Words of other languages than those that were counted are small letters, too.
  if (/^[a-z]+$/.test(text)) return words < -0.6 * text.length;
  return words < -0.22 * text.length || (words < -0.05 * text.length && isMixed(text));
}

/** Whether small letters, capitals and at least three digits stand among each other, the digits not at the end. */
function isMixed(text: string): boolean {
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d\D*\d\D*\d/.test(text) && !/^\D*\d+$/.test(text);
}

/** Words that people write where a value belongs. */
const placeholderWords =
  /example|sample|dummy|fake|hidden|removed|masked|omitted|not.?a.?real|mysecret|^(?:wrong|invalid)[-_ ]|secretpassword|^supersecret$|^(?:base64:)?n\/a$|^neo4j$|^(?:my)?(?:pass|passwd|pwd|pw|password)[-_]?\d{0,4}$|^(?:tbd|testing|development|staging|production)$|ch(?:ange|amber).?(?:me|it|this)|to.?be.?(?:provided|defined|determined|decided|filled|set)|replace|insert|redacted|placeholder|your[-_. ]?|xxxx|todo|fixme|foobar|mock|goes.?here|\.\.\.|\*\*\*|(?:^|[-_ ])(?:my|the|some|test|demo|null|none|undefined|default)(?:[-_ ]|$)/i;

/** Runs of an alphabet or of a keyboard that no generator makes: `12345678`, `abcdefgh`, `qwertyui`. */
const runs = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  '0123456789abcdef0',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
];

/** Which runs, a bit each, have the second character of a pair behind the first. Row the first. */
const follows = new Uint8Array(128 * 128);
runs.forEach((run, index) => {
  for (let i = 1; i < run.length; i++) {
    const pair = run.charCodeAt(i - 1) * 128 + run.charCodeAt(i);
    follows[pair] = (follows[pair] ?? 0) | (1 << index);
  }
});

/** Characters. */
const LONGEST_PLACEHOLDER = 300;

/**
 * Whether a value stands for another: `xxxxxxxx`, `your-token-here`, `1234567890abcdef`, `AKIA…EXAMPLE`.
 * A text of few different characters, or one of which half runs up an alphabet, is one too.
 */
export function looksLikePlaceholder(value: string): boolean {
  // A key of a thousand characters holds some of the words by chance.
  if (value.length > LONGEST_PLACEHOLDER) return isMonotonous(value);
  return (
    isMonotonous(value) || isRun(value) || placeholderWords.test(value) || /^my[A-Z][A-Za-z]*$/.test(value)
  );
}

function isMonotonous(value: string): boolean {
  const distinct = distinctIn(value);
  if (value.length >= 8 && distinct <= 3) return true;
  if (value.length >= 20 && distinct <= 6) return true;
  // A period shows itself in few different characters, and only then is worth a closer look.
  if (distinct <= 8 && /^(.{1,8})\1{2,}.{0,7}$/.test(value)) return true;
  return repeats(value);
}

function distinctIn(value: string): number {
  let distinct = 0;
  for (let i = 0; i < value.length; i++) {
    if (count(caseless(value, i)) === 1) distinct++;
  }
  for (let i = 0; i < value.length; i++) counts[caseless(value, i)] = 0;
  return distinct;
}

/** The character at a place, capitals as small letters, within the table of counts. */
function caseless(value: string, at: number): number {
  const unit = value.charCodeAt(at) & 255;
  return unit >= 65 && unit <= 90 ? unit | 32 : unit;
}

/** Whether a character stands six times in a row. Encoded zeros are a run of `A`, and real; blanks indent a key. */
function repeats(value: string): boolean {
  let length = 1;
  for (let i = 1; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    length = unit === value.charCodeAt(i - 1) && unit !== 65 && unit !== 32 ? length + 1 : 1;
    if (length >= 6) return true;
  }
  return false;
}

/** Whether more than half of the value, or 10 characters of it, count up or down or along the keyboard. */
function isRun(value: string): boolean {
  let covered = 0;
  let length = 1;
  let going = 0;
  for (let i = 1; i <= value.length; i++) {
    const pair = i < value.length ? (caseless(value, i - 1) & 127) * 128 + (caseless(value, i) & 127) : 0;
    const next = follows[pair] ?? 0;
    if ((going & next) !== 0) {
      going &= next;
      length++;
      continue;
    }
    if (length >= 10) return true;
    if (length >= 6) covered += length;
    going = next;
    length = next === 0 ? 1 : 2;
  }
  return covered * 2 > value.length;
}
