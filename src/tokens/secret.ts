// A value that nobody sees by accident.

const MASK = '[secret]';

/**
 * The value of a token from the moment it is read. As text, as JSON and in an inspector it is `[secret]`;
 * only {@link Secret.reveal} gives it away, so searching for `reveal` is the audit of this code.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Every call is a place where it may leave: keep them few and near a store. */
  reveal(): string {
    return this.#value;
  }

  /** Whether both hold the same value. */
  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [Symbol.toPrimitive](): string {
    return MASK;
  }

  /** What Node's `util.inspect`, and so `console.log`, shows. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return MASK;
  }
}
