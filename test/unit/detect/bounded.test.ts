// What a pattern finds depends on text nearby only, and in short lines it is what a plain search finds.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../src/detect/finding.ts';
import { pieceFrom } from '../../../src/detect/pieces.ts';
import { type Stretch, rescan } from '../../../src/detect/rescan.ts';
import { sample } from '../../../src/detect/sample.ts';
import type { Scan } from '../../../src/detect/scan.ts';
import { type Given, scanWith, valuesIn } from './given.ts';

describe('the pieces of a text', () => {
  const parts = fc.constantFrom(
    '\n',
    ' ',
    ',',
    '{',
    '}',
    'a',
    'word',
    '"',
    '='.repeat(40),
    'x'.repeat(300),
    'a,'.repeat(200),
    'b '.repeat(200),
  );
  const text = fc.array(parts, { maxLength: 40 }).map((made) => made.join(''));

  it('follow each other, each the same whatever stands further away', () => {
    fc.assert(
      fc.property(text, fc.nat(), (whole, at) => {
        let last = 0;
        for (let piece = pieceFrom(whole, 0); piece; piece = pieceFrom(whole, piece.to)) {
          assert.ok(piece.from >= last && piece.to > piece.from);
          last = piece.to;
          const inner = piece.from + (at % (piece.to - piece.from));
          assert.deepEqual(pieceFrom(whole, inner), piece);
          const from = Math.max(0, piece.since);
          const near = pieceFrom(
            `${from > 0 ? 'q' : ''}${whole.slice(from)}`,
            piece.from - from + (from > 0 ? 1 : 0),
          );
          assert.equal((near?.from ?? -1) + from - (from > 0 ? 1 : 0), piece.from);
        }
      }),
    );
  });

  it('leave out nothing but the rest of a run that nothing ends', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let last = 0;
        for (let piece = pieceFrom(whole, 0); piece; piece = pieceFrom(whole, piece.to)) {
          const gap = whole.slice(last, piece.from);
          assert.ok(!/[\n,{}]./s.test(gap), JSON.stringify(gap));
          last = piece.to;
        }
      }),
    );
  });
});

describe('what imported rules find', () => {
  const patterns: readonly Given[] = [
    {
      id: 'key-rule',
      source: '(?i)(?:key|token)["\']?\\s{0,3}[:=]\\s{0,3}["\']?([\\w-]{8,40})',
      keywords: ['key', 'token'],
    },
    { id: 'hex-rule', source: '\\b[0-9a-f]{32}\\b' },
    { id: 'any-hex', source: '[0-9a-f]{16}' },
    { id: 'block-rule', source: 'BEGIN[\\s\\S]{1,}?END', keywords: ['begin'] },
    { id: 'quoted-rule', source: '"([^"]{8,})"' },
    { id: 'far-rule', source: 'far[\\s\\S]*?=([A-Z]{8})' },
    { id: 'behind-rule', source: '=([A-Z]{8})[\\s\\S]*?far' },
    { id: 'rest-rule', source: '(?s)secret.*?;' },
    { id: 'near-rule', source: '[A-Z]{12,}', keywords: ['acme'], companions: [{ source: 'user', lines: 3 }] },
  ];

  it('is line by line what a plain search finds, where lines are short', () => {
    const word = fc.constantFrom(
      'key',
      'token',
      ' = ',
      '"',
      'BEGIN',
      'END',
      'abc12345',
      sample('', 32, 'hex'),
      ' ',
      ';',
      'é',
      '😀',
    );
    const lines = fc.array(
      fc.array(word, { maxLength: 8 }).map((made) => made.join('')),
      { maxLength: 8 },
    );
    const plain = patterns.slice(0, 5);
    fc.assert(
      fc.property(lines, fc.nat(4), (made, index) => {
        const pattern = plain[index];
        if (!pattern || made.some((one) => one.length > 250)) return;
        // Only patterns that do not cross lines can be searched for line by line.
        const source = pattern.source
          .replace('[\\s\\S]', '.')
          .replaceAll('\\s', ' ')
          .replace('[^"]', '[^"\\n]');
        const text = made.join('\n');
        const isAny = source.startsWith('(?i)');
        const plainly = made.flatMap((one) =>
          [...one.matchAll(new RegExp(source.replace('(?i)', ''), isAny ? 'giu' : 'gu'))].map(
            (match) => match[1] ?? match[0],
          ),
        );
        assert.deepEqual(valuesIn(scanWith({ ...pattern, source }), text), plainly);
      }),
      { numRuns: 500 },
    );
  });

  const filler = ['word word word word word word word word word ', '{"a":1},', 'words on a line\n', '\n'];
  /** What each rule looks for, so that much of a text is near the limits of what it may depend on. */
  const parts: Readonly<Record<string, readonly string[]>> = {
    'key-rule': [`key = "${sample('', 20)}"`, `token: ${sample('', 30)};`, '{"key":"abcdefghijkl"},'],
    'hex-rule': [sample('', 32, 'hex'), sample('', 7, 'hex'), ';'],
    'any-hex': [sample('', 400, 'hex'), sample('', 7, 'hex')],
    'block-rule': ['BEGIN ', ' END', `BEGIN${`${sample('', 64, 'base64')}\n`.repeat(20)}END`],
    'quoted-rule': ['"', `"${sample('', 20)}"`, '";'],
    'far-rule': ['far from ', '=ABCDEFGH.'],
    'behind-rule': ['far from ', '=ABCDEFGH.'],
    'rest-rule': ['secret ', ';'],
    'near-rule': ['acme ', 'user ', 'ABCDEFGHIJKLMNOP '],
  };
  const scenario = (pattern: Given) => {
    const pieces = fc.constantFrom(...filler, ...(parts[pattern.id ?? ''] ?? []));
    const times = fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.nat(60));
    const text = fc
      .array(fc.tuple(pieces, times), { maxLength: 8 })
      .map((runs) => runs.map(([piece, count]) => piece.repeat(count)).join(''));
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.oneof(fc.nat(3), fc.nat(3_000)),
      inserted: fc.oneof(fc.string({ maxLength: 4 }), pieces),
    });
    return fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 4 }));
  };
  const cut =
    (scan: Scan, whole: string) =>
    ({ from, to }: Stretch): Finding[] =>
      scan(whole.slice(from, to)).map((finding) => ({
        ...finding,
        start: finding.start + from,
        end: finding.end + from,
      }));

  for (const pattern of patterns) {
    it(`is the same after an edit as in a whole scan: ${pattern.id ?? ''}`, function () {
      this.timeout(60_000);
      const scan = scanWith(pattern);
      fc.assert(
        fc.property(scenario(pattern), ([start, edits]) => {
          let now = start;
          let findings = scan(now);
          for (const { at, removed, inserted } of edits) {
            const from = Math.floor(at * now.length);
            const to = Math.min(now.length, from + removed);
            now = now.slice(0, from) + inserted + now.slice(to);
            const change = { start: from, removed: to - from, added: inserted.length };
            findings = rescan(findings, [change], now.length, cut(scan, now));
            assert.deepEqual(findings, scan(now));
          }
        }),
        { numRuns: 200 },
      );
    });
  }
});
