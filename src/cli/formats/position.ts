/** A place as editors and SARIF count it: lines from 1, columns from 1 in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/* The line ends that SARIF 2.1.0 (3.30.3) counts and editors show: CRLF, LF, CR. */
const LINE_END = /\r\n|\n|\r/gu;

/** The position of a UTF-16 offset, 0 to `text.length`. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    if (index + end.length > offset) break;
    line += 1;
    lineStart = index + end.length;
  }
  return { line, column: offset - lineStart + 1 };
}
