// What a person may ask a scan for, and what the door gives it.
import type { Confidence } from '../detect/finding.ts';
import type { ExitCode } from './ending.ts';
import type { ReportFormat } from './reports/index.ts';
import type { Shard } from './shard.ts';

/** The options as commander reads them. */
export interface ScanOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly minConfidence?: Confidence;
  readonly exclude: readonly string[];
  /** `--no-ignore` makes it false. */
  readonly ignore: boolean;
  readonly rules?: string;
  readonly threads: number;
  readonly quiet: boolean;
  readonly reveal: boolean;
  readonly staged: boolean;
  readonly history: boolean;
  readonly since?: string;
  readonly branch: readonly string[];
  readonly shard?: Shard;
}

/** What the command takes from the door. */
export interface ScanNeeds {
  readonly version: string;
  /** The file of the scanning thread. */
  readonly thread: URL;
  readonly end: (code: ExitCode) => void;
}
