// The table of who may import whom, held against the imports that there are.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

interface Allowed {
  /** Folders under src that it may import, beside itself. */
  readonly folders: readonly string[];
  /** Packages, by name or `node:*`. */
  readonly packages: readonly string[];
}

/** One line a folder. A folder that stands in src and not here fails the test. */
const table: Record<string, Allowed> = {
  detect: { folders: [], packages: ['@noble/hashes/*', 're2js'] },
  rewrite: { folders: [], packages: [] },
  tokens: { folders: [], packages: [] },
  stores: {
    folders: ['tokens'],
    packages: ['node:*', 'dotenv', 'keytar'],
  },
  workspace: { folders: ['detect', 'tokens'], packages: ['node:*', 'ignore'] },
  git: { folders: ['tokens', 'workspace'], packages: ['node:*'] },
  scan: { folders: ['detect', 'tokens', 'workspace', 'git'], packages: ['node:*', 'smol-toml'] },
  editor: {
    folders: ['detect', 'rewrite', 'tokens', 'stores', 'workspace', 'git', 'scan'],
    packages: ['vscode', 'node:fs', 'node:path'],
  },
  cli: {
    folders: ['detect', 'tokens', 'workspace', 'git', 'scan'],
    packages: ['node:*', 'commander', 'picocolors', 'sarif', 'yocto-spinner'],
  },
  'cli.ts': { folders: ['cli'], packages: ['node:*', 'commander'] },
  'extension.ts': {
    folders: ['detect', 'rewrite', 'tokens', 'stores', 'workspace', 'git', 'scan', 'editor'],
    packages: ['vscode'],
  },
};

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const roomOf = (path: string): string => path.split('/')[0] ?? path;

function importsOf(path: string): string[] {
  const text = readFileSync(new URL(path, src), 'utf8');
  const statements =
    /^(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function fits(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}

describe('the house', () => {
  it('has a line in the table for every folder', () => {
    assert.deepEqual(
      [...new Set(files.map(roomOf))].filter((room) => !table[room]),
      [],
    );
  });

  it('is at most two folders deep', () => {
    assert.deepEqual(
      files.filter((path) => path.split('/').length > 3),
      [],
    );
  });

  for (const path of files) {
    it(`lets ${path} import what the table allows, and nothing else`, () => {
      const allowed = table[roomOf(path)];
      for (const name of importsOf(path)) {
        if (!name.startsWith('.')) {
          assert.ok(fits(name, allowed?.packages ?? []), `${path} imports ${name}`);
          continue;
        }
        const target = roomOf(posix.join(posix.dirname(path), name));
        assert.ok(target === roomOf(path) || allowed?.folders.includes(target), `${path} imports ${name}`);
      }
    });
  }

  it('keeps detect, rewrite and tokens away from the clock, chance and the process', () => {
    const impure =
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.(?!env\b)|\brequire\(|performance\.now\(/;
    const pure = files.filter((path) => ['detect', 'rewrite', 'tokens'].includes(roomOf(path)));
    assert.deepEqual(
      pure.filter((path) => impure.test(withoutTexts(readFileSync(new URL(path, src), 'utf8')))),
      [],
    );
  });

  it('has nothing that could reach a network', () => {
    const network =
      /node:(?:https?|http2|net|tls|dgram|dns|inspector)\b|\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b/;
    assert.deepEqual(
      files.filter((path) => network.test(withoutTexts(readFileSync(new URL(path, src), 'utf8')))),
      [],
    );
    const imported = files.flatMap(importsOf);
    assert.deepEqual(
      imported.filter((name) => network.test(name)),
      [],
    );
  });

  it('has no file that holds more than a glance', () => {
    // The list of the issuers' files: a line an issuer, which is found by its name.
    const lists = ['detect/rules/issuers.ts'];
    const code = files.filter((path) => !lists.includes(path));
    const long = code.filter((path) => readFileSync(new URL(path, src), 'utf8').split('\n').length > 260);
    assert.deepEqual(long, []);
  });
});

describe('the tests', () => {
  it('are all run: every folder with tests has a group', () => {
    const folder = new URL('../', import.meta.url);
    const tested = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.test.ts'))
      .map(roomOf);
    const groups = readFileSync(new URL('groups/table.ts', folder), 'utf8');
    const missing = [...new Set(tested)].filter(
      (room) => !groups.includes(`from './${room}.ts'`) && !groups.includes(`name: '${room}'`),
    );
    assert.deepEqual(missing, []);
  });
});

/** The code without its strings and comments, in which the languages it writes may be spoken of. */
function withoutTexts(code: string): string {
  return code.replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g,
    '',
  );
}
