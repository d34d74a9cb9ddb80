// The text of a `.env` file: where its assignments stand, with one more, with one less. Pure.
import * as util from 'node:util';
import { parse } from 'dotenv';
import { TokenError } from '../tokens/errors.ts';

const BOM = '\uFEFF';

/** How `node --env-file` reads. The Node of the oldest VS Code that we support does not lend it out. */
const readAsNode = util.parseEnv as typeof util.parseEnv | undefined;

/**
 * An assignment as `dotenv` sees one (its documented grammar: an optional `export`, a name, `=` or `: `, a
 * value that may be quoted over several lines, a comment), but told where it stands.
 */
const assignment =
  /^\s*(?:export\s+)?(?<name>[\w.-]+)(?:\s*=\s*?|:\s+?)(?<value>\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/dgm;

/** Names and values, in the order of the file; a later line wins. Without those that have no value. */
export function assignmentsIn(text: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(parse(text)).filter(([, value]) => value !== ''));
}

/**
 * The text with `NAME=notation` at its end, or in the place of an empty `NAME=` that is waiting for it.
 * No other byte changes: byte order mark, line endings and a missing newline at the end stay.
 */
export function withAssignment(text: string, name: string, notation: string): string {
  const empty = [...text.matchAll(new RegExp(`^(?:export )?${name}=(?=\\r?$)`, 'gm'))].at(-1);
  if (empty) {
    const at = empty.index + empty[0].length;
    const filled = text.slice(0, at) + notation + text.slice(at);
    // Unless that line is part of another value, or another empty one follows.
    if (parse(filled)[name] !== '' && assignmentsIn(filled).size > assignmentsIn(text).size) return filled;
  }
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const line = `${name}=${notation}`;
  if (text === '' || text === BOM) return text + line + newline;
  // To a shell, a backslash at the end of the line before would glue this line to it.
  const gap = /\\\r?\n?$/.test(text) ? newline : '';
  return text.endsWith('\n') ? text + gap + line + newline : text + gap + newline + line;
}

/** The text without the lines of that name's assignments. */
export function withoutAssignment(text: string, name: string): string {
  let kept = '';
  let from = 0;
  for (const { indices } of text.matchAll(assignment)) {
    const [start, nameEnd] = indices?.groups?.['name'] ?? [0, 0];
    if (text.slice(start, nameEnd) !== name) continue;
    const lineStart = Math.max(text.lastIndexOf('\n', start) + 1, text.startsWith(BOM) ? BOM.length : 0);
    const valueEnd = indices?.groups?.['value']?.[1] ?? nameEnd;
    const newline = text.indexOf('\n', valueEnd);
    kept += text.slice(from, lineStart);
    from = newline < 0 ? text.length : newline + 1;
  }
  return kept + text.slice(from);
}

/**
 * Makes sure that a changed text says what it should, before it is written. Throws `store-write-failed`
 * where a reader would see anything else, for instance because a quote was left open further up.
 */
export function verifyChange(
  before: string,
  after: string,
  change: readonly [string, string | undefined],
): void {
  const [name, value] = change;
  const expected = new Map(assignmentsIn(before));
  if (value === undefined) expected.delete(name);
  else if (value !== '') expected.set(name, value);
  const actual = assignmentsIn(after);
  const same =
    actual.size === expected.size && [...expected].every(([key, text]) => actual.get(key) === text);
  const nodeAgrees = value === undefined || !readAsNode || readAsNode(after)[name] === value;
  if (same && nodeAgrees) return;
  throw new TokenError(
    'store-write-failed',
    'The .env file cannot be changed safely: its other lines would be read differently afterwards.',
    'Look for a quote that is opened but not closed in the .env file, mend it, and try again.',
  );
}

/** The text of `.env.example` with the name and no value; undefined where the name is in it already. */
export function exampleText(existing: string | undefined, name: string): string | undefined {
  const text = existing ?? '';
  return Object.hasOwn(parse(text), name) ? undefined : withAssignment(text, name, '');
}
