/*
 * `fewest`: a word that fewer posts have tells more of its author than of the post. `least`: weights nearer to zero decide
 * nothing and would fill the file.
 */
const USUAL = { fewest: 3, least: 0.25 };

/**
 * How words and pairs lean: log-odds of standing in an empty post, by the share of the posts of each kind that have them,
 * one added to each count (Laplace); rounded to a tenth.
 * @param {ReadonlySet<string>[]} posts words and pairs of each
 * @param {number[]} labels 1 for an empty post
 * @param {{ fewest: number, least: number }} [limits]
 * @returns {Map<string, number>}
 */
export function fitLean(posts, labels, { fewest, least } = USUAL) {
  const counts = new Map();
  posts.forEach((words, i) => {
    for (const word of words) {
      const count = counts.get(word) ?? [0, 0];
      count[labels[i]] += 1;
      counts.set(word, count);
    }
  });
  const kept = [...counts].filter(([, [says, empty]]) => says + empty >= fewest).sort(([a], [b]) => (a < b ? -1 : 1));
  const total = [0, 1].map((side) => kept.reduce((sum, [, count]) => sum + count[side] + 1, 0));
  return new Map(
    kept
      .map(([word, [says, empty]]) => [word, Math.log((empty + 1) / total[1]) - Math.log((says + 1) / total[0])])
      .map(([word, weight]) => [word, Math.round(weight * 10) / 10])
      .filter(([, weight]) => Math.abs(weight) >= least),
  );
}

/** As src/analyzer/worth/lean.ts reads it: words by weight, heaviest first. */
export function storedLean(weights) {
  const byWeight = new Map();
  for (const [word, weight] of weights) byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, words]) => `  ${JSON.stringify(weight.toFixed(1))}: ${JSON.stringify(words.join(' '))}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
