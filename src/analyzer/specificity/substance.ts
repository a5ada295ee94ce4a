import { contentOf } from '../languages/en/grounds';
import type { ParsedPost } from '../text/post';
import type { Draft, EvidenceKind } from '../types';
import { type Act, actsOf } from './acts';
import { measure } from './measure';

/*
 * Set by reading real executives' posts, not fitted: beyond these an editor disagreed too often. A fifth of the words
 * is one in a short sentence, and leaves a long post room for a few stray ones.
 */
const CONCRETE_SHARE = 0.18;
const HIGHEST_SCORE = 3.2;
/* Under a link a few words are a remark on it; advice of this many words of content stands on its own. */
const OWN_ADVICE = 10;
/* Fewer words of content are a remark ("Game on"), unless they announce ("Big news soon"). */
const FEWEST_WORDS = 3;
/* An announcement or a promise is grounded by its date; advice and claims are not. */
const GROUNDS: Readonly<Record<Act, readonly EvidenceKind[]>> = {
  advice: ['figure', 'name', 'source'],
  claim: ['figure', 'name', 'source'],
  announcement: ['figure', 'name', 'source', 'date'],
  promise: ['figure', 'name', 'source', 'date'],
};
const LAUGHTER = /[😂🤣😅😆😜🤪😏🙃]|\b(?:lol|lmao|haha\w*|jk)\b|\/s$/iu;

/** What a post does that wants grounds, over all its sentences. */
export function demandsOf(post: ParsedPost): Set<Act> {
  const demands = new Set<Act>();
  if (post.language !== 'en') return demands;
  for (const { parsed } of post.sentences) {
    for (const act of actsOf(parsed)) {
      if (act === 'courtesy') return new Set();
      if (act !== 'question') demands.add(act);
    }
  }
  return demands;
}

/**
 * Whether a post gives its reader something to stand on, or is of a kind that need not. False only with high confidence:
 * an English post of one's own that claims, advises, announces or promises in words that anyone could sign. Thanks,
 * wishes, questions, jokes, remarks under a link or a quotation, and answers have substance by definition.
 * @param score the post's, from 1 to 5
 */
export function hasSubstance(post: ParsedPost, draft: Draft, score: number): boolean {
  if (draft.kind !== 'post' || score > HIGHEST_SCORE || LAUGHTER.test(post.text)) return true;
  const demands = demandsOf(post);
  if (demands.size === 0) return true;
  const content = totalContent(post);
  if (content.words < FEWEST_WORDS && !demands.has('announcement')) return true;
  if (content.concrete > CONCRETE_SHARE * content.words) return true;
  const links = post.masks.some(({ kind }) => kind === 'url');
  if (links && !(demands.has('advice') && content.words >= OWN_ADVICE)) return true;
  if (post.masks.some(({ kind }) => kind === 'quotation' || kind === 'code')) return true;
  const grounds = new Set([...demands].flatMap((act) => GROUNDS[act]));
  return post.sentences.some(({ parsed }) =>
    measure(parsed).evidence.some(({ kind, start }) => grounds.has(kind) && !isLink(parsed.masks, start)),
  );
}

function totalContent(post: ParsedPost): { words: number; concrete: number } {
  let words = 0;
  let concrete = 0;
  for (const { parsed } of post.sentences) {
    const content = contentOf(parsed);
    words += content.words;
    concrete += content.concrete;
  }
  return { words, concrete };
}

function isLink(masks: ParsedPost['masks'], start: number): boolean {
  return masks.some((mask) => mask.kind === 'url' && mask.start === start);
}
