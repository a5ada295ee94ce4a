import { perSentence } from '../../text/per-sentence';
import type { ParsedSentence, Token } from '../../text/sentence';
import type { Span } from '../../types';
import { clauseBreaks, spanOf } from './clause';
import { formsOf } from './inflect';

/** Named word classes that patterns refer to as `@name`. */
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

/** A phrase found: the characters to mark, the tokens of the whole match (`to` is one past the last), the first marked. */
export interface PhraseMatch extends Span {
  /** Key of the pattern's group. */
  kind: string;
  from: number;
  to: number;
  first: number;
}

type Test = (token: Token) => boolean;
interface Step {
  test: Test;
  /** Words that can stand here, when they can be listed: the index of first words needs them. */
  words: readonly string[] | null;
  min: number;
  max: number;
  not: boolean;
  atStart: boolean;
  atEnd: boolean;
  crosses: boolean;
  opens: boolean;
  closes: boolean;
}
interface Pattern {
  kind: string;
  steps: readonly Step[];
}

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
 */
export class Phrases {
  readonly #byFirstWord = new Map<string, Pattern[]>();
  readonly #others: Pattern[] = [];

  /** @throws when a pattern names an unknown class or has no step that takes a word */
  constructor(groups: Readonly<Record<string, readonly string[]>>, classes: WordClasses = {}) {
    for (const [kind, lines] of Object.entries(groups)) {
      for (const line of lines) this.#add({ kind, steps: compile(line, classes) });
    }
  }

  #add(pattern: Pattern): void {
    const words = firstWords(pattern.steps);
    if (!words) {
      this.#others.push(pattern);
      return;
    }
    for (const word of words) {
      const known = this.#byFirstWord.get(word);
      if (known) known.push(pattern);
      else this.#byFirstWord.set(word, [pattern]);
    }
  }

  /** All matches in reading order. */
  readonly find = perSentence((sentence): readonly PhraseMatch[] => {
    const matches: PhraseMatch[] = [];
    let free = 0;
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      if (at < free) continue;
      const best = this.#longestAt(sentence, at);
      if (!best) continue;
      matches.push(best);
      free = Math.max(best.to, at + 1);
    }
    return matches;
  });

  #longestAt(sentence: ParsedSentence, at: number): PhraseMatch | null {
    const token = sentence.tokens[at] as Token;
    const startsClause = clauseBreaks(sentence)[at] ?? true;
    let best: PhraseMatch | null = null;
    for (const patterns of [this.#byFirstWord.get(token.normal) ?? [], this.#others]) {
      for (const pattern of patterns) {
        if (pattern.steps[0]?.atStart && !startsClause) continue;
        const found = matchAt(pattern, sentence, at);
        if (found && (!best || found.to > best.to)) best = found;
      }
    }
    return best;
  }
}

/** Every word that a match can begin with; null where they cannot be listed. */
function firstWords(steps: readonly Step[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const step of steps) {
    if (step.not || !step.words) return null;
    for (const word of step.words) words.add(word);
    if (step.min > 0) return words;
  }
  return null;
}

function compile(line: string, classes: WordClasses): Step[] {
  const steps: Step[] = [];
  let next = { atStart: false, crosses: false, opens: false };
  for (const part of line.trim().split(/\s+/u)) {
    const last = steps.at(-1);
    if (part === '^') next.atStart = true;
    else if (part === ',?') next.crosses = true;
    else if (part === '<') next.opens = true;
    else if (part === '>' && last) last.closes = true;
    else if (part === '$' && last) last.atEnd = true;
    else {
      steps.push({ ...compileStep(part, classes), ...next, atEnd: false, closes: false });
      next = { atStart: false, crosses: false, opens: false };
    }
  }
  if (!steps.some((step) => step.min > 0 && !step.not)) throw new Error(`A pattern that matches nothing: ${line}`);
  return steps;
}

function compileStep(part: string, classes: WordClasses): Pick<Step, 'test' | 'words' | 'min' | 'max' | 'not'> {
  const not = part.startsWith('!');
  const quantifier = /[?*+]$/u.exec(part)?.[0] ?? '';
  const body = part.slice(not ? 1 : 0, part.length - quantifier.length);
  const sets: ReadonlySet<string>[] = [];
  const tags: string[] = [];
  for (const option of body.split('|')) {
    if (option.startsWith('#')) tags.push(option.slice(1));
    else if (option.startsWith('@')) sets.push(classNamed(option.slice(1), classes));
    else sets.push(new Set(option.startsWith('~') ? formsOf(option.slice(1)) : [option]));
  }
  const any = body === '.';
  const words = any || tags.length > 0 ? null : sets.flatMap((set) => [...set]);
  const test: Test = (token) =>
    any || sets.some((set) => set.has(token.normal)) || tags.some((tag) => token.tags.has(tag));
  const min = quantifier === '?' || quantifier === '*' ? 0 : 1;
  const max = quantifier === '*' || quantifier === '+' ? 3 : 1;
  return { test, words, min, max, not };
}

function classNamed(name: string, classes: WordClasses): ReadonlySet<string> {
  const found = classes[name];
  if (!found) throw new Error(`A pattern names an unknown word class: ${name}`);
  return found;
}

function matchAt(pattern: Pattern, sentence: ParsedSentence, from: number): PhraseMatch | null {
  const { tokens } = sentence;
  const breaks = clauseBreaks(sentence);
  let open = from;
  let close = -1;

  const run = (stepIndex: number, at: number): number | null => {
    const step = pattern.steps[stepIndex];
    if (!step) return at;
    if (step.atStart && !(breaks[at] ?? true)) return null;
    if (step.not) {
      const token = tokens[at];
      return token && !breaks[at] && step.test(token) ? null : run(stepIndex + 1, at);
    }
    let taken = 0;
    while (taken < step.max && fits(step, at + taken, taken)) taken += 1;
    for (; taken >= step.min; taken -= 1) {
      const end = at + taken;
      if (step.atEnd && !(breaks[end] ?? true)) continue;
      const matched = run(stepIndex + 1, end);
      if (matched === null) continue;
      if (step.opens) open = at;
      if (step.closes) close = end;
      return matched;
    }
    return null;
  };
  const fits = (step: Step, at: number, taken: number): boolean => {
    const token = tokens[at];
    if (!token || token.mask !== null || !step.test(token)) return false;
    return at === from || !breaks[at] || (taken === 0 && (step.crosses || step.atStart));
  };

  const to = run(0, from);
  if (to === null) return null;
  const span = spanOf(tokens, open, close < 0 ? to : close);
  return span && { kind: pattern.kind, from, to, first: open, ...span };
}
