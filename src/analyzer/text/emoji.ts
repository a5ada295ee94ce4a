import type { Span } from '../types';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/* Digits and © carry the emoji property too, but show as emoji only with a variation selector. */
const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|^\p{Regional_Indicator}{2}$|^[\d#*]\uFE0F?\u20E3$/u;
/* Asking the segmenter for every character of a long paste is slow; most posts have no emoji at all. */
const ANY = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/** Every emoji of a text as a reader counts them: a family, a flag or a hand with a skin tone is one. */
export function* emojiIn(text: string): Generator<Span> {
  if (!ANY.test(text)) return;
  for (const { segment, index } of segmenter.segment(text)) {
    if (EMOJI.test(segment)) yield { start: index, end: index + segment.length };
  }
}
