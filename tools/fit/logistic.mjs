import { solve } from './ridge.mjs';

/* Newton's method on a convex loss: from zero it is there after a handful of steps. */
const STEPS = 12;

/**
 * Logistic regression with an L2 penalty on standardised features and none on the intercept. Deterministic.
 * @param {number[][]} rows one row of features an example
 * @param {number[]} labels 0 or 1; each side weighs as much as the other, however rare it is
 * @param {number} penalty
 * @returns {{ intercept: number, weights: number[], standardised: number[] }} log-odds; `standardised`: for one standard deviation
 */
export function logistic(rows, labels, penalty) {
  const { means, spreads } = scaleOf(rows);
  const scaled = rows.map((row) => [1, ...row.map((x, j) => (x - means[j]) / spreads[j])]);
  const share = labels.reduce((sum, y) => sum + y, 0) / labels.length;
  const weightOf = (y) => 0.5 / (y === 1 ? share : 1 - share);
  let beta = new Array(scaled[0].length).fill(0);
  for (let step = 0; step < STEPS; step += 1) beta = newton(scaled, labels, weightOf, penalty, beta);
  const [centre, ...standardised] = beta;
  const weights = standardised.map((weight, j) => weight / spreads[j]);
  return { intercept: centre - weights.reduce((sum, weight, j) => sum + weight * means[j], 0), weights, standardised };
}

/** The probability that a fitted line gives to one row. */
export function predictLogistic({ intercept, weights }, row) {
  return sigmoid(weights.reduce((sum, weight, j) => sum + weight * row[j], intercept));
}

function scaleOf(rows) {
  const means = rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length);
  const spreads = means.map(
    (mean, j) => Math.sqrt(rows.reduce((sum, row) => sum + (row[j] - mean) ** 2, 0) / rows.length) || 1,
  );
  return { means, spreads };
}

function newton(rows, labels, weightOf, penalty, beta) {
  const size = beta.length;
  const system = Array.from({ length: size }, () => new Float64Array(size + 1));
  rows.forEach((row, n) => {
    const p = sigmoid(row.reduce((sum, x, j) => sum + x * beta[j], 0));
    const weight = weightOf(labels[n]);
    const slope = weight * (labels[n] - p);
    const curve = weight * p * (1 - p);
    for (let i = 0; i < size; i += 1) {
      const x = curve * row[i];
      for (let j = 0; j < size; j += 1) system[i][j] += x * row[j];
      system[i][size] += slope * row[i];
    }
  });
  for (let i = 1; i < size; i += 1) {
    system[i][i] += penalty;
    system[i][size] -= penalty * beta[i];
  }
  return solve(system).map((step, i) => beta[i] + step);
}

function sigmoid(odds) {
  return 1 / (1 + Math.exp(-odds));
}
