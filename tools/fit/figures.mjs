const mean = (values) => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Pearson's correlation of two lists of equal length. */
export function pearson(a, b) {
  const [ma, mb] = [mean(a), mean(b)];
  const covariance = a.reduce((sum, x, i) => sum + (x - ma) * (b[i] - mb), 0);
  const spread = (values, m) => Math.sqrt(values.reduce((sum, x) => sum + (x - m) ** 2, 0));
  return covariance / (spread(a, ma) * spread(b, mb));
}

/** Spearman's correlation of ranks; equal values share the mean of their ranks. */
export const spearman = (a, b) => pearson(ranks(a), ranks(b));

function ranks(values) {
  const order = [...values.keys()].sort((i, j) => values[i] - values[j]);
  const found = new Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]] === values[order[from]]) to += 1;
    for (let k = from; k < to; k += 1) found[order[k]] = (from + to - 1) / 2;
  }
  return found;
}

/** Mean absolute difference. */
export const meanAbsoluteError = (a, b) => mean(a.map((x, i) => Math.abs(x - b[i])));

/**
 * Predictions against ratings, in equal slices of the predictions.
 * @returns {{ predicted: number, rated: number, rows: number }[]}
 */
export function calibration(predictions, ratings, slices = 10) {
  const order = [...predictions.keys()].sort((a, b) => predictions[a] - predictions[b]);
  return Array.from({ length: slices }, (_, k) => {
    const slice = order.slice(Math.floor((k * order.length) / slices), Math.floor(((k + 1) * order.length) / slices));
    return {
      predicted: mean(slice.map((i) => predictions[i])),
      rated: mean(slice.map((i) => ratings[i])),
      rows: slice.length,
    };
  });
}

/** The mean of the two sides' F1 at a threshold on probabilities; labels are 0 or 1. */
export function macroF1(probabilities, labels, threshold = 0.5) {
  const f1 = (side) => {
    let [hits, said, are] = [0, 0, 0];
    probabilities.forEach((p, i) => {
      const says = Number(p >= threshold) === side;
      if (says && labels[i] === side) hits += 1;
      if (says) said += 1;
      if (labels[i] === side) are += 1;
    });
    return (2 * hits) / (said + are);
  };
  return (f1(0) + f1(1)) / 2;
}

/** Of what a decision flags, how much is right; of what is there, how much it flags. */
export function precisionAndRecall(flags, labels) {
  const flagged = flags.filter(Boolean).length;
  const hits = flags.filter((flag, i) => flag && labels[i] === 1).length;
  return { precision: hits / flagged, recall: hits / labels.filter((y) => y === 1).length };
}
