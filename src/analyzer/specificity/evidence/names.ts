import { isGeneric } from '../../languages/en/grounds';
import { FUNCTION_WORDS } from '../../languages/en/lexicon/function-words';
import type { ParsedSentence, Token } from '../../text/sentence';
import type { Span } from '../../types';
import { lookUp } from '../lexicon/lexicon';

const NAME_TAGS = ['Person', 'Place', 'Organization'] as const;
/* A rare word that opens a sentence is a name only if it is no verb, adverb or adjective ("Anecdotal evidence …"). */
const OPENERS = ['Verb', 'Adverb', 'Adjective'] as const;
/* Capitalised by custom, yet no name. */
const NO_NAME =
  /^(?:i|i'm|i'll|i've|i'd|ceo|cfo|cto|coo|cmo|vp|svp|ok|okay|lol|omg|wow|fyi|btw|tbh|imo|imho|rt|dm|ps|pr|hr|tv|pm|am|ai|it|us|mom|dad|mr|mrs|ms|dr|sir|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|internet|web|english|q[1-4]|h[12]|fy)$/;
/* A word more frequent than this on the Zipf scale, capitalised at the start of a sentence, says nothing. */
const EVERYDAY = 3;

/**
 * Proper names: people, places, companies, products, and accounts mentioned after the start of the post. A name is told by
 * its capital inside a sentence, or by the tagger's own lists; capitals in headlines and in shouting tell nothing.
 */
export function findNames(sentence: ParsedSentence): Span[] {
  const capitals = capitalsTell(sentence);
  const spans: Span[] = [];
  let open: { span: Span; tokens: number } | null = null;
  sentence.tokens.forEach((token, i) => {
    if (token.mask === 'mention' && token.start > 0) spans.push({ start: token.start, end: token.end });
    if (
      (token.mask === null || token.mask === 'quotation') &&
      token.end > token.start &&
      isName(token, i, sentence, capitals)
    ) {
      const end = token.end - (/['’]s?$/u.exec(token.text)?.[0].length ?? 0);
      if (open && /^[ .&-]{0,3}$/u.test(sentence.text.slice(open.span.end, token.start))) open.span.end = end;
      else {
        open = { span: { start: token.start, end }, tokens: 1 };
        spans.push(open.span);
      }
    } else if (token.end > token.start) open = null;
  });
  return spans;
}

/* In "Five Ways To Win" and "THIS IS BIG" a capital is no sign of a name. */
function capitalsTell({ tokens }: ParsedSentence): boolean {
  const words = tokens.filter((token) => /^\p{L}{2,}/u.test(token.text));
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return words.length < 4 || capitals / words.length < 0.6;
}

function isName(token: Token, index: number, sentence: ParsedSentence, capitals: boolean): boolean {
  const { text, normal, tags } = token;
  if (!/^\p{Lu}[\p{L}\p{N}]/u.test(text) || NO_NAME.test(normal.replace(/'s$/, ''))) return false;
  if (FUNCTION_WORDS.has(normal) && !/^\p{Lu}+$/u.test(text)) return false;
  if (tags.has('Date') || tags.has('Month') || tags.has('WeekDay')) return false;
  const tagged = NAME_TAGS.some((tag) => tags.has(tag)) && !tags.has('Pronoun') && !tags.has('Honorific');
  const rare = (lookUp(normal)?.frequency ?? 0) < EVERYDAY;
  if (!capitals) return tagged && rare;
  if (isGeneric(token) && !tags.has('Person') && !tags.has('Place')) return false;
  if (isFirst(index, sentence)) return tagged || (rare && text.length > 3 && !OPENERS.some((tag) => tags.has(tag)));
  return tagged || tags.has('ProperNoun') || tags.has('Noun') || rare || /^\p{Lu}+$/u.test(text);
}

/* The first word of the sentence, of a quotation, or after a colon, bullet or bracket is capitalised anyway. */
function isFirst(index: number, { tokens, text }: ParsedSentence): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return true;
  return (
    before.mask === 'mention' ||
    before.mask === 'hashtag' ||
    before.mask === 'url' ||
    /[:.!?…"“‘(•*–—-]\s*$/u.test(text.slice(before.end, token.start)) ||
    before.tags.has('Emoji')
  );
}
