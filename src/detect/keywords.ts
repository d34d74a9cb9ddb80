// Finds every keyword of every rule in one pass over the text (Aho and Corasick, CACM 18(6), 1975).

/** Called for each keyword found. `start` is its offset, `keyword` its index in the list given at the start. */
export type OnKeyword = (start: number, keyword: number) => void;

/**
 * Searches a text for a fixed set of keywords, any case, in time linear in the text. They are told in the order in
 * which it can be seen which they are.
 */
export type KeywordSearch = (text: string, onKeyword: OnKeyword) => void;

/** A keyword, and as much of it as tells it from all others: only that stands in the automaton. */
interface Entry {
  readonly keyword: number;
  readonly head: string;
  readonly rest: string;
}

/** Builds the automaton. Keywords are ASCII and in lower case. */
export function keywordSearch(keywords: readonly string[]): KeywordSearch {
  const entries = entriesOf(keywords);
  const { classOf, shift } = characterClasses(entries);
  const { moves, mark, ends } = tabulate(buildTrie(entries, classOf), shift);

  return (text, onKeyword) => {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      state = moves[(state << shift) + (unit < 128 ? (classOf[unit] ?? 0) : 0)] ?? 0;
      if (state < mark) continue;
      state -= mark;
      for (const { keyword, head, rest } of ends[state] ?? []) {
        if (rest === '' || goesOn(text, i + 1, rest)) onKeyword(i + 1 - head.length, keyword);
      }
    }
  };
}

/** Whether a text goes on with what is given in small letters, in any case. */
function goesOn(text: string, from: number, small: string): boolean {
  for (let i = 0; i < small.length; i++) {
    const unit = text.charCodeAt(from + i);
    if ((unit >= 65 && unit <= 90 ? unit | 32 : unit) !== small.charCodeAt(i)) return false;
  }
  return true;
}

/** No keyword is told by fewer characters, so that few other words begin as it does. */
const SHORTEST_HEAD = 5;

/**
 * The keywords in alphabetical order. What follows a head is compared where the head was found: without it, the
 * table is less than half as large, and stays in the processor's cache.
 */
function entriesOf(keywords: readonly string[]): Entry[] {
  const order = keywords
    .map((text, keyword) => ({ text, keyword }))
    .sort((one, other) => (one.text < other.text ? -1 : 1));
  return order.map(({ text, keyword }, place) => {
    const told = 1 + Math.max(shared(text, order[place - 1]?.text), shared(text, order[place + 1]?.text));
    const length = Math.max(SHORTEST_HEAD, told);
    return { keyword, head: text.slice(0, length), rest: text.slice(length) };
  });
}

/** How many characters two texts begin with that are the same. */
function shared(one: string, other = ''): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

/** Characters that no head holds share class 0, and both cases of a letter share one: a small table. */
function characterClasses(entries: readonly Entry[]): { classOf: Uint8Array; shift: number } {
  const classOf = new Uint8Array(128);
  let classes = 1;
  for (const character of new Set(entries.map(({ head }) => head).join(''))) {
    classOf[character.charCodeAt(0)] = classes;
    classOf[character.toUpperCase().charCodeAt(0)] = classes;
    classes++;
  }
  return { classOf, shift: Math.ceil(Math.log2(classes)) };
}

/** A beginning of heads. The root is the empty one. */
interface TrieNode {
  /** The class of its last character. */
  readonly step: number;
  readonly children: TrieNode[];
  /** The entries whose heads are found where it is. */
  readonly ends: Entry[];
  /** The longest suffix of it that is also a node. */
  suffix?: TrieNode;
  /** Its number, and the state of the automaton. */
  state: number;
}

/** The alphabetical order puts what begins alike behind each other, so that only the node before need be known. */
function buildTrie(entries: readonly Entry[], classOf: Uint8Array): TrieNode {
  const root: TrieNode = { step: 0, children: [], ends: [], state: 0 };
  const path = [root];
  entries.forEach((entry, place) => {
    path.length = 1 + shared(entry.head, entries[place - 1]?.head);
    for (let i = path.length - 1; i < entry.head.length; i++) {
      const node: TrieNode = {
        step: classOf[entry.head.charCodeAt(i)] ?? 0,
        children: [],
        ends: [],
        state: 0,
      };
      path[i]?.children.push(node);
      path.push(node);
    }
    path.at(-1)?.ends.push(entry);
  });
  return root;
}

/** The root first, then those nearest to it. Sets their numbers. */
function inOrder(root: TrieNode): TrieNode[] {
  const nodes = [root];
  for (const node of nodes) for (const child of node.children) child.state = nodes.push(child) - 1;
  return nodes;
}

/**
 * Writes the automaton as one table, a row a state. States that end a keyword are marked where they are entered, so
 * that the hot loop needs one look-up and one comparison a character; and a place has as few bits as it can.
 */
function tabulate(root: TrieNode, shift: number) {
  const nodes = inOrder(root);
  const isSmall = nodes.length < 0x8000;
  const mark = isSmall ? 0x8000 : 0x4000_0000;
  const moves = new (isSmall ? Uint16Array : Uint32Array)(nodes.length << shift);
  for (const { state, children, suffix } of nodes) {
    const row = state << shift;
    // What it has no child for leads where its suffix leads, whose row is written already.
    if (suffix) moves.copyWithin(row, suffix.state << shift, (suffix.state + 1) << shift);
    for (const child of children) {
      child.suffix = nodes[suffix ? (moves[row + child.step] ?? 0) & (mark - 1) : 0] ?? root;
      child.ends.push(...child.suffix.ends);
      moves[row + child.step] = child.state + (child.ends.length > 0 ? mark : 0);
    }
  }
  return { moves, mark, ends: nodes.map(({ ends }) => ends) };
}
