// What a case of the labelled set is: a text, and where the secrets in it are.

/** Offsets of the first UTF-16 unit and behind the last one. */
export type Span = readonly [start: number, end: number];

export interface Case {
  /** The row of the table that it counts for, such as `issuer/comment`. */
  readonly kind: string;
  /** What it was made from, the same at every run. */
  readonly id: string;
  /** Where the text would stand in a project; part of what the engine is told. */
  readonly path: string;
  readonly text: string;
  /** The secrets. None in a negative: there, every finding is a false alarm. */
  readonly spans: readonly Span[];
  /** What may be reported and need not be: an account id beside its token, say. */
  readonly neutral: readonly Span[];
}
