// The text of a pre-commit hook: what it runs, and where in somebody else's script that goes.
import { BEGIN, END } from './markedBlock.ts';

/** How a hook starts Latchkey. */
export interface HookCall {
  /** A command of the shell, with its own quotes: `npx --no-install latchkey`. */
  readonly command: string;
  /** Where that command may come from, should it be missing: a sentence, on one line. */
  readonly remedy: string;
}

/** The arguments behind the command. */
export const ARGUMENTS = 'scan --staged';

/**
 * The lines of the hook. They end the commit where something was found, where not everything could be read, and
 * also where Latchkey could not be started. A commit that is stopped once too often is a nuisance, of which the
 * hook says how to be rid; one that nobody looked at, while everybody believes so, is how tokens leak. Whether
 * it was started is asked afterwards and only then, since that may take a second.
 */
export function hookBlock({ command, remedy }: HookCall): string {
  const missing =
    'Latchkey could not be started, so nobody has looked for tokens in this commit, and it is stopped. ' +
    `${remedy} To commit without the check: git commit --no-verify`;
  return [
    `${BEGIN}: looks for tokens in what is about to be committed`,
    `${command} ${ARGUMENTS} || {`,
    `  ${command} --version >/dev/null 2>&1 || echo ${quote(missing)} >&2`,
    '  exit 1',
    '}',
    END,
    '',
  ].join('\n');
}

/** What a hook begins with that holds nothing else. */
export const SHEBANG = '#!/bin/sh\n';

/**
 * Where the lines go: as far to the front as they may, because somebody else's script may end itself before its
 * end. That is behind the line that says who runs it, and behind the one by which husky before version 9 runs the
 * script once more.
 */
export function hookPlaceIn(script: string): number {
  const shebang = /^#!.*(?:\n|$)/.exec(script)?.[0].length ?? 0;
  const husky = /^[ \t]*(?:\.|source)[ \t].*husky\.sh.*(?:\n|$)/m.exec(script);
  return husky ? husky.index + husky[0].length : shebang;
}

/** Whether the lines work in the script: one that a shell of the POSIX kind runs, as it does without a `#!`. */
export function isShellScript(script: string): boolean {
  if (script.includes('\0')) return false;
  const [, program = ''] = /^#![ \t]*(.*)/.exec(script) ?? [];
  if (program === '') return !script.startsWith('#!');
  return /^(?:\S*\/env[ \t]+(?:-S[ \t]+)?)?(?:\S*\/)?(?:ba|da|z|k|mk|a)?sh(?:\.exe)?(?:\s|$)/.test(program);
}

/** Whether there is nothing left that a hook would do. */
export function isBare(script: string): boolean {
  return script === '' || /^#![^\n]*\n?$/.test(script);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
