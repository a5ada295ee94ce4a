import { fileURLToPath } from 'node:url';
import { percent, readRows } from './rows.mjs';

const CORPUS = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));

/** Prints recall and false alarms on the project's own posts: one part was read while the rules were written or fits the model, one was not. */
export function measureCorpus(judge) {
  const table = {};
  for (const [name, file] of [
    ['read or learnt from', 'seen.jsonl'],
    ['kept apart', 'unseen.jsonl'],
    ['ordinary posts, learnt from', 'ordinary.jsonl'],
    ['ordinary posts, kept apart', 'ordinary-unseen.jsonl'],
  ]) {
    const rows = readRows(CORPUS + file).map((row) => ({ ...row, report: judge.report(row.text) }));
    const vague = rows.filter(({ label }) => label === 'vague');
    const specific = rows.filter(({ label }) => label === 'specific');
    table[name] = {
      posts: rows.length,
      'vague: warned': percent(vague.filter(({ report }) => isWarned(report)).length, vague.length),
      'vague: held': percent(vague.filter(({ report }) => judge.isHeld(report)).length, vague.length),
      'specific: warned': percent(specific.filter(({ report }) => isWarned(report)).length, specific.length),
      'specific: held': percent(specific.filter(({ report }) => judge.isHeld(report)).length, specific.length),
    };
  }
  console.log('Own corpus: vague and specific posts');
  console.table(table);
}

function isWarned(report) {
  return report.findings.some(({ rule, level }) => rule.startsWith('value/') && level !== 'suggestion');
}
