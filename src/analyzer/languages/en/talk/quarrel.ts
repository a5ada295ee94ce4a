import type { ParsedPost, PostSentence } from '../../../text/post';
import type { Kind, Span } from '../../../types';
import { isNegated } from '../stance';
import { type Contempt, type ContemptKind, contemptIn } from './contempt/contempt';
import { isRegard } from './regard';
import { sharpestIn } from './sharpest';
import { shoutingIn } from './shouting';

/** Words that quarrel with somebody. `sure` is false where they may be meant kindly. */
export interface Quarrel extends Span {
  kind: ContemptKind | 'shouting' | 'sharp';
  sure: boolean;
}

const ANSWERS: ReadonlySet<Kind> = new Set(['reply', 'comment', 'quote']);
/* Kinds that friends use in jest: a kind word elsewhere in the answer makes one of them doubtful. */
const PLAYFUL: ReadonlySet<ContemptKind> = new Set(['talking', 'sarcasm', 'sneer', 'score']);
const WINKS = /(?:^|\s)[:;]-?\)|[😉😊❤🙏]|\b(?:just )?kidding\b/iu;
const OPENS_WITH_NAME = /^\W{0,2}@\w/u;
/* "To the gentleman who has explained my own balance sheet to me …": a post that means one reader. */
const MEANS_SOMEBODY =
  /^(?:and |so )?(?:dear|to) (?:the|whoever|everyone|anyone|anybody|those|all|my|our|that)\b[^.?!]*\b(?:who|whose|that|in my mentions)\b/iu;
/* "You know which one you were, Rodrigo." */
const CALLS_BY_NAME = /\byou\b.*,\s\p{Lu}\p{Ll}+\s*[.!]*$|^@?\p{Lu}\p{Ll}+,\s.*\byou\b/u;

/**
 * Where the post quarrels. Posts to nobody in particular quarrel only where they mean somebody.
 * @param challenged whether the post answered asks, doubts or criticises: then less is needed to start a row
 */
export function quarrelIn(post: ParsedPost, kind: Kind, challenged = false): Quarrel[] {
  const answers = ANSWERS.has(kind);
  const meant =
    answers || OPENS_WITH_NAME.test(post.text) || post.sentences.some(({ parsed }) => MEANS_SOMEBODY.test(parsed.text));
  const kindly = post.sentences.some(({ parsed }) => isRegard(parsed));
  const found: Quarrel[] = [];
  for (const sentence of post.sentences) {
    if (!meant && !CALLS_BY_NAME.test(sentence.parsed.text)) continue;
    for (const match of meantIn(sentence)) {
      const sure = !(kindly && PLAYFUL.has(match.kind));
      found.push({ kind: match.kind, sure, start: sentence.start + match.start, end: sentence.start + match.end });
    }
  }
  if (answers && found.length === 0) {
    const sharp = sharpestIn(post, challenged);
    if (sharp) found.push({ ...sharp, kind: 'sharp', sure: false });
  }
  const shout = answers ? shoutingIn(post.sentences) : null;
  if (!shout) return found;
  const outside = found.filter(({ start }) => start < shout.start || start >= shout.end);
  return [{ ...shout, kind: 'shouting', sure: true }, ...outside];
}

/* What is denied or said with a wink is not meant. */
function meantIn({ parsed }: PostSentence): Contempt[] {
  if (WINKS.test(parsed.text)) return [];
  return contemptIn(parsed).filter(({ from }) => !isNegated(parsed, from));
}

const DISAGREES =
  /\b(?:no|not|n['’]t|never|wrong|incorrect|untrue|false|but|actually|again|disagree|nonsense|already|still|as i said)\b|n['’]t\b/iu;

/** Whether an answer goes on to disagree: it denies something and nothing in it thanks, concedes or owns up. */
export function replyDisagrees(post: ParsedPost): boolean {
  return DISAGREES.test(post.text) && !post.sentences.some(({ parsed }) => isRegard(parsed));
}
