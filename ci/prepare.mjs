// Builds the command line where npm installs this package from git, as pre-commit does: dist is not in git.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a script of Node. What it says goes to standard error: the output of `npm pack` is read by programs. */
function run(...words) {
  execFileSync(process.execPath, words, { cwd: root, stdio: ['ignore', 2, 2] });
}

// For `npm install --global`, npm prepares a package of git with that --global too, and so without its packages.
if (!existsSync(join(root, 'node_modules', 'esbuild'))) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  run(process.env.npm_execpath, 'ci', '--global=false', '--include=dev', '--ignore-scripts', ...quiet);
}
run('esbuild.mjs', '--universal');
