// The places of a JavaScript or TypeScript string where no expression may stand.
import type { Piece } from './form.ts';
import { bracketAround, tokenAfter, tokenBefore, tokensBefore, type Token } from './surroundings.ts';

const typeRefusal = 'This is a type, which exists only at compile time: use the type string here instead.';

/** Why the literal cannot become an expression, as a sentence; undefined where it can. */
export function refusalInScript(text: string, piece: Piece, typed: boolean): string | undefined {
  const parent = piece.parent;
  if (!parent) return undefined;
  const before = tokenBefore(text, parent, piece.start);
  const after = tokenAfter(text, parent, piece.end);
  if (isSpecifier(text, piece, before)) {
    return 'The name of a module cannot be read from a variable: install or copy the module under a name without the token.';
  }
  if (isStatement(parent, before, after)) {
    return 'This string is a directive or a statement of its own, where a reference would mean nothing: delete it.';
  }
  if (!typed) return undefined;
  if (isMember(text, piece)) {
    return 'The member of an enum must be known at compile time: make it a constant outside the enum instead.';
  }
  return isType(text, piece, before, after) ? typeRefusal : undefined;
}

function isSpecifier(text: string, piece: Piece, before: Token | undefined): boolean {
  if (before && /^(?:from|import|module)$/.test(before.text)) return before.text !== 'from' || !before.apart;
  const bracket = bracketAround(piece);
  if (bracket?.form.name !== '(' || before || !bracket.parent) return false;
  const word = tokenBefore(text, bracket.parent, bracket.start);
  return /^(?:import|require)$/.test(word?.text ?? '');
}

/** `'use strict'`: nothing before it in its statement, and nothing behind. */
function isStatement(parent: Piece, before: Token | undefined, after: Token | undefined): boolean {
  const code = parent.form.name === 'root' || parent.form.name === '{';
  if (!code || (after && after.text !== ';' && !after.apart)) return false;
  if (after?.apart && /^[.,+?([=:&|<>*%^-]$/.test(after.text)) return false;
  if (!before) return parent.form.name === 'root' || !after || after.text === ';' || after.apart;
  return before.text === ';' || (before.text === '{' && before.apart && before.piece?.form.name === '{');
}

function isMember(text: string, piece: Piece): boolean {
  const bracket = bracketAround(piece);
  if (bracket?.form.name !== '{' || !bracket.parent) return false;
  const [, word] = tokensBefore(text, bracket.parent, bracket.start);
  return word?.text === 'enum';
}

function isType(text: string, piece: Piece, before: Token | undefined, after: Token | undefined): boolean {
  if (after?.text === '[' && /^\[\s*\]/.test(text.slice(after.start, after.start + 9))) return true;
  if (after && /^[|&]$/.test(after.text) && text.charAt(after.end) !== after.text) return true;
  if (!before) return bracketAround(piece)?.form.name === '[' && isIndexOfType(text, piece);
  if (/^(?:as|satisfies|extends|is|keyof|infer)$/.test(before.text)) return true;
  if (/^[|&]$/.test(before.text)) return text.charAt(before.start - 1) !== before.text;
  if (before.text === '=') return isAlias(text, piece, before);
  if (before.text === ':') return isAnnotation(text, piece, before);
  if (before.text === '<' || before.text === ',') return isArgument(text, piece, after);
  return false;
}

/** `Names['tok']` in a type alias. */
function isIndexOfType(text: string, piece: Piece): boolean {
  const bracket = bracketAround(piece);
  if (!bracket?.parent) return false;
  const [, equals] = tokensBefore(text, bracket.parent, bracket.start);
  return equals?.text === '=' && isAlias(text, bracket, equals);
}

/** `type A = 'tok'`, also with parameters before the `=`. */
function isAlias(text: string, piece: Piece, equals: Token): boolean {
  if (!piece.parent) return false;
  let behind: Token | undefined;
  let last = '';
  let count = 0;
  for (const token of tokensBefore(text, piece.parent, equals.start)) {
    if (token.text === 'type' && behind && /^[\w$]+$/.test(last)) return true;
    if (token.text === ';' || /^(?:const|let|var|return)$/.test(token.text) || ++count > 40) return false;
    behind = token;
    last = token.text;
  }
  return false;
}

/** `let a: 'tok'`, a parameter, a field, or a member of an interface; not a property and not `a ? b : 'tok'`. */
function isAnnotation(text: string, piece: Piece, colon: Token): boolean {
  const parent = piece.parent;
  if (!parent) return false;
  const [name, word] = tokensBefore(text, parent, colon.start);
  if (!name) return false;
  if (word && /^(?:let|const|var|private|public|protected|readonly|static|declare)$/.test(word.text))
    return true;
  if (name.text === '(' && isFunctionHead(text, parent, name)) return true;
  if (parent.form.name === '(') return !hasQuestion(text, parent, colon.start);
  if (parent.form.name !== '{' || !parent.parent) return false;
  const before = [...firstTokens(text, parent)];
  if (before[1]?.text === 'class' || before.some(({ text }) => text === 'class' || text === 'interface'))
    return true;
  return before[0]?.text === '=' && isAlias(text, parent, before[0]);
}

/** `function f(): 'tok'`; with `?` before it, the parentheses are an operand. */
function isFunctionHead(text: string, parent: Piece, brackets: Token): boolean {
  return !hasQuestion(text, parent, brackets.start) && text.charAt(brackets.end).trim() !== '?';
}

/** The few tokens before an opening brace that tell what it opens. */
function* firstTokens(text: string, brace: Piece): Generator<Token> {
  if (!brace.parent) return;
  let count = 0;
  for (const token of tokensBefore(text, brace.parent, brace.start)) {
    if (token.text === ';' || token.text === '{' || ++count > 12) return;
    yield token;
  }
}

/** Whether a `?` that still waits for its `:` stands before the offset in the same statement. */
function hasQuestion(text: string, parent: Piece, offset: number): boolean {
  let open = 0;
  for (const token of tokensBefore(text, parent, offset)) {
    if (token.text === ';' || token.text === ',') return false;
    if (token.text === ':') open--;
    // `a?: T` is an optional parameter, `a ?? b` and `a?.b` are other operators.
    const next = text.charAt(token.end);
    if (token.text === '?' && !/[:?.]/.test(next) && text.charAt(token.start - 1) !== '?' && ++open > 0)
      return true;
  }
  return false;
}

/** `Set<'tok'>`: an argument of a type, not a comparison. */
function isArgument(text: string, piece: Piece, after: Token | undefined): boolean {
  if (!piece.parent || !after || !/^[>,]$/.test(after.text)) return false;
  let count = 0;
  for (const token of tokensBefore(text, piece.parent, piece.start)) {
    if (token.text === '<') return /[\w$]/.test(text.charAt(token.start - 1));
    if (!/^[\w$,|.'"]+$/.test(token.text) || ++count > 20) return false;
  }
  return false;
}
