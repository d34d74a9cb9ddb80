// The text of a `.env` file: where its assignments stand, with one more, with one less. Pure.
import { parse } from 'dotenv';
import { TokenError } from '../tokens/errors.ts';

/**
 * An assignment as `dotenv` sees one (its documented grammar: an optional `export`, a name, `=` or `: `, a
 * value that may be quoted over several lines, a comment), but told where it stands.
 */
const assignment =
  /^\s*(?:export\s+)?(?<name>[\w.-]+)(?:\s*=\s*?|:\s+?)(?:\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/gm;

/** Names and values, in the order of the file; a later line wins. Without those that have no value. */
export function assignmentsIn(text: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(parse(text)).filter(([, value]) => value !== ''));
}

/**
 * The text with `NAME=notation` at its end, or in the place of an empty `NAME=` that is waiting for it.
 * No other byte changes: byte order mark, line endings and a missing newline at the end stay.
 */
export function withAssignment(text: string, name: string, notation: string): string {
  const empty = new RegExp(`^(?:export )?${name}=(?=\\r?$)`, 'm').exec(text);
  if (empty) {
    const at = empty.index + empty[0].length;
    return text.slice(0, at) + notation + text.slice(at);
  }
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const line = `${name}=${notation}`;
  const bare = text.replace('\uFEFF', '');
  if (bare === '') return text + line + newline;
  return bare.endsWith('\n') ? text + line + newline : text + newline + line;
}

/** The text without the lines of that name's assignments. */
export function withoutAssignment(text: string, name: string): string {
  let kept = '';
  let from = 0;
  for (const match of text.matchAll(assignment)) {
    if (match.groups?.['name'] !== name) continue;
    // The blank lines before an assignment belong to the match, but not to the assignment.
    const blank = /^\s*/.exec(match[0])?.[0] ?? '';
    const lead = blank.slice(0, blank.lastIndexOf('\n') + 1);
    const start = match.index + (text.startsWith('\uFEFF') && match.index === 0 ? Math.max(1, lead.length) : lead.length);
    const end = endOfLine(text, match.index + match[0].trimEnd().length);
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

/** The offset behind the newline that ends the line; a match may reach over blank lines, so it is not asked. */
function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/**
 * Makes sure that a changed text says what it should, before it is written. Throws `store-write-failed`
 * where a reader would see anything else, for instance because a quote was left open further up.
 */
export function verifyChange(before: string, after: string, change: readonly [string, string | undefined]): void {
  const [name, value] = change;
  const expected = new Map(assignmentsIn(before));
  if (value === undefined) expected.delete(name);
  else if (value !== '') expected.set(name, value);
  const actual = assignmentsIn(after);
  const same = actual.size === expected.size && [...expected].every(([key, text]) => actual.get(key) === text);
  if (same) return;
  throw new TokenError(
    'store-write-failed',
    'The .env file cannot be changed safely: its other lines would be read differently afterwards.',
    'Look for a quote that is opened but not closed in the .env file, mend it, and try again.',
  );
}

/** The text of `.env.example` with the name and no value; undefined where the name is in it already. */
export function exampleText(existing: string | undefined, name: string): string | undefined {
  const text = existing ?? '';
  return name in parse(text) ? undefined : withAssignment(text, name, '');
}
