// Passwords as people make them, put together at run time.
import type { Draw } from '../draw.ts';

const words = (
  'summer winter autumn monday friday dragon falcon orange purple silver tiger rocket coffee pepper ' +
  'guitar castle garden sunset harbor thunder phoenix cobalt maple bishop hunter marble violet meadow ' +
  'copper walrus bamboo cactus jasper saturn mango pretzel lantern piano gravel spruce london berlin ' +
  'kolkata lisbon oslo madrid acme globex initech umbrella hooli stark wayne contoso'
).split(' ');
const specials = '!@#%^*-_+=?.~';
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const year = (draw: Draw): string => String(1975 + draw.below(51));
const special = (draw: Draw): string => draw.from(specials, 1);

/** A word with letters that look like digits, as in "dr4g0n". */
function disguise(word: string): string {
  const like: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
  return word.replace(/[aeios]/g, (letter) => like[letter] ?? letter);
}

/** One way of making a password each, by its name. */
const manners: Record<string, (draw: Draw) => string> = {
  wordYear: (draw) =>
    `${capital(draw.pick(words))}${year(draw)}${draw.pick(['!', '!', '#', '@', '!!', '*'])}`,
  wordAtNumber: (draw) => `${capital(draw.pick(words))}@${draw.text('digits', 3 + draw.below(3))}`,
  disguised: (draw) => `${capital(disguise(draw.pick(words)))}${special(draw)}${draw.text('digits', 2)}`,
  twoWords: (draw) => `${draw.pick(words)}${capital(draw.pick(words))}${draw.text('digits', 2)}`,
  phrase: (draw) => [draw.pick(words), draw.pick(words), draw.text('digits', 1), draw.pick(words)].join('-'),
  spoken: (draw) => capital(syllables(draw)) + draw.text('digits', 1) + syllables(draw),
  mixed: (draw) =>
    `${draw.from(letters, 3)}${special(draw)}${draw.from(letters, 4)}${special(draw)}${draw.from(letters, 3)}`,
  long: (draw) =>
    `${draw.from(letters, 9)}${special(draw)}${draw.from(letters, 8)}${special(draw)}${draw.from(letters, 4)}`,
  plain: (draw) => draw.from(letters, 10 + draw.below(7)),
};

function syllables(draw: Draw): string {
  return Array.from({ length: 2 }, () => draw.from('bdfgklmnprstvz', 1) + draw.from('aeiou', 1)).join('');
}

/** How often people use which, out of 16. */
const weights: Record<string, number> = {
  wordYear: 2,
  wordAtNumber: 2,
  disguised: 2,
  mixed: 3,
  long: 2,
  plain: 2,
  twoWords: 1,
  phrase: 1,
  spoken: 1,
};
const names = Object.entries(weights).flatMap(([name, weight]) => Array<string>(weight).fill(name));

/** A password of 8 to 24 characters, without quotes, backslashes, dollars or brackets. */
export function drawPassword(draw: Draw): string {
  return manners[draw.pick(names)]?.(draw) ?? '';
}
