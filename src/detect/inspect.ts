// What a person should hear of a text: the findings that are sure enough and that nobody has told to leave.
import { type Allows, type Place, isAllowed } from './allow.ts';
import { type Confidence, type Finding, isAtLeast } from './finding.ts';
import type { Scan } from './scan.ts';
import { disabledBlocks, isDisabled, isFingerprinted, isSuppressed } from './suppress.ts';

/** What decides whether a finding is worth a person's attention. */
export interface Threshold {
  /** The least confidence to report. */
  readonly minimum: Confidence;
  /** Fingerprint lines of the ignore file that holds for this text. */
  readonly fingerprints: ReadonlySet<string>;
  /** What the team has said to leave alone. */
  readonly allows?: Allows;
}

/** A finding, and whether it is to be left alone. */
export interface Judged extends Finding {
  readonly isLeft: boolean;
}

/** Scans a text and leaves out what is doubtful, ignored by a comment, or marked as no secret. */
export function inspect(scan: Scan, text: string, context: Place, threshold: Threshold): Finding[] {
  return judge(scan, text, context, threshold)
    .filter(({ isLeft }) => !isLeft)
    .map(({ rule, start, end, confidence }) => ({ rule, start, end, confidence }));
}

/**
 * Scans a text and says of each finding whether it is to be left alone. For `rescan`: what is left alone still keeps
 * others from claiming its text, and so must be known when the text is changed.
 */
export function judge(
  scan: Scan,
  text: string,
  context: Place,
  { minimum, fingerprints, allows }: Threshold,
): Judged[] {
  const path = context.path ?? '';
  const blocks = disabledBlocks(text);
  const isLeft = (finding: Finding): boolean =>
    !isAtLeast(finding.confidence, minimum) ||
    isSuppressed(text, finding) ||
    isDisabled(blocks, finding) ||
    isFingerprinted(fingerprints, text.slice(finding.start, finding.end), { rule: finding.rule, path }) ||
    (allows !== undefined && isAllowed(allows, text, finding, context));
  return scan(text, context).map((finding) => ({ ...finding, isLeft: isLeft(finding) }));
}
