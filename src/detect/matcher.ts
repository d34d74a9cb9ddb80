// What a rule has become when it is ready to run.
import type { Context } from './context.ts';
import type { Claim } from './settle.ts';

/** Looks at the places where a keyword of a rule stands, in order, and claims what it finds there. */
export interface Matcher {
  /** A keyword stands at an offset of the text. */
  readonly hit: (text: string, keywordStart: number, claims: Claim[]) => void;
  /** The text is at its end: what has been put off is done now. */
  readonly finish?: (text: string, claims: Claim[], context: Context) => void;
}
