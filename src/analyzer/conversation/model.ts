import { FEATURES, featuresOf, type ModelName } from './features';
import type { Tally } from './tally';
import weights from './weights.json';

/** A fitted line, as `npm run fit` writes it: log-odds at zero, and by feature name per unit of the feature. */
interface Line {
  intercept: number;
  weights: Readonly<Record<string, number>>;
}

const lines: Readonly<Record<ModelName, Line>> = weights;

/** What a model says of a stretch of text, 0 to 1. One half is the fitted border, both sides taken as equally frequent. */
export function probability(model: ModelName, tally: Tally): number {
  const { intercept, weights: byName } = lines[model];
  const values = featuresOf(model, tally);
  const odds = FEATURES[model].reduce((sum, [name], i) => sum + (byName[name] ?? 0) * (values[i] ?? 0), intercept);
  return 1 / (1 + Math.exp(-odds));
}
