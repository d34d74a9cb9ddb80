// What a person sees in the terminal while a scan goes on: one line on standard error, gone at the end.
import yoctoSpinner from 'yocto-spinner';

export interface Progress {
  readonly show: (files: number, found: number) => void;
  readonly end: () => void;
}

/** Shows progress where somebody can see it: not in a pipe, in CI or where it is not wanted. */
export function showProgress(isWanted: boolean): Progress {
  if (!isWanted || !process.stderr.isTTY) return { show: () => undefined, end: () => undefined };
  const spinner = yoctoSpinner({ text: 'Reading …', stream: process.stderr }).start();
  const stop = (): void => {
    spinner.stop();
  };
  // The cursor comes back, however the program ends.
  process.once('exit', stop);
  return {
    show: (files, found) => {
      spinner.text = `${files.toLocaleString('en-US')} files read, ${found.toLocaleString('en-US')} found`;
    },
    end: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
