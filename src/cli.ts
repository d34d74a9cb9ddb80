// The terminal's door: what a person types, and the commands behind it.
import { Command } from 'commander';
import { type ExitCode, stopCleanly, tellFailure } from './cli/ending.ts';
import { hookCommand } from './cli/hook.ts';
import { mergeCommand } from './cli/merge.ts';
import { scanCommand } from './cli/scan.ts';

const version = process.env['LATCHKEY_VERSION'] ?? '0.0.0';
const end = (code: ExitCode): void => {
  process.exitCode = code;
};
const thread = new URL('./scanThread.cjs', import.meta.url);

const program = new Command('latchkey')
  .description('Safe API tokens: finds hardcoded ones in files, in what is staged and in the history of git.')
  .version(version, '-V, --version')
  .showHelpAfterError('(latchkey --help tells more)')
  .exitOverride()
  .addCommand(scanCommand({ version, thread, end }).copyInheritedSettings(new Command().exitOverride()))
  .addCommand(mergeCommand(end).copyInheritedSettings(new Command().exitOverride()))
  .addCommand(hookCommand().copyInheritedSettings(new Command().exitOverride()));

// A reader that has seen enough, as `head`, closes the pipe. Nobody knows then what the rest would have said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') return;
  if (process.exitCode === undefined)
    console.error('latchkey: The report has lost its reader, and was ended.');
  process.exit(process.exitCode ?? 2);
});
stopCleanly();

try {
  await program.parseAsync();
} catch (error) {
  // Commander has told what was wrong with the arguments, and throws for --help as well.
  const isUsage = error instanceof Error && 'exitCode' in error;
  if (!isUsage) tellFailure(error);
  end(isUsage && error.exitCode === 0 ? 0 : 2);
}
