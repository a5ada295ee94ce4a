import { isCaption, isCourtesy, isRemark, isRequest } from '../languages/en/courtesy';
import { type Content, contentOf, sumContent } from '../languages/en/grounds';
import { isQuestion } from '../languages/en/stance';
import { tellsStory } from '../languages/en/story';
import { addUp, type Counts } from '../specificity/counts';
import { measure } from '../specificity/measure';
import { scoreSentence } from '../specificity/score';
import type { MaskKind } from '../text/mask';
import { perSentence } from '../text/per-sentence';
import type { ParsedPost } from '../text/post';
import type { ParsedSentence } from '../text/sentence';
import { PARTS_OF_SPEECH, SMALL_WORDS } from './grammar';
import { type Lean, leanOf, sumLeans } from './lean';

/** What a sentence does, as far as its form tells. */
const ACTS = {
  question: isQuestion,
  courtesy: isCourtesy,
  remark: isRemark,
  request: (sentence: ParsedSentence) => isRequest(sentence),
  story: tellsStory,
  caption: (sentence: ParsedSentence) => isCaption(sentence),
} as const;
export type SentenceAct = keyof typeof ACTS;
export const SENTENCE_ACTS = Object.keys(ACTS) as SentenceAct[];

/** One sentence, read for whether it says anything. */
interface SentenceReading {
  score: number;
  tokens: number;
  content: Content;
  acts: ReadonlySet<SentenceAct>;
  partsOfSpeech: readonly number[];
  smallWords: readonly number[];
  lean: Lean;
}

/** A whole post, read for whether it says anything. */
export interface PostReading {
  /** The post's specificity, 1 to 5. */
  score: number;
  counts: Counts;
  content: Content;
  sentences: readonly SentenceReading[];
  tokens: number;
  masks: ReadonlyMap<MaskKind, number>;
  lean: Lean;
}

const SMALL = Object.values(SMALL_WORDS);

const readSentence = perSentence(
  (sentence): SentenceReading => ({
    score: scoreSentence(sentence),
    tokens: sentence.tokens.length,
    content: contentOf(sentence),
    acts: new Set(SENTENCE_ACTS.filter((act) => ACTS[act](sentence))),
    partsOfSpeech: PARTS_OF_SPEECH.map((tag) => count(sentence, ({ tags }) => tags.has(tag))),
    smallWords: SMALL.map((words) => count(sentence, ({ normal }) => words.has(normal))),
    lean: leanOf(sentence),
  }),
);

/** Reads a post; sentences seen before cost nothing. */
export function readPost(post: ParsedPost, score: number): PostReading {
  const sentences = post.sentences.map(({ parsed }) => readSentence(parsed));
  const masks = new Map<MaskKind, number>();
  for (const { kind } of post.masks) masks.set(kind, (masks.get(kind) ?? 0) + 1);
  return {
    score,
    counts: addUp(post.sentences.map(({ parsed }) => measure(parsed).counts)),
    content: sumContent(post.sentences),
    sentences,
    tokens: sentences.reduce((sum, { tokens }) => sum + tokens, 0),
    masks,
    lean: sumLeans(sentences.map(({ lean }) => lean)),
  };
}

function count(sentence: ParsedSentence, fits: (token: ParsedSentence['tokens'][number]) => boolean): number {
  return sentence.tokens.reduce((sum, token) => sum + Number(fits(token)), 0);
}
