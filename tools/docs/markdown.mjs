/* Characters that Markdown (CommonMark 0.31) gives a meaning inside a line. */
const SPECIAL = /[\\`*_{}[\]<>|#~]/gu;

/** Text as it is, whatever Markdown would make of its characters; a line break stays one. */
export function literal(text) {
  return text.replace(SPECIAL, '\\$&').replace(/\r\n|\r|\n/gu, '<br>');
}

/**
 * A table. Cells are Markdown already.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
