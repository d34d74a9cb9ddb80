// Reads the files in which people tell other tools what to leave alone.
import { join } from 'node:path';
import type { foreignAcceptance } from './agreementFiles.ts';
import { type AcceptedElsewhere, type Accepting, addTo, plainPath } from './acceptedElsewhere.ts';
import { readDetectSecrets } from './detectSecrets.ts';
import { readIfThere } from './readIfThere.ts';

/** Bytes. */
const LARGEST = 100_000_000;

type Reader = (text: string, accepting: Accepting, tell: (reason: string) => void) => void;

/** The files that are read, and how. All paths in them are relative to the folder that they are in. */
const readers: Readonly<Record<(typeof foreignAcceptance)[number], Reader>> = {
  '.secrets.baseline': readDetectSecrets,
  '.gitleaksignore': readFingerprints,
  '.betterleaksignore': readFingerprints,
};

/** Reads what a folder has of such files. What cannot be read is told, and what it accepts is reported. */
export async function readAcceptedElsewhere(folder: string): Promise<AcceptedElsewhere> {
  const accepting: Accepting = {
    hashes: new Map(),
    lines: new Map(),
    keys: new Map(),
    allow: [],
    problems: [],
  };
  for (const [name, read] of Object.entries(readers)) {
    const tell = (reason: string): void =>
      void accepting.problems.push({ path: name, reason, kind: 'failed' });
    const found = await readIfThere(join(folder, name), LARGEST);
    if (found && 'text' in found) read(found.text, accepting, tell);
    else if (found) tell(found.fault);
  }
  return accepting;
}

/** `path:rule:line`, or `commit:path:rule:line`. Rules are gitleaks', so any rule of ours may have found it. */
const fingerprint = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):[^:]+:(\d{1,9})$/;

function readFingerprints(text: string, { lines }: Accepting, tell: (reason: string) => void): void {
  const wrong: number[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const told = line.trim();
    if (told === '' || told.startsWith('#')) return;
    const [, commit, path, number] = fingerprint.exec(told) ?? [];
    if (path === undefined) wrong.push(index + 1);
    else addTo(lines, (commit === undefined ? '' : `${commit}:`) + plainPath(path), Number(number));
  });
  if (wrong.length === 0) return;
  const which = wrong.length === 1 ? `line ${wrong[0]} is` : `lines ${wrong.slice(0, 5).join(', ')} are`;
  tell(`${which} no fingerprint like path:rule:line`);
}
