import { GENERIC_WORDS } from '../languages/en/lexicon/generic';
import type { Language } from '../types';
import type { Mask } from './mask';

/* The most frequent English function words that are rare or absent in the other languages of Latin script. */
const ENGLISH = new Set(
  "the and of to is it's you that was for are with they be this have from had but what were when your can said there an each which she do how their if will up about out many then them these so some her would make him into has two more no way could my than been who its now did get i'm i we our us me he his why not all just don't can't by on at as or a in it one any never every always nobody let's here's".split(
    ' ',
  ),
);
/* Function words of other languages that share letters with English ones. */
const OTHER = new Set(
  'el la los las una que para por con del muy pero como más este esta der die das und nicht ist ein eine mit für auf le les des du est pas pour dans avec il lo gli che di è non sono della het een van niet voor dat yang dan di ke dari untuk dengan ini itu tidak ada saya kami kita anda akan juga os um uma não em para och att det är som'.split(
    ' ',
  ),
);
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
/* Running English has a function word in every second place; a headline or a list of names has few. */
const LEAST_FUNCTION_WORDS = 0.08;
/* Without any, a terse sentence ("Recent surveys suggest people trust brands less") still has common content words. */
const LEAST_CONTENT_WORDS = 0.3;
const SHORT = 6;
/* Reading the first few hundred words is enough to tell a language. */
const ENOUGH = 2000;

/**
 * Tells English from everything else, by function words and script. Returns `und` where the text gives no reason to
 * believe that it is English; a text of one or two plain ASCII words is taken to be English.
 */
export function detectLanguage(text: string, masks: readonly Mask[]): Language {
  const prose = withoutMasks(text.slice(0, ENOUGH), masks);
  const words = prose.toLowerCase().replace(/’/gu, "'").match(WORD) ?? [];
  if (words.length === 0) return 'und';
  const latin = words.filter((word) => /^[\p{Script=Latin}\p{M}']+$/u.test(word)).length;
  if (latin / words.length < 0.7) return 'und';
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHER.has(word) && !ENGLISH.has(word)).length;
  if (other > english) return 'und';
  if (english / words.length >= LEAST_FUNCTION_WORDS) return 'en';
  if (other > 0 || !words.every((word) => /^[a-z']+$/.test(word))) return 'und';
  const content = words.filter((word) => GENERIC_WORDS.has(word)).length;
  return words.length <= SHORT || content / words.length >= LEAST_CONTENT_WORDS ? 'en' : 'und';
}

function withoutMasks(text: string, masks: readonly Mask[]): string {
  let prose = '';
  let at = 0;
  for (const mask of masks) {
    if (mask.start > at) prose += `${text.slice(at, mask.start)} `;
    at = Math.max(at, mask.end);
  }
  return prose + text.slice(at);
}
