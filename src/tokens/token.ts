// What a managed token is, and what a place that keeps values must be able to do.
import type { Secret } from './secret.ts';

/** The places where a value can live. */
export type StoreId = 'dotenv' | 'secretStorage' | 'keychain';

/** What is known of a managed token. Never the value. */
export interface Token {
  /** The name that code refers to it by: `STRIPE_SECRET_KEY`. */
  readonly name: string;
  readonly store: StoreId;
  /** Which one of the store's places: an absolute path for `dotenv`, else empty. */
  readonly place: string;
  /** Who issues it, or empty where nobody knows. */
  readonly issuer: string;
  /** The rule that found it, or empty. */
  readonly rule: string;
  /** When Latchkey began to manage it. Milliseconds since 1970; undefined where it was found in place. */
  readonly createdAt?: number;
  /** When it stops working, where the token itself says so. Milliseconds since 1970. */
  readonly expiresAt?: number;
}

/** Where values live. Every method throws a `TokenError` where it cannot do its work. */
export interface Store {
  readonly id: StoreId;
  /** What a person calls it: `.env`, `SecretStorage`, `system keychain`. */
  readonly title: string;
  /**
   * Keeps the value under the name, durably, before it answers. The same value again is no error; another
   * value under a taken name is `name-taken`, and the old one stays.
   */
  put(name: string, value: Secret): Promise<void>;
  /** The value, or undefined where the name is not there. */
  get(name: string): Promise<Secret | undefined>;
  /** Forgets the name. No error where it is not there. */
  remove(name: string): Promise<void>;
  /** Every name in it, in the store's own order. */
  list(): Promise<readonly string[]>;
}
