import type { ParsedPost } from '../../../text/post';
import type { Span } from '../../../types';
import { isRegard } from './regard';
import { setsAgainst, sharpnessOf } from './sharpness';

/* Two sentences in a row this sharp are worth a second look. Set by reading executives' replies without their context. */
const SHARP = 0.8;
const SHARP_WHEN_CHALLENGED = 0.4;
/* "I have run a company. You have run a blog." */
const AGAINST = 0.3;
/* A kind sentence takes the edge off the others. */
const KIND = 0.7;

/** The sharpest sentence of an answer that is sharp as a whole; null where none is. */
export function sharpestIn({ text, sentences }: ParsedPost, challenged: boolean): Span | null {
  const scores = sentences.map(({ parsed }) => sharpnessOf(parsed));
  const kind = sentences.filter(({ parsed }) => isRegard(parsed)).length;
  const pairs = scores.map((score, i) => score + (scores[i + 1] ?? 0));
  const best = Math.max(0, ...pairs);
  const total = best + (setsAgainst(text) ? AGAINST : 0) - kind * KIND;
  if (best === 0 || total < (challenged ? SHARP_WHEN_CHALLENGED : SHARP)) return null;
  const first = pairs.indexOf(best);
  const sentence = sentences[(scores[first + 1] ?? 0) > (scores[first] ?? 0) ? first + 1 : first];
  // Whom it is said to is no part of it.
  const word = sentence?.parsed.words[0];
  return sentence && word ? { start: sentence.start + word.start, end: sentence.end } : null;
}
