// One token's record as JSON: what is written, and what of it is believed when it is read. Pure.
import type { StoreId, Token } from '../tokens/token.ts';

/** Later versions may change what the fields mean; then this one does not touch the file. */
const VERSION = 1;

/** What one file of the inventory holds. */
export interface InventoryRecord {
  readonly scope: string;
  readonly token: Token;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
  /** True from the claim of a name until its value is stored. */
  readonly isPending: boolean;
}

/** The record as text. */
export function writeRecord({ scope, token, writtenAt, isPending }: InventoryRecord): string {
  const { name, store, place, issuer, rule, createdAt, expiresAt } = token;
  // Field by field, so that nothing else that an object may carry gets to the disk.
  const fields = { name, store, place, issuer, rule, createdAt, expiresAt };
  return `${JSON.stringify({ version: VERSION, scope, writtenAt, isPending, token: fields }, null, 2)}\n`;
}

/** The record, or what is wrong with the text: `is torn`, `is of version 2`, `is not a record`. */
export function parseRecord(text: string): InventoryRecord | string {
  const read = parseJson(text);
  if (!isObject(read)) return 'is torn';
  const { version, scope, writtenAt, isPending, token } = read;
  if (version !== VERSION)
    return typeof version === 'number' ? `is of version ${version}` : 'is not a record';
  if (!isText(scope) || !isTime(writtenAt) || !isObject(token)) return 'is not a record';
  const { name, store, place, issuer, rule, createdAt, expiresAt } = token;
  if (!isText(name) || !isStore(store) || !isText(place) || !isText(issuer) || !isText(rule)) {
    return 'is not a record';
  }
  const times = { ...(isTime(createdAt) && { createdAt }), ...(isTime(expiresAt) && { expiresAt }) };
  return {
    scope,
    writtenAt,
    isPending: isPending === true,
    token: { name, store, place, issuer, rule, ...times },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isStore(value: unknown): value is StoreId {
  return value === 'dotenv' || value === 'secretStorage' || value === 'keychain';
}
