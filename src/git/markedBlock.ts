// Our own lines in a file of somebody else: put in, replaced, and taken out again as if they had never been.
import { hookRefused } from './hookFailures.ts';

/** The comments around the lines, in a shell script and in YAML alike. */
export const BEGIN = '# latchkey begin';
export const END = '# latchkey end';

/** Offsets in a text. */
interface Block {
  readonly start: number;
  /** Behind its last line feed, where it has one. */
  readonly end: number;
}

/**
 * The text with the block in it. One that is there is replaced in its place. Throws `hook-refused` where the end
 * of that cannot be told. Pure.
 *
 * @param block whole lines, from BEGIN to END, each with its line ending
 * @param at where to put it: the start of a line, or the end of the text
 */
export function withBlock(text: string, block: string, at: number): string {
  const old = blockIn(text);
  const { start, end } = old ?? { start: at, end: at };
  const isOpen = !old && start > 0 && text[start - 1] !== '\n';
  const isOpenEnd = old && !text.slice(old.start, old.end).endsWith('\n');
  const newline = block.endsWith('\r\n') ? '\r\n' : '\n';
  const trimmed = isOpen || isOpenEnd ? block.slice(0, -newline.length) : block;
  return text.slice(0, start) + (isOpen ? newline : '') + trimmed + text.slice(end);
}

/** The text without the block; undefined where there is none. Throws as above. Pure. */
export function withoutBlock(text: string): string | undefined {
  const block = blockIn(text);
  if (!block) return undefined;
  const before = text.slice(0, block.start);
  // A text without a line feed at its end had none when the block came, which brought one of its own.
  const isOpenEnd = !text.slice(block.start, block.end).endsWith('\n');
  return (isOpenEnd ? before.replace(/\r?\n$/, '') : before) + text.slice(block.end);
}

function blockIn(text: string): Block | undefined {
  const start = new RegExp(`^[ \\t]*${BEGIN}`, 'm').exec(text)?.index;
  if (start === undefined) return undefined;
  const end = new RegExp(`^[ \\t]*${END}.*(?:\\n|$)`, 'm').exec(text.slice(start));
  if (end) return { start, end: start + end.index + end[0].length };
  throw hookRefused(
    `In the hook, a line “${BEGIN}” has lost its “${END}”.`,
    'Delete by hand what Latchkey has written there, and try again.',
  );
}
