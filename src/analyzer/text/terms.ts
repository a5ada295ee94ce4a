import type { Span } from '../types';
import type { ParsedPost } from './post';
import { maskOf } from './post';

/** A policy's term where it stands in a post. */
export interface TermMatch extends Span {
  term: string;
  text: string;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;

/**
 * Finds terms of a policy in the writer's own words: whole words, any case, any apostrophe, and any white space where
 * the term has a blank. A term that begins or ends in a symbol ("C++") is found as written.
 * @returns in reading order; the longer of two terms that overlap
 */
export function findTerms(post: ParsedPost, terms: readonly string[]): TermMatch[] {
  const found: TermMatch[] = [];
  for (const term of [...terms].sort((a, b) => b.length - a.length)) {
    const pattern = patternOf(term);
    if (!pattern) continue;
    for (const match of post.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const taken = found.some((other) => other.start < span.end && span.start < other.end);
      if (!taken && isReachable(post, span)) found.push({ term, text: match[0], ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function patternOf(term: string): RegExp | null {
  const words = term.trim().split(/\s+/u).filter(Boolean);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const body = words.map((word) => escapeSymbols(word).replace(/['’ʼ]/gu, "['’ʼ]")).join('\\s+');
  const before = WORD_CHARACTER.test([...first][0] ?? '') ? '(?<![\\p{L}\\p{M}\\p{N}_])' : '';
  const after = WORD_CHARACTER.test([...last].at(-1) ?? '') ? '(?![\\p{L}\\p{M}\\p{N}_])' : '';
  return new RegExp(before + body + after, 'giu');
}

function escapeSymbols(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/* A company's terms hold in hashtags too; links, mentions, code and other people's words are left alone. */
function isReachable(post: ParsedPost, span: Span): boolean {
  const mask = maskOf(post, span);
  return mask === null || mask === 'hashtag';
}
