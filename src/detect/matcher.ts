// What a rule has become when it is ready to run.
import type { Claim } from './settle.ts';

/** Looks at a place where a keyword of a rule stands, and claims what it finds there. Places come in order. */
export type Matcher = (text: string, keywordStart: number, claims: Claim[]) => void;
