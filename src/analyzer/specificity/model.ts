import type { Counts } from './counts';
import { FEATURES, featuresOf } from './features';
import { addTrees, type Tree } from './trees';
import weights from './weights.json';

/** A fitted model, as `npm run fit` writes it. */
interface Model {
  intercept: number;
  /** By feature name; each is in units of the rating per unit of the feature. */
  weights: Readonly<Record<string, number>>;
  /** What the trees start from, and what each adds. Without trees the line alone decides. */
  base: number;
  trees: readonly Tree[];
}

/* TypeScript reads nested arrays of a JSON file as loose unions; the fit script writes this very shape. */
const models = weights as unknown as Readonly<Record<'en' | 'und', Model>>;

/** The human scale of Gao et al. (AAAI 2019): 1 general, 5 specific. */
export const LOWEST = 1;
export const HIGHEST = 5;

/** Rates a tweet-length stretch from 1 (general) to 5 (specific): the mean of a weighted sum and of small trees. */
export function rate(counts: Counts, language: 'en' | 'und'): number {
  const { intercept, weights: byName, base, trees } = models[language];
  const values = featuresOf(counts, language);
  const line = FEATURES[language].reduce((sum, [name], i) => sum + (byName[name] ?? 0) * (values[i] ?? 0), intercept);
  const grown = addTrees(base, trees, values);
  const rating = trees.length === 0 ? line : (line + grown) / 2;
  return Math.min(HIGHEST, Math.max(LOWEST, rating));
}
