// Holds the findings of one case against its labels.
import { type Finding, isAtLeast } from '../../src/detect/finding.ts';
import type { Case, Span } from './case.ts';

/** Why a secret counts as missed. */
export type Reason =
  /** Nothing was reported there. */
  | 'none'
  /** What was reported fits, and is not sure enough. */
  | 'low'
  /** What was reported is more than twice as long. */
  | 'wide'
  /** What was reported is less than half of it. */
  | 'part';

export interface Miss {
  readonly span: Span;
  readonly reason: Reason;
}

export interface Verdict {
  readonly misses: readonly Miss[];
  /** Findings where nothing is labelled: false alarms of a negative, strays of a positive. */
  readonly strays: readonly Finding[];
}

/** Judges findings of any confidence: only those of medium and high count. */
export function judge({ text, spans, neutral }: Case, findings: readonly Finding[]): Verdict {
  const misses = spans.flatMap((span): Miss[] => {
    const reason = whyMissed(span, findings, isPrivateKey(text.slice(...span)));
    return reason ? [{ span, reason }] : [];
  });
  const labelled = [...spans, ...neutral];
  const strays = findings.filter(
    (finding) => isSure(finding) && !labelled.some((span) => overlap(finding, span) > 0),
  );
  return { misses, strays };
}

function whyMissed(span: Span, findings: readonly Finding[], isKey: boolean): Reason | undefined {
  const length = span[1] - span[0];
  const touching = findings.filter((finding) => overlap(finding, span) > 0);
  const narrow = touching.filter(({ start, end }) => end - start <= 2 * length);
  // A finding may mark a whole private key or its armour: to touch it is enough.
  const fitting = narrow.filter((finding) => isKey || overlap(finding, span) >= length / 2);
  if (fitting.some(isSure)) return undefined;
  if (fitting.length > 0) return 'low';
  if (narrow.length > 0) return 'part';
  return touching.length > 0 ? 'wide' : 'none';
}

function isSure({ confidence }: Finding): boolean {
  return isAtLeast(confidence, 'medium');
}

function overlap({ start, end }: Finding, [from, to]: Span): number {
  return Math.min(end, to) - Math.max(start, from);
}

function isPrivateKey(value: string): boolean {
  return /PRIVATE KEY|PuTTY-User-Key-File/.test(value);
}
