// What can go wrong in a way a person can do something about.

/** Stable: people search for these, and tests and handlers tell failures apart by them. */
export type ErrorCode =
  | 'store-unavailable'
  | 'store-write-failed'
  | 'store-read-failed'
  | 'store-busy'
  | 'name-taken'
  | 'name-invalid'
  | 'value-unquotable'
  | 'not-covered-by-gitignore'
  | 'no-place-for-env-file'
  | 'unsaved-env-file'
  | 'document-changed'
  | 'edit-refused'
  | 'no-reference'
  | 'token-missing'
  | 'untrusted-workspace'
  | 'git-failed'
  | 'no-repository'
  | 'hook-refused'
  | 'rules-invalid'
  | 'baseline-invalid'
  | 'report-invalid'
  | 'report-write-failed'
  | 'usage';

/**
 * A failure to show: what happened, and the next step. Never holds a value. Anything else that is thrown
 * is a bug, and goes to the log.
 */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly code: ErrorCode;
  /** What the person can do now, as a sentence. */
  readonly next: string;

  constructor(code: ErrorCode, message: string, next: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.next = next;
  }
}
