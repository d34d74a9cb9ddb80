// Reads a configuration of gitleaks with the files that it extends, and joins them into one.
import { realpath } from 'node:fs/promises';
import { basename, dirname, relative as relativePath, resolve, sep } from 'node:path';
import type { Allowance } from '../detect/allow.ts';
import { systemCode } from '../tokens/fault.ts';
import { type GitleaksFile, type GitleaksRule, readGitleaksFile } from './gitleaksFile.ts';
import type { Unread } from '../workspace/located.ts';
import { readIfThere } from './readIfThere.ts';

/** What a file and those that it extends say together. */
export interface GitleaksConfig {
  readonly rules: readonly GitleaksRule[];
  readonly allow: readonly Allowance[];
  /** Ids of rules that are in none of the files: those of Latchkey, or of another tool. */
  readonly disabled: readonly string[];
  /** Whether a file extends the default rules. */
  readonly useDefault: boolean;
}

/** How files are found. */
export interface Chain {
  /** Absolute: the folder that paths are told from, and that they may be relative to. */
  readonly folder: string;
  /** Whether files elsewhere are read too: only where a person has named the first. */
  readonly everywhere: boolean;
  /** Gets what is wrong and what Latchkey does without. */
  readonly problems: Unread[];
  /** Gets the files that are read, absolute and without links. */
  readonly files: string[];
}

/** Larger files are nobody's handwriting. Bytes. */
const LARGEST = 4_000_000;

/** How many files may extend each other. The README promises two. */
const DEEPEST = 5;

const nothing: GitleaksConfig = { rules: [], allow: [], disabled: [], useDefault: false };

/** Reads a file and what it extends. Undefined where there is no such file, or it cannot be read. */
export async function readGitleaksChain(path: string, chain: Chain): Promise<GitleaksConfig | undefined> {
  return readFrom(path, chain, []);
}

async function readFrom(
  path: string,
  chain: Chain,
  before: readonly string[],
): Promise<GitleaksConfig | undefined> {
  const real = await realPath(path);
  if (real === undefined) return undefined;
  const name = nameOf(path, chain.folder);
  const tell = (reason: string): void => void chain.problems.push({ path: name, reason, kind: 'failed' });
  const note = (reason: string): void => void chain.problems.push({ path: name, reason, kind: 'skipped' });
  if (!chain.everywhere && !isInside((await realPath(chain.folder)) ?? chain.folder, real)) {
    tell('it is outside of the folder, where a repository’s files have no say');
    return undefined;
  }
  chain.files.push(real);
  const read = await readIfThere(real, LARGEST);
  if (read && 'fault' in read) tell(read.fault);
  const file = read && 'text' in read ? readGitleaksFile(read.text, tell, note) : undefined;
  if (!file) return undefined;
  const base = await readBase(file, { path, tell, chain, before: [...before, real] });
  return join(base, file);
}

interface Extending {
  readonly path: string;
  readonly tell: (reason: string) => void;
  readonly chain: Chain;
  /** The real paths of the file and of those that extend it. */
  readonly before: readonly string[];
}

/** What a file extends; nothing where that cannot be read, which is told. */
async function readBase(
  { extend: { path: wanted } }: GitleaksFile,
  { path, tell, chain, before }: Extending,
): Promise<GitleaksConfig> {
  if (wanted === undefined) return nothing;
  // Gitleaks takes it from where it is started, most people from where it is written.
  const places = [resolve(dirname(path), wanted), resolve(chain.folder, wanted)];
  for (const place of places) {
    const real = await realPath(place);
    if (real === undefined) continue;
    if (before.includes(real)) tell(`it extends itself, through "${wanted}"`);
    else if (before.length >= DEEPEST) tell(`more than ${DEEPEST} files extend each other`);
    else return (await readFrom(place, chain, before)) ?? nothing;
    return nothing;
  }
  tell(`it extends "${wanted}", which is not there`);
  return nothing;
}

/** The file's own word goes before that of what it extends. */
function join(base: GitleaksConfig, { extend, rules, allow }: GitleaksFile): GitleaksConfig {
  const byId = new Map(base.rules.map((rule) => [rule.id, rule]));
  const elsewhere = extend.disabled.filter((id) => !byId.delete(id));
  for (const rule of rules) byId.set(rule.id, change(byId.get(rule.id), rule));
  return {
    rules: [...byId.values()],
    allow: [...base.allow, ...allow],
    // A rule of the file's own takes the place of the one that it disables.
    disabled: [...base.disabled, ...elsewhere].filter((id) => !byId.has(id)),
    useDefault: base.useDefault || extend.useDefault,
  };
}

function change(base: GitleaksRule | undefined, own: GitleaksRule): GitleaksRule {
  if (!base) return own;
  const said = Object.entries(own).filter(([, value]) => value !== undefined);
  const changed = { ...base, ...(Object.fromEntries(said) as unknown as GitleaksRule) };
  return {
    ...changed,
    allow: [...base.allow, ...own.allow],
    required: [...base.required, ...own.required],
  };
}

/** The path without links; undefined where nothing is there. Other faults show when it is read. */
async function realPath(path: string): Promise<string | undefined> {
  return realpath(path).catch((error: unknown) => {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return ['ENOENT', 'ENOTDIR'].includes(code) ? undefined : path;
  });
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function nameOf(path: string, folder: string): string {
  const name = relativePath(folder, path);
  return isInside(folder, path) ? name.split(sep).join('/') : basename(path);
}
