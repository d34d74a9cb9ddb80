// What a Go string is part of: a constant, an import, a tag, a case, a format, an argument.
import type { Piece } from './form.ts';
import type { Edit, Refused } from './span.ts';
import { bracketAround, tokenAfter, tokenBefore, tokensBefore, type Token } from './surroundings.ts';

/** How an expression goes where the string was. */
export interface Place {
  /** What must change around it: `const` to `var`. */
  readonly edits: readonly Edit[];
  /** `+`, with spaces or without as gofmt writes it there. */
  readonly plus: string;
  /** Whether more than one operand needs parentheses. */
  readonly parentheses: boolean;
  /** The type that a constant took by itself, and an expression takes only by name. */
  readonly conversion?: string;
}

/** What must be done for an expression to stand where the string does, or why it cannot. */
export function placeOf(text: string, piece: Piece): Place | Refused {
  const refused = refusalInBrackets(text, piece);
  if (refused !== undefined) return { refused };
  const declaration = declarationOf(text, piece);
  if (declaration?.keyword === 'case') {
    return {
      refused:
        'A case that reads a variable would match the empty text where the variable is not set: compare in an if, after checking it, instead.',
    };
  }
  if (declaration?.keyword === 'import') return { refused: importRefusal };
  const after = piece.parent && tokenAfter(text, piece.parent, piece.end);
  const place = { plus: plusAt(text, piece), parentheses: after?.text === '[' && !after.apart };
  if (!declaration) return { ...place, edits: [] };
  const { token, type } = declaration;
  const edits = declaration.keyword === 'const' ? [{ start: token.start, end: token.end, text: 'var' }] : [];
  const named = type !== undefined && type !== 'string' && /^[\w.]+$/.test(type) ? { conversion: type } : {};
  return { ...place, edits, ...named };
}

const importRefusal =
  'The path of an import cannot be read from a variable: host the module under a path without the token.';

function refusalInBrackets(text: string, piece: Piece): string | undefined {
  for (let at = bracketAround(piece); at; at = bracketAround(at)) {
    const before = at.parent && tokenBefore(text, at.parent, at.start);
    if (at.form.name === '{' && before?.text === 'struct') {
      return 'The tag of a struct field is fixed at compile time: set the value when the program starts instead.';
    }
    if (at.form.name === '(' && before?.text === 'import' && at === piece.parent) return importRefusal;
    if (at.form.name === '(' && before?.text === 'const') {
      return 'A group of constants is fixed at compile time: move this one to a var of its own first.';
    }
  }
  return isFormat(text, piece)
    ? 'The string is a format, where a % in the token would count: write %s in its place and give os.Getenv as an argument.'
    : undefined;
}

/** The first argument of `Sprintf` and its like that holds a verb; for `Fprintf` the second. */
function isFormat(text: string, piece: Piece): boolean {
  const bracket = bracketAround(piece);
  if (bracket?.form.name !== '(' || !bracket.parent) return false;
  const name = tokenBefore(text, bracket.parent, bracket.start)?.text ?? '';
  if (
    !/^(?:[A-Z]?\w*(?:printf|rintf|Errorf|Fatalf|Panicf|Logf|Skipf|Infof|Warnf|Debugf|Appendf))$/.test(name)
  )
    return false;
  const commas = [...tokensBefore(text, bracket, piece.start)].filter((token) => token.text === ',').length;
  return commas <= (/^(?:Fp|fp|App)/.test(name) ? 1 : 0);
}

interface Declaration {
  readonly keyword: 'const' | 'var' | 'case' | 'import';
  readonly token: Token;
  /** The type that is written, if any. */
  readonly type?: string;
}

/** The declaration or case whose statement the string stands in, in whatever brackets. */
function declarationOf(text: string, piece: Piece): Declaration | undefined {
  for (let at: Piece | undefined = piece; at.parent; at = at.parent) {
    const found = statementOf(text, at, at === piece);
    if (found) return found;
    // What stands in the body of a function is not part of the declaration around it.
    if (at.parent.form.name === '{' && at.parent.parent && isBody(text, at.parent)) return undefined;
  }
  return undefined;
}

function statementOf(text: string, piece: Piece, direct: boolean): Declaration | undefined {
  let later: Token | undefined;
  let type: string | undefined;
  let equals = false;
  for (const token of tokensBefore(text, piece.parent ?? piece, piece.start)) {
    if (token.text === ';' || (later && endsStatement(text, token, later))) return undefined;
    if (token.text === '=' && !/[=!<>:]/.test(text.charAt(token.start - 1))) equals = true;
    if (/^(?:const|var)$/.test(token.text)) {
      const keyword = token.text as 'const' | 'var';
      const head = /^\w+(?:\s*,\s*\w+)*[ \t]+([\w.]+)\s*=/.exec(
        text.slice(later?.start ?? token.end, piece.start),
      );
      type = direct ? head?.[1] : undefined;
      return equals ? { keyword, token, ...(type === undefined ? {} : { type }) } : undefined;
    }
    if (direct && /^(?:case|import)$/.test(token.text))
      return { keyword: token.text as 'case' | 'import', token };
    if (token.text === ':' && text.charAt(token.end) !== '=') return undefined;
    later = token;
  }
  return undefined;
}

/** Go ends a statement with the line where the last token can end one. */
function endsStatement(text: string, token: Token, later: Token): boolean {
  const lines = text.slice(token.end, later.start).includes('\n');
  return lines && (token.piece !== undefined || /[\w)\]}]$/.test(token.text));
}

function isBody(text: string, brace: Piece): boolean {
  for (const token of brace.parent ? tokensBefore(text, brace.parent, brace.start) : []) {
    if (/^(?:func|if|for|switch|select|else)$/.test(token.text)) return true;
    if (token.text === '=' || token.text === ';') return false;
  }
  return false;
}

/** gofmt leaves out the spaces around `+` where several arguments stand side by side. */
function plusAt(text: string, piece: Piece): string {
  const bracket = bracketAround(piece);
  if (bracket?.form.name !== '(' || !bracket.parent) return ' + ';
  const called = tokenBefore(text, bracket.parent, bracket.start);
  if (!called || !/\w$/.test(called.text)) return ' + ';
  let commas = 0;
  for (let at = bracket.inner; at < bracket.innerEnd;) {
    const token = tokenAfter(text, bracket, at);
    if (!token) break;
    if (token.text === ',') commas++;
    at = token.end;
  }
  return commas > 0 ? '+' : ' + ';
}
