// What a finding is: a rule, a place and how sure we are. There is no value in it.

/** How sure the engine is that a finding is a live secret. */
export type Confidence = 'high' | 'medium' | 'low';

export interface Finding {
  /** The id of the rule. */
  readonly rule: string;
  /** Offset of the first UTF-16 unit of the value, from the start of the text. */
  readonly start: number;
  /** Offset behind the last one. */
  readonly end: number;
  readonly confidence: Confidence;
}

const order: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };

/** Whether a confidence reaches a threshold. */
export function isAtLeast(confidence: Confidence, minimum: Confidence): boolean {
  return order[confidence] >= order[minimum];
}
