// References in YAML: what compose files, GitHub workflows and other readers expand, with the quotes it needs.
import type { Piece } from './form.ts';
import { referEach, withNote, type Document, type Group, type Language } from './language.ts';
import {
  insert,
  lineEnd,
  lineStart,
  replace,
  type Edit,
  type Refused,
  type Rewritten,
  type Span,
} from './span.ts';
import { tokenAfter } from './surroundings.ts';
import { yamlForms } from './yamlForms.ts';

const comments = { line: '#' };
const extensions = ['yaml', 'yml'];
/** In a compose file `$$` is a dollar that is not expanded. */
const composeForms = yamlForms((value) => value.replaceAll('$$', '$'));
const forms = yamlForms();

/** The entries of the table: the readers that go by the file's name first. */
export const yaml: readonly Language[] = [
  {
    title: 'a compose file',
    ids: ['dockercompose'],
    paths: [/(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]*)?\.ya?ml$/i],
    comments,
    forms: composeForms,
    decode: (raw) => raw.replaceAll('$$', '$'),
    // Compose stops and names the variable where it is unset or empty.
    refer: (document, groups, name) => refer(document, groups, `\${${name}:?}`),
  },
  {
    title: 'a GitHub workflow',
    ids: ['github-actions-workflow'],
    paths: [/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/],
    comments,
    forms,
    refer: (document, groups, name) =>
      withNote(
        refer(document, groups, `\${{ secrets.${name} }}`),
        `Create the secret ${name} in the repository’s settings, under “Secrets and variables”: without it, GitHub fills in an empty text.`,
      ),
  },
  {
    title: 'a GitHub action',
    ids: [],
    paths: [/(?:^|\/)\.github\/actions\/(?:.*\/)?action\.ya?ml$/],
    comments,
    forms,
    refusal:
      'An action cannot read secrets: make it an input, and let the workflow that uses the action pass the secret.',
  },
  {
    title: 'YAML',
    ids: ['yaml', 'ansible', 'azure-pipelines', 'home-assistant', 'gitlab-ci', 'cloudformation', 'esphome'],
    extensions,
    comments,
    forms,
    refer: (document, groups, name) =>
      withNote(
        refer(document, groups, `\${${name}}`),
        `YAML itself expands nothing: make sure that what reads this file puts the value of ${name} in the place of \${${name}}.`,
      ),
  },
];

function refer(document: Document, groups: readonly Group[], reference: string): Rewritten {
  // Plain scalars are no pieces, so each span in code is looked at for itself.
  const each = groups.flatMap(({ piece, spans }) =>
    piece.form.kind === 'code' ? plainGroups(document, piece, spans) : [{ piece, spans }],
  );
  return referEach(document, each, (group) => rewrite(document.text, group, reference));
}

function rewrite(text: string, { piece, spans }: Group, reference: string): readonly Edit[] | Refused {
  if (piece.form.kind === 'comment') return spans.map((span) => replace(span, reference));
  if (spans.some((span) => isInExpression(text, span))) {
    return { refused: 'The token stands in a ${{ … }} expression: put the whole value in a secret instead.' };
  }
  if (piece.form.kind === 'code') return inPlain(text, piece, spans, reference);
  const after = piece.parent && tokenAfter(text, piece.parent, piece.end);
  if (piece.form.name !== 'block' && after?.text === ':' && !after.apart) return { refused: keyRefusal };
  return spans.map((span) => replace(span, reference));
}

const keyRefusal = 'The token is a key here, and keys are not expanded: make it a value.';

/** Spans of the same plain scalar together. */
function plainGroups({ text }: Document, piece: Piece, spans: readonly Span[]): Group[] {
  const groups = new Map<number, Span[]>();
  for (const span of spans) {
    const { start } = scalarAround(text, piece, span);
    groups.set(start, [...(groups.get(start) ?? []), span]);
  }
  return [...groups.values()].map((inner) => ({ piece, spans: inner }));
}

/** The plain scalar that holds the span, as far as it stands on its line. */
function scalarAround(text: string, piece: Piece, span: Span): Span {
  const flow = piece.form.name === 'flow';
  const least = Math.max(piece.inner, lineStart(text, span.start));
  const most = Math.min(flow ? piece.innerEnd : text.length, lineEnd(text, span.end));
  const before = text.slice(least, span.start);
  const lead = (
    flow ? /^[^]*(?:[,[{]|:\s|\?\s)\s*|^\s*/ : /^\uFEFF?.*(?::|^[ \t-]*[-?])[ \t]+|^\uFEFF?[ \t]*/
  ).exec(before)?.[0];
  const behind = text.slice(span.end, most);
  const end =
    (flow ? /\s*(?:[,\]}]|:\s|[ \t]#|$)/ : /\s*(?::(?:\s|$)|[ \t]#|$)/).exec(behind)?.index ?? behind.length;
  return { start: least + (lead?.length ?? 0), end: span.end + end };
}

function inPlain(
  text: string,
  piece: Piece,
  spans: readonly Span[],
  reference: string,
): readonly Edit[] | Refused {
  const first = spans[0];
  if (!first) return [];
  const scalar = scalarAround(text, piece, first);
  if (/^\s*:(?:\s|$)/.test(text.slice(scalar.end, lineEnd(text, scalar.end)))) return { refused: keyRefusal };
  const value = text.slice(scalar.start, scalar.end);
  if (/^[&*!]/.test(value) && !/\s/.test(text.slice(scalar.start, first.start))) {
    return {
      refused:
        'The token is the name of an anchor, an alias or a tag here, which is not expanded: rename it.',
    };
  }
  const edits = spans.map((span) => replace(span, reference));
  // Braces would end or begin a mapping in a flow collection, so there the scalar gets quotes.
  if (piece.form.name !== 'flow') return edits;
  const mark = !/["\\]/.test(value) ? '"' : value.includes("'") ? undefined : "'";
  if (mark === undefined)
    return { refused: 'The value needs quotes here, but holds both kinds: put it in quotes first.' };
  return quoteAround(edits, scalar, mark);
}

function quoteAround(edits: readonly Edit[], scalar: Span, mark: string): Edit[] {
  const quoted = [...edits];
  const [first] = quoted;
  if (first?.start === scalar.start) quoted[0] = { ...first, text: mark + first.text };
  else quoted.unshift(insert(scalar.start, mark));
  const last = quoted.at(-1);
  if (last?.end === scalar.end) quoted[quoted.length - 1] = { ...last, text: last.text + mark };
  else quoted.push(insert(scalar.end, mark));
  return quoted;
}

/** Whether the span stands in `${{ … }}` on its line. */
function isInExpression(text: string, span: Span): boolean {
  const before = text.slice(lineStart(text, span.start), span.start);
  return before.lastIndexOf('${{') > before.lastIndexOf('}}');
}
