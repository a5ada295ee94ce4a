import { DATA, readRows } from './rows.mjs';

/* How much a finding of each level weighs in the one number by which a text is ranked; the score breaks ties. */
const WEIGHT = { error: 3, warning: 2, suggestion: 1 };
const SCORE_WEIGHT = 0.5;

/**
 * Prints ROC AUC on sets of neighbouring tasks, from what rules and model say and nothing else. They guide: a plain
 * "may" or a figure of speech is no fault in a post.
 */
export function measureRanking(judge) {
  const sets = {
    'hyperbole (exaggerated or not)': ['hyperbole.jsonl', (row) => row.y === 1],
    'corporate claims (indeterminate or not)': [
      'corporate_claims.jsonl',
      (row) => row.labels.includes('indeterminate'),
    ],
    'weasel (uncertain or not)': ['weasel.jsonl', (row) => row.y === 1],
  };
  const table = {};
  for (const [name, [file, isPositive]] of Object.entries(sets)) {
    const rows = readRows(DATA + file);
    const scored = rows.map((row) => ({ positive: isPositive(row), score: vagueness(judge.report(row.text)) }));
    table[name] = { rows: rows.length, AUC: areaUnderCurve(scored).toFixed(3) };
  }
  console.log('\nRanking by findings and specificity');
  console.table(table);
}

function vagueness({ findings, specificity }) {
  return findings.reduce((sum, { level }) => sum + WEIGHT[level], 0) - SCORE_WEIGHT * specificity.score;
}

/* The share of pairs in which the positive one ranks higher; ties count half (Mann and Whitney). */
function areaUnderCurve(scored) {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const positives = scored.filter(({ positive }) => positive).length;
  const negatives = scored.length - positives;
  let rankSum = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j].score === sorted[i].score) j += 1;
    const rank = (i + j + 1) / 2;
    for (let k = i; k < j; k += 1) if (sorted[k].positive) rankSum += rank;
    i = j;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
