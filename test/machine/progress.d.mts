// What progress.mjs promises.

/** Prints the title, does the work, and says every ten seconds that it still is at it, and when it is done. */
export function step<T>(title: string, work: () => Promise<T>): Promise<T>;
