// A mocha reporter that shows the run as people know it and writes the counts to a file for the summary.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Options: `look`, the reporter to show (`dot`, `spec`, …), and `output`, the file to write. */
export default class Report {
  constructor(runner, options) {
    const { look, output } = options.reporterOptions;
    this.shown = new Mocha.reporters[look === 'dot' ? 'Dot' : 'Spec'](runner, options);
    // Where a test never ends, this says which.
    runner.on('test', (test) => writeFileSync(`${output}.at`, test.fullTitle()));
    runner.once('end', () => {
      const { passes, failures, pending } = this.shown.stats;
      writeFileSync(output, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}
