import { DATA, readRows } from './rows.mjs';

/** Prints agreement of the specificity score with human ratings (Gao et al., AAAI 2019). The weights are fitted on these rows. */
export function measureSpecificity(judge) {
  const rows = readRows(`${DATA}specificity_tweets.jsonl`);
  const predicted = rows.map(({ text }) => judge.report(natural(text)).specificity.score);
  const rated = rows.map(({ y }) => y);
  console.log(
    `\nSpecificity on ${rows.length} rated tweets. These are the rows the weights were fitted on: see npm run fit for rows kept apart.`,
  );
  console.table({
    Pearson: pearson(predicted, rated).toFixed(3),
    'mean absolute error': meanAbsoluteError(predicted, rated).toFixed(3),
  });
}

/* The set is tokenised and anonymised; a composer never holds such text. */
function natural(text) {
  return text
    .replaceAll('<USER>', '@user')
    .replaceAll('<URL>', 'https://example.com/x')
    .replace(/ (?=[.,;:!?)\]’']|n't\b)/gu, '')
    .replace(/([([]) /gu, '$1');
}

function pearson(a, b) {
  const meanA = mean(a);
  const meanB = mean(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, i) => {
    ab += (value - meanA) * (b[i] - meanB);
    aa += (value - meanA) ** 2;
    bb += (b[i] - meanB) ** 2;
  });
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

function meanAbsoluteError(a, b) {
  return mean(a.map((value, i) => Math.abs(value - b[i])));
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
