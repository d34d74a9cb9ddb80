// Reads JSON, and tells where it is none without repeating what stands there.

/** The value, or why there is none, as goes on behind a colon. */
export type ParsedJson = { readonly value: unknown } | { readonly fault: string };

/** Parses JSON as people's editors write it: a byte order mark is nothing. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (/^(?:<{7}|={7}|>{7})/m.test(text)) return { fault: 'it holds an unresolved merge conflict' };
    // The message quotes the text, in which anything may stand; only the place is taken from it.
    const position = /at position (\d+)/.exec(error.message)?.[1];
    const where = position === undefined ? '' : `, at line ${lineAt(text, Number(position))}`;
    return { fault: `it is not valid JSON${where}` };
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
