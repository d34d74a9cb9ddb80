// A hardcoded token as it stands in a document: its value, its places, the name that it would best have.
import type * as vscode from 'vscode';
import { nameBeside } from '../detect/assignment.ts';
import type { Finding } from '../detect/finding.ts';
import { looksRandom } from '../detect/randomness.ts';
import type { Rule } from '../detect/rule.ts';
import { type Span, type Target, occurrences, valueAt } from '../rewrite/rewrite.ts';
import { nameFor } from '../tokens/name.ts';
import { Secret } from '../tokens/secret.ts';
import { type OpenDocuments, pathOf } from './openDocuments.ts';
import type { PlacedFinding } from './placedFinding.ts';

/** A literal as it stood in the text when it was read. */
export interface Literal {
  readonly text: string;
  readonly target: Target;
  /** Where it stands, the place that the person means first. */
  readonly spans: readonly Span[];
  /** How the value is written in the text, escapes and all. */
  readonly raw: string;
  readonly value: Secret;
  /** The name that it would best have. */
  readonly wish: string;
}

/** Reads the literal of a finding, with all its places, from the document as it is now. */
export function readLiteral(
  documents: OpenDocuments,
  document: vscode.TextDocument,
  { finding, range }: PlacedFinding,
  { variable, issuer, general }: Rule,
): Literal {
  const text = document.getText();
  const target = targetOf(document);
  const raw = document.getText(range);
  const beside = nameBeside(text, finding.start);
  return {
    text,
    target,
    spans: placesOf(raw, text, documents.findings(document), finding.start),
    raw,
    value: new Secret(valueAt(text, finding, target)),
    wish: nameFor({ variable, issuer: general ? '' : issuer, beside }),
  };
}

/**
 * Every place of a literal, the one nearest to `near` first. A random text is the token wherever it stands.
 * What could be a word (`shop:shop@db`) is the token only where it was found to be one.
 */
export function placesOf(
  raw: string,
  text: string,
  findings: readonly Finding[],
  near: number,
): readonly Span[] {
  const byDistance = (one: Span, other: Span): number =>
    Math.abs(one.start - near) - Math.abs(other.start - near);
  const found = findings.filter(({ start, end }) => text.slice(start, end) === raw).sort(byDistance);
  if (!looksRandom(raw)) return found;
  const start = found[0]?.start ?? text.indexOf(raw);
  return start < 0 ? [] : occurrences(text, { start, end: start + raw.length }).sort(byDistance);
}

/** What the table of languages is asked with. */
export function targetOf(document: vscode.TextDocument): Target {
  return { languageId: document.languageId, path: pathOf(document.uri) };
}
