import type { ParsedPost } from '../text/post';
import type { ParsedSentence } from '../text/sentence';
import type { Draft, Evidence, Rating } from '../types';
import { demandsOf } from './demands';
import { measure } from './measure';
import { missingFrom } from './missing';
import { LOWEST, rate } from './model';
import { intoStretches, meanOf } from './stretches';

/**
 * How specific a post is, from 1 (general) to 5 (specific), one decimal; what makes it so; and what a reader would
 * look for and does not find. Sentences seen before cost nothing.
 */
export function scoreSpecificity(post: ParsedPost, draft: Draft): Rating {
  const evidence = evidenceIn(post);
  const score = scoreOf(post);
  const demands = demandsOf(post);
  const found = new Set(evidence.map(({ kind }) => kind));
  return {
    score,
    evidence,
    missing: missingFrom(post, draft, score, found, demands),
  };
}

/** The same scale for one sentence, in the language it was parsed in. */
export function scoreSentence(sentence: ParsedSentence): number {
  return toOneDecimal(rate(measure(sentence).counts, sentence.language));
}

function scoreOf(post: ParsedPost): number {
  if (post.sentences.length === 0) return LOWEST;
  const stretches = intoStretches(post.sentences.map(({ parsed }) => measure(parsed).counts));
  return toOneDecimal(meanOf(stretches, (counts) => rate(counts, post.language)));
}

function evidenceIn(post: ParsedPost): Evidence[] {
  return post.sentences.flatMap((sentence) =>
    measure(sentence.parsed).evidence.map(({ kind, start, end }) => ({
      kind,
      start: start + sentence.start,
      end: end + sentence.start,
      text: post.text.slice(start + sentence.start, end + sentence.start),
    })),
  );
}

function toOneDecimal(score: number): number {
  return Math.round(score * 10) / 10;
}
