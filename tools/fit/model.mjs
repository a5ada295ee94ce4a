import { boost, walk } from './boost.mjs';
import { standardisedRidge } from './ridge.mjs';

/* Chosen by cross-validation; the figures hardly move around them. */
const PENALTY = 100;
const BOOSTING = { trees: 150, depth: 3, rate: 0.1, leaf: 25, shrink: 10, columns: 0.3, sample: 0.7, bins: 24 };

/** Fits the line alone, or the mean of line and trees. Deterministic. */
export function fitModel(rows, targets, { withTrees }) {
  const line = standardisedRidge(rows, targets, PENALTY);
  const grown = withTrees ? boost(rows, targets, BOOSTING) : { base: 0, trees: [], gains: rows[0].map(() => 0) };
  return { ...line, ...grown };
}

/** The model's rating of one row, before it is cut to the scale. */
export function predict({ intercept, weights, base, trees }, row) {
  const line = weights.reduce((sum, weight, j) => sum + weight * row[j], intercept);
  return trees.length === 0 ? line : (line + trees.reduce((sum, tree) => sum + walk(tree, row), base)) / 2;
}

/**
 * Predictions for every row by models that saw neither the row nor its variant.
 * @param {number[][]} variants the same rows written another way, to learn from beside the rows
 * @param {number[][]} asked the rows to predict, one for each target
 */
export function crossValidate(rows, variants, asked, targets, folds, options) {
  const predictions = new Array(rows.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = [...rows.keys()].filter((i) => i % folds !== fold);
    const known = seen.map((i) => targets[i]);
    const model = fitModel(
      [...seen.map((i) => rows[i]), ...seen.map((i) => variants[i])],
      [...known, ...known],
      options,
    );
    for (let i = fold; i < rows.length; i += folds) predictions[i] = Math.min(5, Math.max(1, predict(model, asked[i])));
  }
  return predictions;
}

/** The model as the analyzer reads it: weights by name, four significant digits. */
export function toStored(model, names) {
  const weights = Object.fromEntries(names.map((name, j) => [name, Number(model.weights[j].toPrecision(4))]));
  return {
    intercept: Number(model.intercept.toFixed(4)),
    weights,
    base: Number(model.base.toFixed(4)),
    trees: model.trees,
  };
}
