// Finds every keyword of every rule in one pass over the text (Aho and Corasick, CACM 18(6), 1975).

/** Called for each keyword found. `start` is its offset, `keyword` its index in the list given at the start. */
export type OnKeyword = (start: number, keyword: number) => void;

/**
 * Searches a text for a fixed set of keywords, any case, in time linear in the text. They are told in the order in
 * which it can be seen which they are.
 */
export type KeywordSearch = (text: string, onKeyword: OnKeyword) => void;

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  readonly ends: Ending[];
  fail?: TrieNode;
  id: number;
}

/** What a state has seen: a keyword, of which `rest` is still to come. */
interface Ending {
  readonly keyword: number;
  /** How many characters of it were seen. */
  readonly seen: number;
  readonly rest: string;
}

/** Builds the automaton. Keywords are ASCII and in lower case. */
export function keywordSearch(keywords: readonly string[]): KeywordSearch {
  const heads = headsOf(keywords);
  const { classOf, shift } = characterClasses(heads);
  const nodes = linkFailures(buildTrie(keywords, heads, classOf));
  const { moves, firstEnding, ends } = tabulate(nodes, shift);

  return (text, onKeyword) => {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      state = moves[(state << shift) + (unit < 128 ? (classOf[unit] ?? 0) : 0)] ?? 0;
      if (state < firstEnding) continue;
      for (const { keyword, seen, rest } of ends[state - firstEnding] ?? []) {
        if (rest === '' || goesOn(text, i + 1, rest)) onKeyword(i + 1 - seen, keyword);
      }
    }
  };
}

/** Whether a text goes on with what is given in small letters, in any case. */
function goesOn(text: string, from: number, lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const unit = text.charCodeAt(from + i);
    if ((unit >= 65 && unit <= 90 ? unit | 32 : unit) !== lower.charCodeAt(i)) return false;
  }
  return true;
}

/** No keyword is told by fewer characters, so that few other words begin as it does. */
const SHORTEST_HEAD = 5;

/**
 * As much of each keyword as tells it from all others. The rest is compared where that much was found: without it,
 * the table is less than half as large, and stays in the processor's cache.
 */
function headsOf(keywords: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const beginnings = (keyword: string): string[] =>
    Array.from({ length: keyword.length }, (_, i) => keyword.slice(0, i + 1)).slice(SHORTEST_HEAD - 1);
  for (const head of keywords.flatMap(beginnings)) counts.set(head, (counts.get(head) ?? 0) + 1);
  return keywords.map((keyword) => beginnings(keyword).find((head) => counts.get(head) === 1) ?? keyword);
}

/** Characters that no head holds share class 0, and both cases of a letter share one: a small table. */
function characterClasses(heads: readonly string[]): { classOf: Uint8Array; shift: number } {
  const classOf = new Uint8Array(128);
  let classes = 1;
  for (const character of new Set(heads.join(''))) {
    classOf[character.charCodeAt(0)] = classes;
    classOf[character.toUpperCase().charCodeAt(0)] = classes;
    classes++;
  }
  return { classOf, shift: Math.ceil(Math.log2(classes)) };
}

function buildTrie(keywords: readonly string[], heads: readonly string[], classOf: Uint8Array): TrieNode {
  const root: TrieNode = { next: new Map(), ends: [], id: 0 };
  heads.forEach((head, keyword) => {
    let node = root;
    for (let i = 0; i < head.length; i++) {
      const step = classOf[head.charCodeAt(i)] ?? 0;
      let child = node.next.get(step);
      if (!child) node.next.set(step, (child = { next: new Map(), ends: [], id: 0 }));
      node = child;
    }
    node.ends.push({ keyword, seen: head.length, rest: keywords[keyword]?.slice(head.length) ?? '' });
  });
  return root;
}

/** Gives each node the longest suffix of it that is also a node. Answers all nodes, nearest the root first. */
function linkFailures(root: TrieNode): TrieNode[] {
  const nodes = [root];
  for (const node of nodes) {
    for (const [step, child] of node.next) {
      let fail = node.fail;
      while (fail && !fail.next.has(step)) fail = fail.fail;
      child.fail = fail?.next.get(step) ?? root;
      child.ends.push(...child.fail.ends);
      nodes.push(child);
    }
  }
  return nodes;
}

/**
 * Writes the automaton as one table, a row a state. States that end a keyword come last, so that the hot loop needs
 * one look-up and one comparison a character. Rows have a power of two of places, and places as few bits as they can.
 */
function tabulate(nodes: TrieNode[], shift: number) {
  const silent = nodes.filter((node) => node.ends.length === 0);
  const ending = nodes.filter((node) => node.ends.length > 0);
  [...silent, ...ending].forEach((node, index) => (node.id = index));

  const Table = nodes.length > 0xffff ? Uint32Array : Uint16Array;
  const moves = new Table(nodes.length << shift);
  for (const node of nodes) {
    const row = node.id << shift;
    // The row of the node that it falls back to is written already.
    if (node.fail) moves.copyWithin(row, node.fail.id << shift, (node.fail.id + 1) << shift);
    for (const [step, child] of node.next) moves[row + step] = child.id;
  }
  return { moves, firstEnding: silent.length, ends: ending.map((node) => node.ends) };
}
