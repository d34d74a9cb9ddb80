// latchkey merge: joins the reports of the parts of a scan into one.
import { Command, Option } from 'commander';
import { type ExitCode, exitCodeOf } from './ending.ts';
import { openOutput } from './output.ts';
import { type ReportFormat, reports } from './reports/index.ts';
import { mergeReports } from './reports/merge.ts';

interface MergeOptions {
  readonly format: ReportFormat;
  readonly output?: string;
}

export function mergeCommand(end: (code: ExitCode) => void): Command {
  return new Command('merge')
    .summary('join the reports of the parts of a scan into one')
    .description(
      'Joins JSON reports, as `latchkey scan --shard i/n --format json` writes them.\n' +
        'Ends as the whole scan would have: with 0, 1 or 2.',
    )
    .argument('<report...>', 'files of JSON reports')
    .addOption(
      new Option('-f, --format <format>', 'of the report').choices(Object.keys(reports)).default('text'),
    )
    .option('-o, --output <file>', 'write the report to a file')
    .action(async ([first = '', ...others]: string[], { format, output: file }: MergeOptions) => {
      const output = await openOutput(file);
      try {
        const tail = await mergeReports(
          [first, ...others],
          reports[format]({ colour: output.hasColour }),
          output.write,
        );
        await output.close();
        end(exitCodeOf(tail));
      } finally {
        await output.abandon();
      }
    });
}
