// Reads a stream in the pieces that its sender meant: up to a certain byte, or so many bytes.
import type { Readable } from 'node:stream';

/** What is not asked for stays in the stream, so its sender waits. One piece is asked for at a time. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer, unknown>;
  /** What has come and was not answered yet. */
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, unknown>;
  }

  /** The bytes before the next `end`, which is taken away with them; undefined where the stream ends before. */
  async until(end: number): Promise<Buffer | undefined> {
    let searched = 0;
    for (;;) {
      const at = this.#rest.indexOf(end, searched);
      if (at !== -1) return this.#take(at + 1).subarray(0, at);
      searched = this.#rest.length;
      const more = await this.#more();
      if (!more) return undefined;
      this.#rest = Buffer.concat([this.#rest, more]);
    }
  }

  /** So many bytes, in an `ArrayBuffer` of their own; undefined where the stream ends before. */
  async exactly(length: number): Promise<Buffer | undefined> {
    const bytes = Buffer.from(new ArrayBuffer(length));
    let filled = this.#take(length).copy(bytes);
    while (filled < length) {
      const more = await this.#more();
      if (!more) return undefined;
      this.#rest = more;
      filled += this.#take(length - filled).copy(bytes, filled);
    }
    return bytes;
  }

  /**
   * All pieces that have come and are whole, each ended by `end`: at least one, or undefined at the end of the
   * stream. Much faster than one at a time.
   */
  async whole(end: number): Promise<readonly string[] | undefined> {
    const first = await this.until(end);
    if (!first) return undefined;
    const last = this.#rest.lastIndexOf(end);
    if (last === -1) return [first.toString()];
    const others = this.#take(last + 1).subarray(0, last);
    return [first.toString(), ...others.toString().split(String.fromCharCode(end))];
  }

  /** At most so many of the bytes that have come. */
  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  async #more(): Promise<Buffer | undefined> {
    const { done, value } = await this.#chunks.next();
    return done ? undefined : value;
  }
}
