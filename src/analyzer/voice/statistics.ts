/** The value that a share (0 to 1) of the others does not exceed, between neighbours where it falls between them. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/* What makes each of the two equal to the standard deviation where values are normally distributed. */
const OF_DEVIATION = 1.4826;
const OF_QUARTILES = 1.349;

/**
 * A standard deviation that a few strange values do not move: the greater of those that the median absolute deviation and
 * the distance of the quartiles stand for.
 */
export function robustSpread(values: readonly number[]): number {
  const middle = median(values);
  return Math.max(
    OF_DEVIATION * median(values.map((value) => Math.abs(value - middle))),
    (quantile(values, 0.75) - quantile(values, 0.25)) / OF_QUARTILES,
  );
}
