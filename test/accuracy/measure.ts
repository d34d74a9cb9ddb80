// Measures the engine on the labelled set: how much of what is there it finds, and how often it cries wolf.
import { inspect } from '../../src/detect/inspect.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { scanner } from '../../src/detect/scan.ts';
import type { Case } from './case.ts';
import { makeCases } from './cases/index.ts';
import { judge, type Verdict } from './judge.ts';

/** The figures of one kind, or of all. */
export interface Row {
  readonly kind: string;
  /** Labelled secrets, and how many of them were found. */
  readonly positives: number;
  readonly found: number;
  /** Texts without a secret, and in how many something was reported. */
  readonly negatives: number;
  readonly falseAlarms: number;
  /** Findings beside the labels in texts with secrets. */
  readonly strays: number;
}

export interface Judged {
  readonly test: Case;
  readonly verdict: Verdict;
}

export interface Measurement {
  /** In the order of the table of kinds. */
  readonly rows: readonly Row[];
  readonly total: Row;
  readonly judged: readonly Judged[];
}

/** Found secrets of all secrets, from 0 to 1; 1 where there are none. */
export function recallOf({ positives, found }: Row): number {
  return positives === 0 ? 1 : found / positives;
}

/** Texts with a false alarm of all texts without a secret, from 0 to 1; 0 where there are none. */
export function alarmRateOf({ negatives, falseAlarms }: Row): number {
  return negatives === 0 ? 0 : falseAlarms / negatives;
}

/** Scans the cases with all rules and the default threshold, and adds up what came of it. */
export function measure(cases: readonly Case[] = makeCases()): Measurement {
  const scan = scanner(rules);
  const everything = { minimum: 'low', fingerprints: new Set<string>() } as const;
  const judged = cases.map((test) => {
    const findings = inspect(scan, test.text, { path: test.path }, everything);
    return { test, verdict: judge(test, findings) };
  });
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  const rows = kinds.map((kind) =>
    addUp(
      kind,
      judged.filter(({ test }) => test.kind === kind),
    ),
  );
  return { rows, total: addUp('total', judged), judged };
}

function addUp(kind: string, judged: readonly Judged[]): Row {
  const sum = (count: (one: Judged) => number): number => judged.reduce((all, one) => all + count(one), 0);
  const isNegative = ({ test }: Judged): boolean => test.spans.length === 0;
  return {
    kind,
    positives: sum(({ test }) => test.spans.length),
    found: sum(({ test, verdict }) => test.spans.length - verdict.misses.length),
    negatives: sum((one) => Number(isNegative(one))),
    falseAlarms: sum((one) => Number(isNegative(one) && one.verdict.strays.length > 0)),
    strays: sum((one) => (isNegative(one) ? 0 : one.verdict.strays.length)),
  };
}
