import type { CompiledRule } from '../analyzer/styles/compile';
import { findingsOf } from '../analyzer/styles/find';
import { subjectsOf } from '../analyzer/styles/subjects';
import { type ParsedPost, parsePost, SentenceCache } from '../analyzer/text/post';
import type { Finding } from '../analyzer/types';
import { defaultPolicy } from '../policy/schema';

/* As long as the longest post of LinkedIn: prose, one long word, one long gap, many figures, many capitals. */
const HARD_TEXTS = [
  'We met the team in Rotterdam on Tuesday, and the new depot will open in May, they said. ',
  'a',
  ' ',
  '1,',
  'AB ',
].map((piece) => piece.repeat(Math.ceil(3000 / piece.length)));

/** What one rule, by itself, says of a text. */
export function tryRule(rule: CompiledRule, text: string): Finding[] {
  return findingsOf(rule, parsed(text), defaultPolicy);
}

/*
 * What a rule may take, in passes of the yardstick. The slowest rules of the public packages take 1.2, which leaves room
 * for a measurement to be wrong by a factor of two.
 */
const BUDGET = 3;
/* Of a rule that seems too slow: an interruption makes some of them longer than they are, and never shorter. */
const MOST_GOES = 5;

/*
 * The dearest pattern that is taken over for certain: from each letter of one long word to its end. No pattern takes more
 * than the square of a text's length (regex/cost.ts), so what is left to find out is how often it takes that.
 */
const YARDSTICK = /[a-z]+\d/gv;
const ONE_WORD = 'a'.repeat(3000);
/* Milliseconds: a browser's clock may be no finer, and may stand still meanwhile. */
const TICK = 1;

/** Says by how much a rule goes over what it may take on the hardest of a few long posts, as a factor; null if it does not. */
export type Trial = (rule: CompiledRule) => number | null;

/**
 * Prepares a trial of many rules: a review of them all is to be done while one types. The budget is a multiple of what a
 * known pattern takes beside the rule, so that neither a slow machine nor a busy one changes what is refused.
 * @param now a clock in milliseconds
 */
export function trialOf(now: () => number): Trial {
  const timeOf = (work: () => unknown) => {
    const started = now();
    work();
    return now() - started;
  };
  const yardstick = () =>
    Math.max(
      TICK,
      timeOf(() => ONE_WORD.search(YARDSTICK)),
    );
  let usual: number | null = null;
  return ({ scopes, check }) => {
    // The first goes have to warm up.
    usual ??= Math.min(yardstick(), yardstick(), yardstick());
    hardPosts ??= HARD_TEXTS.map(parsed);
    let excess: number | null = null;
    for (const post of hardPosts) {
      const subjects = scopes.flatMap((scope) => subjectsOf(post, scope));
      const once = () => timeOf(() => subjects.map(check));
      let time = once();
      if (time <= BUDGET * usual) continue;
      // The machine may be busier than it was: both are measured anew, side by side.
      let pass = yardstick();
      for (let goes = 1; goes < MOST_GOES && time > BUDGET * pass; goes += 1) {
        time = Math.min(time, once());
        pass = Math.min(pass, yardstick());
      }
      usual = Math.min(usual, pass);
      if (time > BUDGET * pass) excess = Math.max(excess ?? 0, time / (BUDGET * pass));
    }
    return excess;
  };
}

let hardPosts: ParsedPost[] | null = null;

const cache = new SentenceCache(50);

function parsed(text: string): ParsedPost {
  return parsePost({ text, kind: 'post', site: 'other', context: {} }, cache);
}
