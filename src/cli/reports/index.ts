// The one table of report formats.
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { Report } from '../report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** What a person may choose about a report beside its format. */
export interface ReportOptions {
  /** With colours. Only `text` has any. */
  readonly colour?: boolean;
}

/** By the name that `--format` takes. Each call begins a report of its own. */
export const reports = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  gitlab: gitlabReport,
} satisfies Readonly<Record<string, (options: ReportOptions) => Report>>;

export type ReportFormat = keyof typeof reports;
