// The lines of a report's file, one at a time, with errors that say which line is not as it was written.
import { createReadStream } from 'node:fs';
import { TokenError } from '../../tokens/errors.ts';
import { describeFault, systemCode } from '../../tokens/fault.ts';
import { Misshapen } from './jsonRecords.ts';
import { visible } from './visible.ts';

/** No line of a report is longer. What is, is no report, and must not fill the memory. UTF-16 units. */
const LONGEST = 4_194_304;

const again = 'Run that part of the scan again.';

/** An open file. Every error that it throws or answers is a `TokenError`, but bugs. */
export class ReportLines {
  readonly #name: string;
  readonly #lines: AsyncGenerator<string, void, void>;
  #number = 0;
  /** The last line had an end of its own: more may come. */
  #ended = true;

  constructor(path: string) {
    this.#name = visible(path);
    this.#lines = this.#read(path);
  }

  /** The next line, without its end. Throws where there is none, or where the file cannot be read. */
  async next(): Promise<string> {
    this.#number++;
    const { value, done } = await this.#lines.next().catch((error: unknown) => {
      throw this.#explain(error);
    });
    if (done) throw this.#cutOff();
    return value;
  }

  /** What `read` makes of the JSON of a line. A comma at its end parts it from the next one. */
  parse<Record>(line: string, read: (json: unknown) => Record): Record {
    try {
      return read(JSON.parse(line.replace(/,$/, '')));
    } catch (error) {
      if (error instanceof Misshapen) throw this.refuse(error.message);
      if (error instanceof SyntaxError) throw this.refuse();
      throw error;
    }
  }

  /**
   * Why the line that came last is not accepted.
   *
   * @param part what of it: `fingerprint`
   */
  refuse(part?: string): TokenError {
    if (part === 'schemaVersion' || this.#number === 1) return this.#foreign();
    if (!this.#ended) return this.#cutOff();
    const where = `line ${this.#number}${part === undefined ? '' : ` (${part})`}`;
    return problem(`${this.#name} was changed: ${where} is not as Latchkey writes it.`, again);
  }

  /** Throws where there is one more line. */
  async end(): Promise<void> {
    this.#number++;
    const { done } = await this.#lines.next();
    if (!done) throw this.refuse();
  }

  async close(): Promise<void> {
    await this.#lines.return();
  }

  #foreign(): TokenError {
    return problem(
      `${this.#name} is not a report that this version of Latchkey can read.`,
      'Write it with `latchkey scan --format json --output FILE`.',
    );
  }

  #cutOff(): TokenError {
    return problem(`${this.#name} is not whole: it ends in line ${this.#number}.`, again);
  }

  #explain(error: unknown): unknown {
    // What is not UTF-8.
    if (error instanceof TypeError) return this.refuse();
    const reason = systemCode(error) === 'ENOENT' ? 'it does not exist' : describeFault(error)?.reason;
    if (reason === undefined) return error;
    return problem(`${this.#name} could not be read, because ${reason}.`, `Check its name. ${again}`, error);
  }

  async *#read(path: string): AsyncGenerator<string, void, void> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let rest = '';
    for await (const bytes of createReadStream(path) as AsyncIterable<Uint8Array>) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST) throw this.refuse();
      for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    }
    rest += decoder.decode();
    this.#ended = false;
    if (rest) yield rest;
  }
}

function problem(message: string, next: string, cause?: unknown): TokenError {
  return new TokenError('report-invalid', message, next, { cause });
}
