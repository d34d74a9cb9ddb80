// The façade: a literal becomes a reference, in the file's own language; or gets a comment to ignore it.
import { commentEdit } from './comment.ts';
import type { Piece } from './form.ts';
import type { Document, Group, Language } from './language.ts';
import { languageOf } from './languages.ts';
import { lex } from './lex.ts';
import { pieceAt } from './piece.ts';
import type { Edit, Rewritten, Span, Target } from './span.ts';

export { languageOf } from './languages.ts';
export { occurrences } from './occurrences.ts';
export type { Language } from './language.ts';
export type { Edit, Refused, Rewritten, Span, Target } from './span.ts';

/**
 * The value that the span denotes: the escapes of its literal undone as the language does, and nothing but
 * the span's part of the literal. A span that is in no literal, or in several, denotes its own text.
 */
export function valueAt(text: string, span: Span, target: Target): string {
  const raw = text.slice(span.start, span.end);
  const language = languageOf(target);
  if (!language) return raw;
  const document = read(text, language, target);
  const piece = pieceAt(document.root, span);
  if (piece.form.kind === 'code') return language.decode?.(raw, document, span) ?? raw;
  return piece.form.decode?.(raw, { text, start: span.start, piece }) ?? raw;
}

/**
 * Edits that replace every span by a reference to the environment variable `name`, and add what the
 * reference needs (an import). The first span is the one that matters: where it has no right reference, all
 * is refused; where only another has none, it stays, and the note says so.
 * The spans may stand in any order, but must not overlap; the value of each should be the same.
 */
export function reference(text: string, spans: readonly Span[], name: string, target: Target): Rewritten {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return { refused: `“${name}” cannot be the name of an environment variable: use letters, digits and _.` };
  }
  const language = languageOf(target);
  if (!language?.refer) return { refused: refusalFor(language) };
  const document = read(text, language, target);
  const groups = groupSpans(document.root, spans);
  const crossing = groups.find(({ piece, spans: inner }) => inner.some((span) => crosses(piece, span)));
  if (crossing) {
    return {
      refused: 'The token is put together from several pieces of the text: join them to one string first.',
    };
  }
  return language.refer(document, groups, name);
}

/**
 * The edit that adds a comment which ignores the finding at the span. Undefined where the format has no
 * comments, or where none can stand near enough: then the ignore file is right.
 * `comment` is what stands in it, such as `latchkey:ignore stripe-secret-key`; it may be turned to
 * `latchkey:ignore-next-line …` where only the line before has room for it.
 */
export function ignoreComment(text: string, span: Span, target: Target, comment: string): Edit | undefined {
  const language = languageOf(target);
  if (!language?.comments) return undefined;
  return commentEdit({ text, root: lex(text, language), language }, span, comment);
}

function read(text: string, language: Language, target: Target): Document {
  return { text, root: lex(text, language), target };
}

function refusalFor(language: Language | undefined): string {
  if (language?.refusal !== undefined) return language.refusal;
  const where = language ? `In ${language.title}` : 'In this kind of file';
  return `${where} Latchkey does not know how to name an environment variable yet: store the token, then write the reference by hand.`;
}

/** Spans of one piece together, the piece of the first span first. */
function groupSpans(root: Piece, spans: readonly Span[]): Group[] {
  const groups = new Map<Piece, Span[]>();
  for (const span of spans) {
    const piece = pieceAt(root, span);
    const group = groups.get(piece);
    if (group) group.push(span);
    else groups.set(piece, [span]);
  }
  return [...groups].map(([piece, inner]) => ({ piece, spans: inner.sort((a, b) => a.start - b.start) }));
}

/** Whether the span holds more than text of its piece: a quote, an interpolation, a bracket. */
function crosses(piece: Piece, span: Span): boolean {
  if (span.start < piece.inner || span.end > piece.innerEnd) return true;
  return piece.children.some(
    (child) => child.form.kind !== 'comment' && child.start < span.end && child.end > span.start,
  );
}
