import { type Check, WHOLE_SUBJECT } from '../check';
import type { ReadabilityRule } from '../style';
import { type ScoreName, scoreOf } from './reading-scores';
import { figuresOf } from './text-figures';

const SCORE_OF: Readonly<Record<ReadabilityRule['metrics'][number], ScoreName>> = {
  'Flesch-Kincaid': 'flesch_kincaid',
  'Gunning Fog': 'gunning_fog',
  SMOG: 'smog',
  'Automated Readability': 'automated_readability',
  'Coleman-Liau': 'coleman_liau',
};

/** Finds English texts that ask for more years of school than the rule allows. */
export function readability({ metrics, grade }: ReadabilityRule): Check {
  return (subject) => {
    const figures = figuresOf(subject);
    if (subject.post.language !== 'en' || figures.words === 0) return [];
    const mean = metrics.reduce((sum, metric) => sum + scoreOf(SCORE_OF[metric], figures), 0) / metrics.length;
    return mean > grade ? [{ ...WHOLE_SUBJECT, args: [mean.toFixed(2)] }] : [];
  };
}
