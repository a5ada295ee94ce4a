import { matchCase } from '../../text/case';
import type { Check, Hit, Subject } from '../check';
import { inWords } from '../message';
import { compilePattern, type PatternMatch } from '../regex/pattern';
import type { SubstitutionRule } from '../style';
import { compileAlternatives } from './alternatives';
import { exceptionsOf } from './exceptions';
import { tagsOf } from './penn-tags';
import { canStandIn } from './standing-in';

/** Finds what is to be said differently, and knows how. @throws PatternProblem */
export function substitution(rule: SubstitutionRule, accept: readonly string[]): Check {
  const { ignorecase, nonword, capitalize } = rule;
  const swap = longestFirst(rule.swap);
  const except = exceptionsOf(rule, accept);
  const hasTags = rule.pos === '' ? null : compilePattern(rule.pos);
  const find = compileAlternatives(
    swap.map(([found]) => found),
    { nonword, ignoreCase: ignorecase },
  );
  const replacements = swap.map(([, instead]) => instead.split('|'));
  return (subject) => {
    const hits: Hit[] = [];
    for (const { start, end, index, groups } of find(subject.text)) {
      const found = subject.text.slice(start, end);
      const filled = (replacements[index] ?? []).map((word) => fillGroups(word, groups));
      if (except.isIn(found) || filled.some((same) => isSame(same, found.trim(), subject, start))) continue;
      if (hasTags && !tagsIn(subject, start, end).some((tags) => hasTags.isIn(tags))) continue;
      const instead = capitalize ? filled.map((word) => matchCase(found, word)) : filled;
      const isFix = rule.action !== null || instead.every((words) => canStandIn(words, subject.text, { start, end }));
      hits.push({ start, end, args: [inWords(instead, rule.message), found], instead: isFix ? instead : [] });
    }
    return hits;
  };
}

/* As Vale tries them (its check/substitution.go), so that "depot keeper" is not taken for "depot". Go counts bytes. */
function longestFirst(swap: SubstitutionRule['swap']): SubstitutionRule['swap'] {
  const length = (text: string) => new TextEncoder().encode(text).length;
  return [...swap].sort(([one], [other]) => length(other) - length(one));
}

/* `$1` stands for what the first group of the found pattern holds. */
function fillGroups(words: string, groups: PatternMatch['groups']): string {
  return words.replace(/\$\{?([1-9])\}?/gu, (_whole, number: string) => groups[Number(number) - 1]?.text ?? '');
}

/* "Use 'GitHub' instead of 'GitHub'" helps nobody, nor does it where only the start of a sentence makes a capital. */
function isSame(instead: string, found: string, { post, start: from }: Subject, start: number): boolean {
  if (instead === found) return true;
  return (
    instead === found.charAt(0).toLowerCase() + found.slice(1) && post.sentences.some((s) => s.start === from + start)
  );
}

/* "word/TAG" pairs with every reading of the words, as Vale writes them. */
function tagsIn({ post, start: from }: Subject, start: number, end: number): string[] {
  const within = post.sentences.flatMap(({ parsed, start: at }) =>
    parsed.tokens.filter((token) => at + token.start < from + end && from + start < at + token.end),
  );
  return within.reduce<string[]>(
    (texts, token) => texts.flatMap((text) => tagsOf(token).map((tag) => `${text}${text && ' '}${token.text}/${tag}`)),
    [''],
  );
}
