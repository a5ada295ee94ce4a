import { perSentence } from '../../text/per-sentence';
import type { ParsedSentence } from '../../text/sentence';
import { exactly, inflected } from './inflect';

const DOERS = exactly('i we he she they');
const PERFECT = exactly('has have had is are was were be been');
/* What goes on in a head is no deed: "I believe in people", "I see the future". */
const STATES = inflected(
  'be have do believe think feel know hope want wish love like look see mean say tell learn live work strive try need appreciate trust understand agree',
);
const CAUSES = exactly('because since after until');
const PAST_FORMS = exactly('was were had did');
/* "On stage at six". */
const CLOCK = /\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b/iu;
/* "We do not give discounts any more": a practice that has changed. */
const CHANGED = /\b(?:i|we) (?:no longer\b|(?:do not|don['’]t) .*\bany ?more\b)/iu;

/**
 * Whether a sentence tells of something particular that somebody does or did, in however plain words: a deed in the past,
 * a practice of one's own, a practice given up, an hour, a cause that has been.
 */
export const tellsStory = perSentence(
  (sentence) => tellsDeed(sentence) || tellsCause(sentence) || CLOCK.test(sentence.text) || CHANGED.test(sentence.text),
);

/* "I asked the night shift", "I ask to see their lost deals". */
function tellsDeed({ words }: ParsedSentence): boolean {
  return words.some((word, i) => {
    const before = words.slice(Math.max(0, i - 2), i).map(({ normal }) => normal);
    if (!before.some((normal) => DOERS.has(normal))) return false;
    if (word.tags.has('PastTense')) return !before.some((normal) => PERFECT.has(normal));
    return before.at(-1) === 'i' && word.tags.has('PresentTense') && !STATES.has(word.normal);
  });
}

/* "…, since the small ones were paying for it". */
function tellsCause({ words }: ParsedSentence): boolean {
  const cause = words.findIndex(({ normal }, i) => i > 0 && CAUSES.has(normal));
  return cause > 0 && words.slice(cause).some(({ normal, tags }) => PAST_FORMS.has(normal) || tags.has('PastTense'));
}
