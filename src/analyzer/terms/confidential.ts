import type { AnalyzerPolicy, HashedTerm } from '../policy';
import type { Span } from '../types';
import { formOfTerm } from './term-form';
import { hashOf } from './term-hash';
import { type WordRun, wordRuns } from './word-runs';

type Terms = AnalyzerPolicy['confidentialTerms'];

/** A list of terms, made ready once. */
interface Lookup {
  /** Forms of the terms in clear. */
  clear: ReadonlySet<string>;
  /** By salt: the hashes, and the most words that any of them has. Terms that share a salt share the work. */
  hashed: readonly { salt: string; hashes: ReadonlySet<string>; words: number }[];
  /** The most words of any term. */
  most: number;
}

const lookups = new WeakMap<Terms, Lookup>();

/* Hashes of the words last seen, so that a keystroke costs the words that changed. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/**
 * Finds a policy's confidential terms wherever they stand in a text, in links, hashtags and quotations too: whole words,
 * in any case, with or without accents, joined by a blank, a hyphen, a line break or nothing. Each distinct run of words
 * is hashed once a salt.
 * @returns in reading order; the longer of two that overlap
 */
export function findConfidential(text: string, terms: Terms): Span[] {
  if (terms.length === 0) return [];
  const lookup = lookupOf(terms);
  const found: WordRun[] = [];
  for (const [form, runs] of wordRuns(text, lookup.most)) {
    if (lookup.clear.has(form)) found.push(...runs);
    else found.push(...runs.filter(({ words }) => isHashed(form, words, lookup)));
  }
  return withoutOverlaps(found);
}

function isHashed(form: string, words: number, { hashed }: Lookup): boolean {
  return hashed.some((group) => words <= group.words && group.hashes.has(knownHash(group.salt, form)));
}

function knownHash(salt: string, form: string): string {
  const key = `${salt}\n${form}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const hash = hashOf(salt, form);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, hash);
  return hash;
}

function withoutOverlaps(runs: readonly WordRun[]): Span[] {
  const kept: Span[] = [];
  let free = 0;
  for (const { start, end } of [...runs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < free) continue;
    kept.push({ start, end });
    free = end;
  }
  return kept;
}

function lookupOf(terms: Terms): Lookup {
  let lookup = lookups.get(terms);
  if (!lookup) {
    lookup = makeLookup(terms);
    lookups.set(terms, lookup);
  }
  return lookup;
}

function makeLookup(terms: Terms): Lookup {
  const clear = terms.filter((term) => typeof term === 'string').flatMap((term) => formOfTerm(term) ?? []);
  const hashed = terms.filter((term) => typeof term !== 'string');
  return {
    clear: new Set(clear.map(({ form }) => form)),
    hashed: [...new Set(hashed.map(({ salt }) => salt))].map((salt) => {
      const group = hashed.filter((term) => term.salt === salt);
      return { salt, hashes: new Set(group.map(({ hash }) => hash)), words: mostWords(group) };
    }),
    most: mostWords([...clear, ...hashed]),
  };
}

function mostWords(terms: readonly Pick<HashedTerm, 'words'>[]): number {
  return terms.reduce((most, { words }) => Math.max(most, words), 1);
}
