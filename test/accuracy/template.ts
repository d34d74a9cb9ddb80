// Templates: small files of every kind, kept as documents, with marks where something is drawn for each case.
import { readFileSync } from 'node:fs';
import type { Span } from './case.ts';
import { type Draw, drawFrom } from './draw.ts';
import { filters } from './values/filters.ts';
import { settled } from './values/fillers.ts';
import { vocabulary } from './values/vocabulary.ts';
import { drawShape } from './values/shape.ts';

/** One file of a document. */
export interface Template {
  /** The document and the number in it, from 1: `files/cloud/3`. */
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

/** A template with everything drawn. */
export interface Filled {
  readonly path: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly neutral: readonly Span[];
}

/** What a template is filled with for one case. */
export interface Filling {
  /** Words such as the name of a variable; they go before those of the vocabulary. */
  readonly words?: Readonly<Record<string, string>>;
  /** What is drawn where a secret would stand, to make a negative of a template. */
  readonly standIn?: ((draw: Draw) => string) | undefined;
  /** Equal seeds draw equal values. */
  readonly seed: string;
}

const marks = /‹([*~]?)([^›|]+)((?:\|\w+)*)›/g;
const folder = new URL('./templates/', import.meta.url);

/**
 * The templates of a document, such as `files/cloud`. In it, `═══ path` opens a file, and what stands before the first
 * one says what the document is.
 */
export function readTemplates(name: string): Template[] {
  const [, ...files] = readFileSync(new URL(`${name}.txt`, folder), 'utf8').split(/^═══ /m);
  return files.map((file, index) => {
    const end = file.indexOf('\n');
    const text = file.slice(end + 1).trimEnd() + '\n';
    return { id: `${name}/${index + 1}`, path: file.slice(0, end).trim(), text };
  });
}

/**
 * Fills a template. A mark is `‹name›`, with `*` before the name where a secret stands and `~` where something does that
 * may be reported and need not be. The name is a word of the case or of the vocabulary, or a shape. `|filter` behind it:
 * written as the filter has it. Throws where a name is unknown.
 */
export function fill(template: Template, { words = {}, standIn, seed }: Filling): Filled {
  const draw = drawFrom(`${template.id} ${seed}`);
  const drawWord = wordsOf(words, draw);
  const spans: Span[] = [];
  const neutral: Span[] = [];
  let text = '';
  let from = 0;
  for (const match of template.text.matchAll(marks)) {
    const [whole, sign, name = '', filter = ''] = match;
    text += template.text.slice(from, match.index);
    from = match.index + whole.length;
    const isStandIn = standIn !== undefined && sign === '*';
    // A placeholder stands as it is even where a value would be encoded.
    const value = isStandIn ? standIn(draw) : filter.split('|').slice(1).reduce(applyFilter, drawWord(name));
    if (sign === '*' && !isStandIn) spans.push([text.length, text.length + value.length]);
    if (sign === '~') neutral.push([text.length, text.length + value.length]);
    text += value;
  }
  text += template.text.slice(from);
  const path = template.path.replace(marks, (_, _sign, name: string) => drawWord(name));
  return { path, text, spans, neutral };
}

/** Draws by the name in a mark; what is settled, once for the whole text. */
function wordsOf(words: Readonly<Record<string, string>>, draw: Draw): (name: string) => string {
  const known = new Map(Object.entries(words));
  return (name) => {
    const word = known.get(name) ?? vocabulary[name]?.(draw);
    if (word === undefined && !name.includes('{')) throw new Error(`No template knows the mark ${name}.`);
    const drawn = word ?? drawShape(name, draw);
    if (settled.has(name)) known.set(name, drawn);
    return drawn;
  };
}

function applyFilter(value: string, name: string): string {
  const filter = filters[name];
  if (!filter) throw new Error(`No template knows the filter ${name}.`);
  return filter(value);
}
