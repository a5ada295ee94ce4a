/** Lower case with straight apostrophes: the form in which words are looked up. */
export function normalize(word: string): string {
  return word.toLowerCase().replace(/[’‘ʼ]/gu, "'");
}
