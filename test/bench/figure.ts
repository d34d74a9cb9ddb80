// How a figure is told: one line of JSON on standard output.

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What was measured and how, for a person. */
  readonly context: string;
}

/** Prints a figure with three digits that count, or more where they stand before the point. */
export function print({ name, value, unit, context }: Figure): void {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
  console.log(JSON.stringify({ name, value: rounded, unit, context }));
}

/** The middle of some numbers; of an even count, the lower of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
