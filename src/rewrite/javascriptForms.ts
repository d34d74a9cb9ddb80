// How JavaScript, TypeScript and JSX look: strings, templates, regular expressions, elements.
import { backslashes, inTurn, lineFeeds } from './escapes.ts';
import { blockComment, brackets, lineComment, type Form, type Opener } from './form.ts';
import { tokenBefore } from './surroundings.ts';

const decode = backslashes({ without: 'aU' });
const escape = '\\\\(?:\\r\\n|[^])';

const text = (mark: string): Form => ({
  name: 'string',
  kind: 'string',
  open: mark,
  close: mark,
  skip: escape,
  decode,
});

const hole: Form = { name: 'hole', kind: 'code', open: '\\$\\{', close: '\\}' };

const template: Form = {
  name: 'template',
  kind: 'string',
  open: '`',
  close: '`',
  skip: escape,
  lines: true,
  inside: () => [hole],
  decode: inTurn(lineFeeds, decode),
};

/** Words after which an expression begins, so that `/` opens a regular expression and `<` an element. */
const beforeExpression =
  /^(?:return|typeof|case|in|of|delete|void|throw|new|do|else|await|yield|instanceof|default|extends)$/;

/** Whether an operand, rather than an operator, can stand where the opener is. */
function beginsExpression({ text, at, parent }: Opener): boolean {
  const token = tokenBefore(text, parent, at);
  if (!token) return true;
  const name = token.piece?.form.name;
  if (name === '(') {
    const word = tokenBefore(text, parent, token.start)?.text ?? '';
    return /^(?:if|while|for|with)$/.test(word);
  }
  if (token.piece) return name === '{';
  return beforeExpression.test(token.text) || !/[\w$\u0080-\uffff]/.test(token.text);
}

const regexClass: Form = { name: 'class', kind: 'regex', open: '\\[', close: '\\]', skip: escape };

const regex: Form = {
  name: 'regex',
  kind: 'regex',
  open: '\\/(?![*\\/])',
  close: '\\/[a-z]*',
  skip: '\\\\.',
  inside: () => [regexClass],
  when: beginsExpression,
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
};

const entity = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w+));/g;

/** Undoes the character references of JSX; names that are not among the five of XML stay. */
const decodeEntities = (raw: string): string =>
  raw.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

const attribute = (mark: string): Form => ({
  name: 'attribute',
  kind: 'string',
  open: mark,
  close: mark,
  lines: true,
  decode: decodeEntities,
});

const expression: Form = { name: 'expression', kind: 'code', open: '\\{', close: '\\}' };

const children: Form = {
  name: 'children',
  kind: 'text',
  open: '(?!)',
  close: '<\\/[\\w.:$\\s-]*>',
  lines: true,
  inside: () => [expression, childTag],
  decode: decodeEntities,
};

/** `<name …>`; what follows on `/>` is code again, on `>` the children. */
function tag(except: string, when?: Form['when']): Form {
  const form: Form = {
    name: 'tag',
    kind: 'tag',
    open: `<${except}(?=[A-Za-z_$>])`,
    close: '\\/?>',
    lines: true,
    trivia: true,
    inside: () => inTag,
    then: (closer) => (closer === '>' ? children : undefined),
  };
  return when ? { ...form, when } : form;
}

const childTag = tag('');
const comments = [lineComment('\\/\\/'), blockComment('/*', '*/')];
const inTag = [...comments, attribute('"'), attribute("'"), expression];
const shebang: Form = { name: 'line comment', kind: 'comment', open: '^(?<![^])#!' };

/** TypeScript without JSX, where `<T>value` is a type assertion. */
export const scriptForms: readonly Form[] = [
  ...comments,
  shebang,
  text('"'),
  text("'"),
  template,
  regex,
  ...brackets,
];

// In TSX `<T,>` and `<T extends U>` open type parameters.
const element = tag('(?![\\w$]+\\s*(?:,|extends\\b|=))', (opener) => {
  const token = tokenBefore(opener.text, opener.parent, opener.at);
  return token?.piece === undefined && beginsExpression(opener);
});

/** JavaScript, which may hold JSX whatever the file is called, and TSX. */
export const elementForms: readonly Form[] = [...scriptForms, element];

/** A decoder for what a JSX attribute or text denotes; undefined for a name of an entity we do not know. */
export function textOfAttribute(raw: string): string | undefined {
  for (const [, , , name] of raw.matchAll(entity))
    if (name !== undefined && !(name in entities)) return undefined;
  return decodeEntities(raw);
}
