// Scans everything that was ever committed, with progress and cancel.
import type { LocatedFinding, Unread } from '../workspace/located.ts';
import { runSurvey } from '../scan/runSurvey.ts';
import { committedUri } from './committedFiles.ts';
import type { CommittedFinding, HistoryFindings } from './historyFindings.ts';
import { type OpenRepository, noRepository, openRepositories } from './repositories.ts';
import { counted, showScan, tellResult } from './scanProgress.ts';
import { type SurveyNeeds, lister, rulesFor } from './surveyFolder.ts';
import { requireTrust } from './trust.ts';

interface Needs extends Pick<SurveyNeeds, 'agreements' | 'threads' | 'log'> {
  readonly history: HistoryFindings;
}

/** What a scan came to. */
interface Tally {
  /** Texts that were read: every version of every file. */
  texts: number;
  readonly unread: Unread[];
}

/**
 * The command. Throws `no-repository`, and a `CancellationError` where the person ends it; what was found until then
 * is listed.
 */
export async function scanHistory(needs: Needs): Promise<void> {
  requireTrust();
  const { history, log } = needs;
  const repositories = await openRepositories();
  if (repositories.length === 0) throw noRepository();
  const tally: Tally = { texts: 0, unread: [] };
  history.clear();
  await showScan({ title: 'Latchkey: reading the git history' }, async ({ say, signal }) => {
    const sayHowFar = (): void => {
      const texts = counted(tally.texts, 'version of a file', 'versions of files');
      say(`${texts}, ${history.count().toLocaleString('en-US')} found`);
    };
    for (const open of repositories) {
      const prefix = repositories.length > 1 ? `${open.folder.name}/` : '';
      if (!signal.aborted) await surveyHistory(needs, open, { prefix, tally, sayHowFar, signal });
    }
  });
  for (const { path, reason } of tally.unread) log.warn(`Not read in the history: ${path}: ${reason}`);
  tell(needs, tally);
}

interface Telling {
  /** What goes before paths. */
  readonly prefix: string;
  readonly tally: Tally;
  readonly sayHowFar: () => void;
  readonly signal: AbortSignal;
}

async function surveyHistory(
  { history, agreements, threads }: Needs,
  { folder, repository }: OpenRepository,
  { prefix, tally, sayHowFar, signal }: Telling,
): Promise<void> {
  const list = (finding: LocatedFinding): CommittedFinding[] => {
    const { path, commit, masked } = finding;
    if (!commit) return [];
    const uri = committedUri({ folder: folder.uri.fsPath, commit: commit.id, path });
    return [{ ...lister(uri)(finding), path: prefix + path, commit, masked }];
  };
  const survey = { kind: 'history', repository, ...(await rulesFor(folder, agreements)) } as const;
  await runSurvey(
    threads,
    survey,
    ({ files, findings, unread }) => {
      tally.texts += files;
      // What is about the whole history is worth telling, even where it is by intent: a clone that is not deep.
      tally.unread.push(...unread.filter(({ kind, path }) => kind === 'failed' || path === ''));
      history.add(findings.flatMap(list));
      sayHowFar();
    },
    signal,
  );
}

/** Says what was found and what to do. */
function tell({ history, log }: Needs, { texts, unread }: Tally): void {
  const found = history.count();
  const read = counted(texts, 'version of a file', 'versions of files');
  const result =
    found === 0
      ? `No hardcoded token in the git history: ${read} read.`
      : `${counted(found, 'hardcoded token', 'hardcoded tokens')} in the git history. Whoever has a clone has them: ` +
        'replace them at their issuers. Deleting them from the code does not help.';
  const note = unread.length > 0 ? ' Not everything could be read; the log says what.' : '';
  tellResult(result + note, { found, gaps: unread.length, log });
}
