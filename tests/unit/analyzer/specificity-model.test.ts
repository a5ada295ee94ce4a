import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../src/analyzer/specificity/features';
import { lookUp } from '../../../src/analyzer/specificity/lexicon/lexicon';
import weights from '../../../src/analyzer/specificity/weights.json';

const FOLDER = new URL('../../../src/analyzer/specificity/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, FOLDER));

describe('the specificity model', () => {
  it.each(['en', 'und'] as const)(
    'has one weight for each feature of %s, so that a renamed one asks for a new fit',
    (language) => {
      expect(Object.keys(weights[language].weights)).toEqual(FEATURES[language].map(([name]) => name));
    },
  );

  it('has trees that look at features there are', () => {
    const looked = (tree: unknown): number[] =>
      Array.isArray(tree) ? [tree[0], ...looked(tree[2]), ...looked(tree[3])] : [];
    const features = weights.en.trees.flatMap(looked);
    expect(features.length).toBeGreaterThan(100);
    expect(Math.max(...features)).toBeLessThan(FEATURES.en.length);
  });

  it('stays small: weights below 30 kB, lexicon below 400 kB gzipped', () => {
    expect(read('weights.json').length).toBeLessThan(30_000);
    expect(gzipSync(read('lexicon/words.json')).length).toBeLessThan(400_000);
  });
});

describe('the lexicon', () => {
  it('knows things from ideas', () => {
    expect(lookUp('forklift')?.concreteness).toBeGreaterThan(0.8);
    expect(lookUp('strategy')?.concreteness).toBeLessThan(0.3);
  });

  it('knows common words from rare ones', () => {
    expect(lookUp('people')?.frequency).toBeGreaterThan(5);
    expect(lookUp('pallets')?.frequency).toBeLessThan(3.5);
  });

  it('reads a possessive as its word, and says so when it knows none', () => {
    expect(lookUp("company's")).toEqual(lookUp('company'));
    expect(lookUp('zxqvk')).toBeNull();
  });
});
