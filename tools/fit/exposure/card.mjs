import { table } from '../figures-block.mjs';
import { sharesAt } from './limits.mjs';

/** The model card. */
export const CARD = new URL('../../../docs/exposure-model-card.md', import.meta.url);

/** The model card's figures, all of them on drafts whose author the models had not seen. */
export function exposureFigures(risks, names) {
  return [
    'Cross-validation by author, on drafts of our own. “Speaks up” is the limit from which the model marks what no phrase tells, “may hold” the one from which it may hold a post; real posts are read without what they answer. All is measured as used: where a rule would not have its model speak, exposure counts as 0, in the AUC too.',
    table(
      [
        'risk',
        'drafts: risk + near-miss',
        'ROC AUC',
        'speaks up from',
        'recall',
        'precision',
        'drafts on other risks',
        'executives’ posts',
        'may hold from',
        'recall',
        'precision',
        'executives’ posts',
      ],
      risks.map(lineOf),
    ),
    'What decides: the five features whose splits took most of the loss away.',
    table(
      ['risk', 'features'],
      risks.map(({ risk, gains }) => [risk, mostOf(gains, names)]),
    ),
  ].join('\n\n');
}

/** One line of the table, as cells. */
export function lineOf({ risk, rows, limits }) {
  const percent = (share) => `${(100 * share).toFixed(1)}%`;
  const flagged = rows.filter(({ own, y }) => own && y === 1);
  const clean = rows.filter(({ own, y }) => own && y === 0);
  const [likely, sure] = [sharesAt(rows, limits.likely), sharesAt(rows, limits.sure)];
  return [
    risk,
    `${flagged.length} + ${clean.length}`,
    area(flagged, clean).toFixed(3),
    limits.likely.toFixed(2),
    ...[likely.recall, likely.precision, likely.elsewhere, likely.executives].map(percent),
    limits.sure.toFixed(2),
    ...[sure.recall, sure.precision, sure.executives].map(percent),
  ];
}

function mostOf(gains, names) {
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return names
    .map((name, i) => [name, gains[i] / total])
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([name, share]) => `${name} ${Math.round(100 * share)}%`)
    .join(', ');
}

/* The chance that a draft with the risk ranks above a near-miss. */
function area(flagged, clean) {
  let above = 0;
  for (const a of flagged) for (const b of clean) above += a.p > b.p ? 1 : a.p === b.p ? 0.5 : 0;
  return above / (flagged.length * clean.length);
}
