// A finding with its place among the user's files: what a report, a baseline and the editor's tree are made of.
import type { Confidence } from '../detect/finding.ts';
import type { Secret } from '../tokens/secret.ts';

/** Where a character stands. Both count from 1; columns in UTF-16 units, as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The commit that brought a blob into the history. */
export interface Commit {
  /** The full object id, in hexadecimal. */
  readonly id: string;
  readonly author: string;
  readonly email: string;
  /** ISO 8601, in UTC. */
  readonly date: string;
}

export interface LocatedFinding {
  /** The id of the rule. */
  readonly rule: string;
  readonly confidence: Confidence;
  /** Relative to the folder that is scanned, with `/`; `-` for standard input. */
  readonly path: string;
  readonly start: Position;
  /** Behind the last character. */
  readonly end: Position;
  /** What may be shown of the value: its fixed beginning, if it has one, and its length. */
  readonly masked: string;
  /**
   * Stable across runs, machines and moves of lines: 32 hexadecimal digits over path, rule and the text
   * around the value. Nothing of the value is in it, so that a short password cannot be guessed from it.
   */
  readonly fingerprint: string;
  /** 32 hexadecimal digits: the value under the salt of this run or baseline. Equal for equal values only. */
  readonly saltedHash: string;
  /** Only where a person asked to see values. */
  readonly value?: Secret;
  /** The baseline knows it. */
  readonly baselined?: boolean;
  /** Only in a scan of the history. */
  readonly commit?: Commit;
}

/** Something that was to be read and was not, or not as a whole. */
export interface Unread {
  /** As in a finding; empty where it is about the whole scan. */
  readonly path: string;
  /** A part of a sentence, behind a colon: `it could not be read, because permission is denied`. */
  readonly reason: string;
  /** `skipped` is by intent and no failure: a binary file. `failed` makes the scan end with exit code 2. */
  readonly kind: 'skipped' | 'failed';
}

/** What a scan has read. */
export interface Tally {
  readonly files: number;
  readonly bytes: number;
}
