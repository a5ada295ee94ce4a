import type { ParsedPost, PostSentence } from '../../text/post';
import type { ParsedSentence } from '../../text/sentence';
import type { Span } from '../../types';
import { clauseBreaks, spanOf } from './clause';
import { addressesSomeone } from './courtesy';
import { type Content, contentOf, countContent } from './grounds';
import { exactly } from './inflect';

/* Concrete words that make a sentence stand on its own without a figure or a name. Set by reading, not fitted. */
const ENOUGH_CONCRETE = 4;

/** Whether a stretch gives the reader something to check or to use: a figure, or several concrete words. */
export function isFirm(content: Content): boolean {
  return content.figures > 0 || content.concrete + content.names >= ENOUGH_CONCRETE;
}

/**
 * Whether a fact earns the phrase: in its own sentence, or in the one before or after it. "We are growing fast. Orders
 * rose 40% in May" is clean. A post that opens by addressing an account is talk between people and asks for no fact.
 */
export function isSettled(post: ParsedPost, sentence: PostSentence): boolean {
  if (addressesSomeone(post)) return true;
  const at = post.sentences.indexOf(sentence);
  return [sentence, post.sentences[at - 1], post.sentences[at + 1]].some(
    (near) => near !== undefined && isFirm(contentOf(near.parsed)),
  );
}

/**
 * A sentence that all but anyone could sign: no figure, and at most one name or concrete word ("At Corvane, quality is in
 * our DNA"). Enough to be sure of a phrase that is empty by itself.
 */
export function isNearlyGeneric(sentence: ParsedSentence): boolean {
  const { words, figures, names, concrete } = contentOf(sentence);
  return words > 0 && figures === 0 && names + concrete <= 1;
}

/** A sentence without any figure, name or concrete word: anyone could sign it. */
export function isAllGeneric(sentence: ParsedSentence): boolean {
  const content = contentOf(sentence);
  return content.words > 0 && content.generic === content.words && content.names === 0;
}

const PHRASE_ENDS = exactly(
  'to that which who whose where because so if when while and or but in for with of on at by from as than into instead without before until has have had',
);

const FINITE = ['Copula', 'Auxiliary', 'Modal'] as const;

/**
 * The tight span of a clause: from token `from` to the end of the first phrase with content after its first word:
 * "choose the best companies" of "choose the best companies to invest in".
 */
export function tightSpan(sentence: ParsedSentence, from: number, verb: number, end: number): Span | null {
  const breaks = clauseBreaks(sentence);
  let i = verb + 1;
  while (i < end && !breaks[i]) {
    const token = sentence.tokens[i];
    const ends = token && (PHRASE_ENDS.has(token.normal) || FINITE.some((tag) => token.tags.has(tag)));
    if (ends && countContent(sentence, verb + 1, i).words > 0) break;
    i += 1;
  }
  return spanOf(sentence.tokens, from, i);
}
