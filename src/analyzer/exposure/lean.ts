import { perSentence } from '../text/per-sentence';
import type { ParsedSentence } from '../text/sentence';
import type { Lean } from '../worth/lean';
import { gramsOf } from './grams';
import stored from './lean.json';
import { TABLES, type Table } from './risks';

/* `{ "risk/guarantee": { "1.2": "never_fails can_not …" } }`: words and pairs by their weight, as `npm run fit` writes them. */
const file = stored as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const PLACES = new Map(TABLES.map((table, at) => [table, at]));

/* One look for a word finds its weights in all tables: table, weight, table, weight … */
const weights = new Map<string, number[]>();
for (const [table, at] of PLACES) {
  for (const [weight, grams] of Object.entries(file[table] ?? {})) {
    for (const gram of grams.split(' ')) {
      const known = weights.get(gram);
      if (known) known.push(at, Number(weight));
      else weights.set(gram, [at, Number(weight)]);
    }
  }
}

/* By table: the log-odds of a sentence's words and pairs, and how many of them the table knows. */
const leansOf = perSentence((sentence) => {
  const sums = new Float64Array(TABLES.length);
  const known = new Uint32Array(TABLES.length);
  for (const gram of gramsOf(sentence)) {
    const found = weights.get(gram);
    if (!found) continue;
    for (let i = 0; i < found.length; i += 2) {
      const at = found[i] ?? 0;
      sums[at] = (sums[at] ?? 0) + (found[i + 1] ?? 0);
      known[at] = (known[at] ?? 0) + 1;
    }
  }
  return { sums, known };
});

/** The fitted lean of one sentence: log-odds of its words and pairs, summed over those that the table knows. */
export function leanOf(sentence: ParsedSentence, table: Table): Lean {
  const { sums, known } = leansOf(sentence);
  const at = PLACES.get(table) ?? 0;
  return { sum: sums[at] ?? 0, known: known[at] ?? 0 };
}

/** The weight of a word or pair in a table; 0 where it has none. */
export function weightOf(gram: string, table: Table): number {
  const found = weights.get(gram);
  if (!found) return 0;
  const at = PLACES.get(table);
  for (let i = 0; i < found.length; i += 2) if (found[i] === at) return found[i + 1] ?? 0;
  return 0;
}
