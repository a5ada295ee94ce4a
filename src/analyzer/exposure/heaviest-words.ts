import type { ParsedPost, PostSentence } from '../text/post';
import type { ParsedSentence } from '../text/sentence';
import type { Span } from '../types';
import { type Step, stepsOf } from './grams';
import { weightOf } from './lean';
import type { WeighedRisk } from './risks';

/* Where a sentence may be cut: a mark so narrow that it splits a clause would be no help to the writer. */
const CLAUSE_ENDS = /[,;:—–]\s|\s[-–—]\s|\s(?:and|but|because|so|while|although|though)\s/giu;
/* A clause of fewer words is no statement of its own. */
const FEWEST_WORDS = 3;
/* What a clause has to weigh to be worth the writer's reading: otherwise a mark grows over every word beside it. */
const WORTH_MARKING = 1;

/** The clause, or neighbouring clauses, of a post that lean most towards a risk: what a finding of the model marks. */
export function heaviestWords(post: ParsedPost, risk: WeighedRisk): Span {
  let best: { weight: number; span: Span } | undefined;
  for (const sentence of post.sentences) {
    const found = heaviestIn(sentence.parsed, risk);
    if (found && (!best || found.weight > best.weight)) {
      best = { weight: found.weight, span: inPost(sentence, found.span) };
    }
  }
  return best?.span ?? { start: 0, end: post.text.length };
}

/* Clauses next to each other are taken together as long as each adds to the weight (Kadane's maximum sum). */
function heaviestIn(sentence: ParsedSentence, risk: WeighedRisk): { weight: number; span: Span } | null {
  const clauses = clausesOf(sentence).map((span) => ({ span, weight: weightIn(sentence, span, risk) - WORTH_MARKING }));
  let best: { weight: number; span: Span } | null = null;
  let run: { weight: number; span: Span } | null = null;
  for (const { span, weight } of clauses) {
    run =
      run && run.weight > 0
        ? { weight: run.weight + weight, span: { start: run.span.start, end: span.end } }
        : { weight, span };
    if (!best || run.weight > best.weight) best = run;
  }
  return best;
}

function weightIn(sentence: ParsedSentence, { start, end }: Span, risk: WeighedRisk): number {
  const steps = stepsOf(sentence).filter((step) => step.start >= start && step.end <= end);
  return steps.reduce(
    (sum, { form }, i) => sum + weightOf(form, risk) + (i > 0 ? weightOf(`${steps[i - 1]?.form}_${form}`, risk) : 0),
    0,
  );
}

function clausesOf(sentence: ParsedSentence): Span[] {
  const steps = stepsOf(sentence).filter(({ form }) => /[\p{L}\p{N}<]/u.test(form));
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last) return [];
  const clauses: Span[] = [];
  let open: Step[] = [];
  for (const step of steps) {
    const between = open.length > 0 ? sentence.text.slice(open.at(-1)?.end ?? 0, step.end) : '';
    if (open.length >= FEWEST_WORDS && between.search(CLAUSE_ENDS) >= 0) {
      clauses.push(around(open));
      open = [];
    }
    open.push(step);
  }
  const rest = around(open);
  const before = clauses.at(-1);
  if (open.length < FEWEST_WORDS && before) before.end = rest.end;
  else clauses.push(rest);
  return clauses;
}

function around(steps: readonly Step[]): Span {
  return { start: steps[0]?.start ?? 0, end: steps.at(-1)?.end ?? 0 };
}

function inPost({ start, parsed }: PostSentence, span: Span): Span {
  const first = parsed.text.length === 0 ? 0 : span.start;
  return { start: start + first, end: start + span.end };
}
