import { addressesSomeone, isCaption, isCondolence, isCourtesy, isRemark, isRequest } from '../languages/en/courtesy';
import { isQuestion } from '../languages/en/stance';
import { addTrees, type Tree } from '../specificity/trees';
import type { ParsedPost } from '../text/post';
import type { Draft } from '../types';
import { worthFeatures } from './features';
import { readPost } from './reading';
import stored from './trees.json';

/*
 * Limits on emptiness, chosen on real executives' posts (npm run fit prints the shares): a wrong flag is worse than
 * silence, and only a post that is empty beyond doubt may be held.
 */
export const SAYS_SOMETHING = 0.15;
export const THIN = 0.25;
export const EMPTY = 0.35;
export const HOLLOW = 0.8;

/* TypeScript reads nested arrays of a JSON file as loose unions; the fit script writes this very shape. */
const model = stored as unknown as { base: number; trees: readonly Tree[] };

/** Whether a post says anything, as far as a model can tell. */
export interface Worth {
  /** 0 (surely something) to 1 (surely nothing); 0 where nobody asks. */
  emptiness: number;
  /** False where the post is one's own and surely says nothing: such a post may be held. */
  substance: boolean;
}

const LAUGHTER = /[😂🤣😅😆😜🤪😏🙃]|\b(?:lol|lmao|haha\w*|jk)\b|\/s$/iu;

/**
 * Whether a post states, advises, announces or promises anything. Thanks, wishes, questions and favours asked do not, nor
 * does a remark on something the reader has before them, a caption of a link, a joke or a word to somebody in particular.
 */
function statesSomething(post: ParsedPost): boolean {
  if (addressesSomeone(post) || LAUGHTER.test(post.text)) return false;
  if (post.sentences.some(({ parsed }) => isCondolence(parsed))) return false;
  const links = post.masks.some(({ kind }) => kind === 'url');
  const statements = post.sentences.filter(
    ({ parsed }) =>
      parsed.words.length > 0 &&
      !isQuestion(parsed) &&
      !isCourtesy(parsed) &&
      !isRequest(parsed) &&
      !(links && isCaption(parsed)),
  );
  return statements.length > 1 || statements.some(({ parsed }) => !isRemark(parsed));
}

/**
 * Judges whether a reader finds anything in a post. Asked of English posts of one's own; a word to somebody in particular
 * and a condolence are never asked for their worth.
 * @param score specificity of the post, 1 to 5
 */
export function judgeWorth(post: ParsedPost, { kind }: Draft, score: number): Worth {
  if (post.language !== 'en' || !statesSomething(post)) return { emptiness: 0, substance: true };
  const odds = addTrees(model.base, model.trees, worthFeatures(readPost(post, score)));
  const emptiness = Math.round(100 / (1 + Math.exp(-odds))) / 100;
  // Someone else's words may carry the post, or be the very thing it argues with.
  const quotes = post.masks.some((mask) => mask.kind === 'quotation' || mask.kind === 'code');
  return { emptiness, substance: kind !== 'post' || quotes || emptiness < HOLLOW };
}
