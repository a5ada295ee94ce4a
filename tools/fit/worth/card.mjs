import { table } from '../figures-block.mjs';

/** The model card. */
export const CARD = new URL('../../../docs/worth-model-card.md', import.meta.url);
const LIMITS = [0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * The model card's figures, all of them on rows whose author the model had not seen.
 * @param rows `isOwn`, `y`, `p` (emptiness), for real posts `set` and `reply`
 */
export function worthFigures(rows, { names, gains, folds }) {
  const empty = rows.filter(({ isOwn, y }) => isOwn && y === 1);
  const full = rows.filter(({ isOwn, y }) => isOwn && y === 0);
  const executives = rows.filter(({ set, reply }) => set === 'executives' && !reply);
  const companies = rows.filter(({ set }) => set === 'companies');
  const share = (some, limit) => `${((100 * some.filter(({ p }) => p >= limit).length) / some.length).toFixed(1)}%`;
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return [
    `${folds}-fold cross-validation by author: ${empty.length} empty and ${full.length} good posts of our own, ${executives.length} executives’ and ${companies.length} companies’ English posts. Area under the ROC curve on our own posts: ${area(empty, full).toFixed(3)}.`,
    table(
      ['emptiness at least', 'empty posts found', 'good posts hit', 'executives’ posts', 'companies’ posts'],
      LIMITS.map((limit) => [
        limit,
        share(empty, limit),
        share(full, limit),
        share(executives, limit),
        share(companies, limit),
      ]),
    ),
    'What decides: share of the loss that splits on a feature took away.',
    table(
      ['feature', 'share'],
      names
        .map((name, i) => [name, gains[i] / total])
        .sort((a, b) => b[1] - a[1])
        .slice(0, 25)
        .map(([name, gain]) => [name, `${(100 * gain).toFixed(1)} %`]),
    ),
  ].join('\n\n');
}

/* The chance that an empty post ranks above a good one. */
function area(empty, full) {
  let above = 0;
  for (const a of empty) for (const b of full) above += a.p > b.p ? 1 : a.p === b.p ? 0.5 : 0;
  return above / (empty.length * full.length);
}
