// The made part of a tree: what lies in repositories beside source code, in sizes as they are there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Chance } from './chance.ts';
import { plantedName, plantedText } from './planted.ts';

/** Files of one kind. */
export interface Kind {
  readonly folder: string;
  readonly count: number;
  /** The smallest and the largest. Bytes. */
  readonly bytes: readonly [number, number];
  readonly name: (index: number) => string;
  readonly write: (chance: Chance, bytes: number, index: number) => string;
}

/** Repeats lines until they are about as long as wanted. */
function fill(bytes: number, line: (index: number) => string): string {
  const lines: string[] = [];
  for (let length = 0; length < bytes; length += (lines.at(-1)?.length ?? 0) + 1)
    lines.push(line(lines.length));
  return lines.join('\n');
}

const hex = ({ bytes }: Chance, length: number): string => bytes(length / 2).toString('hex');
const base64 = ({ bytes }: Chance, length: number): string => bytes(length).toString('base64');
const version = ({ below }: Chance): string => `${below(20)}.${below(40)}.${below(12)}`;

const locks: readonly [string, (chance: Chance, index: number) => string][] = [
  [
    'package-lock.json',
    (chance, index) =>
      `    "node_modules/package-${index}": {\n      "version": "${version(chance)}",\n` +
      `      "resolved": "https://registry.npmjs.org/package-${index}/-/package-${index}.tgz",\n` +
      `      "integrity": "sha512-${base64(chance, 64)}"\n    },`,
  ],
  [
    'Cargo.lock',
    (chance, index) =>
      `[[package]]\nname = "crate-${index}"\nversion = "${version(chance)}"\nchecksum = "${hex(chance, 64)}"\n`,
  ],
  ['go.sum', (chance, index) => `example.com/module/${index} v${version(chance)} h1:${base64(chance, 32)}`],
];

const carriers: readonly [string, (body: string) => string][] = [
  ['fonts.css', (body) => `@font-face{font-family:A;src:url(data:font/woff2;base64,${body})}`],
  ['image.json', (body) => JSON.stringify({ name: 'image', mime: 'image/png', body })],
  ['mail.txt', (body) => `Content-Transfer-Encoding: base64\n\n${body.replace(/.{76}/g, '$&\n')}\n`],
];

function record(chance: Chance, index: number): string {
  const id = hex(chance, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const etag = hex(chance, 40);
  const amount = chance.below(100_000) / 100;
  return JSON.stringify({
    id,
    index,
    etag,
    amount,
    name: `Article ${index}`,
    tags: ['new', 'sale'],
    key: `k${index}`,
  });
}

function logLine(chance: Chance, index: number): string {
  const time = new Date(1_700_000_000_000 + index * 137).toISOString();
  const { below, pick } = chance;
  const path = pick(['/', '/login', '/api/items', '/api/tokens/refresh', '/static/app.js']);
  return `${time} 10.0.${below(256)}.${below(256)} GET ${path}?page=${below(90)} ${pick([200, 200, 304, 404])} ${below(9000)} request=${hex(chance, 32)}`;
}

/** Programs in one line, from the compiler of TypeScript. */
function minifier(): Kind['write'] {
  const source = readFileSync(createRequire(import.meta.url).resolve('typescript/lib/typescript.js'), 'utf8');
  return ({ below }, bytes) => {
    const from = below(source.length - bytes * 2);
    const lines = source.slice(from, from + bytes * 2).split('\n');
    return lines
      .map((line) => line.trim())
      .filter((line) => !line.startsWith('//'))
      .join('')
      .slice(0, bytes);
  };
}

const numbered = (names: readonly string[]) => (index: number) =>
  `${index}/${names[index % names.length] ?? ''}`;

/** Every kind that is made. */
export function kinds(): readonly Kind[] {
  return [
    { folder: 'services', count: 600, bytes: [400, 6_000], name: plantedName, write: plantedText },
    {
      folder: 'locks',
      count: 120,
      bytes: [8_000, 600_000],
      name: numbered(locks.map(([name]) => name)),
      write: (chance, bytes, index) => {
        const entry = locks[index % locks.length]?.[1] ?? logLine;
        return fill(bytes, (line) => entry(chance, line));
      },
    },
    {
      folder: 'bundles',
      count: 150,
      bytes: [10_000, 400_000],
      name: numbered(['app.min.js', 'bundle.js']),
      write: minifier(),
    },
    {
      folder: 'assets',
      count: 250,
      bytes: [1_000, 200_000],
      name: numbered(carriers.map(([name]) => name)),
      write: (chance, bytes, index) =>
        carriers[index % carriers.length]?.[1](base64(chance, Math.ceil(bytes * 0.75))) ?? '',
    },
    {
      folder: 'data',
      count: 800,
      bytes: [500, 120_000],
      name: numbered(['records.json']),
      write: (chance, bytes) => `[${fill(bytes, (line) => `${record(chance, line)},`)}{}]`,
    },
    {
      folder: 'logs',
      count: 80,
      bytes: [10_000, 500_000],
      name: numbered(['access.log']),
      write: (chance, bytes) => fill(bytes, (line) => logLine(chance, line)),
    },
    {
      folder: 'small',
      count: 6_000,
      bytes: [40, 900],
      name: numbered(['index.ts', '__init__.py', 'BUILD', 'kustomization.yaml']),
      write: (_, bytes, index) =>
        fill(bytes, (line) => `export { part${line} } from './part-${index}-${line}';`),
    },
  ];
}
