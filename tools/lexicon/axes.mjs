/** Principal axes of rows, widest first, by Jacobi rotations of the covariance. Signs are fixed: largest entry positive. */
export function principalAxes(rows, count) {
  const size = rows[0].length;
  const mean = rows[0].map((_, i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length);
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let i = 0; i < size; i += 1) {
      for (let j = i; j < size; j += 1) covariance[i][j] += ((row[i] - mean[i]) * (row[j] - mean[j])) / rows.length;
    }
  }
  for (let i = 0; i < size; i += 1) for (let j = 0; j < i; j += 1) covariance[i][j] = covariance[j][i];
  const { values, vectors } = jacobi(covariance);
  const order = [...values.keys()].sort((a, b) => values[b] - values[a]).slice(0, count);
  const axes = order
    .map((k) => vectors.map((row) => row[k]))
    .map((axis) => {
      const widest = axis.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0);
      return axis.map((x) => x * Math.sign(widest));
    });
  return { mean, axes };
}

function jacobi(matrix) {
  const size = matrix.length;
  const vectors = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => Number(i === j)),
  );
  for (let sweep = 0; sweep < 30; sweep += 1) {
    let rest = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        rest += matrix[p][q] ** 2;
        rotate(matrix, vectors, p, q);
      }
    }
    if (rest < 1e-18) break;
  }
  return { values: matrix.map((row, i) => row[i]), vectors: vectors.map((row) => [...row]) };
}

function rotate(matrix, vectors, p, q) {
  if (matrix[p][q] === 0) return;
  const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of matrix) [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]];
  const [a, b] = [matrix[p], matrix[q]];
  for (let k = 0; k < a.length; k += 1) [a[k], b[k]] = [c * a[k] - s * b[k], s * a[k] + c * b[k]];
  for (const row of vectors) [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]];
}
