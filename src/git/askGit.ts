// Asks git one question, and tells its answers from its refusals.
import { TokenError } from '../tokens/errors.ts';
import type { Ending, Git } from './gitCommand.ts';
import { runGit } from './gitCommand.ts';

/** What git answered: its exit code and what it printed. */
export interface Answer {
  readonly code: number;
  readonly out: string;
}

/**
 * Asks a question with a short answer. Undefined where there is no repository. Throws `git-failed`.
 *
 * @param fine the exit codes that are answers
 */
export async function askGit(
  git: Git,
  command: readonly string[],
  fine: readonly number[] = [0],
): Promise<Answer | undefined> {
  const { out, ...ending } = await runGit(git, command);
  if (saysNoRepository(ending)) return undefined;
  if (ending.code !== undefined && fine.includes(ending.code)) return { code: ending.code, out };
  throw gitFailed(command, ending);
}

/**
 * Whether git says that there is no repository (or only a bare one that nobody pointed it to), or that there
 * is no git: on a Mac without developer tools, `git` is a stand-in that offers to install them.
 */
function saysNoRepository({ code, complaint }: Ending): boolean {
  const none = /not a git repository|must be run in a work tree|cannot use bare repository/i;
  return (none.test(complaint) && code === 128) || /xcrun|xcode-select/i.test(complaint);
}

/** The error to throw for a command that did not end well: `git-failed`, with a next step. */
export function gitFailed(command: readonly string[], { code, complaint }: Ending): TokenError {
  if (/dubious ownership/i.test(complaint)) {
    return new TokenError(
      'git-failed',
      'Git does not read this repository, because it belongs to another user.',
      'If you trust it, run: git config --global --add safe.directory <the repository’s folder>',
    );
  }
  if (/index\.lock/i.test(complaint)) {
    return new TokenError(
      'git-failed',
      'Git is busy with this repository.',
      'Wait until it has come to an end, and try again.',
    );
  }
  const how = code === undefined ? 'did not answer in time' : `ended with code ${code}`;
  const name = command.find((word) => !word.startsWith('-')) ?? '';
  return new TokenError(
    'git-failed',
    `git ${name} ${how}. ${complaint.trim().split('\n')[0] ?? ''}`.trim(),
    'Run git status in a terminal to see what is wrong with the repository.',
  );
}
