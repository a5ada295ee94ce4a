/* Irregular forms of the verbs that the lexicons name; every other form follows from spelling rules. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  arise: 'arose arisen',
  become: 'became',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chose chosen',
  come: 'came',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  forget: 'forgot forgotten',
  get: 'got gotten',
  give: 'gave given',
  grow: 'grew grown',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lead: 'led',
  learn: 'learnt',
  leave: 'left',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  overcome: 'overcame',
  pay: 'paid',
  rise: 'rose risen',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  show: 'shown',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  win: 'won',
  write: 'wrote written',
  man: 'men',
  woman: 'women',
  person: 'people',
  child: 'children',
  life: 'lives',
};

const DOUBLING = /^(?:[^aeiou]*[aeiou][bdgmnprt]|begin|commit|forget|admit|equip)$/u;
const SIBILANT = /(?:s|x|z|ch|sh)$/u;
const CONSONANT_Y = /[^aeiou]y$/u;

/**
 * A word and its inflections: plural or third person, past, gerund, comparative, superlative and adverb in -ly. The part
 * of speech is not asked for: a form that no one writes costs nothing in a lookup. Spelling rules of English
 * (doubling, -ies, silent e) and a list of irregular forms.
 */
export function formsOf(lemma: string): string[] {
  return [lemma, ...(IRREGULAR[lemma]?.split(' ') ?? []), ...ENDINGS.map((ending) => withEnding(lemma, ending))];
}

export const ENDINGS = ['s', 'ed', 'ing', 'er', 'est', 'ly'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Adds a regular ending by the spelling rules of English: `withEnding('try', 's')` is `tries`. */
export function withEnding(word: string, ending: Ending): string {
  if (ending === 's') {
    if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
    return SIBILANT.test(word) ? `${word}es` : `${word}s`;
  }
  if (ending === 'ly') {
    if (/[^l]le$/u.test(word)) return `${word.slice(0, -1)}y`;
    return CONSONANT_Y.test(word) ? `${word.slice(0, -1)}ily` : `${word}ly`;
  }
  if (CONSONANT_Y.test(word) && ending !== 'ing') return `${word.slice(0, -1)}i${ending}`;
  if (word.endsWith('e') && !word.endsWith('ee')) return word.slice(0, -1) + ending;
  if (DOUBLING.test(word)) return word + word.slice(-1) + ending;
  return word + ending;
}

/** All forms of the words in a list written with spaces and line breaks, for lookup. */
export function inflected(list: string): ReadonlySet<string> {
  return new Set(words(list).flatMap(formsOf));
}

/** The words of a list written with spaces and line breaks, exactly as written. */
export function exactly(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
