// A file is scanned the same whatever its size and encoding; what cannot be read says so.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { sample } from '../../src/detect/sample.ts';
import type { LocatedFinding } from '../../src/workspace/located.ts';
import { worker } from '../../src/scan/scanJob.ts';
import { noSuchThing, skipBecause, testFolder } from './folder.ts';

const token = sample('ghp_', 36);
const orders = {
  rules: [],
  disabled: [],
  minimum: 'medium',
  fingerprints: new Set<string>(),
  salt: 'x',
  reveal: true,
} as const;
const scan = worker(orders);
const place = ({ start, value }: LocatedFinding): string =>
  `${start.line}:${start.column} ${value?.reveal() ?? ''}`;

describe('scanning a file', () => {
  const inFolder = testFolder();
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(inFolder(name), text);
  };
  const at = (relative: string) => ({ path: inFolder(relative), relative });

  it('finds the same in pieces as in one, wherever the pieces are cut', function () {
    this.timeout(60_000);
    // Pieces have four million bytes; tokens and characters of several bytes stand at their ends.
    const filler = 'let café = "naïve 😀"; // some code\n';
    const near = (bytes: number): string => filler.repeat(Math.floor(bytes / Buffer.byteLength(filler)));
    const text = [
      near(3_999_990), `a = "${token}"\n`, near(40_000), `b = "${token}"\n`, near(3_950_000),
      ...Array.from({ length: 300 }, (_, i) => `${'x'.repeat(i)} c = "${token}"\n`), near(4_100_000), `d = "${token}"`,
    ].join(''); // prettier-ignore
    write({ 'large.txt': text });
    const wanted = text.split('\n').flatMap((line, index) => {
      const column = line.indexOf(token);
      return column < 0 ? [] : [`${index + 1}:${column + 1} ${token}`];
    });
    const { findings, files, bytes } = scan([at('large.txt')]);
    assert.deepEqual(findings.map(place), wanted);
    assert.deepEqual([files, bytes], [1, Buffer.byteLength(text)]);
  });

  it('counts columns on in a line that is longer than a piece', function () {
    this.timeout(60_000);
    write({ 'line.txt': `${'a=1;'.repeat(2_500_000)} token = "${token}"` });
    assert.deepEqual(scan([at('line.txt')]).findings.map(place), [`1:10000011 ${token}`]);
  });

  it('reads UTF-8 with and without a mark, UTF-16 and Latin-1', () => {
    const text = `é = 1\ntoken = "${token}"\n`;
    const swapped = Buffer.from(text, 'utf16le').swap16();
    const encoded = {
      'a.txt': Buffer.from(text),
      'b.txt': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
      'c.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      'd.txt': Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]),
      'e.txt': Buffer.from(text, 'latin1'),
      'f.txt': Buffer.concat([Buffer.from(text), Buffer.from([0xf0, 0x9f])]),
    };
    for (const [name, bytes] of Object.entries(encoded)) {
      fs.writeFileSync(inFolder(name), bytes);
      assert.deepEqual(scan([at(name)]).findings.map(place), [`2:10 ${token}`], name);
    }
  });

  it('gives a finding the same fingerprint when lines move, and another to its repetition', () => {
    write({ 'a.ts': `f("${token}");\n` });
    const before = scan([at('a.ts')]).findings[0]?.fingerprint;
    write({ 'a.ts': `\n// moved\n\nf("${token}");\nf("${token}");\n` });
    const after = scan([at('a.ts')]).findings.map(({ fingerprint }) => fingerprint);
    assert.equal(after[0], before);
    assert.notEqual(after[1], before);
  });

  it('has nothing of the value in the mask and the fingerprint', () => {
    const findingOf = (word: string): LocatedFinding | undefined => {
      write({ 'a.ts': `const password = "${word}!1987x";\n` });
      return scan([at('a.ts')]).findings[0];
    };
    const finding = findingOf('Kestrel');
    assert.doesNotMatch(finding?.masked ?? 'none', /Kestrel|1987|none/);
    // Another value in the same place has the same: who knows the fingerprint cannot try values against it.
    assert.equal(findingOf('Walrus')?.fingerprint, finding?.fingerprint);
  });

  it('says of what is binary, gone, a folder or a pipe why it was not read', function () {
    if (process.platform === 'win32') return skipBecause(this, noSuchThing);
    fs.writeFileSync(inFolder('a.bin'), Buffer.from([1, 0, 2]));
    fs.mkdirSync(inFolder('folder'));
    execFileSync('mkfifo', [join(inFolder(), 'pipe')]);
    const { unread, files } = scan(['a.bin', 'gone', 'folder', 'pipe'].map(at));
    assert.deepEqual(
      unread.map(({ path, kind, reason }) => `${path} ${kind}: ${reason}`),
      [
        'a.bin skipped: it is binary',
        'gone failed: it has gone while the others were read',
        'folder failed: it is not an ordinary file',
        'pipe failed: it is not an ordinary file',
      ],
    );
    assert.equal(files, 0);
  });
});
