import { exactly } from '../languages/en/inflect';

/** Parts of speech (compromise's tags) whose share of the words tells a maxim from a report. */
export const PARTS_OF_SPEECH = [
  'PastTense',
  'PresentTense',
  'Infinitive',
  'Gerund',
  'Noun',
  'ProperNoun',
  'Adjective',
  'Adverb',
  'Pronoun',
  'Modal',
  'Value',
  'Preposition',
  'Determiner',
  'Plural',
  'Verb',
  'Conjunction',
] as const;

/** Small words by what they do: who speaks, to whom, how widely, and whether one thing follows from another. */
export const SMALL_WORDS = {
  'I and me': exactly('i me my'),
  'we and us': exactly('we us our'),
  you: exactly('you your'),
  they: exactly('they them their'),
  it: exactly('it its'),
  'this and that': exactly('this that these those'),
  negation: exactly("not n't never no nothing"),
  'plain being': exactly('is are be am'),
  'what was': exactly('was were had did'),
  'definite article': exactly('the'),
  'indefinite article': exactly('a an'),
  'reason, order and condition': exactly('by from because so then until after before when if'),
  contrast: exactly('but instead only except'),
  'all and every': exactly('every all always everyone everything each any anyone'),
  praise: exactly('more most best better great good truly real'),
} as const;
