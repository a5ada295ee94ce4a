import { perSentence } from '../text/per-sentence';
import type { ParsedSentence } from '../text/sentence';
import { type Lean, leanBy } from '../worth/lean';
import { gramsOf } from './grams';
import stored from './lean.json';
import { TABLES, type Table } from './risks';

/** Log-odds of standing in a post with the risk against one without, by word or pair of neighbours. */
export type Weights = ReadonlyMap<string, number>;
/** By table: all the weights there are. */
export type WeightsByTable = Readonly<Record<Table, Weights>>;

/* `{ "risk/guarantee": { "1.2": "never_fails can_not …" } }`: words and pairs by their weight, as `npm run fit` writes them. */
const file = stored as Readonly<Record<string, Readonly<Record<string, string>>>>;
const NONE: Weights = new Map();

/** What the fit has stored. */
export const fitted: WeightsByTable = tablesOf((table) => read(file[table] ?? {}));

/** The fitted leans of one sentence, by table. */
export const leansOf = perSentence((sentence): Readonly<Record<Table, Lean>> => leansBy(sentence, fitted));

/** The leans of a sentence under weights of one's own: the fit leaves out the authors it asks about. */
export function leansBy(sentence: ParsedSentence, weights: Partial<WeightsByTable>): Readonly<Record<Table, Lean>> {
  const grams = gramsOf(sentence);
  return tablesOf((table) => leanBy(grams, weights[table] ?? NONE));
}

function read(byWeight: Readonly<Record<string, string>>): Weights {
  return new Map(
    Object.entries(byWeight).flatMap(([weight, grams]) =>
      grams.split(' ').map((gram) => [gram, Number(weight)] as const),
    ),
  );
}

function tablesOf<T>(of: (table: Table) => T): Record<Table, T> {
  return Object.fromEntries(TABLES.map((table) => [table, of(table)])) as Record<Table, T>;
}
