// Whether reading a text by its language stays linear, whatever the text: twice as much takes about twice as long.
import { lex } from '../../src/rewrite/lex.ts';
import { languageOf } from '../../src/rewrite/rewrite.ts';

const texts = {
  'ordinary code': 'const a = f("b", `c ${d}`, /e/, { g: [1, 2] }); // it\'s\n',
  'open brackets': '({[',
  'open templates': '`${',
  slashes: '/ ',
  tags: '<a ',
  comments: '/**/ ',
  heredocs: '<<A ',
  quotes: '"\'',
  spaces: '      ',
  dashes: '- ',
  blocks: 'a: |\n\n',
  backslashes: '\\',
};

function take(unit: string, length: number, language: NonNullable<ReturnType<typeof languageOf>>): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    lex(text, language);
    return performance.now() - start;
  });
  return Math.min(...times);
}

for (const id of ['javascript', 'python', 'go', 'shellscript', 'yaml', 'html']) {
  const language = languageOf({ languageId: id, path: '' });
  if (!language) throw new Error(`There is no language ${id}.`);
  const measured = Object.entries(texts).map(([title, unit]) => {
    const once = take(unit, 30_000, language);
    return { title, once, ratio: take(unit, 60_000, language) / once };
  });
  const worst = measured.reduce((one, other) => (other.once > one.once ? other : one));
  const context = `60 KB against 30 KB of ${worst.title}, the slowest of ${measured.length} texts: 30 KB take ${worst.once.toFixed(1)} ms`;
  const value = Number(worst.ratio.toPrecision(3));
  console.log(JSON.stringify({ name: `reading ${id}, growth`, value, unit: 'times', context }));
}
