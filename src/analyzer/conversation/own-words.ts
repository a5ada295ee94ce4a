import { detectLanguage } from '../text/language';
import { perSentence } from '../text/per-sentence';
import type { ParsedPost } from '../text/post';
import { type ParsedSentence, parseSentence } from '../text/sentence';

/* Archives and data sets often put a whole post in quotation marks; then nobody else is quoted. */
const WRAPPED = /^\s*["“][\s\S]*["”]\s*$/u;

/** The sentences whose tone can be read: English, without the words of others. Empty for any other language. */
export function ownWords(post: ParsedPost): ParsedSentence[] {
  if (!WRAPPED.test(post.text)) return post.language === 'en' ? post.sentences.map(({ parsed }) => parsed) : [];
  const masks = post.masks.filter(({ kind }) => kind !== 'quotation');
  if (detectLanguage(post.text, masks) !== 'en') return [];
  return post.sentences.map(({ parsed }) => unwrapped(parsed));
}

const unwrapped = perSentence(({ text, masks }) =>
  parseSentence(
    text,
    'en',
    masks.filter(({ kind }) => kind !== 'quotation'),
  ),
);
