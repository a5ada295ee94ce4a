import { perSentence } from '../../../text/per-sentence';
import type { ParsedSentence } from '../../../text/sentence';
import { Phrases } from '../phrases';
import type { PhraseMatch } from '../phrases/match';
import type { FactKind } from './facts';
import { NO_HEAD, PRIVATE_WORDS } from './lexicon';

/*
 * Matters so private that naming them beside somebody in particular tells it of them, whatever the verb. Words that are as
 * often about the weather, a match or a market (stroke, surgery, therapy, depression, debt) are left to facts.ts.
 */
const MENTIONS = new Phrases(
  {
    health: [
      'after|since his|her bypass',
      `chemo|chemotherapy|diabetes|epilepsy|dyslexia|parkinson's|parkinson|crohn's|crohn|dementia|alzheimer's|alzheimer|autism|adhd|bipolar|hiv|miscarriage|abortion|ivf|leukaemia|leukemia|anorexia|bulimia|burnout ${NO_HEAD}`,
      `multiple sclerosis ${NO_HEAD}`,
      `fertility|hormone|cancer|radiation treatment|therapy ${NO_HEAD}`,
      `nervous breakdown ${NO_HEAD}`,
      `eating disorder ${NO_HEAD}`,
      `panic attacks ${NO_HEAD}`,
      'suicide attempt',
      'drinking|drug problem',
      'because|due of|to @his drinking|weight|nerves|back|hip|age|health',
      'new hip|hips|knee|kidney|liver !pads|brace|jerk|model|line',
      'antidepressants|methadone|valium|prozac|ritalin|xanax|oxycodone',
      'on the pill',
      'sick|medical leave !policy|rules|pay',
      'in|into|using a|her|his wheelchair',
      '~weigh #Value kilos|kg|kilograms|pounds|stone|lbs',
      '#Value months|weeks|years to live',
    ],
    family: [
      'in|through|after|of|during|since a|an|the|her|his? messy|ugly|painful|bitter? divorce !lawyer|lawyers|law|rate|rates',
      '~sue|~fight for custody',
    ],
    law: [
      'from|out|in of? prison|jail',
      'on parole|bail',
      'criminal record',
      'without papers',
      'asylum claim|request|application|seeker',
    ],
    debt: ['in|of arrears|bankruptcy', 'two|three|several unpaid bills|invoices'],
    belief: ['~pray #Value times'],
  },
  PRIVATE_WORDS,
);

/** A private matter named in a sentence. */
export interface Mention extends PhraseMatch {
  kind: FactKind;
}

/** Every private matter that a sentence names. */
export const mentionsIn = perSentence(
  (sentence: ParsedSentence): readonly Mention[] => MENTIONS.find(sentence) as readonly Mention[],
);
