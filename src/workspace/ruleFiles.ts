// The names of the files that say what is left out.

/** Latchkey's own. At the root of a folder it also holds fingerprints of values that are not to be reported. */
export const IGNORE_FILE = '.latchkeyignore';

/** All of them. The last one has the last word. */
export const ruleFiles: readonly string[] = ['.gitignore', IGNORE_FILE];
