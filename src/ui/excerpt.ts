/** A text on one line, cut between characters where it is longer than so many UTF-16 code units. */
export function excerptOf(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > most ? `${line.slice(0, most).toWellFormed()}…` : line;
}
