import { fileURLToPath } from 'node:url';
import { readRows } from './rows.mjs';

const CORPUS = fileURLToPath(new URL('../../tests/corpus/risk/', import.meta.url));
/* Stands inside every invented secret, so that the file itself carries none. */
const SPLIT = '⁂';

/**
 * Prints per rule on risk how many drafts of our own are found that should be, and how many of what is found should not be.
 * @param judge `report` of a whole draft under a policy
 */
export function measureRisk(judge) {
  for (const [title, file] of [
    ['read while the rules were written', 'seen.jsonl'],
    ['kept apart', 'unseen.jsonl'],
    ['kept apart, by a later writer', 'sealed.jsonl'],
    ['kept apart, by the last writer', 'sealed-2.jsonl'],
  ]) {
    const table = {};
    for (const row of readRows(CORPUS + file)) {
      table[row.category] ??= { flag: 0, found: 0, warned: 0, clean: 0, alarms: 0, warnings: 0 };
      const count = table[row.category];
      const found = judge.draft(withoutSplit(row)).findings.filter(({ rule }) => rule === row.category);
      const warned = found.some(({ level }) => level !== 'suggestion');
      if (row.label === 'flag') {
        count.flag += 1;
        if (found.length > 0) count.found += 1;
        if (warned) count.warned += 1;
      } else {
        count.clean += 1;
        if (found.length > 0) count.alarms += 1;
        if (warned) count.warnings += 1;
      }
    }
    console.log(`\nOwn drafts on risk, ${title}`);
    console.table(Object.fromEntries(Object.entries(table).map(([rule, count]) => [rule, shares(count)])));
  }
}

function shares({ flag, found, warned, clean, alarms, warnings }) {
  return {
    drafts: flag + clean,
    recall: (found / flag).toFixed(2),
    precision: found + alarms === 0 ? '–' : (found / (found + alarms)).toFixed(2),
    'recall, warnings': (warned / flag).toFixed(2),
    'clean, warned': warnings,
  };
}

function withoutSplit(row) {
  return JSON.parse(JSON.stringify(row).replaceAll(SPLIT, ''));
}
