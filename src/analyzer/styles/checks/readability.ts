import { type Check, WHOLE_SUBJECT } from '../check';
import type { ReadabilityRule } from '../style';
import { type Figures, figuresOf } from './text-figures';

/* Grades of American school. Flesch-Kincaid: Kincaid et al. 1975; Fog: Gunning 1952; SMOG: McLaughlin 1969; ARI: Smith and
 * Senter 1967; Coleman and Liau 1975. */
const GRADES: Readonly<Record<ReadabilityRule['metrics'][number], (figures: Figures) => number>> = {
  'Flesch-Kincaid': ({ words, sentences, syllables }) =>
    0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
  'Gunning Fog': ({ words, sentences, complex_words }) => 0.4 * (words / sentences + 100 * (complex_words / words)),
  SMOG: ({ sentences, polysyllabic_words }) => 1.043 * Math.sqrt(polysyllabic_words * (30 / sentences)) + 3.1291,
  'Automated Readability': ({ words, sentences, characters }) =>
    4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43,
  'Coleman-Liau': ({ words, sentences, characters }) =>
    0.0588 * ((100 * characters) / words) - 0.296 * ((100 * sentences) / words) - 15.8,
};

/** Finds English texts that ask for more years of school than the rule allows. */
export function readability({ metrics, grade }: ReadabilityRule): Check {
  return (subject) => {
    const figures = figuresOf(subject);
    if (subject.post.language !== 'en' || figures.words === 0) return [];
    const mean = metrics.reduce((sum, metric) => sum + GRADES[metric](figures), 0) / metrics.length;
    return mean > grade ? [{ ...WHOLE_SUBJECT, args: [mean.toFixed(2)] }] : [];
  };
}
