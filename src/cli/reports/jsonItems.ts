// An array of JSON that grows by one item at a time, each on a line of its own.

/** Answers how the next item is written: behind a comma, if it is not the first. Open the array before, close it after. */
export function jsonItems(): (item: object) => string {
  let comma = '';
  return (item) => {
    const line = `${comma}\n${JSON.stringify(item)}`;
    comma = ',';
    return line;
  };
}

/** A whole array, written as the above would. */
export function jsonArray(items: readonly object[]): string {
  return `[${items.map(jsonItems()).join('')}\n]`;
}
