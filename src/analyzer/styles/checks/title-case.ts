/*
 * Headline capitals. Small words as the two guides have them: the Associated Press Stylebook ("composition titles":
 * capitals for words of four letters or more) and the Chicago Manual of Style, 17th edition, 8.159 (no capitals for
 * articles, coordinating conjunctions and prepositions of any length).
 */
const SMALL = 'a an the and but for nor or so yet as at by in of off on per to up via'.split(' ');
const LONGER_PREPOSITIONS =
  'about above across after against along among around before behind below between beyond down during from inside into like near onto out outside over past since through toward under until upon with within without'.split(
    ' ',
  );
const SMALL_WORDS = { AP: new Set(SMALL), Chicago: new Set([...SMALL, ...LONGER_PREPOSITIONS]) } as const;

/** A word as a headline has it. The first and the last have a capital whatever they are. */
export function inTitle(word: string, style: 'AP' | 'Chicago', isFirstOrLast: boolean): string {
  if (!isFirstOrLast && SMALL_WORDS[style].has(word.toLowerCase())) return word.toLowerCase();
  return word.replace(/(^|-)(\p{Ll})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase());
}
