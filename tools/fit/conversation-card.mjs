import { table } from './figures-block.mjs';

/** The model card of the conversation models. */
export const CARD = new URL('../../docs/conversation-model-card.md', import.meta.url);

const TITLES = {
  complaint: 'Is it a complaint? Posts to brands',
  service: 'Is it said to a provider about its service?',
  hostility: 'Is it hostile?',
};
const IMPORTANT = 24;
const three = (x) => x.toFixed(3);
const percent = (x) => `${(100 * x).toFixed(1)} %`;

/** What the card says of the fit, in Markdown. */
export function conversationFigures(figures, folds) {
  const models = Object.entries(figures);
  return [
    `${folds}-fold cross-validation; every figure is on rows the model had not seen. Texts that are not read, for their language, count as 0.`,
    table(
      ['model', 'rows', 'not read', 'macro-F1 at one half', 'coefficients'],
      models.map(([model, { rows, unread, macroF1, importances }]) => [
        model,
        rows,
        unread,
        three(macroF1),
        importances.length + 1,
      ]),
    ),
    `The complaint model on trades it has not seen (each domain left out in turn): macro-F1 ${three(figures.complaint.otherTrades)}.`,
    `The decision \`kind: 'complaint'\` on the same rows: precision ${percent(figures.complaint.decision.precision)}, recall ${percent(figures.complaint.decision.recall)}.`,
    ...models.map(([model, figure]) => section(TITLES[model], figure)),
  ].join('\n\n');
}

function section(title, { thresholds, calibration, importances }) {
  return [
    `### ${title}`,
    table(
      ['threshold', 'precision', 'recall'],
      thresholds.map(({ threshold, precision, recall }) => [threshold, percent(precision), percent(recall)]),
    ),
    'Probabilities in ten equal slices, lowest first, and the share that people had labelled so. Both sides weigh the same in the fit, so the rarer of the two is predicted too often.',
    table(
      ['predicted', 'labelled', 'rows', ''],
      calibration.map(({ predicted, rated, rows }) => [
        predicted.toFixed(2),
        rated.toFixed(2),
        rows,
        '█'.repeat(Math.round(rated * 20)),
      ]),
    ),
    'What decides: change of the log-odds for one standard deviation of the feature.',
    table(
      ['feature', 'weight'],
      importances.slice(0, IMPORTANT).map(({ name, weight }) => [name, three(weight)]),
    ),
  ].join('\n\n');
}
