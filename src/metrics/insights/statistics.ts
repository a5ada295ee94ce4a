/* Own code: the libraries at hand rank ties by their place in the list, and none gives an interval for a median. */

/** A figure with the range in which it lies with 95% confidence. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** Standard deviations of a normal distribution that hold 95% of it. */
const Z95 = 1.96;
/** Fewest values from which an interval for a median can be had at 95%. */
const FEWEST_FOR_MEDIAN = 6;
/** Fewest pairs from which a rank correlation's interval is more than a formula. */
const FEWEST_FOR_CORRELATION = 10;

/**
 * The median, with its interval by order statistics: no shape of the distribution is assumed (Campbell and Gardner, BMJ 1988;
 * 296:1454).
 * @returns null for fewer than six values
 */
export function medianOf(values: readonly number[]): Estimate | null {
  const count = values.length;
  if (count < FEWEST_FOR_MEDIAN) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = (Z95 * Math.sqrt(count)) / 2;
  const at = (rank: number) => sorted[Math.min(count, Math.max(1, Math.round(rank))) - 1] ?? 0;
  const middle = (at(Math.ceil(count / 2)) + at(Math.floor(count / 2) + 1)) / 2;
  return { value: middle, low: at(count / 2 - half), high: at(1 + count / 2 + half) };
}

/**
 * Spearman's rank correlation, with its interval by Fisher's transformation and the standard error of Fieller, Hartley and
 * Pearson (Biometrika 1957; 44:470). -1 to 1.
 * @returns null for fewer than ten pairs, or where one side is always the same
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): Estimate | null {
  if (pairs.length < FEWEST_FOR_CORRELATION) return null;
  const value = correlation(ranksOf(pairs.map(([x]) => x)), ranksOf(pairs.map(([, y]) => y)));
  if (value === null) return null;
  const centre = Math.atanh(Math.min(0.999_999, Math.max(-0.999_999, value)));
  const reach = Z95 * Math.sqrt(1.06 / (pairs.length - 3));
  return { value, low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}

/* Equal values share the middle of their places. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks: number[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { index } of order.slice(from, to)) ranks[index] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const meanX = mean(xs);
  const meanY = mean(ys);
  let both = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (const [index, x] of xs.entries()) {
    const dx = x - meanX;
    const dy = (ys[index] ?? 0) - meanY;
    both += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  }
  return squaresX === 0 || squaresY === 0 ? null : both / Math.sqrt(squaresX * squaresY);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
