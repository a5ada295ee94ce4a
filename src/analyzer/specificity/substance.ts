import { addressesSomeone } from '../languages/en/courtesy';
import { emptinessOf } from '../languages/en/emptiness';
import { sumContent } from '../languages/en/grounds';
import type { ParsedPost } from '../text/post';
import type { ParsedSentence } from '../text/sentence';
import type { Draft, EvidenceKind, Span } from '../types';
import { type Act, actsOf } from './acts';
import { measure } from './measure';

/*
 * Set by reading real executives' posts, not fitted: beyond these an editor disagreed too often. One stray word that is
 * not in the lexicon of generic ones makes no ground; in a long post a fifth of them make none.
 */
const STRAY_WORDS = 1;
const STRAY_SHARE = 0.18;
/* From this share on, a precise how-to or a story needs no figure and no name. */
const CONCRETE_SHARE = 0.3;
const HIGHEST_SCORE = 3.2;
/* Under a link a few words are a remark on it; advice of this many words of content stands on its own. */
const OWN_ADVICE = 10;
/* Fewer words of content are a remark ("Game on"). */
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
 * @param demands what `demandsOf` says of the post
 */
export function hasSubstance(post: ParsedPost, draft: Draft, score: number, demands: ReadonlySet<Act>): boolean {
  if (draft.kind !== 'post' || isAnswer(post) || score > HIGHEST_SCORE || LAUGHTER.test(post.text)) return true;
  if (isHollow(post, draft, score)) return false;
  if (demands.size === 0) return true;
  const content = sumContent(post.sentences);
  if (content.words < FEWEST_WORDS) return true;
  if (content.concrete > Math.max(STRAY_WORDS, STRAY_SHARE * content.words)) return true;
  const links = post.masks.some(({ kind }) => kind === 'url');
  if (links && !(demands.has('advice') && content.words >= OWN_ADVICE)) return true;
  if (post.masks.some(({ kind }) => kind === 'quotation' || kind === 'code')) return true;
  const grounds = new Set([...demands].flatMap((act) => GROUNDS[act]));
  return post.sentences.some(({ parsed }) =>
    measure(parsed).evidence.some((piece) => grounds.has(piece.kind) && bears(parsed, piece)),
  );
}

function isHollow(post: ParsedPost, draft: Draft, score: number): boolean {
  return post.language === 'en' && !addressesSomeone(post) && emptinessOf(post, draft.kind, score) === 'hollow';
}

/* A link was weighed before, and a bare year ("2025 will be our best yet") grounds nothing. */
function bears({ text, masks }: ParsedSentence, { start, end }: Span): boolean {
  const isLink = masks.some((mask) => mask.kind === 'url' && mask.start === start);
  return !isLink && !/^\d{4}$/u.test(text.slice(start, end));
}

/** Whether a post says so much in concrete words that it needs no figure, name or source. */
export function isConcrete(post: ParsedPost): boolean {
  const { words, concrete } = sumContent(post.sentences);
  return concrete > Math.max(STRAY_WORDS, CONCRETE_SHARE * words);
}

/* A post that opens with a mention answers somebody. */
function isAnswer(post: ParsedPost): boolean {
  return post.masks[0]?.kind === 'mention' && post.text.slice(0, post.masks[0].start).trim() === '';
}
