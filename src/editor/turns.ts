// Lets one long work wait for the one before, so that what is read later also counts later.

/** Does the work when all that was given before has come to its end, well or not. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // Whoever gave the work hears of its failure; the next has nothing to do with that.
    last = mine.catch(() => undefined);
    return mine;
  };
}
