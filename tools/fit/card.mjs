import { replaceFigures, table } from './figures-block.mjs';

/** The model card; its figures stand between two markers. */
export const CARD = new URL('../../docs/specificity-model-card.md', import.meta.url);

/* Rounded so that the card does not change with the last bits of a sum. */
const three = (x) => x.toFixed(3);
const two = (x) => x.toFixed(2);

/** The card with new figures. @throws when the markers are gone */
export function writeFigures(card, figures, { rows, folds }) {
  return replaceFigures(card, body(figures, rows, folds));
}

function body({ en, und, baseline }, rows, folds) {
  return [
    `${folds}-fold cross-validation on ${rows} rows; every figure is on rows the model had not seen.`,
    table(
      ['', 'Pearson', 'mean absolute error'],
      [
        ['English: line and trees', three(en.pearson), three(en.error)],
        ['any language: links, figures, capitals', three(und.pearson), three(und.error)],
        ['always the mean', '0', three(baseline)],
      ],
    ),
    '### Calibration (English)',
    'Predictions in ten equal slices, lowest first, and what people gave on average.',
    table(
      ['predicted', 'rated', 'rows', ''],
      en.calibration.map(({ predicted, rated, rows: size }) => [
        two(predicted),
        two(rated),
        size,
        '█'.repeat(Math.round((rated - 1) * 8)),
      ]),
    ),
    '### What decides (English)',
    'Change of the rating for one standard deviation of the feature (line), and share of the squared error it took away (trees).',
    table(
      ['feature', 'line', 'trees'],
      en.importances
        .slice(0, 30)
        .map(({ name, standardised, gain }) => [name, three(standardised), `${(100 * gain).toFixed(1)} %`]),
    ),
  ].join('\n\n');
}
