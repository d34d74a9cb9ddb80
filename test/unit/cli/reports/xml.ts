// Reads XML, strictly, as far as a report of JUnit goes: elements, attributes, text.
import assert from 'node:assert/strict';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** All that XML 1.0 has no character for: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const token = /<\?xml version="1\.0" encoding="UTF-8"\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|[^<]+/gy;

/** The root element. Fails where the text is not well-formed. */
export function parseXml(xml: string): XmlElement {
  assert.doesNotMatch(xml, forbidden);
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [root];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    const [whole, closes, name, attributes = '', empty] = match;
    end = match.index + whole.length;
    const parent = open.at(-1);
    assert.ok(parent, `<${name}> stands behind the end`);
    if (whole.startsWith('<?xml')) assert.equal(match.index, 0);
    else if (name === undefined) parent.text += decode(whole);
    else if (closes) assert.equal(open.pop()?.name, name);
    else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  assert.equal(end, xml.length, `it is not XML from ${JSON.stringify(xml.slice(end, end + 40))} on`);
  assert.deepEqual(open, [root]);
  const [first, ...others] = root.children;
  assert.ok(first && others.length === 0 && root.text.trim() === '');
  return first;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(
    // A reader makes spaces of white space in an attribute.
    ([, name = '', value = '']) => [name, decode(value.replace(/\s/g, ' '))] as const,
  );
  assert.equal(new Set(pairs.map(([name]) => name)).size, pairs.length, `twice the same attribute: ${text}`);
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  assert.ok(!text.includes(']]>'));
  return text.replace(/&([a-z]*);?/g, (reference, name: string) => {
    const character = entities[name];
    assert.ok(character !== undefined && reference.endsWith(';'), `no such entity: ${reference}`);
    return character;
  });
}
