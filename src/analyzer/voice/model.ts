import { FEATURES, featuresOf, type ModelName } from './features';
import type { Reading } from './reading';
import weights from './weights.json';

/** A fitted line, as `npm run fit` writes it: the rating at zero, and by feature name per unit of the feature. */
interface Line {
  intercept: number;
  weights: Readonly<Record<string, number>>;
}

const lines: Readonly<Record<ModelName, Line>> = weights;

/**
 * What people would rate a text, by a line fitted to their ratings: formality from −3 (informal) to 3 (formal), warmth in
 * standard deviations of politeness. See docs/voice-model-card.md.
 */
export function rate(model: ModelName, reading: Reading): number {
  const { intercept, weights: byName } = lines[model];
  const values = featuresOf(model, reading);
  return FEATURES[model].reduce((sum, [name], i) => sum + (byName[name] ?? 0) * (values[i] ?? 0), intercept);
}
