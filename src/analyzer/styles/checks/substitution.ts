import { matchCase } from '../../text/case';
import type { Check, Hit, Subject } from '../check';
import { inWords } from '../message';
import { compilePattern } from '../regex/pattern';
import type { SubstitutionRule } from '../style';
import { exceptionsOf } from './exceptions';
import { tagsOf } from './penn-tags';
import { anyOf } from './word-template';

/** Finds what is to be said differently, and knows how. @throws PatternProblem */
export function substitution(rule: SubstitutionRule, accept: readonly string[]): Check {
  const { swap, ignorecase, nonword, capitalize } = rule;
  const isExcepted = exceptionsOf(rule, accept);
  const hasTags = rule.pos === '' ? null : compilePattern(rule.pos);
  const pattern = compilePattern(
    anyOf(
      swap.map(([found]) => `(?:${found})`),
      { nonword },
    ),
    { ignoreCase: ignorecase },
  );
  // Which of the alternatives it was is asked only of the few matches: a group for each would cost every text.
  const alternatives = swap.map(([found, instead]) => ({
    isAll: compilePattern(`\\A(?:${found})\\z`, { ignoreCase: ignorecase }),
    instead: instead.split('|'),
  }));
  return (subject) => {
    const hits: Hit[] = [];
    for (const { start, end } of pattern.matchesIn(subject.text)) {
      const found = subject.text.slice(start, end);
      const known = alternatives.find(({ isAll }) => isAll.isIn(found));
      if (!known || isExcepted(found)) continue;
      if (known.instead.some((same) => isSame(same, found.trim(), subject, start))) continue;
      if (hasTags && !tagsIn(subject, start, end).some((tags) => hasTags.isIn(tags))) continue;
      const instead = capitalize ? known.instead.map((word) => matchCase(found, word)) : known.instead;
      hits.push({ start, end, args: [inWords(instead, rule.message), found], instead });
    }
    return hits;
  };
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
