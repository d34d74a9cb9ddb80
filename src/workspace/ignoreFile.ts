// Adds fingerprints of values that are not to be reported to `.latchkeyignore`.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import { describeFault, systemCode } from '../tokens/fault.ts';
import { replaceWhole } from './replaceWhole.ts';

/** How often to start again because another window has changed the file in between. */
const ATTEMPTS = 10;

const HEADING = '# Values that are not to be reported. Latchkey writes these lines; delete one to undo it.';

/**
 * The text of an ignore file with a fingerprint line in its sorted place; undefined where it is in already.
 * Fingerprints stand together, so that two people's additions rarely meet in a merge. Pure.
 *
 * @param line as `fingerprintLine` makes it: `sha256:…`
 */
export function withFingerprint(text: string, line: string): string | undefined {
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  // With their line endings, which may be mixed and stay as they are.
  const lines = text.slice(mark.length).match(/[^\n]*\n|[^\n]+$/g) ?? [];
  if (lines.some((other) => other.trim() === line)) return undefined;
  const added = [line + newline];
  let at = lines.findLastIndex(isFingerprint) + 1;
  if (at === 0) {
    at = lines.length;
    added.unshift(...(at > 0 ? [newline] : []), HEADING + newline);
  }
  while (isFingerprint(lines[at - 1] ?? '') && (lines[at - 1] ?? '') > line) at--;
  const previous = lines[at - 1];
  if (previous !== undefined && !previous.endsWith('\n')) lines[at - 1] = previous + newline;
  return mark + lines.toSpliced(at, 0, ...added).join('');
}

function isFingerprint(line: string): boolean {
  return line.startsWith('sha256:');
}

/**
 * Adds a fingerprint line to an ignore file, which is made where there is none. Answers whether it was new.
 * The file is replaced as a whole, and keeps what another window has written meanwhile. Throws
 * `store-write-failed`.
 *
 * @param path absolute: `.latchkeyignore` in a workspace folder
 */
export async function addFingerprint(path: string, line: string): Promise<boolean> {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await readText(path);
      const after = withFingerprint(before ?? '', line);
      if (after === undefined) return false;
      if (await replaceWhole(path, before, { text: after })) return true;
    }
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    throw notWritten(path, `because ${fault.reason}`, 'Mend that and try again.');
  }
  throw notWritten(path, 'because another program keeps changing it', 'Try again in a moment.');
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    if (error instanceof TypeError)
      throw notWritten(path, 'because it is not UTF-8 text', 'Save it as UTF-8.');
    throw error;
  }
}

function notWritten(path: string, reason: string, next: string): TokenError {
  return new TokenError('store-write-failed', `${basename(path)} could not be written, ${reason}.`, next);
}
