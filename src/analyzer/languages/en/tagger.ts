import nlp from 'compromise/two';
import { normalize } from '../../text/normalize';
import type { Token } from '../../text/sentence';
import { quickPostTagger } from './compromise/post-tagger';
import { smallSteps } from './compromise/small-steps';

nlp.plugin(quickPostTagger);
nlp.plugin(smallSteps);

/** What a contraction's half stands for; set by compromise, missing in its types. */
interface WithImplicit {
  implicit?: string;
}

/**
 * Part-of-speech tags for one English sentence, with exact offsets. compromise keeps every character in its terms
 * (`pre + text + post`), so the offsets are sums of lengths; should the sums ever not rebuild the sentence, null is
 * returned and the caller goes on without tags rather than with wrong spans.
 */
export function tagEnglish(sentence: string): Omit<Token, 'mask'>[] | null {
  const tokens: Omit<Token, 'mask'>[] = [];
  let rebuilt = '';
  for (const terms of nlp(sentence).document) {
    for (const term of terms) {
      const start = rebuilt.length + term.pre.length;
      rebuilt += term.pre + term.text + term.post;
      const tags: ReadonlySet<string> = term.tags ?? new Set<string>();
      // The second half of a contraction has no characters of its own; it belongs to the word before it.
      const span = term.text === '' ? { start, end: start } : { start, end: start + term.text.length };
      const normal = normalize((term as WithImplicit).implicit || term.text);
      if (normal !== '') tokens.push({ text: term.text, normal, tags, ...span });
    }
  }
  return rebuilt === sentence ? tokens : null;
}
