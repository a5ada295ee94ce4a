import { perSentence } from '../../../text/per-sentence';
import type { ParsedSentence } from '../../../text/sentence';
import { Phrases } from '../phrases';
import type { PhraseMatch } from '../phrases/match';
import { PRIVATE_WORDS } from './lexicon';
import { LIFE } from './life-patterns';
import { STANDING } from './standing-patterns';

/** Which part of a life a statement is about; `record`: what the writer's files say of whom they answer. */
export type FactKind = 'health' | 'family' | 'pay' | 'debt' | 'work' | 'belief' | 'grade' | 'law' | 'record';

const FACTS = new Phrases({ ...LIFE, ...STANDING }, PRIVATE_WORDS);

/** A statement about a life, without the one whose life it is. */
export interface Fact extends PhraseMatch {
  kind: FactKind;
}

/** Every statement of the sentence about health, family, pay, work record, belief, marks or trouble with the law. */
export const factsIn = perSentence(
  (sentence: ParsedSentence): readonly Fact[] => FACTS.find(sentence) as readonly Fact[],
);
