// Texts for the tests of rewriting: «» marks where the token stands, and `apply` makes the edits.
import assert from 'node:assert/strict';
import { sample } from '../../../src/detect/sample.ts';
import {
  reference,
  type Edit,
  type Rewritten,
  type Span,
  type Target,
} from '../../../src/rewrite/rewrite.ts';

/** The token of all texts. */
export const token = sample('lk_', 24);

/** A text and the places of its tokens: each `«»` becomes the token, each `«x»` becomes `x`. */
export function marked(source: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/«([^»]*)»/g)) {
    text += source.slice(at, match.index);
    const start = text.length;
    text += match[1] === '' ? token : (match[1] ?? '');
    spans.push({ start, end: text.length });
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), spans };
}

/** The text after the edits, which must be sorted, apart and inside the text. */
export function apply(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  edits.forEach(({ start, end, text: inserted }, index) => {
    assert.ok(start >= at && end >= start && end <= text.length, `edit ${index} overlaps or is out of order`);
    assert.ok(start < end || inserted !== '', `edit ${index} does nothing`);
    result += text.slice(at, start) + inserted;
    at = end;
  });
  return result + text.slice(at);
}

/** A target by its path; the id is what VS Code would say. */
export function target(languageId: string, path = ''): Target {
  return { languageId, path };
}

/** What becomes of the marked text, or why not. */
export function rewritten(source: string, where: Target, name = 'API_KEY'): string {
  const { text, spans } = marked(source);
  return outcome(text, reference(text, spans, name, where));
}

function outcome(text: string, result: Rewritten): string {
  return 'refused' in result ? `refused: ${result.refused}` : apply(text, result.edits);
}

/** A case of a table: what it shows, the marked text, and what becomes of it. */
export type Case = readonly [promise: string, source: string, expected: string];

/** One test per case; an expectation that begins with `refused` is a pattern of the sentence. */
export function promise(cases: readonly Case[], where: Target): void {
  for (const [title, source, expected] of cases) {
    it(title, () => {
      const result = rewritten(source, where);
      if (expected.startsWith('refused')) assert.match(result, new RegExp(expected));
      else assert.equal(result, expected);
    });
  }
}
