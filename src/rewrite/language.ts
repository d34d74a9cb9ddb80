// What an entry of the table of languages is, and what the families' code is given.
import type { Comments, Form, Piece } from './form.ts';
import type { Edit, Refused, Rewritten, Span, Target } from './span.ts';

export interface Language {
  /** What a person calls it, for sentences. */
  readonly title: string;
  /** VS Code's language ids. */
  readonly ids: readonly string[];
  /** File paths that mean this language whatever the editor says, because it goes by name. */
  readonly paths?: readonly RegExp[];
  /** Endings of file names, without the dot, for editors that do not know the language. */
  readonly extensions?: readonly string[];
  /** Absent: the format has no comments. */
  readonly comments?: Comments;
  /** How its literals, comments and brackets look. What is listed first is tried first. */
  readonly forms: readonly Form[];
  /** What is passed over in code, as the source of a regular expression: a shell's `\"`. */
  readonly skip?: string;
  /** What raw text outside any literal denotes. Absent: itself. */
  readonly decode?: (raw: string, document: Document, span: Span) => string;
  /** Puts references in. Absent: no reference is known yet. */
  readonly refer?: (document: Document, groups: readonly Group[], name: string) => Rewritten;
  /** Why there is no reference, where a general sentence would not help. */
  readonly refusal?: string;
}

/** A text whose pieces are known. */
export interface Document {
  readonly text: string;
  readonly root: Piece;
  readonly target: Target;
}

/** Spans that stand in the same innermost piece, in order. */
export interface Group {
  readonly piece: Piece;
  readonly spans: readonly Span[];
}

/**
 * Rewrites each group. Where the first is refused, all is; where another one is, it stays as it is and
 * the note says so.
 */
export function referEach(
  { text }: Document,
  groups: readonly Group[],
  rewrite: (group: Group) => readonly Edit[] | Refused,
): { readonly edits: readonly Edit[]; readonly note?: string } | Refused {
  const edits: Edit[] = [];
  const left: string[] = [];
  for (const group of groups) {
    const result = rewrite(group);
    if (!('refused' in result)) edits.push(...result);
    else if (group === groups[0]) return result;
    else
      left.push(
        ...group.spans.map((span) => `Line ${lineNumber(text, span)} is left as it is. ${result.refused}`),
      );
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return left.length > 0 ? { edits, note: left.join(' ') } : { edits };
}

/** Joins sentences to one note. */
export function withNote(result: Rewritten, ...notes: readonly (string | undefined)[]): Rewritten {
  if ('refused' in result) return result;
  const note = [...new Set([...notes, result.note])].filter((one) => one !== undefined).join(' ');
  return note === '' ? { edits: result.edits } : { edits: result.edits, note };
}

function lineNumber(text: string, span: Span): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < span.start; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
