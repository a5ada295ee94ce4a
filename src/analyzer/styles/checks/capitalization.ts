import type { Check } from '../check';
import { compilePattern } from '../regex/pattern';
import type { CapitalizationRule } from '../style';
import { type Exceptions, exceptionsOf } from './exceptions';
import { inTitle } from './title-case';

const WORD = /[\p{N}\p{L}*]+\S*/gu;

/** Whether a text's capitals are as they should be. */
type IsRight = (text: string) => boolean;

/** Finds texts with other capitals than the rule asks for. @throws PatternProblem */
export function capitalization(rule: CapitalizationRule, accept: readonly string[]): Check {
  const isRight = judgeOf(rule, exceptionsOf(rule, accept));
  const prefix = rule.prefix === '' ? null : compilePattern(`\\A(?:${rule.prefix})`);
  return ({ text }) => {
    const start = prefix?.matchesIn(text)[0]?.end ?? 0;
    const judged = text.slice(start);
    if (judged.trim() === '' || isRight(judged)) return [];
    return [{ start, end: text.length, args: [judged] }];
  };
}

function judgeOf(rule: CapitalizationRule, except: Exceptions): IsRight {
  const isExcepted: IsRight = (text) => except.isIn(text);
  switch (rule.match) {
    case '$lower':
      return (text) => text === text.toLowerCase() || isExcepted(text);
    case '$upper':
      return (text) => text === text.toUpperCase() || isExcepted(text);
    case '$title':
      return (text) => {
        const words = wordsOf(text, except);
        return isEnough(words, rule.threshold, (word, at) => {
          const edge = at === 0 || at === words.length - 1;
          return word === inTitle(word, rule.style, edge) || word === word.toUpperCase() || isExcepted(word);
        });
      };
    case '$sentence':
      return (text) => isSentenceCase(wordsOf(text, except), rule, isExcepted);
    default: {
      const pattern = compilePattern(rule.match);
      return (text) => pattern.isIn(text) || isExcepted(text);
    }
  }
}

function isSentenceCase(words: readonly string[], rule: CapitalizationRule, isExcepted: IsRight): boolean {
  const first = stem(words[0] ?? '');
  if (first.toLowerCase() === first && first.toUpperCase() !== first && !isExcepted(first)) return false;
  return isEnough(words, rule.threshold, (word, at) => {
    const before = words[at - 1] ?? '';
    const inner = stem(word);
    return (
      at === 0 ||
      inner === inner.toLowerCase() ||
      inner === inner.toUpperCase() ||
      rule.indicators.some((ending) => before.endsWith(ending)) ||
      isExcepted(inner)
    );
  });
}

/* "Top-level" and "Client's" are judged by their first half. */
function stem(word: string): string {
  return word.split(/[-'’]/u, 1)[0] ?? word;
}

function isEnough(
  words: readonly string[],
  threshold: number,
  isRight: (word: string, at: number) => boolean,
): boolean {
  if (words.length === 0) return true;
  return words.filter(isRight).length / words.length > threshold;
}

/* What is excepted is one word, however many it has. */
function wordsOf(text: string, except: Exceptions): string[] {
  const found = except.spansIn(text);
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const outside = words.filter((word) => !found.some((span) => word.start < span.end && span.start < word.end));
  return [...found, ...outside].sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
}
