import { FUNCTION_WORDS } from '../analyzer/languages/en/lexicon/function-words';
import { lookUp } from '../analyzer/specificity/lexicon/lexicon';
import { normalize } from '../analyzer/text/normalize';
import type { ParsedPost } from '../analyzer/text/post';
import type { ParsedSentence, Token } from '../analyzer/text/sentence';

const NAME_TAGS = ['Person', 'Place', 'Organization', 'ProperNoun'] as const;
/* After these a capital is only custom. */
const OPENING = /(?:^|[:.!?…"“‘([•*–—-])\s*$/u;
/* On the lexicon's Zipf scale: no company is called "Good". */
const EVERYDAY = 5;
const FIRST_PERSON = /^I(?:['’]|$)/u;

/** A word with a capital, and whether it stands where any word would have one. */
interface Capital {
  word: string;
  opens: boolean;
  token: Token;
  next: Token | undefined;
}

/**
 * The words of a suggestion whose capital may make them a name that the draft does not have. Stricter than the
 * analyzer's own names, which look for evidence: here a doubt counts, so that an opening "Target leads" is one.
 */
export function strangeCapitals(suggestion: ParsedPost, draft: ParsedPost): string[] {
  const known = new Set(draft.sentences.flatMap(({ parsed }) => parsed.tokens.map(wordOf).map(normalize)));
  const names = new Set(
    capitalsIn(draft)
      .filter(isLikelyName)
      .map(({ word }) => word),
  );
  return capitalsIn(suggestion)
    .filter((capital) => {
      const { word, opens } = capital;
      if (names.has(word)) return false;
      // The draft's "linkedin" vouches for "LinkedIn", but its "target" does not for "Target".
      if (!opens) return !(known.has(normalize(word)) && lookUp(normalize(word)) === null);
      return !known.has(normalize(word)) && !isPlainOpening(capital);
    })
    .map(({ word }) => word);
}

function capitalsIn({ sentences }: ParsedPost): Capital[] {
  return sentences.flatMap(({ parsed }) => {
    const tokens = parsed.tokens.filter(({ start, end }) => end > start);
    return tokens
      .map((token, i) => ({ word: wordOf(token), opens: opens(token, parsed), token, next: tokens[i + 1] }))
      .filter(({ word, token }) => isOwnWord(token) && /\p{Lu}/u.test(word) && !FIRST_PERSON.test(word));
  });
}

/* Links, mentions and hashtags are facts of their own. */
function isOwnWord({ mask }: Token): boolean {
  return mask === null || mask === 'quotation';
}

function wordOf({ text }: Token): string {
  return text.replace(/['’]s?$/u, '');
}

function opens({ start }: Token, { text }: ParsedSentence): boolean {
  return OPENING.test(text.slice(0, start));
}

function isLikelyName({ word, opens, token }: Capital): boolean {
  return !opens || lookUp(normalize(word)) === null || NAME_TAGS.some((tag) => token.tags.has(tag));
}

/* "Choose", "Often", "Good teams", "Companies". "Look for" is none, "Target leads" may be one. */
function isPlainOpening({ word, token: { tags }, next }: Capital): boolean {
  const normal = normalize(word);
  if (FUNCTION_WORDS.has(normal)) return true;
  const facts = lookUp(normal);
  if (!facts || /\p{Lu}/u.test(word.slice(1)) || NAME_TAGS.some((tag) => tags.has(tag))) return false;
  if (tags.has('Adverb') || (tags.has('Noun') && tags.has('Plural'))) return true;
  if (tags.has('Noun') || next === undefined || next.tags.has('Verb')) return false;
  const isAlsoNoun = facts.depth > 0;
  return !isAlsoNoun || FUNCTION_WORDS.has(next.normal) || (tags.has('Adjective') && facts.frequency >= EVERYDAY);
}
