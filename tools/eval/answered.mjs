import { fileURLToPath } from 'node:url';
import { percent, readRows } from './rows.mjs';

const FILE = fileURLToPath(new URL('../../tests/corpus/risk/answered.jsonl', import.meta.url));

/**
 * Prints how posts of our own that somebody answers are read: for each label, the share of each kind.
 * @param read gives the kind of a post that a draft answers
 */
export function measureAnswered(read) {
  const table = {};
  for (const { text, label } of readRows(FILE)) {
    const kind = read(text);
    table[label] = { ...table[label], [kind]: (table[label]?.[kind] ?? 0) + 1 };
  }
  const kinds = [...new Set(Object.values(table).flatMap(Object.keys))].sort();
  const shares = Object.entries(table).map(([label, counts]) => {
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return [
      label,
      Object.fromEntries([['posts', rows], ...kinds.map((kind) => [kind, percent(counts[kind] ?? 0, rows)])]),
    ];
  });
  console.log('\nPosts of our own that are answered, by label (rows) and by how they are read (columns)');
  console.table(Object.fromEntries(shares));
}
