// How long the rules of a team may keep somebody waiting who types: anybody may have written them.

/** A scan that takes longer is not run to its end. Milliseconds, and one more for each so many characters. */
const LONGEST = 1_000;
const CHARACTERS = 2_000;

/** A scan after an edit that takes longer is felt. Milliseconds. */
const FELT = 100;

/** What is scanned after an edit is no longer, unless much was inserted. Characters. */
const EDIT = 60_000;

/** So many more scans that are felt than others are too many. */
const TOO_MANY = 5;

/** Watches over scans. */
export interface Patience {
  /** Runs a scan of so many characters. */
  readonly watch: <Result>(length: number, scan: () => Result) => Result;
  /** Asked within a scan: whether it may go on. */
  readonly mayGoOn: () => boolean;
}

/**
 * @param lose called once, when patience is at its end: never within a scan
 * @param now milliseconds of a clock that only goes forward
 */
export function patience(lose: () => void, now = (): number => performance.now()): Patience {
  let until = Infinity;
  let felt = 0;
  let isLost = false;
  const loseNow = (): void => {
    if (isLost) return;
    isLost = true;
    queueMicrotask(lose);
  };
  return {
    watch: (length, scan) => {
      const started = now();
      until = started + LONGEST + length / CHARACTERS;
      const result = scan();
      until = Infinity;
      const isFelt = length <= EDIT && now() - started > FELT;
      felt = isFelt ? felt + 1 : Math.max(0, felt - 1);
      if (felt >= TOO_MANY) loseNow();
      return result;
    },
    mayGoOn: () => {
      if (now() <= until) return true;
      loseNow();
      return false;
    },
  };
}
