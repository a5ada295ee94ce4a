/*
 * Gradient boosting with squared or logistic loss (Friedman 2001) over binned features: a hundred lines here against a native
 * dependency, and the trees come out in the very form that the analyzer walks: `[feature, threshold, below, above]`.
 */

/** @typedef {number | [number, number, Tree, Tree]} Tree */

/**
 * @param {number[][]} rows features of each example
 * @param {number[]} targets
 * @param {{ trees: number, depth: number, rate: number, leaf: number, shrink: number, columns: number, sample: number, bins: number }} options
 *   `leaf`: fewest examples in a leaf; `shrink`: examples at zero added to each leaf; `columns`, `sample`: shares drawn for each tree
 *   (for logistic loss both are counted in the curvature of the loss, a quarter an example at most)
 * @param {{ base: number, slopes: (sums: Float64Array) => { slope: Float64Array, curve: Float64Array } }} [loss] squared by default
 * @returns {{ base: number, trees: Tree[], gains: number[] }} `gains`: loss that each feature took away
 */
export function boost(rows, targets, options, loss = squaredLoss(targets)) {
  const binned = rows[0].map((_, feature) => bin(rows, feature, options.bins));
  const sums = new Float64Array(rows.length).fill(loss.base);
  const gains = new Array(binned.length).fill(0);
  const draw = generator(1);
  const trees = [];
  for (let t = 0; t < options.trees; t += 1) {
    const features = [...binned.keys()].filter(() => draw() < options.columns);
    const sample = [...rows.keys()].filter(() => draw() < options.sample);
    const tree = grow({ binned, ...loss.slopes(sums), gains, features, options }, sample, options.depth);
    trees.push(tree);
    rows.forEach((row, i) => {
      sums[i] += walk(tree, row);
    });
  }
  return { base: loss.base, trees, gains };
}

function squaredLoss(targets) {
  const curve = new Float64Array(targets.length).fill(1);
  return {
    base: targets.reduce((sum, y) => sum + y, 0) / targets.length,
    slopes: (sums) => ({ slope: sums.map((sum, i) => targets[i] - sum), curve }),
  };
}

/**
 * Logistic loss: the trees add up to log-odds.
 * @param {number[]} labels 0 or 1
 * @param {number[]} weights how much each example counts
 */
export function logisticLoss(labels, weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = labels.reduce((sum, y, i) => sum + y * weights[i], 0) / total;
  return {
    base: Math.log(share / (1 - share)),
    slopes: (sums) => {
      const chance = sums.map((sum) => 1 / (1 + Math.exp(-sum)));
      return {
        slope: chance.map((p, i) => weights[i] * (labels[i] - p)),
        curve: chance.map((p, i) => weights[i] * p * (1 - p)),
      };
    },
  };
}

/** What a tree adds for one row of features. */
export function walk(tree, row) {
  let at = tree;
  while (typeof at !== 'number') at = row[at[0]] < at[1] ? at[2] : at[3];
  return at;
}

/* Cuts at quantiles; thresholds are rounded before anything is counted, so that the stored tree is the fitted one. */
function bin(rows, feature, bins) {
  const sorted = Float64Array.from(rows, (row) => row[feature]).sort();
  const cuts = [];
  for (let b = 1; b < bins; b += 1) {
    const cut = Number(sorted[Math.floor((b * sorted.length) / bins)].toPrecision(4));
    if (cut > sorted[0] && cut > (cuts.at(-1) ?? -Infinity)) cuts.push(cut);
  }
  const of = Uint8Array.from(rows, (row) => cuts.filter((cut) => row[feature] >= cut).length);
  return { cuts, of };
}

function grow(work, sample, depth) {
  const { slope, curve, options, binned, gains } = work;
  let sum = 0;
  let mass = 0;
  for (const i of sample) {
    sum += slope[i];
    mass += curve[i];
  }
  const leaf = Number(((options.rate * sum) / (mass + options.shrink)).toFixed(4));
  const split = depth > 0 && mass >= 2 * options.leaf ? bestSplit(work, sample, sum, mass) : null;
  if (!split) return leaf;
  gains[split.feature] += split.gain;
  const { of, cuts } = binned[split.feature];
  const below = sample.filter((i) => of[i] <= split.bin);
  const above = sample.filter((i) => of[i] > split.bin);
  return [split.feature, cuts[split.bin], grow(work, below, depth - 1), grow(work, above, depth - 1)];
}

function bestSplit({ binned, slope, curve, features, options }, sample, total, mass) {
  const worth = (sum, weight) => (sum * sum) / (weight + options.shrink);
  let best = null;
  for (const feature of features) {
    const { cuts, of } = binned[feature];
    const sums = new Float64Array(cuts.length + 1);
    const weights = new Float64Array(cuts.length + 1);
    for (const i of sample) {
      sums[of[i]] += slope[i];
      weights[of[i]] += curve[i];
    }
    let sum = 0;
    let weight = 0;
    for (let k = 0; k < cuts.length; k += 1) {
      sum += sums[k];
      weight += weights[k];
      if (weight < options.leaf || mass - weight < options.leaf) continue;
      const gain = worth(sum, weight) + worth(total - sum, mass - weight) - worth(total, mass);
      if (gain > (best?.gain ?? 0)) best = { feature, bin: k, gain };
    }
  }
  return best;
}

/* Numerical Recipes' linear congruential generator: equal draws on every machine. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
