import { addTrees, type Tree } from '../specificity/trees';
import { exposureFeatures, type Told } from './features';
import type { DraftReading } from './reading';
import type { WeighedRisk } from './risks';
import stored from './trees.json';

/* TypeScript reads nested arrays of a JSON file as loose unions; the fit script writes this very shape. */
const models = stored as unknown as Readonly<Record<WeighedRisk, { base: number; trees: readonly Tree[] } | undefined>>;

/**
 * How likely a draft runs a risk, 0 to 1, its context and what the rule's own phrases found taken together. One half is
 * the border between drafts of our own that run it and near-misses: see docs/exposure-model-card.md.
 */
export function exposureOf(reading: DraftReading, risk: WeighedRisk, told: Told): number {
  const model = models[risk];
  if (!model) return 0;
  return 1 / (1 + Math.exp(-addTrees(model.base, model.trees, exposureFeatures(reading, risk, told))));
}
