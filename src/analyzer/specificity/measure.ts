import { perSentence } from '../text/per-sentence';
import type { ParsedSentence, Token } from '../text/sentence';
import { type CountName, type Counts, PATTERNS, TAGS, WORD_CLASSES } from './counts';
import { findEvidence, type SentenceEvidence } from './evidence/evidence';
import { SUPERSENSES } from './lexicon/classes';
import { AXES, alongAxis, lookUp, type WordFacts } from './lexicon/lexicon';

/** One sentence, read for specificity. */
export interface Measure {
  counts: Counts;
  evidence: readonly SentenceEvidence[];
}

/* Weight of a word in a mean of vectors: a / (a + p), a = 0.001 (Arora, Liang and Ma, ICLR 2017). */
const SIF = 1e-3;
/* Top of the Zipf scale of SUBTLEX-US ("you"): rarity counts down from here. */
const MOST_FREQUENT = 7.3;
/* Below 4 on the Zipf scale (10 in a million words) readers call a word uncommon (van Heuven et al. 2014). */
const UNCOMMON = 4;
/* The upper half and the lower fifth of the lexicon's words, from an idea (0) to a thing (1). */
const CONCRETE = 0.6;
const ABSTRACT = 0.25;

/* What a word or a tag counts for, looked up once for each: a word is in few classes, and has few tags. */
const classesOf = byMember(entries(WORD_CLASSES));
const countOfTag = new Map<string, CountName>(entries(TAGS).map(([name, tag]) => [tag, name]));
const PATTERN_ENTRIES = entries(PATTERNS);
const SUPERSENSE_ENTRIES = entries(SUPERSENSES);

/** Counts everything the features are made of. */
export const measure = perSentence((sentence): Measure => {
  const evidence = findEvidence(sentence);
  return { evidence, counts: new Tally().sentence(sentence, evidence).counts };
});

class Tally {
  #of = new Map<CountName, number>();
  #axes = new Array<number>(AXES).fill(0);

  get counts(): Counts {
    return { of: this.#of, axes: this.#axes };
  }

  sentence(sentence: ParsedSentence, evidence: readonly SentenceEvidence[]): this {
    for (const { kind } of sentence.masks) this.#add(kind);
    for (const { kind, start, end } of evidence) {
      this.#add(kind);
      if (kind === 'name') this.#add('nameLetters', end - start);
    }
    for (const token of sentence.tokens) {
      if ((token.mask === null || token.mask === 'quotation') && /[\p{L}\p{N}]/u.test(token.normal)) this.#word(token);
    }
    const prose = proseOf(sentence);
    this.#add('characters', prose.length);
    for (const [name, pattern] of PATTERN_ENTRIES) this.#add(name, prose.match(pattern)?.length ?? 0);
    return this;
  }

  #add(name: CountName, amount = 1): void {
    if (amount !== 0) this.#of.set(name, (this.#of.get(name) ?? 0) + amount);
  }

  #word(token: Token): void {
    const { normal, tags } = token;
    this.#add('words');
    for (const tag of tags) {
      const name = countOfTag.get(tag);
      if (name) this.#add(name);
    }
    for (const name of classesOf.get(normal) ?? []) this.#add(name);
    if (!/^\p{L}/u.test(normal)) return;
    this.#add('letters', normal.length);
    const facts = lookUp(normal);
    if (facts) this.#knownWord(token, facts);
    else if (/^\p{Lu}/u.test(token.text)) this.#add('unknownCapital');
  }

  #knownWord({ tags }: Token, facts: WordFacts): void {
    const weight = SIF / (SIF + 10 ** (facts.frequency - 9));
    this.#add('axisWeight', weight);
    for (let axis = 0; axis < AXES; axis += 1)
      this.#axes[axis] = (this.#axes[axis] ?? 0) + weight * alongAxis(axis, facts);
    this.#add('known');
    this.#add('rarity', MOST_FREQUENT - facts.frequency);
    if (facts.frequency < UNCOMMON) this.#add('rare');
    if (isContent(tags)) this.#contentWord(tags, facts);
  }

  #contentWord(tags: ReadonlySet<string>, facts: WordFacts): void {
    this.#add('content');
    this.#add('concreteness', facts.concreteness);
    if (facts.concreteness > CONCRETE) this.#add('concrete');
    if (facts.concreteness < ABSTRACT) this.#add('abstract');
    if (tags.has('Noun') && facts.depth > 0) {
      this.#add('deepNouns');
      this.#add('depth', facts.depth);
    }
    for (const [name, files] of SUPERSENSE_ENTRIES) if (files.has(facts.supersense)) this.#add(name);
  }
}

function isContent(tags: ReadonlySet<string>): boolean {
  const open = tags.has('Noun') || tags.has('Verb') || tags.has('Adjective') || tags.has('Adverb');
  return open && !tags.has('Pronoun') && !tags.has('Auxiliary');
}

/* The sentence without links, mentions, hashtags and code; what is quoted stays. */
function proseOf({ text, masks }: ParsedSentence): string {
  let prose = '';
  let at = 0;
  for (const mask of masks) {
    if (mask.kind === 'quotation') continue;
    prose += text.slice(at, Math.max(at, mask.start));
    at = Math.max(at, mask.end);
  }
  return (prose + text.slice(at)).trim();
}

function byMember<K>(classes: readonly [K, ReadonlySet<string>][]): Map<string, K[]> {
  const names = new Map<string, K[]>();
  for (const [name, words] of classes) for (const word of words) names.set(word, [...(names.get(word) ?? []), name]);
  return names;
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
