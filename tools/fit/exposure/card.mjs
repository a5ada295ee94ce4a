import { table } from '../figures-block.mjs';

/** The model card. */
export const CARD = new URL('../../../docs/exposure-model-card.md', import.meta.url);
/* LIKELY and SURE in src/analyzer/exposure/weigh.ts. */
const LIMITS = [0.5, 0.75];

/** The model card's figures, all of them on drafts whose author the models had not seen. */
export function exposureFigures(risks, { names }) {
  const percent = (part, all) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)}%`);
  const above = (rows, limit) => rows.filter(({ p }) => p >= limit).length;
  const line = ({ risk, rows }) => {
    const flagged = rows.filter(({ own, y }) => own && y === 1);
    const clean = rows.filter(({ own, y }) => own && y === 0);
    const executives = rows.filter(({ set }) => set === 'executive_posts');
    return [
      risk,
      `${flagged.length} + ${clean.length}`,
      area(flagged, clean).toFixed(3),
      ...LIMITS.flatMap((limit) => [
        percent(above(flagged, limit), flagged.length),
        percent(above(flagged, limit), above(flagged, limit) + above(clean, limit)),
        percent(above(executives, limit), executives.length),
      ]),
    ];
  };
  const decides = ({ risk, gains }) => {
    const total = gains.reduce((sum, gain) => sum + gain, 0);
    const first = names
      .map((name, i) => [name, gains[i] / total])
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5);
    return [risk, first.map(([name, share]) => `${name} ${Math.round(100 * share)}%`).join(', ')];
  };
  return [
    'Cross-validation by author. Recall and precision on drafts of our own, and the share of real executives’ posts and replies (read without what they answer), from each limit on.',
    table(
      [
        'risk',
        'drafts (risk + near-miss)',
        'ROC AUC',
        ...LIMITS.flatMap((limit) => [`recall at ${limit}`, 'precision', 'executives']),
      ],
      risks.map(line),
    ),
    'What decides: the five features whose splits took most of the loss away.',
    table(['risk', 'features'], risks.map(decides)),
  ].join('\n\n');
}

/* The chance that a draft with the risk ranks above a near-miss. */
function area(flagged, clean) {
  let above = 0;
  for (const a of flagged) for (const b of clean) above += a.p > b.p ? 1 : a.p === b.p ? 0.5 : 0;
  return above / (flagged.length * clean.length);
}
