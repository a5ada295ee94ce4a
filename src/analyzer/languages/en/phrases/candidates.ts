import { perSentence } from '../../../text/per-sentence';
import type { ParsedSentence } from '../../../text/sentence';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import type { Pattern, Step } from './pattern';

/*
 * The patterns of all rules, by the words or the part of speech that each of them cannot do without. A sentence looks up
 * its own words once, for all rules together, so that a rule which has nothing to say of it costs nothing.
 */
const byWord = new Map<string, Pattern[]>();
const byTag = new Map<string, Pattern[]>();
/* Patterns of any words at all. */
const always: Pattern[] = [];
let known = 0;

/** Makes a pattern findable. */
export function register(pattern: Pattern): void {
  known += 1;
  const step = rarest(pattern.steps);
  if (!step) always.push(pattern);
  for (const word of step?.words ?? []) put(byWord, word, pattern);
  for (const tag of step?.tags ?? []) put(byTag, tag, pattern);
}

function put(index: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const patterns = index.get(key);
  if (patterns) patterns.push(pattern);
  else index.set(key, [pattern]);
}

/* How often a step's words may be met, in content words' worth of it. */
const FUNCTION_WORD = 25;
const TAG = 500;

function rarest(steps: readonly Step[]): Step | undefined {
  const needed = steps.filter(({ min, not, any }) => min > 0 && !not && !any);
  const frequencies = new Map(needed.map((step) => [step, frequencyOf(step)]));
  return needed.sort((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0))[0];
}

function frequencyOf({ words, tags }: Step): number {
  let frequency = tags.length * TAG;
  for (const word of words) frequency += FUNCTION_WORDS.has(word) ? FUNCTION_WORD : 1;
  return frequency;
}

/** The patterns of one `Phrases` that a sentence has the words for, by rank. */
export function candidatesIn(sentence: ParsedSentence, owner: object): readonly Pattern[] {
  const read = collected(sentence);
  if (read.of < known) {
    read.byOwner = collect(sentence);
    read.of = known;
  }
  return read.byOwner.get(owner) ?? NONE;
}

const NONE: readonly Pattern[] = [];
/* Outdated when patterns were registered since. */
const collected = perSentence(() => ({ of: -1, byOwner: new Map<object, Pattern[]>() }));

function collect({ words }: ParsedSentence): Map<object, Pattern[]> {
  const patterns = new Set(always);
  for (const { normal, tags } of words) {
    for (const pattern of byWord.get(normal) ?? NONE) patterns.add(pattern);
    for (const tag of tags) for (const pattern of byTag.get(tag) ?? NONE) patterns.add(pattern);
  }
  const byOwner = new Map<object, Pattern[]>();
  for (const pattern of patterns) {
    const others = byOwner.get(pattern.owner);
    if (others) others.push(pattern);
    else byOwner.set(pattern.owner, [pattern]);
  }
  for (const own of byOwner.values()) own.sort((a, b) => a.rank - b.rank);
  return byOwner;
}
