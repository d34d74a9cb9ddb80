// Opens a file as it was in a commit: read-only, and nothing is underlined in it, for there is nothing to change.
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { TokenError } from '../tokens/errors.ts';
import { requireTrust } from './trust.ts';

/** `openDocuments.ts` knows that what has it is not watched. */
const SCHEME = 'latchkey-history';

/** Which file of which commit. */
interface CommittedFile {
  /** A folder of the repository, absolute. */
  readonly folder: string;
  /** The full id. */
  readonly commit: string;
  /** Relative to the top of the repository, with `/`. */
  readonly path: string;
}

/** The address of the file. Its path is for a person to read, and tells the editor the language. */
export function committedUri(file: CommittedFile): vscode.Uri {
  const path = `/${shortId(file.commit)}/${file.path}`;
  return vscode.Uri.from({ scheme: SCHEME, path, query: JSON.stringify(file) });
}

/** The folder by which the repository of such a file was found; undefined for other files. */
export function homeOfCommitted({ scheme, query }: vscode.Uri): vscode.Uri | undefined {
  return scheme === SCHEME ? vscode.Uri.file((JSON.parse(query) as CommittedFile).folder) : undefined;
}

/** As much of an id as people write. */
export function shortId(commit: string): string {
  return commit.slice(0, 7);
}

/** Serves the files. */
export function serveCommittedFiles(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ query }) => {
      requireTrust();
      return readFile(JSON.parse(query) as CommittedFile);
    },
  });
}

async function readFile({ folder, commit, path }: CommittedFile): Promise<string> {
  const { openRepository } = await import('../git/repository.ts');
  const { readCommitted } = await import('../git/committedText.ts');
  const repository = await openRepository(folder);
  const text = repository && (await readCommitted(repository, commit, path));
  if (text !== undefined) return text;
  throw new TokenError(
    'git-failed',
    `${basename(path)} cannot be read in commit ${shortId(commit)}.`,
    'The repository may have been moved, or its history rewritten: scan it again.',
  );
}
