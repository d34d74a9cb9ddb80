// A Secret Service of its own: a session bus and an unlocked keyring that end with the program run inside.
import { temporaryFolder } from './temporary.ts';

const script = `printf %s pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
exec "$0" "$@"`;

/** What to put before a command line so that it finds a Secret Service. */
export const insideKeyring = ['dbus-run-session', '--', 'sh', '-c', script] as const;

/** The environment in which that keyring keeps everything in a temporary folder, and leaves the person's alone. */
export function keyringEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const home = temporaryFolder('keyring');
  return { ...env, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_RUNTIME_DIR: home };
}
