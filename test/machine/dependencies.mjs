// Installs the npm packages when they are missing or older than the lock file. Built-ins only.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';
import { step } from './progress.mjs';

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * Where a package is compiled, Node's headers are needed. Those beside the running Node spare a download
 * that may be refused.
 */
export function withHeaders(env = process.env, node = process.execPath) {
  const prefix = dirname(dirname(node));
  if (env.npm_config_nodedir || !existsSync(join(prefix, 'include', 'node', 'node.h'))) return env;
  return { ...env, npm_config_nodedir: prefix };
}

/** Whether the installed packages are those of the lock file. */
function upToDate() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

export async function installDependencies({ force = false } = {}) {
  if (!force && upToDate()) return;
  await step('Installing npm packages', async () => {
    const ci = await run('npm', ['ci', '--ignore-scripts', ...quiet], { cwd: root });
    if (ci.code !== 0) throw new Error(`npm ci failed:\n${ci.output}`);
    // The one package that is compiled or fetches a binary. Without it there is no keychain, and all else works.
    const keytar = await run('npm', ['rebuild', 'keytar', ...quiet], { cwd: root, env: withHeaders() });
    if (keytar.code !== 0) console.error('  keytar could not be built: the system keychain is left out.');
  });
}
