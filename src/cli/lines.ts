/** One line of a byte stream, without its line end. */
export interface Line {
  /** Counted from 1, blank lines included. */
  number: number;
  /** Null where the line cannot be read; `problem` then says why. */
  text: string | null;
  problem: string | null;
}

/**
 * Longest line taken, in bytes: thousands of times the longest post a site accepts, and small enough that a file
 * without line ends cannot fill the memory.
 */
export const LONGEST_LINE = 16 * 1024 * 1024;

const LINE_FEED = 0x0a;

/**
 * Splits a stream of UTF-8 into lines at LF or CRLF only. Node's readline also splits at U+2028 and U+2029, which JSON
 * allows inside a string. Holds one line at a time, and reads on only when the consumer asks for the next.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const line = new LineBuffer();
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, end));
      yield line.finish();
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.length > 0) yield line.finish();
}

/** The bytes of the line being read; a line that grows too long is forgotten as it grows. */
class LineBuffer {
  length = 0;
  #pieces: Uint8Array[] = [];
  #number = 0;

  add(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > LONGEST_LINE) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  finish(): Line {
    this.#number += 1;
    const line = readLine(this.#number, this.length > LONGEST_LINE ? null : Buffer.concat(this.#pieces));
    this.length = 0;
    this.#pieces = [];
    return line;
  }
}

function readLine(number: number, bytes: Uint8Array | null): Line {
  if (bytes === null) return { number, text: null, problem: `longer than ${LONGEST_LINE / 1024 / 1024} MiB` };
  const text = decodeUtf8(bytes);
  if (text === null) return { number, text: null, problem: 'not UTF-8 text' };
  return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text, problem: null };
}

/**
 * Reads bytes as UTF-8 text, without a byte order mark.
 * @returns null where they are not UTF-8: offsets into a repaired text would point at other characters
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
