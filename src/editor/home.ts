// A workspace folder and what it goes by: read when the window opens, and again when its files change.
import type * as vscode from 'vscode';
import type { Rule } from '../detect/rule.ts';
import type { Unread } from '../workspace/located.ts';
import { type FolderFiles, isSame, readFolder } from './folderFiles.ts';
import { patience } from './patience.ts';
import { type Terms, makeTerms, ownTerms } from './terms.ts';

export interface Home {
  readonly uri: vscode.Uri;
  /** What holds now. */
  readonly terms: () => Terms;
  /** What the files say, when they have been read. */
  readonly latest: () => Promise<Terms>;
  /** The rule of a finding. It may have gone since; then it is what it was. Undefined where it never was. */
  readonly ruleOf: (id: string) => Rule | undefined;
  /** Reads the files again. */
  readonly read: () => void;
}

/** Whom a home tells that something else holds. */
type Tell = (home: Home) => void;

interface Needs {
  /** The folder with what the extension was built to. */
  readonly built: string;
  readonly log: vscode.LogOutputChannel;
  readonly tell: Tell;
}

/** Begins to read what a folder goes by. Until that has been read, it is what holds anywhere. */
export function openHome(uri: vscode.Uri, { built, log, tell }: Needs): Home {
  let terms = ownTerms;
  let latest = Promise.resolve(terms);
  let known: FolderFiles | undefined;
  const past = new Map<string, Rule>();

  const hold = (fresh: Terms): Terms => {
    for (const rule of fresh.agreement.team.rules) past.set(rule.id, rule);
    terms = fresh;
    tell(home);
    return fresh;
  };
  const make = async (files: FolderFiles): Promise<Terms> => {
    const watching = patience(() => {
      // Where the files have changed meanwhile, what was too slow does not run any more.
      if (terms === made) putAside(files).catch((error: unknown) => log.error(String(error)));
    });
    const made = await makeTerms(files, watching);
    return made;
  };
  const putAside = async (files: FolderFiles): Promise<void> => {
    const before = terms;
    const made = await makeTerms(files, undefined);
    if (terms === before) hold({ ...made, problems: [...made.problems, tooSlow(made)] });
  };
  const readOnce = async (isLatest: () => boolean): Promise<Terms> => {
    const files = await readFolder(uri, built);
    if (!isLatest()) return latest;
    // No document is read again because somebody has saved the same.
    if (known && isSame(known, files)) return terms;
    const made = await make(files);
    if (!isLatest()) return latest;
    known = files;
    return hold(made);
  };
  const read = (): void => {
    const mine: Promise<Terms> = readOnce(() => latest === mine).catch((error: unknown) => {
      log.error(`What ${uri.path} goes by could not be read.`, String(error));
      return terms;
    });
    latest = mine;
  };
  const home: Home = {
    uri,
    terms: () => terms,
    latest: () => latest,
    ruleOf: (id) => terms.rules.get(id) ?? past.get(id),
    read,
  };
  read();
  return home;
}

function tooSlow({ agreement }: Terms): Unread {
  const path = agreement.team.rules[0]?.from ?? '';
  const reason =
    'its rules take too long to hold while you type, and now only hold in a scan of the workspace; give each rule a keyword that is rare';
  return { path, reason, kind: 'failed' };
}
