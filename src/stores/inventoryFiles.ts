// Keeps the inventory on the disk: one small file per token, so that windows never write over each other.
import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import { explainFaults, systemCode, unlessMissing } from '../tokens/fault.ts';
import type { Inventory, TokenPlace } from '../tokens/inventory.ts';
import { inOrder, keyOf } from '../tokens/inventory.ts';
import type { Token } from '../tokens/token.ts';
import { whileLocked } from './fileLock.ts';
import type { InventoryRecord } from './inventoryRecord.ts';
import { parseRecord, writeRecord } from './inventoryRecord.ts';
import { replaceFile } from './replaceFile.ts';

/** A window that has claimed a name stores the value at once. Milliseconds. */
const CLAIM_LASTS = 30_000;

export interface InventoryOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told of files that are torn, of a later version or not ours; they are left as they are. */
  readonly report?: (path: string, problem: string) => void;
}

/**
 * The inventory under a folder that is made when it is needed, such as the extension's global storage: a
 * folder per scope, a file per token, both for their owner alone.
 *
 * @param directory absolute
 */
export function inventoryFiles(directory: string, options: InventoryOptions = {}): Inventory {
  const { now = Date.now, report = () => undefined } = options;
  const folderOf = (scope: string) => join(directory, hash(scope));
  const pathOf = (scope: string, token: TokenPlace) => join(folderOf(scope), `${hash(keyOf(token))}.json`);
  const claim = (scope: string, token: Token) =>
    guard('store-write-failed', () =>
      create(
        folderOf(scope),
        pathOf(scope, token),
        writeRecord({ scope, token, writtenAt: now(), isPending: true }),
      ),
    );
  return {
    claim,
    list: (scope) => guard('store-read-failed', () => listTokens(folderOf(scope), scope, report)),
    reclaim: async (scope, token) => {
      const path = pathOf(scope, token);
      return (await guard('store-write-failed', () => clearOld(path, now()))) && claim(scope, token);
    },
    add: (scope, token) =>
      guard('store-write-failed', async () => {
        await mkdir(folderOf(scope), { recursive: true, mode: 0o700 });
        await overwrite(pathOf(scope, token), { scope, token, writtenAt: now(), isPending: false }, false);
      }),
    update: (scope, token) =>
      guard('store-write-failed', () =>
        overwrite(pathOf(scope, token), { scope, token, writtenAt: now(), isPending: false }, true),
      ),
    remove: (scope, token) => guard('store-write-failed', () => rm(pathOf(scope, token), { force: true })),
  };
}

/** A name of fixed length that any file system takes, whatever the path or the scope holds. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

async function listTokens(
  folder: string,
  scope: string,
  report: (path: string, problem: string) => void,
): Promise<readonly Token[]> {
  const tokens: Token[] = [];
  for (const name of (await readdir(folder).catch(unlessMissing)) ?? []) {
    if (!name.endsWith('.json')) continue;
    const path = join(folder, name);
    const text = await readFile(path, 'utf8').catch(unlessMissing);
    // Another window has just removed it.
    if (text === undefined) continue;
    const record = parseRecord(text);
    if (typeof record === 'string') report(path, record);
    else if (record.scope !== scope || name !== `${hash(keyOf(record.token))}.json`)
      report(path, 'is misplaced');
    else tokens.push(record.token);
  }
  return tokens.sort(inOrder);
}

/** Makes a file that was not there, whole or not at all; false where it was. */
async function create(folder: string, path: string, text: string): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await writeNew(fresh, text);
    return await link(fresh, path).then(
      () => true,
      (error: unknown) => {
        if (systemCode(error) === 'EEXIST') return false;
        // File systems without hard links, such as FAT: a crash may leave a torn file there.
        if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(systemCode(error) ?? '')) {
          return writeNew(path, text).then(() => true, unlessThere);
        }
        throw error;
      },
    );
  } finally {
    await rm(fresh, { force: true });
  }
}

function unlessThere(error: unknown): false {
  if (systemCode(error) === 'EEXIST') return false;
  throw error;
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** Replaces a record as a whole; the last window to do so is right. */
async function overwrite(path: string, record: InventoryRecord, mustExist: boolean): Promise<void> {
  const after = Buffer.from(writeRecord(record));
  for (let attempt = 0; attempt < 5; attempt++) {
    const isDone = await whileLocked(path, async (lock) => {
      const before = await readFile(path).catch(unlessMissing);
      if (!before && mustExist) throw notKnown(record.token.name);
      return replaceFile(path, lock, { before, after });
    });
    if (isDone) return;
  }
  throw new TokenError('store-busy', 'Other windows keep changing the inventory.', 'Try again in a moment.');
}

function notKnown(name: string): TokenError {
  return new TokenError('token-missing', `${name} is not known any more.`, 'Refresh the list of tokens.');
}

/**
 * Removes the record of a claim that is over: its value was stored and has gone, or it is old. False where it
 * is not over, or where another window was faster. The
 * file is moved aside first, which only one window can do, and looked at before it goes.
 */
async function clearOld(path: string, now: number): Promise<boolean> {
  const isOver = (text: string | undefined) => {
    const record = text === undefined ? undefined : parseRecord(text);
    // What cannot be read holds no name for anybody.
    if (record === undefined || typeof record === 'string') return record !== undefined;
    return !record.isPending || now - record.writtenAt >= CLAIM_LASTS;
  };
  if (!isOver(await readFile(path, 'utf8').catch(unlessMissing))) return false;
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  const isMoved = await rename(path, aside).then(() => true, unlessMissing);
  if (!isMoved) return false;
  // Between the look and the move, another window may have made a new claim: that one is put back.
  const mine = isOver(await readFile(aside, 'utf8').catch(unlessMissing));
  if (!mine) await link(aside, path).catch(unlessThere);
  await rm(aside, { force: true });
  return mine;
}

function guard<T>(code: 'store-read-failed' | 'store-write-failed', work: () => Promise<T>): Promise<T> {
  return explainFaults(code, 'Latchkey’s list of tokens', work);
}
