// What people have said should not be reported: comments beside a token, fingerprints in an ignore file.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from './finding.ts';
import { CONTEXT } from './window.ts';

/**
 * Marks that hold for the line they stand on. Other tools' marks count too: people have written them. They
 * must be about secrets, by their tool or by the ids behind them. Left out, since people write them for
 * anything: `NOSONAR`, `noboost`, `noqa` and `nosemgrep` without ids, `nolint`, `DevSkim: ignore all`; and
 * what holds until a date, which is not known here.
 */
const onLine = anyOf(
  /latchkey:ignore(?!-)/,
  /(?:gitleaks|betterleaks):allow/,
  /(?:trufflehog|kingfisher|gitguardian):ignore|ggignore|no-dd-secrets|HashiCorpIgnore/,
  // detect-secrets
  /pragma: ?(?:allowlist|whitelist)[ -]secret/,
  /secretlint-disable-line/,
  /eslint-disable-line\b[^\n]{0,200}\b(?:no-secrets\/no-secrets|no-hardcoded-(?:secrets|passwords|credentials))\b/,
  // flake8-bandit and ruff: a hardcoded password as a string, an argument, a default.
  /#\s{0,9}noqa:[\w\s,]{0,200}\bS10[567]\b/,
  // Bandit and gosec, the same. Without ids it is for all their rules, of which no other is about a literal.
  /(?:#|\/[/*])\s{0,9}nosec(?:\s{0,9}(?:$|[#*-])|\s{1,9}(?![BG]\d{3}\b)[A-Za-z]{1,20}\s|[\s:]{1,9}(?:[BG]\d{3}[\s,]{1,3}){0,8}(?:B10[567]|G101)\b|[\s:]{1,9}(?:[a-z_]{1,40},\s?){0,4}hardcoded_password)/,
  /checkov:skip=CKV_SECRET_\d/,
  /nosemgrep:[^\n]{0,200}(?:secret|hard-?coded|credential|password|api-?key|private-?key|token)/,
  /DevSkim: ?ignore[\w\s,]{0,200}\bDS(?:173237|117838)\b(?![^\n]{0,200}\buntil\b)/,
  /(?:codeql|lgtm) ?\[[^\]\n]{0,100}(?:hard-?coded|credential)/,
);

/** Marks that hold for the line after the one they stand on. */
const onNextLine = anyOf(
  /latchkey:ignore-next-line/,
  /pragma: ?(?:allowlist|whitelist)[ -]nextline[ -]secret/,
  /secretlint-disable-next-line/,
  /eslint-disable-next-line\b[^\n]{0,200}\b(?:no-secrets\/no-secrets|no-hardcoded-(?:secrets|passwords|credentials))\b/,
);

/** One expression for all marks, in any case. */
function anyOf(...marks: readonly RegExp[]): RegExp {
  return new RegExp(marks.map(({ source }) => source).join('|'), 'i');
}

/** A line that is nothing but a comment: then a mark in it is meant for the next line. */
const commentLine = /^\s*(?:\/\/|#|--|;|%|\/\*|\*|<!--|\{#|\{\{!|<%--|'|"|REM\b|::|dnl\b|\(\*|\{-|\|)/i;

/** Whether a comment on the finding's lines, or alone on the line before, tells to leave it. */
export function isSuppressed(text: string, finding: Finding): boolean {
  const first = lineAt(text, finding.start);
  if (tells(onLine, first.text, finding.rule)) return true;
  const last = finding.end > first.end ? lineAt(text, finding.end) : first;
  if (last !== first && tells(onLine, last.text, finding.rule)) return true;
  if (first.start === 0) return false;
  const before = lineAt(text, first.start - 1);
  if (tells(onNextLine, before.text, finding.rule)) return true;
  return commentLine.test(before.text) && tells(onLine, before.text, finding.rule);
}

/** An id that a mark can name; those of other tools' rules need not look so. */
const namedId = /^[a-z0-9_]+(?:-[a-z0-9_]+)+$/;

/** The ids behind a mark. */
const namedIds = /^[ \t]+([a-z0-9_]+(?:-[a-z0-9_]+)+(?:[ ,]+[a-z0-9_]+(?:-[a-z0-9_]+)+)*)/;

/** The comment that leaves a finding of a rule alone; where the rule cannot be named, those of every rule. */
export function ignoreMark(rule: string): string {
  return namedId.test(rule) ? `latchkey:ignore ${rule}` : 'latchkey:ignore';
}

/** `latchkey:ignore` alone is for every rule; rule ids behind it narrow it to those. */
function tells(mark: RegExp, line: string, rule: string): boolean {
  const match = mark.exec(line);
  if (!match) return false;
  if (!match[0].toLowerCase().startsWith('latchkey')) return true;
  const named = namedIds.exec(line.slice(match.index + match[0].length));
  return named?.[1] === undefined || named[1].split(/[ ,]+/).includes(rule);
}

/** A stretch of a text in which nothing is to be reported. */
export interface DisabledBlock {
  readonly start: number;
  readonly end: number;
}

/** Secretlint's comments. With a rule's id behind them they are about that rule of theirs, and not about ours. */
const blockMark = /secretlint-(disable|enable)(?![\w-])(?![ \t]*@?\w)/g;

/** Whether a text may have such stretches: then it must be scanned as a whole. */
export function mayHaveBlocks(text: string): boolean {
  return text.includes('secretlint-');
}

/**
 * The stretches between `secretlint-disable` and `secretlint-enable`, or the end. They reach any distance, so
 * they can only be told of a text as a whole: where a part of a text is scanned after an edit, scan all of it
 * if it holds one.
 */
export function disabledBlocks(text: string): readonly DisabledBlock[] {
  // Most texts have none, and this is the fastest way to know.
  if (!mayHaveBlocks(text)) return [];
  const blocks: DisabledBlock[] = [];
  let start: number | undefined;
  for (const { 1: kind, index } of text.matchAll(blockMark)) {
    if (kind === 'disable') start ??= index;
    else if (start !== undefined) {
      blocks.push({ start, end: index });
      start = undefined;
    }
  }
  if (start !== undefined) blocks.push({ start, end: text.length });
  return blocks;
}

/** Whether a finding begins in one of the blocks. */
export function isDisabled(blocks: readonly DisabledBlock[], finding: Finding): boolean {
  return blocks.some(({ start, end }) => finding.start >= start && finding.start < end);
}

function lineAt(text: string, offset: number): { text: string; start: number; end: number } {
  const least = Math.max(0, offset - CONTEXT);
  const most = Math.min(text.length, offset + CONTEXT);
  let start = offset;
  while (start > least && text.charCodeAt(start - 1) !== 10) start--;
  let end = offset;
  while (end < most && text.charCodeAt(end) !== 10) end++;
  return { text: text.slice(start, end), start, end };
}

/**
 * The line of an ignore file that stands for a value: 16 hexadecimal digits of its SHA-256 and the rule,
 * and the path where it holds for one file only. Stable: no line number, no date.
 */
export function fingerprintLine(value: string, rule: string, path?: string): string {
  const hash = bytesToHex(sha256(utf8ToBytes(value))).slice(0, 16);
  return path === undefined ? `sha256:${hash} ${rule}` : `sha256:${hash} ${rule} ${path}`;
}

/** The fingerprint lines of an ignore file; its other lines are patterns of paths. */
export function fingerprintsIn(ignoreFile: string): ReadonlySet<string> {
  const lines = ignoreFile.split(/\r?\n/).map((line) => line.trim());
  return new Set(lines.filter((line) => line.startsWith('sha256:')));
}

/** Whether the ignore file's fingerprints hold a value, everywhere or in this file. */
export function isFingerprinted(
  fingerprints: ReadonlySet<string>,
  value: string,
  { rule, path }: { readonly rule: string; readonly path: string },
): boolean {
  if (fingerprints.size === 0) return false;
  return (
    fingerprints.has(fingerprintLine(value, rule)) || fingerprints.has(fingerprintLine(value, rule, path))
  );
}
