// What is known of the managed tokens: what a record of them can do, and how they are shown. Pure.
import type { StoreId, Token } from './token.ts';

/** Where a token is: what tells it from every other one in its scope. */
export type TokenPlace = Pick<Token, 'name' | 'store' | 'place'>;

/**
 * The record of what Latchkey manages on this machine, by scope (such as a workspace's id). Never a value.
 * Many windows may use it at once. Methods throw `store-write-failed` or `store-read-failed`.
 */
export interface Inventory {
  /** What is recorded, sorted by name. Records that cannot be read are reported elsewhere and left out. */
  list(scope: string): Promise<readonly Token[]>;
  /**
   * Takes a name before a value is stored under it. True for one caller only, in whatever window, until the
   * record is removed; false where the name is taken.
   */
  claim(scope: string, token: Token): Promise<boolean>;
  /**
   * Takes over a claim that came to nothing: one older than half a minute whose name has no value in the store.
   * True for one caller only. The caller has made sure that there is no value.
   */
  reclaim(scope: string, token: Token): Promise<boolean>;
  /** Records a token, claimed or not; what was recorded of it before is replaced. */
  add(scope: string, token: Token): Promise<void>;
  /** Changes what is recorded of a token. Throws `token-missing` where nothing is. */
  update(scope: string, token: Token): Promise<void>;
  /** Forgets a token, and frees its name. No error where nothing is recorded. */
  remove(scope: string, token: TokenPlace): Promise<void>;
}

/** One store's names, as it lists them itself. */
export interface Listing {
  readonly store: StoreId;
  readonly place: string;
  readonly names: readonly string[];
}

/** A token as the explorer shows it. */
export interface ListedToken extends Token {
  /** False where nobody recorded it: it was found in the store. */
  readonly isRecorded: boolean;
  /** True where its store was asked and does not have it (any more). */
  readonly isMissing: boolean;
}

/**
 * The tokens to show: what is recorded, and the names that stores list and nobody recorded. Sorted by
 * name, then by store and place.
 *
 * @param listings of the stores that could be asked; a recorded token of another store is taken to be there
 */
export function mergeTokens(
  recorded: readonly Token[],
  listings: readonly Listing[],
): readonly ListedToken[] {
  const known = new Map<string, ListedToken>();
  const asked = new Map(listings.map((listing) => [keyOf({ ...listing, name: '' }), new Set(listing.names)]));
  for (const token of recorded) {
    const names = asked.get(keyOf({ ...token, name: '' }));
    known.set(keyOf(token), {
      ...token,
      isRecorded: true,
      isMissing: names ? !names.has(token.name) : false,
    });
  }
  for (const { store, place, names } of listings) {
    for (const name of names) {
      const found = { name, store, place, issuer: '', rule: '' };
      const key = keyOf(found);
      if (!known.has(key)) known.set(key, { ...found, isRecorded: false, isMissing: false });
    }
  }
  return [...known.values()].sort(inOrder);
}

/** Tells a token from every other one in its scope. Paths and names hold no line ends. */
export function keyOf({ store, place, name }: TokenPlace): string {
  return [store, place, name].join('\n');
}

/** By name, then by store and place, the same on every machine. */
export function inOrder(one: TokenPlace, other: TokenPlace): number {
  const [first, second] = [one, other].map(({ name, store, place }) => [name, store, place].join('\n'));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * When a token expires, else how old it is, in words: `expires in 3 days`, `expired 2 days ago`,
 * `added today`, `12 days old`. Empty where neither is known.
 *
 * @param now milliseconds since 1970
 */
export function describeAge(token: Pick<Token, 'createdAt' | 'expiresAt'>, now: number): string {
  if (token.expiresAt !== undefined) return describeExpiry(token.expiresAt - now);
  if (token.createdAt === undefined) return '';
  // The clocks of two machines may differ; nothing is younger than "today".
  const age = Math.max(0, now - token.createdAt);
  return age < DAY ? 'added today' : `${inWords(age)} old`;
}

function describeExpiry(left: number): string {
  if (left <= 0) return -left < HOUR ? 'expired just now' : `expired ${inWords(-left)} ago`;
  return left < HOUR ? 'expires within the hour' : `expires in ${inWords(left)}`;
}

/** Whole units, rounded down, so that nothing lasts longer than it says. At least an hour. */
function inWords(span: number): string {
  const days = Math.floor(span / DAY);
  if (days < 1) return count(Math.floor(span / HOUR), 'hour');
  if (days < 60) return count(days, 'day');
  if (days < 730) return count(Math.floor(days / 30.44), 'month');
  return count(Math.floor(days / 365.25), 'year');
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
