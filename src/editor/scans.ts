// The scans of a window: what the first one of the workspace has found is kept true from then on.
import { threadsIn } from '../scan/runSurvey.ts';
import type { Agreements } from './agreements.ts';
import { followFiles } from './followFiles.ts';
import type { HistoryFindings } from './historyFindings.ts';
import type { SurveyNeeds } from './surveyFolder.ts';
import { takeTurns } from './turns.ts';

interface Needs extends Omit<SurveyNeeds, 'threads'> {
  readonly agreements: Pick<Agreements, 'latestFor' | 'readAgain'>;
  readonly history: HistoryFindings;
  /** The folder with what the extension was built to. */
  readonly built: string;
}

export interface Scans {
  dispose(): void;
  /** `quiet` where no person has asked for it right now. */
  readonly scanWorkspace: (options?: { readonly quiet: boolean }) => Promise<void>;
  readonly scanHistory: () => Promise<void>;
  /** Reads again what is listed: settings or ignore files have changed. */
  readonly recheck: () => void;
}

/** Makes ready. What scans is loaded with the first scan, and runs in threads of its own. */
export function openScans({ history, built, ...shared }: Needs): Scans {
  const inTurn = takeTurns();
  const needs = { ...shared, threads: threadsIn(built) };
  const follower = followFiles({ ...needs, inTurn });
  return {
    scanWorkspace: async (options) => {
      // What changes while the scan goes on is read when it is over.
      follower.followAll();
      // Who asks for a scan has perhaps just written what it is to go by.
      needs.agreements.readAgain();
      const { scanWorkspace } = await import('./scanWorkspace.ts');
      await inTurn(() => scanWorkspace(needs, options));
    },
    scanHistory: async () => {
      needs.agreements.readAgain();
      const { scanHistory } = await import('./scanHistory.ts');
      await scanHistory({ ...needs, history });
    },
    recheck: () => follower.recheck(),
    dispose: () => follower.dispose(),
  };
}
