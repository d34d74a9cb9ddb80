// What the engine costs in memory: throughput, one keystroke in files of three sizes, opening a large file.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inspect } from '../../src/detect/inspect.ts';
import { rescan } from '../../src/detect/rescan.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { sample } from '../../src/detect/sample.ts';
import { scanner } from '../../src/detect/scan.ts';

const scan = scanner(rules);
const threshold = { minimum: 'medium', fingerprints: new Set<string>() } as const;

function median(run: () => void, times: number): number {
  for (let i = 0; i < Math.min(times, 20); i++) run();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

function print(name: string, value: number, unit: string, context: string): void {
  console.log(JSON.stringify({ name, value: Number(value.toPrecision(3)), unit, context }));
}

function throughput(name: string, text: string, context: string): void {
  const taken = median(() => void scan(text), 5);
  print(
    `throughput, ${name}`,
    text.length / 1000 / taken,
    'MB/s',
    `${(text.length / 1e6).toFixed(1)} MB, ${context}`,
  );
}

const source = readFileSync(createRequire(import.meta.url).resolve('typescript/lib/typescript.js'), 'utf8');
const lines = source.split('\n').filter((line) => line.length < 200);
const keywords = rules.flatMap((rule) => rule.keywords);

throughput('source', source, 'the compiler of TypeScript');
throughput(
  'prose',
  'The quick brown fox jumps over the lazy dog, and so on.\n'.repeat(80_000),
  'one line again and again',
);
throughput(
  'minified',
  lines
    .slice(0, 60_000)
    .map((line) => line.trim())
    .join(';'),
  'one line',
);
throughput('base64', sample('', 1_000_000, 'base64').repeat(4), 'one line');
throughput(
  'every keyword on every line',
  `${keywords.join(' ')}\n`.repeat(200),
  'all of them, again and again',
);
throughput(
  'assignments',
  `api_key = "${sample('', 20)}", token: 'none'\n`.repeat(40_000),
  'a secret name on every line',
);

for (const size of [1_000, 10_000, 100_000]) {
  const many = Array.from({ length: size }, (_, i) => lines[i % lines.length] ?? '');
  many[Math.floor(size / 2)] = `const apiToken = '${sample('ghp_', 36)}';`;
  const text = many.join('\n');
  const findings = scan(text);
  const start = many.slice(0, Math.floor(size / 2) + 10).join('\n').length;
  const typed = text.slice(0, start) + 'x' + text.slice(start);
  const taken = median(() => {
    rescan(findings, [{ start, removed: 0, added: 1 }], typed.length, ({ from, to }) =>
      inspect(scan, typed.slice(from, to), { path: 'a.ts' }, threshold),
    );
  }, 300);
  print('keystroke, engine', taken, 'ms', `${size} lines, ${(text.length / 1e6).toFixed(2)} MB`);
}

const large = source.repeat(2).slice(0, 10_000_000);
print(
  'open a large file, engine',
  median(() => void inspect(scan, large, { path: 'a.ts' }, threshold), 5),
  'ms',
  '10 MB of TypeScript',
);
