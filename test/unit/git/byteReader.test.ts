// A stream is read in its sender's pieces, however it was cut into chunks on the way.
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { ByteReader } from '../../../src/git/byteReader.ts';

/** A reader of the bytes, which come in chunks of these sizes, over and over. */
function readerOf(bytes: Uint8Array, sizes: readonly number[]) {
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(Buffer.from(bytes.subarray(at, at + size)));
    at += size;
  }
  return new ByteReader(Readable.from(chunks, { objectMode: false }));
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\n'), maxLength: 12 }), {
  maxLength: 30,
});

describe('a reader of bytes', () => {
  it('answers piece by piece, each before its end', async () => {
    await fc.assert(
      fc.asyncProperty(texts, sizes, async (pieces, chunks) => {
        const reader = readerOf(Buffer.from(pieces.map((piece) => `${piece}\0`).join('')), chunks);
        for (const piece of pieces) assert.equal((await reader.until(0))?.toString(), piece);
        assert.equal(await reader.until(0), undefined);
      }),
    );
  });

  it('answers all whole pieces at once, in order, and none that has no end', async () => {
    await fc.assert(
      fc.asyncProperty(texts, sizes, async (pieces, chunks) => {
        const text = `${pieces.map((piece) => `${piece}\0`).join('')}rest`;
        const reader = readerOf(Buffer.from(text), chunks);
        const found: string[] = [];
        for (let some; (some = await reader.whole(0));) {
          assert.ok(some.length > 0);
          found.push(...some);
        }
        assert.deepEqual(found, pieces);
      }),
    );
  });

  it('answers as many bytes as were asked for, in a buffer of their own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 })), sizes, async (parts, chunks) => {
        const reader = readerOf(Buffer.concat([...parts, Buffer.from('x')]), chunks);
        for (const part of parts) {
          const bytes = await reader.exactly(part.length);
          assert.deepEqual(bytes && new Uint8Array(bytes), part);
          assert.equal(bytes?.buffer.byteLength, part.length);
        }
        assert.equal(await reader.exactly(2), undefined);
      }),
    );
  });
});
