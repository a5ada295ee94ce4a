import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnalyzerPolicy } from '../analyzer/policy';
import { type Review, send } from '../messages';

/** Pause in typing after which the text is read again, in milliseconds. */
const TYPING_PAUSE = 150;

export interface Reviewed {
  /** The text that `review` is about: marks belong to it and to no other. */
  text: string;
  review: Review;
}

export interface ReviewState {
  /** The last answer; null before the first, and while there is nothing to read. */
  answer: Reviewed | null;
  /** The background did not answer the last request. */
  failed: boolean;
}

const NOTHING: ReviewState = { answer: null, failed: false };

/**
 * Has a text reviewed as a post of no site, again whenever it or the policy changes. A late answer is dropped.
 * @param policy unsaved settings to judge by; the stored ones when left out
 */
export function useReview(text: string, policy?: AnalyzerPolicy): ReviewState {
  const [state, setState] = useState(NOTHING);
  const seq = useRef(0);
  useEffect(() => {
    const asked = ++seq.current;
    if (text.trim() === '') {
      setState(NOTHING);
      return;
    }
    const timer = setTimeout(() => {
      const draft = { text, kind: 'post', site: 'other', context: {} } as const;
      send('review', { seq: asked, draft, policy }).then(
        (review) => asked === seq.current && setState({ answer: { text, review }, failed: false }),
        () => asked === seq.current && setState({ answer: null, failed: true }),
      );
    }, TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [text, policy]);
  return state;
}
