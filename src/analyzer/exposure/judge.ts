import { addTrees, type Tree } from '../specificity/trees';
import { exposureFeatures, type Told } from './features';
import type { DraftReading } from './reading';
import type { WeighedRisk } from './risks';
import stored from './trees.json';

/** From where on a model is listened to, on the scale of `exposureOf`. */
export interface Limits {
  /** From here on the model speaks up where no phrase tells anything; below it a phrase is worth a suggestion. */
  likely: number;
  /** From here on what the model alone found may hold a post. */
  sure: number;
}

/* TypeScript reads nested arrays of a JSON file as loose unions; the fit script writes this very shape. */
const models = stored as unknown as Readonly<
  Record<WeighedRisk, { limits: Limits; base: number; trees: readonly Tree[] } | undefined>
>;
/* Of a risk that was never fitted nothing is said. */
const NEVER: Limits = { likely: 0, sure: 1 };

/**
 * How likely a draft runs a risk, 0 to 1, its context and what the rule's own phrases found taken together. What a value
 * is worth differs from risk to risk: see `limitsOf` and docs/exposure-model-card.md.
 */
export function exposureOf(reading: DraftReading, risk: WeighedRisk, told: Told): number {
  const model = models[risk];
  if (!model) return 0;
  return 1 / (1 + Math.exp(-addTrees(model.base, model.trees, exposureFeatures(reading, risk, told))));
}

/** The limits of a risk, chosen by cross-validation (`npm run fit`). */
export function limitsOf(risk: WeighedRisk): Limits {
  return models[risk]?.limits ?? NEVER;
}
