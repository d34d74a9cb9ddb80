// What an untrusted workspace may not do: anything but show what is in it.
import * as vscode from 'vscode';
import { TokenError } from '../tokens/errors.ts';

/** Throws where the workspace is not trusted: there Latchkey only detects. */
export function requireTrust(): void {
  if (vscode.workspace.isTrusted) return;
  throw new TokenError(
    'untrusted-workspace',
    'In Restricted Mode Latchkey only underlines tokens.',
    'Trust the workspace first, if you know where it comes from.',
  );
}
