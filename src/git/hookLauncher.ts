// The command line that an editor's extension brings, kept where no update of editor or extension takes it away.
import { execFile } from 'node:child_process';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import { describeFault, unlessMissing } from '../tokens/fault.ts';
import { readWhole, replaceWhole } from '../workspace/replaceWhole.ts';
import { hookRefused } from './hookFailures.ts';
import type { HookCall } from './hookScript.ts';

/** From what a launcher is made. Paths are absolute. */
export interface LauncherParts {
  /** The launcher's own folder, which stays while extensions come and go. */
  readonly folder: string;
  /** The folder of what the extension was built to: this version's. */
  readonly built: string;
  /** The program that runs the extension: Node, or an editor that is Node when the environment says so. */
  readonly node: string;
}

/** What is copied, and how it is called there: a module says so by its ending, for there is no package around it. */
const copies = { 'cli.js': 'latchkey.mjs', 'scanThread.cjs': 'scanThread.cjs' } as const;

const SCRIPT = 'latchkey.sh';

/** How long the command line may take to say its version. Milliseconds. */
const PATIENCE = 30_000;

/**
 * Writes the launcher and answers how a hook calls it. Throws `store-write-failed` where the files cannot be written,
 * and `hook-refused` where the command line does not run.
 */
export async function writeLauncher(parts: LauncherParts): Promise<HookCall> {
  await writeFiles(parts);
  await tryOut(parts);
  return {
    command: `sh ${quote(forShell(join(parts.folder, SCRIPT)))}`,
    remedy: 'The Latchkey extension brings it: open the editor with it once, and commit again.',
  };
}

/**
 * Brings a launcher that is there to this version of editor and extension. Where none is, nobody has asked for one.
 * Throws `store-write-failed`.
 */
export async function refreshLauncher(parts: LauncherParts): Promise<void> {
  const script = await stat(join(parts.folder, SCRIPT)).catch(unlessMissing);
  if (script) await writeFiles(parts);
}

async function writeFiles(parts: LauncherParts): Promise<void> {
  try {
    await mkdir(parts.folder, { recursive: true });
    for (const [name, copy] of Object.entries(copies)) {
      await replace(join(parts.folder, copy), await readFile(join(parts.built, name), 'utf8'));
    }
    await replace(join(parts.folder, SCRIPT), launcherScript(parts));
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    const message = `The command line could not be put into ${parts.folder}, because ${fault.reason}.`;
    throw new TokenError('store-write-failed', message, 'Mend that and try again.', { cause: error });
  }
}

/**
 * The editor's own program goes first, since it is known to run this; it may have moved since, as with a package
 * that is mounted anew at each start. Git runs this in its own shell, on Windows too.
 */
function launcherScript({ folder, node }: LauncherParts): string {
  const cli = quote(forShell(join(folder, copies['cli.js'])));
  const editor = quote(forShell(node));
  const isRecent = "'process.exit(parseInt(process.versions.node, 10) < 20 ? 1 : 0)'";
  return `#!/bin/sh
# The Latchkey extension writes this at each start of the editor: it runs the command line that lies beside it.
if [ -x ${editor} ]; then
  ELECTRON_RUN_AS_NODE=1 exec ${editor} ${cli} "$@"
fi
if node -e ${isRecent} 2>/dev/null; then
  exec node ${cli} "$@"
fi
echo 'Latchkey found neither the editor that it was installed in nor a Node of version 20 or later on the PATH.' >&2
exit 2
`;
}

/** A hook that cannot run would stop every commit; then rather none. */
function tryOut({ folder, node }: LauncherParts): Promise<void> {
  const cli = join(folder, copies['cli.js']);
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return new Promise((resolve, reject) => {
    execFile(node, [cli, '--version'], { env, timeout: PATIENCE, windowsHide: true }, (error) => {
      const message = `The check would not run: ${node} could not start Latchkey’s command line.`;
      const next = 'No hook was written. The log says more.';
      if (error) reject(hookRefused(message, next, error));
      else resolve();
    });
  });
}

/** Whole or not at all: a commit may be running it. Where another window has just written it, it is written. */
async function replace(path: string, text: string): Promise<void> {
  const before = await readWhole(path);
  if (before !== text) await replaceWhole(path, before, { text });
}

/** Git's shell on Windows takes a path with slashes for what it is. */
function forShell(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
