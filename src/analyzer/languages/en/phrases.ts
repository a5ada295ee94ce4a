import { perSentence } from '../../text/per-sentence';
import type { ParsedSentence } from '../../text/sentence';
import { clauseBreaks } from './clause';
import { candidatesIn, register } from './phrases/candidates';
import { matchAt, type PhraseMatch } from './phrases/match';
import { beginsWithWords, compile, type Pattern, type WordClasses } from './phrases/pattern';

/* Patterns that can begin with a word of any kind come after all others. */
const LAST = 10_000;

/**
 * Finds phrases by words, word classes and parts of speech. One pattern is a line of steps parted by spaces:
 *
 * - `word`, `one|other`: the word itself, in lower case · `~build`: any inflection of it · `.`: any word
 * - `@class`: a word of a class · `#Adjective`: a part of speech (compromise's tags); all may be alternatives of `|`
 * - `?` after a step: may be missing · `*`: none to three of it · `+`: one to three
 * - `!step`: the next word is none of these, or there is none · `,?`: punctuation may stand here; else it ends a match
 * - `^` and `$`: start and end of a clause · `<` and `>`: the part of the match to mark (default: all of it)
 *
 * Words inside masks (links, mentions, quotations) never match. Matches of one group do not overlap; the longest wins.
 * To look costs next to nothing where a sentence lacks the words: a rule does it before it asks anything dearer.
 */
export class Phrases {
  /** @throws when a pattern names an unknown class or has no step that takes a word */
  constructor(groups: Readonly<Record<string, readonly string[]>>, classes: WordClasses = {}) {
    let count = 0;
    for (const [kind, lines] of Object.entries(groups)) {
      for (const line of lines) {
        const steps = compile(line, classes);
        register({ owner: this, kind, steps, rank: count + (beginsWithWords(steps) ? 0 : LAST) });
        count += 1;
      }
    }
  }

  /** All matches in reading order. */
  find(sentence: ParsedSentence): readonly PhraseMatch[] {
    return candidatesIn(sentence, this).length === 0 ? NONE : this.#matches(sentence);
  }

  readonly #matches = perSentence((sentence): readonly PhraseMatch[] => {
    const patterns = candidatesIn(sentence, this);
    const matches: PhraseMatch[] = [];
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const best = longestAt(patterns, sentence, at);
      if (!best) continue;
      matches.push(best);
      at = Math.max(best.to - 1, at);
    }
    return matches;
  });
}

const NONE: readonly PhraseMatch[] = [];

function longestAt(patterns: readonly Pattern[], sentence: ParsedSentence, at: number): PhraseMatch | null {
  const startsClause = clauseBreaks(sentence)[at] ?? true;
  let best: PhraseMatch | null = null;
  for (const pattern of patterns) {
    if (pattern.steps[0]?.atStart && !startsClause) continue;
    const found = matchAt(pattern, sentence, at);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}
