/**
 * Ridge regression with an unpenalised intercept, by the normal equations.
 * @param {number[][]} rows one row of features an example
 * @param {number[]} targets
 * @param {number} penalty added to the diagonal; give it in the squared units of the features
 * @returns {number[]} `[intercept, ...weights]`
 */
export function ridge(rows, targets, penalty) {
  const size = rows[0].length + 1;
  const normal = Array.from({ length: size }, () => new Float64Array(size + 1));
  rows.forEach((row, n) => {
    const x = [1, ...row];
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) normal[i][j] += x[i] * x[j];
      normal[i][size] += x[i] * targets[n];
    }
  });
  for (let i = 1; i < size; i += 1) normal[i][i] += penalty;
  return solve(normal);
}

/**
 * Ridge over standardised features, its weights told in the features' own units.
 * @returns {{ intercept: number, weights: number[], standardised: number[] }} `standardised`: change of the target for one standard deviation
 */
export function standardisedRidge(rows, targets, penalty) {
  const means = rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length);
  const spreads = means.map(
    (mean, j) => Math.sqrt(rows.reduce((sum, row) => sum + (row[j] - mean) ** 2, 0) / rows.length) || 1,
  );
  const scaled = rows.map((row) => row.map((x, j) => (x - means[j]) / spreads[j]));
  const [centre, ...standardised] = ridge(scaled, targets, penalty);
  const weights = standardised.map((weight, j) => weight / spreads[j]);
  return { intercept: centre - weights.reduce((sum, weight, j) => sum + weight * means[j], 0), weights, standardised };
}

/** Gaussian elimination with partial pivoting of an augmented matrix, which it uses up. */
export function solve(rows) {
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let k = i + 1; k < size; k += 1) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = i + 1; k < size; k += 1) {
      const factor = rows[k][i] / rows[i][i];
      if (factor !== 0) for (let j = i; j <= size; j += 1) rows[k][j] -= factor * rows[i][j];
    }
  }
  const x = new Array(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = rows[i][size];
    for (let j = i + 1; j < size; j += 1) rest -= rows[i][j] * x[j];
    x[i] = rest / rows[i][i];
  }
  return x;
}
