// The git repositories of the window's folders.
import * as vscode from 'vscode';
import { TokenError } from '../tokens/errors.ts';
import { type Repository, openRepository } from '../git/repository.ts';

/** A repository, and the workspace folder that it was found by: the first, where several are in it. */
export interface OpenRepository {
  readonly folder: vscode.WorkspaceFolder;
  readonly repository: Repository;
}

/** Every repository that a folder is in, once. Starts git, so only where the workspace is trusted. */
export async function openRepositories(): Promise<readonly OpenRepository[]> {
  const found = new Map<string, OpenRepository>();
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const repository = folder.uri.scheme === 'file' ? await openRepository(folder.uri.fsPath) : undefined;
    if (repository && !found.has(repository.commonDirectory)) {
      found.set(repository.commonDirectory, { folder, repository });
    }
  }
  return [...found.values()];
}

/** The error to throw where there is none. */
export function noRepository(): TokenError {
  return new TokenError(
    'no-repository',
    'No folder of this window is in a git repository, or there is no git on the PATH.',
    'Open the folder of a repository, or install git.',
  );
}
