// What debian.mjs promises.

export type Package =
  'chromium' | 'gnome-keyring' | 'dbus' | 'libsecret-1-dev' | 'pkg-config' | 'python3' | 'make' | 'g++';

/** The first of these programs on the PATH, as an absolute path. */
export function findProgram(...names: string[]): string | undefined;

/** Those packages whose programs or files are not there. Always empty where the system is not a Linux. */
export function missingPackages(names: readonly Package[]): Package[];

/** The one command that installs them. */
export function installCommand(names: readonly string[]): string;

/** Installs what is missing where we are root on a Debian; elsewhere prints the command that does. */
export function installPackages(names: readonly Package[]): Promise<void>;
