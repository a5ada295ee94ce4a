import type { Token } from '../../text/sentence';

/* compromise's tags by those of the Penn Treebank (Marcus et al. 1993), which Vale's rules name. */
const BY_TAG: readonly (readonly [compromise: string, penn: readonly string[]])[] = [
  ['Modal', ['MD']],
  ['Gerund', ['VBG']],
  ['PastTense', ['VBD', 'VBN']],
  ['Participle', ['VBN']],
  ['PresentTense', ['VBZ', 'VBP']],
  ['Infinitive', ['VB', 'VBP']],
  ['Imperative', ['VB']],
  ['Copula', ['VBZ', 'VBP']],
  ['Comparative', ['JJR']],
  ['Superlative', ['JJS']],
  ['Adjective', ['JJ']],
  ['Adverb', ['RB']],
  ['Determiner', ['DT']],
  ['Preposition', ['IN']],
  ['Conjunction', ['CC']],
  ['Value', ['CD']],
  ['QuestionWord', ['WP', 'WDT', 'WRB']],
  ['Expression', ['UH']],
];

/** The tags that a word may have in the Penn Treebank; compromise is coarser in places, so there may be several. */
export function tagsOf({ tags, normal }: Token): string[] {
  const found = BY_TAG.filter(([tag]) => tags.has(tag)).flatMap(([, penn]) => penn);
  if (tags.has('Pronoun')) found.push(tags.has('Possessive') ? 'PRP$' : 'PRP');
  else if (tags.has('Noun') && !tags.has('Gerund')) found.push(nounTag(tags));
  if (tags.has('Verb') && found.length === 0) found.push('VB');
  if (normal === 'to') found.push('TO');
  return [...new Set(found)];
}

function nounTag(tags: ReadonlySet<string>): string {
  const number = tags.has('Plural') ? 'S' : '';
  return tags.has('ProperNoun') ? `NNP${number}` : `NN${number}`;
}
