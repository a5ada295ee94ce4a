import { matchesIn } from '../text/matches';
import { perSentence } from '../text/per-sentence';
import type { ParsedSentence, Token } from '../text/sentence';
import type { Span } from '../types';

/** A step of a sentence as the model of exposure counts it: a word, or the kind of a thing. Offsets in the sentence. */
export interface Step extends Span {
  form: string;
}

/* What is said matters, not of whom or how many: names, figures and what is masked are steps by their kind. */
const KINDS: readonly (readonly [tag: string, form: string])[] = [
  ['Money', '<money>'],
  ['Percent', '<percent>'],
];
const MASKS = {
  url: '<link>',
  mention: '<mention>',
  hashtag: '<hashtag>',
  quotation: '<quotation>',
  code: '<code>',
} as const;
const YEAR = /^(?:19|20)\d\d$/u;
/* Marks that carry a tone. */
const TONE = /!+|\?+|…|\.{3}|:|\p{Extended_Pictographic}/gu;
const ONCE: ReadonlySet<string> = new Set(['<name>', '<quotation>', '<link>', '<code>']);

/** The steps of a sentence, in order. A name of several words is one step, and so is a quotation or a link. */
export const stepsOf = perSentence((sentence): readonly Step[] => {
  const steps: Step[] = [];
  const add = (step: Step) => {
    const last = steps.at(-1);
    if (last && ONCE.has(step.form) && last.form === step.form) last.end = step.end;
    else steps.push(step);
  };
  let at = 0;
  for (const token of sentence.tokens) {
    for (const step of tonesIn(sentence, at, token.start)) add(step);
    add({ form: formOf(token), start: token.start, end: token.end });
    at = Math.max(at, token.end);
  }
  for (const step of tonesIn(sentence, at, sentence.text.length)) add(step);
  return steps;
});

/** Words, and pairs of neighbours (`take_it`), the edges of the sentence included (`^`, `$`). */
export const gramsOf = perSentence((sentence): ReadonlySet<string> => {
  const forms = ['^', ...stepsOf(sentence).map(({ form }) => form), '$'];
  return new Set([...forms.slice(1, -1), ...forms.slice(1).map((form, i) => `${forms[i]}_${form}`)]);
});

function formOf({ normal, text, tags, mask }: Token): string {
  if (mask) return MASKS[mask];
  const kind = KINDS.find(([tag]) => tags.has(tag));
  if (kind) return kind[1];
  if (YEAR.test(normal)) return '<year>';
  if (/\d/u.test(normal)) return '<figure>';
  if (normal !== 'i' && tags.has('ProperNoun') && /^\p{Lu}/u.test(text)) return '<name>';
  return normal.replaceAll(' ', '-');
}

function tonesIn({ text }: ParsedSentence, from: number, to: number): Step[] {
  const between = text.slice(from, to);
  if (between === '' || between === ' ') return [];
  return [...matchesIn(between, TONE)].map(({ 0: found, index }) => ({
    form: found.length > 1 && /[!?]/u.test(found) ? `${found[0]}+` : found === '...' ? '…' : found,
    start: from + index,
    end: from + index + found.length,
  }));
}
