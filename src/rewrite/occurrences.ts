// Where else in the text the same token stands.
import type { Span } from './span.ts';

const partOfToken = /[A-Za-z0-9_-]/;

/**
 * The places that hold the same raw text as the span, in order, the span among them. Whole tokens only: what
 * goes on with a letter, a digit, `_` or `-` is another token. Time is linear in the text.
 */
export function occurrences(text: string, span: Span): Span[] {
  const raw = text.slice(span.start, span.end);
  if (raw === '') return [];
  const found: Span[] = [];
  for (let at = text.indexOf(raw); at !== -1; at = text.indexOf(raw, at)) {
    const end = at + raw.length;
    const itself = at === span.start;
    // What overlaps the span cannot be replaced together with it.
    const overlaps = !itself && at < span.end && end > span.start;
    const whole = itself || (!overlaps && isEdge(text, at - 1, at) && isEdge(text, end, end - 1));
    if (whole) found.push({ start: at, end });
    at = whole ? end : at + 1;
  }
  return found;
}

/** Whether a token ends between the character outside and the one inside. */
function isEdge(text: string, outside: number, inside: number): boolean {
  if (!partOfToken.test(text.charAt(outside)) || !partOfToken.test(text.charAt(inside))) return true;
  // In "\nTOKEN" the letter belongs to an escape.
  return outside < inside && /^\\[nrt]$/.test(text.slice(outside - 1, outside + 1));
}
