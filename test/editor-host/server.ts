// Runs the editor host: a VS Code server with data and extensions of its own, at a free port of this machine.
import type { ChildProcess } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { insideKeyring, keyringEnvironment } from '../machine/keyring.ts';
import { run, start, stop } from '../machine/processes.mjs';
import { temporaryFolder } from '../machine/temporary.ts';
import { installEditorHost, type EditorHost } from './install.ts';

export interface HostOptions {
  /** A .vsix to install before it starts. */
  readonly vsix?: string;
  /** Variables for the server and so for the extension host; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /**
   * Whether a page may name an extension under development and its tests. A workbench so driven shows no toasts
   * and no dialogs, so not for tests of what a person sees. Off unless told.
   */
  readonly driven?: boolean;
  /** Whether there is a system keychain, empty and unlocked. Linux only. Off unless told. */
  readonly keyring?: boolean;
  /** Whether folders must be trusted first, as for a person. Off unless told. */
  readonly trust?: boolean;
  /** The person's settings beside those that keep the workbench quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface RunningHost {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** Its data: settings, logs, extensions. Gone when it has stopped. */
  readonly data: string;
  /** What the server wrote so far. */
  log(): string;
  /** Whether it still runs. */
  alive(): boolean;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends the server and everything it started, and deletes its data. */
  stop(): Promise<void>;
}

/** Settings without which a fresh VS Code greets, asks and moves while a test looks at it. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'editor.cursorBlinking': 'solid',
  'typescript.disableAutomaticTypeAcquisition': true,
  // Off on a desktop, and only in a browser on: tests must not depend on it.
  'files.autoSave': 'off',
};

/** Our variables without those of a VS Code that we may have been started from, nor a session bus of its person. */
function variables({ env = {}, keyring = false }: HostOptions): NodeJS.ProcessEnv {
  const others = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|DBUS_SESSION_BUS_ADDRESS$|DISPLAY$|WAYLAND_DISPLAY$)/;
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !others.test(name)));
  return { ...(keyring ? keyringEnvironment(clean) : clean), ...env };
}

function commandLine(host: EditorHost, data: string): string[] {
  return [
    join(host.vscode, 'out', 'server-main.js'),
    ...['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
  ];
}

async function writeSettings(data: string, { trust = false, settings = {} }: HostOptions): Promise<void> {
  const user = { ...quietSettings, 'security.workspace.trust.enabled': trust, ...settings };
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify(user, undefined, 2));
}

async function installExtension(
  host: EditorHost,
  data: string,
  vsix: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const args = [...commandLine(host, data), '--install-extension', vsix, '--force'];
  const { code, output } = await run(host.node, args, { env });
  if (code !== 0) throw new Error(`${vsix} could not be installed:\n${output}`);
}

/** Resolves with the address once the server says which port it got, and rejects when it ends before. */
function listening(server: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`The editor host did not start in 60 s:\n${log()}`));
    }, 60_000);
    server.stdout?.on('data', () => {
      const port = /agent listening on (\d+)/.exec(log())?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(`http://127.0.0.1:${port}`);
    });
    server.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The editor host ended with ${String(code)}:\n${log()}`));
    });
  });
}

/** Starts an editor host, installing it first where it is missing. */
export async function startHost(options: HostOptions = {}): Promise<RunningHost> {
  const host = await installEditorHost();
  const data = temporaryFolder('host');
  const env = variables(options);
  await writeSettings(data, options);
  if (options.vsix !== undefined) await installExtension(host, data, options.vsix, env);
  const place = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  const driven = options.driven === true ? ['--enable-smoke-test-driver'] : [];
  const line = [host.node, ...commandLine(host, data), ...place, ...driven];
  const [program, ...args] = [...(options.keyring === true ? insideKeyring : []), ...line] as [
    string,
    ...string[],
  ];
  const server = start(program, args, { env });
  let log = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text: Buffer) => (log += text.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    await stop(server);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await listening(server, () => log);
    return { address, data, log: () => log, alive: () => server.exitCode === null, ended, stop: close };
  } catch (error) {
    await close();
    throw error;
  }
}
