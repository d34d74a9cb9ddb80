// Regular expressions that people bring along: in Go's syntax, matched in linear time whatever they say.
import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';

/** A character may cost as many steps as a program has instructions. A usual rule has some hundred. */
const LARGEST = 4_000;

/** The longest source that is compiled at all. Characters. */
const LONGEST_SOURCE = 20_000;

/** Compiles a pattern of which {@link faultOf} has found no fault. Throws the library's errors otherwise. */
export function compileRe2(source: string): RE2JS {
  return RE2JS.compile(source);
}

/**
 * Why a pattern cannot be run, as goes on behind a colon; undefined where it can.
 *
 * @param purpose a pattern of values must not match the empty text, which stands everywhere
 */
export function faultOf(source: string, purpose: 'value' | 'test' = 'value'): string | undefined {
  if (source.length > LONGEST_SOURCE) return `it is longer than ${LONGEST_SOURCE} characters`;
  // The real size is only known when the memory for it is taken, so a guess comes first.
  if (roughSize(source) > 2 * LARGEST) return 'its repetitions make it too large';
  try {
    const compiled = compileRe2(source);
    if (compiled.programSize() > LARGEST) return 'its repetitions make it too large';
    return purpose === 'value' && compiled.test('') ? 'it matches the empty text' : undefined;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return describe(error);
  }
}

/** Tells the fault of one pattern after another, as {@link faultOf} does. */
export type Judge = typeof faultOf;

/** All patterns of a team together. To compile them takes some seconds. Instructions. */
const LARGEST_SUM = 3_000_000;

/** What a pattern costs beside its instructions. */
const OVERHEAD = 50;

/** A judge for the patterns of somebody's files, who could keep us busy for hours: at some point it is enough. */
export function patternJudge(): Judge {
  let sum = 0;
  return (source, purpose) => {
    sum += OVERHEAD + Math.min(roughSize(source), 2 * LARGEST);
    return sum > LARGEST_SUM ? 'the patterns before it are too large together' : faultOf(source, purpose);
  };
}

/** Whether a pattern without fault has a group of a number or name. Every pattern has group 0. */
export function hasGroup(source: string, group: number | string): boolean {
  const compiled = compileRe2(source);
  if (typeof group === 'string') return Object.hasOwn(compiled.namedGroups(), group);
  return Number.isInteger(group) && group >= 0 && group <= compiled.groupCount();
}

function describe(error: RE2JSException): string {
  const where = error instanceof RE2JSSyntaxException ? error.getPattern() : null;
  if (where !== null && /^\(\?<?[=!]/.test(where))
    return 'it looks ahead or behind, which patterns in Go’s syntax cannot';
  if (where !== null && /^\\[1-9k]/.test(where))
    return 'it refers back to a group, which patterns in Go’s syntax cannot';
  return error.message.replace(/^error parsing regexp: /, '');
}

/** About how many instructions a pattern takes, without compiling it. Wrong for what does not compile. */
function roughSize(source: string): number {
  const open = [0];
  let atom = 0;
  const add = (size: number): void => {
    open[open.length - 1] = (open.at(-1) ?? 0) + size;
  };
  for (let at = 0; at < source.length;) {
    const repeat = repetitionAt(source, at);
    const character = source.charAt(at);
    if (repeat) {
      add(atom * (repeat.most - 1));
      atom *= repeat.most;
    } else if (character === '(') open.push(0);
    else if (character === ')' && open.length > 1) add((atom = open.pop() ?? 0));
    else add((atom = 1));
    at = repeat ? repeat.end : endOfAtom(source, at);
  }
  return open.reduce((sum, size) => sum + size, 0);
}

function repetitionAt(source: string, at: number): { most: number; end: number } | undefined {
  if (source.charAt(at) !== '{') return undefined;
  const [whole, least, most] = /^\{(\d{1,4})(?:,(\d{0,4}))?\}/.exec(source.slice(at, at + 12)) ?? [];
  if (whole === undefined) return undefined;
  return { most: Math.max(1, Number(least), Number(most ?? 0)), end: at + whole.length };
}

/** A class and an escape are one atom; in a class that is never closed, everything. */
function endOfAtom(source: string, at: number): number {
  const character = source.charAt(at);
  if (character === '\\') return at + 2;
  if (character !== '[') return at + 1;
  let end = at + (source.startsWith('[^]', at) ? 3 : source.startsWith('[]', at) ? 2 : 1);
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}
