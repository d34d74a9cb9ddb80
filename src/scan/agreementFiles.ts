// The names of the files in which people say what a scan of a folder is to leave alone and to look for.

/** The team's own file. */
export const OWN_FILE = 'latchkey.json';

/** Where the baseline of a folder is, if nobody says otherwise. */
export const BASELINE = '.latchkey-baseline.json';

/** Files of other tools with rules, of which the first that is there is read. */
export const foreignRules: readonly string[] = ['.betterleaks.toml', '.gitleaks.toml'];

/** Files in which other tools have been told what to leave alone. */
export const foreignAcceptance = ['.secrets.baseline', '.gitleaksignore', '.betterleaksignore'] as const;

/** All of them, in the folder itself. */
export const agreementFiles: readonly string[] = [OWN_FILE, BASELINE, ...foreignRules, ...foreignAcceptance];
