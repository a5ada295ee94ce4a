import type { PostSentence } from '../../../text/post';
import type { ParsedSentence } from '../../../text/sentence';
import type { Span } from '../../../types';
import { isRegard } from './regard';

/* "NASA AND ESA" are names, "NOT FINANCIAL ADVICE" is a label: so many words in capitals are a raised voice. */
const FEWEST_IN_SENTENCE = 3;
const FEWEST_IN_POST = 7;
/* Joy and news are shouted too. */
const JOY =
  /\b(?:win|won|wins|winners?|champions?|goa+l|go|yes+|yay|wow|best|happy|proud|amazing|incredible|awesome|live|new|open|launch\w*|sale|breaking|hell yea\w*|welcome|huge|day)\b|[🏆🎉🚀🔥🥳❤💪🙌]/iu;

/** From the first to the last sentence that is shouted in anger; null where none is. */
export function shoutingIn(sentences: readonly PostSentence[]): Span | null {
  const shouted = sentences.filter(({ parsed }) => isShouted(parsed));
  const [first, last] = [shouted[0], shouted.at(-1)];
  const words = shouted.reduce((sum, { parsed }) => sum + lettered(parsed).length, 0);
  if (!first || !last || words < FEWEST_IN_POST) return null;
  if (sentences.some(({ parsed }) => JOY.test(parsed.text) || isRegard(parsed))) return null;
  return { start: first.start, end: last.end };
}

function isShouted(sentence: ParsedSentence): boolean {
  const words = lettered(sentence);
  return words.length >= FEWEST_IN_SENTENCE && words.every(({ text }) => text === text.toUpperCase());
}

function lettered({ words }: ParsedSentence): ParsedSentence['words'] {
  return words.filter(({ text }) => /^[\p{L}'’]{2,}$/u.test(text));
}
