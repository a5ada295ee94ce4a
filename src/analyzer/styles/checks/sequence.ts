import type { Token } from '../../text/sentence';
import type { Check, Hit } from '../check';
import { compilePattern, type Pattern } from '../regex/pattern';
import type { SequenceRule, SequenceToken } from '../style';
import { tagsOf } from './penn-tags';

type Fits = (word: Token) => boolean;
interface Step {
  fits: Fits;
  skip: number;
}

/** Finds a run of words by their spelling and their part of speech, within one English sentence. @throws PatternProblem */
export function sequence({ tokens, ignorecase }: SequenceRule): Check {
  const steps = tokens.map((token): Step => ({ fits: fitting(token, ignorecase), skip: token.skip }));
  return ({ sentence }) => {
    const words = (sentence?.parsed.tokens ?? []).filter(({ start, end }) => end > start);
    const hits: Hit[] = [];
    let at = 0;
    while (at < words.length) {
      const last = endOf(words, at, steps);
      if (last === null) {
        at += 1;
        continue;
      }
      const run = words.slice(at, last + 1);
      const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      hits.push({ start, end, args: run.map(({ text }) => text) });
      at = last + 1;
    }
    return hits;
  };
}

/* Where a run that starts here ends, by the fewest words skipped; null where none does. */
function endOf(words: readonly Token[], at: number, [step, ...later]: readonly Step[], isFirst = true): number | null {
  if (!step) return at - 1;
  for (let skipped = 0; skipped <= (isFirst ? 0 : step.skip); skipped += 1) {
    const word = words[at + skipped];
    if (!word) return null;
    const end = step.fits(word) ? endOf(words, at + skipped + 1, later, false) : null;
    if (end !== null) return end;
  }
  return null;
}

function fitting({ pattern, tag, negate }: SequenceToken, ignoreCase: boolean): Fits {
  const spelling = pattern === '' ? null : compilePattern(`\\A(?:${pattern})\\z`, { ignoreCase });
  const speech: Pattern | null = tag === '' ? null : compilePattern(tag);
  return (word) => {
    const isSpelt = spelling === null || spelling.isIn(word.text);
    const isTagged = speech === null || tagsOf(word).some((known) => speech.isIn(known));
    return negate ? !(isSpelt && isTagged) : isSpelt && isTagged;
  };
}
