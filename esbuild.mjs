// Bundles the extension and the command line into dist, and with --tests the suites that run inside VS Code into out.
//   --dev        readable, with a source map; --watch does so at every change
//   --universal  without keytar's binary: for every platform, and without a system keychain
//   --keytar F   with this binary of keytar, instead of the one built for this machine
//   --tests      the suites, beside the extension
import { context, build } from 'esbuild';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Keytar's folder; undefined where npm could not install this optional package. */
function findKeytar() {
  try {
    return dirname(require.resolve('keytar/package.json'));
  } catch {
    return undefined;
  }
}

/**
 * Keytar's JavaScript goes into the bundle and is evaluated when it is first imported. Its binary stays a file
 * beside the bundle; where that is missing, `import('keytar')` rejects.
 */
const keytar = {
  name: 'keytar',
  setup({ onResolve }) {
    onResolve({ filter: /keytar\.node$/ }, () => ({ path: './keytar.node', external: true }));
    onResolve({ filter: /^keytar$/ }, () => (findKeytar() ? undefined : { path: 'keytar', external: true }));
  },
};

/**
 * The door, the window, and what only the rules of a team need are bundles of their own, so that activation reads only
 * the small one, and a window only what it uses. They share no class: what crosses is data and functions.
 */
const parts = {
  name: 'parts',
  setup({ onResolve }) {
    onResolve({ filter: /(?:editor\/window|detect\/team)\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
    );
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  plugins: [keytar],
  target: 'node20',
};

const extension = (dev) => ({
  ...shared,
  entryPoints: ['src/extension.ts', 'src/editor/window.ts', 'src/detect/team.ts'],
  entryNames: '[name]',
  external: ['vscode'],
  minify: !dev,
  outdir: 'dist',
  plugins: [keytar, parts],
  sourcemap: dev,
});

/**
 * The command line, the thread in which it and the extension scan, and those that make the extension's surveys and read
 * what a team has agreed on. The command line is an ES module, as the package says; what it bundles may still call
 * require.
 */
const commandLine = (dev) => [
  {
    ...shared,
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    entryPoints: ['src/cli.ts'],
    format: 'esm',
    minify: !dev,
    outdir: 'dist',
    outExtension: { '.js': '.js' },
    define: { 'process.env.LATCHKEY_VERSION': JSON.stringify(version) },
  },
  {
    ...shared,
    entryPoints: ['scanThread', 'surveyThread', 'agreementThread'].map((name) => `src/scan/${name}.ts`),
    minify: !dev,
    outdir: 'dist',
  },
];

/** The binary of keytar that npm installed or built for this machine. */
function builtKeytar() {
  const folder = findKeytar();
  const file = folder && join(folder, 'build', 'Release', 'keytar.node');
  return file && existsSync(file) ? file : undefined;
}

/** Bundles the extension, with keytar's binary beside it unless `universal`. */
async function buildExtension({ dev, universal, binary = builtKeytar() }) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  if (!universal && binary) copyFileSync(binary, join(dist, 'keytar.node'));
  await Promise.all([extension(dev), ...commandLine(dev)].map((options) => build(options)));
  chmodSync(join(dist, 'cli.js'), 0o755);
}

/** Bundles each suite of test/in-editor into a file of its own below out. */
async function buildTests() {
  const files = readdirSync(join(root, 'test', 'in-editor'), { recursive: true });
  rmSync(join(root, 'out'), { recursive: true, force: true });
  await build({
    ...shared,
    entryPoints: [
      ...files.filter((file) => /\.ts$/.test(file)).map((file) => join('test', 'in-editor', file)),
      join('test', 'bench', 'in-editor', 'keystroke.ts'),
    ],
    external: ['vscode', 'mocha'],
    outbase: 'test',
    outdir: 'out',
    sourcemap: 'inline',
  });
}

const { values: asked } = parseArgs({
  options: {
    dev: { type: 'boolean', default: false },
    keytar: { type: 'string' },
    tests: { type: 'boolean', default: false },
    universal: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});
const dev = asked.dev || asked.watch;
try {
  await buildExtension({ dev, universal: asked.universal, binary: asked.keytar });
  if (asked.tests) await buildTests();
} catch (error) {
  // Of what is wrong in the code, esbuild has said what and where.
  if (!error.errors) console.error(error);
  process.exit(1);
}
if (asked.watch) {
  for (const options of [extension(true), ...commandLine(true)]) {
    await (await context({ ...options, logLevel: 'info' })).watch();
  }
}
