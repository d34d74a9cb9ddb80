// How YAML looks: quoted scalars where a value can begin, block scalars by their indentation, flow collections.
import { backslashes, inTurn, type Decode } from './escapes.ts';
import type { Form, Opener } from './form.ts';

/**
 * Where a node can begin, asked when its first character is already read, so that only quotes and brackets
 * cost a look back. In a block: behind indentation and dashes, a key's colon, or a tag or anchor.
 */
const inBlock =
  '(?<=^\\uFEFF?[ \\t]{0,400}(?:[-?:][ \\t]{1,99}){0,20}.|:[ \\t]+.|(?:^|[ \\t])[!&]\\S{0,200}[ \\t]+.|^---[ \\t]+.)';
/** In a flow collection; behind a quoted key the colon needs no space. */
const inFlow = '(?<=[\\[{,]\\s*.|:\\s+.|["\']:.|[!&]\\S{0,200}\\s+.)';

const foldLines = (raw: string): string =>
  raw.replace(
    /[ \t]*\r?\n[ \t]*(?:\r?\n[ \t]*)*/g,
    (breaks) => '\n'.repeat(breaks.split('\n').length - 2) || ' ',
  );

const escapes = backslashes({
  octal: false,
  letters: { 0: '\0', e: '\x1b', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029', '\t': '\t' },
});

const foldQuoted = (raw: string): string =>
  raw.replace(/\\\r?\n[ \t]*|\\[^]|[ \t]*(?:\r?\n[ \t]*)+/g, (part) => {
    if (/^\\\r?\n/.test(part)) return '';
    return part.startsWith('\\') ? part : foldLines(part);
  });

/** The indentation of a block scalar's content, in columns, and whether its lines are folded. */
interface Block {
  readonly indent: number;
  readonly folded: boolean;
}

/** Reads the header that ends the line before `content`. */
function blockBefore(text: string, content: number): Block {
  const start = text.lastIndexOf('\n', content - 2) + 1;
  const header = text.slice(start, content);
  const dashes = /^\uFEFF? *(?:[-?] +)*/.exec(header)?.[0] ?? '';
  const [, mark = '|', more = ''] = /([|>])([-+0-9]*)[ \t]*(?:#.*)?\r?\n?$/.exec(header) ?? [];
  const direct = /^(?:[!&]\S*[ \t]+)*[|>]/.test(header.slice(dashes.length));
  // Directly behind a dash, the content is inside the item; behind a key, it is inside the key's mapping.
  const parent = direct ? dashes.lastIndexOf('-') : dashes.length;
  const digit = /\d/.exec(more)?.[0];
  if (digit !== undefined) return { indent: Math.max(0, parent) + Number(digit), folded: mark === '>' };
  const first = /(?:[ \t]*\r?\n)*( *)[^ \r\n]/y;
  first.lastIndex = content;
  const found = first.exec(text)?.[1]?.length ?? 0;
  return { indent: found > parent ? found : Math.max(parent, 0) + 1, folded: mark === '>' };
}

function endOf({ text, at }: Opener): string {
  const feed = text.indexOf('\n', at);
  const { indent } = blockBefore(text, feed === -1 ? text.length : feed + 1);
  return indent === 0 ? '^(?=(?:---|\\.\\.\\.)(?:\\s|$))' : `^(?= {0,${indent - 1}}[^ \\r\\n])`;
}

const decodeBlock: Decode = (raw, { text, piece }) => {
  const { indent, folded } = blockBefore(text, piece.start);
  const value = raw.replace(/\r\n/g, '\n').replace(new RegExp(`\\n {0,${indent}}`, 'g'), '\n');
  if (!folded) return value;
  // Lines that are indented further, and the lines beside them, are not folded.
  return value.replace(/(^|[^\n])(\n+)(?=[^\s])/g, (whole, before: string, breaks: string, at: number) => {
    const line = value.slice(value.lastIndexOf('\n', at) + 1, at + 1);
    if (/^[ \t]/.test(line)) return whole;
    return before + ('\n'.repeat(breaks.length - 1) || ' ');
  });
};

/** Undoes what the program that reads the file has escaped on top of YAML. */
type After = (value: string) => string;

function quoted(where: string, after: After): Form[] {
  return [
    {
      name: 'double',
      kind: 'string',
      open: `"${where}`,
      close: '"',
      skip: '\\\\[^]',
      lines: true,
      decode: inTurn(foldQuoted, escapes, after),
    },
    {
      name: 'single',
      kind: 'string',
      open: `'${where}`,
      close: "'",
      skip: "''",
      lines: true,
      decode: inTurn(foldLines, (raw) => raw.replaceAll("''", "'"), after),
    },
  ];
}

/** The forms of YAML, for a reader that may have escapes of its own. */
export function yamlForms(after: After = (value) => value): readonly Form[] {
  const comment: Form = { name: 'comment', kind: 'comment', open: '(?<![^\\s\\uFEFF])#' };
  const flow = (where: string): Form[] =>
    ['[]', '{}'].map((marks) => ({
      name: 'flow',
      kind: 'code',
      open: `\\${marks.charAt(0)}${where}`,
      close: `\\${marks.charAt(1)}`,
      inside: () => flowForms,
    }));
  const flowForms = [comment, ...quoted(inFlow, after), ...flow(inFlow)];
  const block: Form = {
    name: 'block',
    kind: 'string',
    open: `[|>]${inBlock}[-+0-9]{0,2}(?=[ \\t]*(?:#.*)?\\r?$)`,
    close: endOf,
    lines: true,
    deferred: true,
    decode: inTurn(decodeBlock, after),
  };
  return [comment, ...quoted(inBlock, after), ...flow(inBlock), block];
}
