// Installs a whole VS Code from npm packages, for machines where its vendor's download is refused.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, withHeaders } from '../machine/dependencies.mjs';
import { run } from '../machine/processes.mjs';
import { step } from '../machine/progress.mjs';

/** code-server carries VS Code, and needs the Node that this package carries. */
const versions = { 'code-server': '4.139.1', [nodePackage()]: '24.21.0' };

const home = join(root, '.vscode-test', 'editor-host');

export interface EditorHost {
  /** The Node that runs it. */
  readonly node: string;
  /** VS Code's folder, with `out/server-main.js`. */
  readonly vscode: string;
}

/** The npm package with Node's binary for this system. */
function nodePackage(): string {
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

function hostIn(folder: string): EditorHost & { readonly nodeHome: string } {
  const nodeHome = join(folder, 'node_modules', nodePackage());
  const node = join(nodeHome, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return { node, nodeHome, vscode: join(folder, 'node_modules', 'code-server', 'lib', 'vscode') };
}

/** Runs npm with the Node of the host, for packages compiled for it. */
async function npm(cwd: string, node: string, ...args: string[]): Promise<void> {
  const env = {
    ...withHeaders({ ...process.env, npm_config_nodedir: '' }, node),
    PATH: `${join(node, '..')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`,
  };
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  const { code, output } = await run('npm', [...args, ...quiet], { cwd, env });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in the editor host:\n${output}`);
}

/** Without a compiler VS Code still runs, and writes no log files: output channels stay empty. */
async function compile(vscode: string, node: string): Promise<void> {
  try {
    await npm(vscode, node, 'rebuild', '@vscode/spdlog', '@vscode/native-watchdog');
  } catch (error) {
    console.error(`  The editor host will write no logs. ${String(error)}`);
  }
}

/** Installs into a folder beside the final one, which therefore is whole whenever it exists. */
async function build(folder: string): Promise<void> {
  const { node, vscode } = hostIn(folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  await step('Editor host 1/3: VS Code as an npm package', () =>
    npm(folder, process.execPath, 'install', '--ignore-scripts'),
  );
  await step('Editor host 2/3: what VS Code depends on', async () => {
    await npm(vscode, node, 'install', '--omit=dev', '--ignore-scripts');
    await npm(join(vscode, 'extensions'), node, 'install', '--omit=dev', '--ignore-scripts');
  });
  await step('Editor host 3/3: compiling what has no binary in its package', () => compile(vscode, node));
}

/** The installed editor host; installs it first where it is missing, half done or of other versions. */
export async function installEditorHost(): Promise<EditorHost> {
  const stamp = join(home, 'whole.json');
  const wanted = JSON.stringify(versions);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return hostIn(home);
  const draft = `${home}.draft`;
  await build(draft);
  await writeFile(join(draft, 'whole.json'), wanted);
  await rm(home, { recursive: true, force: true });
  await rename(draft, home);
  return hostIn(home);
}
