// What dependencies.mjs promises.

/** The folder of this repository. */
export const root: string;

/** The environment, and in it where the headers of that Node are, if they stand beside it. */
export function withHeaders(env?: NodeJS.ProcessEnv, node?: string): NodeJS.ProcessEnv;

/** Runs `npm ci` when packages are missing or older than the lock file, or always with `force`. */
export function installDependencies(options?: { force?: boolean }): Promise<void>;
