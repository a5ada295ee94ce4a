import { GENERIC_WORDS } from '../languages/en/lexicon/generic';
import type { MaskKind } from '../text/mask';
import type { EvidenceKind } from '../types';
import * as classes from './lexicon/classes';

/** Words counted by a list of ours. */
export const WORD_CLASSES = {
  generic: GENERIC_WORDS,
  evaluative: classes.EVALUATIVE,
  universal: classes.UNIVERSAL,
  vagueAmount: classes.VAGUE_AMOUNT,
  chat: classes.CHAT,
  pointing: classes.POINTING,
  you: classes.YOU,
} as const;

/** Words counted by compromise's tags. */
export const TAGS = {
  noun: 'Noun',
  properNoun: 'ProperNoun',
  verb: 'Verb',
  present: 'PresentTense',
  preposition: 'Preposition',
  pronoun: 'Pronoun',
  possessive: 'Possessive',
  expression: 'Expression',
  person: 'Person',
  organization: 'Organization',
} as const;

/** Characters counted in a sentence without its links, mentions, hashtags and code. */
export const PATTERNS = {
  ellipses: /\.{2,}|…/gu,
  colons: /:/gu,
  stretched: /(\p{L})\1\1/gu,
  shouted: /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu,
  capitalised: /(?<!\p{L})\p{Lu}\p{Ll}/gu,
  digits: /\d/gu,
} as const;

type WordCount =
  | 'words'
  | 'letters'
  | 'known'
  | 'unknownCapital'
  | 'rarity'
  | 'rare'
  | 'content'
  | 'concreteness'
  | 'concrete'
  | 'abstract'
  | 'deepNouns'
  | 'depth'
  | 'axisWeight';

/** What is counted. `being` … `artifact` are supersenses of WordNet. */
export type CountName =
  | keyof typeof WORD_CLASSES
  | keyof typeof TAGS
  | keyof typeof PATTERNS
  | keyof typeof classes.SUPERSENSES
  | MaskKind
  | EvidenceKind
  | WordCount
  | 'characters'
  | 'nameLetters';

/** Sums over words; a name that is missing was never met. `axes` are weighted sums of the words' places in meaning. */
export interface Counts {
  of: ReadonlyMap<CountName, number>;
  axes: readonly number[];
}

/** The counts of several sentences together: the sums of theirs. */
export function addUp(all: readonly Counts[]): Counts {
  const of = new Map<CountName, number>();
  const axes: number[] = [];
  for (const counts of all) {
    for (const [name, amount] of counts.of) of.set(name, (of.get(name) ?? 0) + amount);
    counts.axes.forEach((place, axis) => {
      axes[axis] = (axes[axis] ?? 0) + place;
    });
  }
  return { of, axes };
}
