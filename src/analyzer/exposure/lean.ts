import { perSentence } from '../text/per-sentence';
import type { Lean } from '../worth/lean';
import { gramsOf } from './grams';
import stored from './lean.json';
import { TABLES, type Table } from './risks';

/** How words lean, by table. */
export type Leans = Readonly<Record<Table, Lean>>;

/* `{ "risk/guarantee": { "1.2": "never_fails can_not …" } }`: words and pairs by their weight, as `npm run fit` writes them. */
const file = stored as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/* One look for a word finds its weights in all tables: table, weight, table, weight … */
const weights = new Map<string, number[]>();
TABLES.forEach((table, at) => {
  for (const [weight, grams] of Object.entries(file[table] ?? {})) {
    for (const gram of grams.split(' ')) {
      const known = weights.get(gram);
      if (known) known.push(at, Number(weight));
      else weights.set(gram, [at, Number(weight)]);
    }
  }
});

/** The fitted leans of one sentence: log-odds of its words and pairs, summed over those that a table knows. */
export const leansOf = perSentence((sentence): Leans => {
  const leans = TABLES.map(() => ({ sum: 0, known: 0 }));
  for (const gram of gramsOf(sentence)) {
    const found = weights.get(gram) ?? [];
    for (let i = 0; i < found.length; i += 2) {
      const lean = leans[found[i] ?? 0];
      if (!lean) continue;
      lean.sum += found[i + 1] ?? 0;
      lean.known += 1;
    }
  }
  return Object.fromEntries(TABLES.map((table, at) => [table, leans[at]])) as unknown as Leans;
});

/** The weight of a word or pair in a table; 0 where it has none. */
export function weightOf(gram: string, table: Table): number {
  const found = weights.get(gram);
  if (!found) return 0;
  const at = TABLES.indexOf(table);
  for (let i = 0; i < found.length; i += 2) if (found[i] === at) return found[i + 1] ?? 0;
  return 0;
}
