import { perSentence } from '../../text/per-sentence';
import type { ParsedSentence } from '../../text/sentence';
import type { Span } from '../../types';
import { isName } from './grounds';
import { ownWords } from './own-words';
import { pattern } from './pattern';

/** Whose matter a sentence tells: the writer's own house, somebody else's, or it does not say. */
export type Whose = 'own' | 'other' | 'open';

const FIRST_PLURAL = /(?<![\p{L}'])(?:we|us|our|ours|ourselves)(?:'(?:re|ve|ll|d|s))?(?![\p{L}])/u;

/* Whole fields, and people who make forecasts for a living: what they expect is theirs. */
const HEARSAY =
  /\b(?:according to|(?:says|said|told|expects|estimates|predicts|projects|forecasts) (?:\p{L}+ )?(?:that|the|its|a)\b)/u;

/* "A share may pay a dividend": shares in general. */
const ANY_OF_A_KIND =
  /^(?:and |but |so )?(?:an?|any|every|each|some|most|many|all) (?!million|hundred|thousand|billion|dozen|third|quarter|half|record)\p{L}/u;

const OTHERS = pattern([
  '(?:the |this |that |whole |entire |global |world |its |their |his |her )+(?:\\p{L}+ )?(?:sector|industry|market|economy|world|country|nation|government|ministry|council|city|state|union|eu|bank(?! debt| loan| account| line)|central bank|fed|institute|chamber|museum|university|agency|department|report|study|survey|forecast|outlook|analysts?|authors?|experts?|president|treasury|commission|association)',
  'gdp|inflation|interest rates|analysts|economists|experts|researchers|forecasters|according to|says|said|expects|predicts|forecasts|projects that|estimates|their|his|her|its|he|she',
  'sector as a whole|industry wide|worldwide|humanity|society|mankind|every company|companies|businesses|startups|investors|people|americans|everyone|many of us|countries|governments',
]);

/** Whether the writer speaks of "we" or "our": the house, not the private person. */
export const saysWe = perSentence((sentence): boolean => FIRST_PLURAL.test(ownWords(sentence)));

/**
 * Whose matter a stretch of a sentence tells, by its persons, by the names in it and by the fields and forecasters it
 * speaks of. A name of a place says nothing: one's own sites have such names.
 * @param stretch the subject of what is said, from the start of its clause
 * @param company the policy's name of the house; empty for none
 */
export function whoseMatter(sentence: ParsedSentence, stretch: Span, company: string): Whose {
  if (saysWe(sentence)) return 'own';
  const prose = ownWords(sentence);
  if (company !== '' && prose.includes(company.toLowerCase())) return 'own';
  if (HEARSAY.test(prose)) return 'other';
  const subject = prose.slice(stretch.start, stretch.end);
  if (ANY_OF_A_KIND.test(subject) || OTHERS.test(subject)) return 'other';
  return namesSomeone(sentence, stretch) ? 'other' : 'open';
}

const AFTER_PLACE = new Set(['in', 'to', 'at', 'from', 'near', 'around', 'into', 'for', 'the', 'and', 'across']);
const SITE =
  /^(?:office|plant|factory|hub|site|store|shop|team|branch|warehouse|mill|depot|programme|program|line)s?$/u;

/* A name that is no place: "Tesla", "@apple"; "in Japan" and "the Pune office" are places by their neighbours. */
function namesSomeone(sentence: ParsedSentence, { start, end }: Span): boolean {
  return sentence.tokens.some((token, i) => {
    if (token.start < start || token.end > end) return false;
    if (token.mask === 'mention' || token.mask === 'hashtag') return true;
    if (token.mask !== null || !isName(token, i, sentence)) return false;
    if (token.tags.has('Place') || token.tags.has('Date') || token.tags.has('Month')) return false;
    if (
      /^(?:Q[1-4]|H[12]|FY\d*|CEO|CFO|CMO|COO|CTO|HR|PR|IPO|EBITDA?|EPS|R&D|VAT|ARR|MRR|EU|UK|US|AI|[IVX]+)$/u.test(
        token.text,
      )
    )
      return false;
    const before = sentence.tokens[i - 1]?.normal ?? '';
    const next = sentence.tokens[i + 1]?.normal ?? '';
    return !AFTER_PLACE.has(before) || (before === 'the' && !SITE.test(next));
  });
}
