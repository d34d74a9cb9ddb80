// Finds every keyword of every rule in one pass over the text (Aho and Corasick, CACM 18(6), 1975).

/** Called for each keyword found. `start` is its offset, `keyword` its index in the list given at the start. */
export type OnKeyword = (start: number, keyword: number) => void;

/** Searches a text for a fixed set of keywords, any case, in time linear in the text. */
export type KeywordSearch = (text: string, onKeyword: OnKeyword) => void;

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  readonly ends: number[];
  fail?: TrieNode;
  id: number;
}

/** Builds the automaton. Keywords are ASCII and in lower case. */
export function keywordSearch(keywords: readonly string[]): KeywordSearch {
  const { classOf, classes } = characterClasses(keywords);
  const nodes = linkFailures(buildTrie(keywords, classOf));
  const { moves, firstEnding, ends } = tabulate(nodes, classes);
  const lengths = keywords.map((keyword) => keyword.length);

  return (text, onKeyword) => {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      state = moves[state + (unit < 128 ? (classOf[unit] ?? 0) : 0)] ?? 0;
      if (state < firstEnding) continue;
      for (const keyword of ends[(state - firstEnding) / classes] ?? []) {
        onKeyword(i + 1 - (lengths[keyword] ?? 0), keyword);
      }
    }
  };
}

/** Characters that no keyword holds share class 0, and both cases of a letter share one: a small table. */
function characterClasses(keywords: readonly string[]): { classOf: Uint8Array; classes: number } {
  const classOf = new Uint8Array(128);
  let classes = 1;
  for (const character of new Set(keywords.join(''))) {
    classOf[character.charCodeAt(0)] = classes;
    classOf[character.toUpperCase().charCodeAt(0)] = classes;
    classes++;
  }
  return { classOf, classes };
}

function buildTrie(keywords: readonly string[], classOf: Uint8Array): TrieNode {
  const root: TrieNode = { next: new Map(), ends: [], id: 0 };
  keywords.forEach((keyword, index) => {
    let node = root;
    for (const character of keyword) {
      const step = classOf[character.charCodeAt(0)] ?? 0;
      let child = node.next.get(step);
      if (!child) node.next.set(step, (child = { next: new Map(), ends: [], id: 0 }));
      node = child;
    }
    node.ends.push(index);
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
 * Writes the automaton as one table, a row a state. States are row offsets, and those that end a keyword
 * come last, so that the hot loop needs one look-up and one comparison a character.
 */
function tabulate(nodes: TrieNode[], classes: number) {
  const silent = nodes.filter((node) => node.ends.length === 0);
  const ending = nodes.filter((node) => node.ends.length > 0);
  [...silent, ...ending].forEach((node, index) => (node.id = index * classes));

  const moves = new Int32Array(nodes.length * classes);
  for (const node of nodes) {
    for (let step = 0; step < classes; step++) {
      const child = node.next.get(step);
      moves[node.id + step] = child ? child.id : node.fail ? (moves[node.fail.id + step] ?? 0) : 0;
    }
  }
  return { moves, firstEnding: silent.length * classes, ends: ending.map((node) => node.ends) };
}
