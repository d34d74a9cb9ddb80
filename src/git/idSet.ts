// A set of git's object ids that takes few bytes for each, so that a long history fits.

/** Of an id, 128 bits are kept. It would take 2^64 attempts to make two blobs that are the same in these. */
const WORDS = 4;

/** The digits of one word. */
const DIGITS = 8;

/** Ids are added, never removed. An entry takes 21 to 43 bytes; a `Set` of texts takes above 100. */
export class IdSet {
  #slots = new Uint32Array(1024 * WORDS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * Adds an id, and answers whether it is new.
   *
   * @param id in hexadecimal, of 32 digits or more
   */
  add(id: string): boolean {
    const words = wordsOf(id);
    const slot = this.#slotFor(this.#slots, words);
    if (!isFree(this.#slots, slot)) return false;
    this.#slots.set(words, slot);
    this.#size++;
    if (this.#size * WORDS * 4 > this.#slots.length * 3) this.#grow();
    return true;
  }

  has(id: string): boolean {
    return !isFree(this.#slots, this.#slotFor(this.#slots, wordsOf(id)));
  }

  /** Where the id is, or where it would be put. */
  #slotFor(slots: Uint32Array, words: Uint32Array): number {
    // Ids are evenly spread as they are, so the first word will do as the place to begin at.
    let slot = ((words[0] ?? 0) * WORDS) % slots.length;
    while (!isFree(slots, slot) && !isSame(slots, slot, words)) slot = (slot + WORDS) % slots.length;
    return slot;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let slot = 0; slot < this.#slots.length; slot += WORDS) {
      if (isFree(this.#slots, slot)) continue;
      const words = this.#slots.subarray(slot, slot + WORDS);
      larger.set(words, this.#slotFor(larger, words));
    }
    this.#slots = larger;
  }
}

function wordsOf(id: string): Uint32Array {
  const words = new Uint32Array(WORDS);
  for (let at = 0; at < WORDS; at++) {
    words[at] = Number.parseInt(id.slice(at * DIGITS, (at + 1) * DIGITS), 16);
  }
  return words;
}

/** No object has the id that is all zeros: git uses it for "none". */
function isFree(slots: Uint32Array, slot: number): boolean {
  return !slots[slot] && !slots[slot + 1] && !slots[slot + 2] && !slots[slot + 3];
}

function isSame(slots: Uint32Array, slot: number, words: Uint32Array): boolean {
  return (
    slots[slot] === words[0] &&
    slots[slot + 1] === words[1] &&
    slots[slot + 2] === words[2] &&
    slots[slot + 3] === words[3]
  );
}
