import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type nlp from 'compromise/two';
import { expect, it } from 'vitest';
import { tagEnglish } from '../../../src/analyzer/languages/en/tagger';
import { rules } from '../../../src/analyzer/registry';

/* compromise's other build: a copy of its own, without what we put in place of its parts. */
const untouched: typeof nlp = createRequire(import.meta.url)('compromise/two');

function examples(): string[] {
  return rules.flatMap(({ examples: { flag, pass } }) =>
    [...flag, ...pass].map((example) => (typeof example === 'string' ? example : example.text)),
  );
}

function corpus(): string[] {
  const lines = readFileSync(new URL('../../corpus/seen.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  // Every fifth post: compromise alone takes seconds for them all.
  return lines.filter((_, i) => i % 5 === 0).map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Clauses of more words than our look at a clause has bits for. */
function longClauses(): string[] {
  const words = corpus().flatMap((text) => text.match(/[\p{L}'’]+/gu) ?? []);
  return Array.from({ length: 60 }, (_, i) => words.slice(i * 70, (i + 1) * 70).join(' '));
}

interface Word {
  text: string;
  tags?: ReadonlySet<string>;
  /** What a half of a contraction stands for. */
  implicit?: string;
}

/** Tags stand in the order in which they were given: it tells when steps of the tagger change places. */
function tagsOf(words: readonly Word[]): string[] {
  return words.map(({ text, tags }) => `${text}: ${[...(tags ?? [])].join(' ')}`);
}

it.each([
  ['examples', examples()],
  ['corpus', corpus()],
  ['long clauses', longClauses()],
])('tags every word of the %s as compromise alone would', { timeout: 120_000 }, (_, texts) => {
  for (const text of texts) {
    const words: Word[] = untouched(text).document.flat();
    const expected = tagsOf(words.filter((word) => word.text !== '' || word.implicit));
    expect(tagsOf(tagEnglish(text) ?? [])).toEqual(expected);
  }
});
