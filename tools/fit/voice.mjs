import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pearson, spearman } from './figures.mjs';
import { replaceFigures, table } from './figures-block.mjs';
import { standardisedRidge } from './ridge.mjs';

const DATA = new URL('../../../shared/data/', import.meta.url);
const WEIGHTS = new URL('../../src/analyzer/voice/weights.json', import.meta.url);
const CARD = new URL('../../docs/voice-model-card.md', import.meta.url);
/* By cross-validation; between 10 and 300 the figures hardly move. */
const PENALTY = 60;
const FOLDS = 10;
const IMPORTANT = 20;
const SETS = { formality: 'formality.jsonl', warmth: 'politeness.jsonl' };
/* News is edited prose, and Stack Exchange asks about code: what a line must hold on is what people write to people. */
const TAKEN = {
  formality: ({ domain }) => domain !== 'news',
  warmth: ({ domain }) => domain === 'wikipedia',
};

/**
 * Fits the lines for formality and warmth, and writes their weights and the figures of their model card. Deterministic.
 * @param {(path: string) => Promise<Record<string, any>>} load the analyzer's own TypeScript
 * @throws where the data is missing: it is not part of the project
 */
export async function fitVoice(load) {
  const { readVoice } = await load('src/analyzer/voice/reading.ts');
  const { FEATURES, featuresOf } = await load('src/analyzer/voice/features.ts');
  const stored = {};
  const figures = [];
  for (const [name, file] of Object.entries(SETS)) {
    const rows = read(file, (text) => featuresOf(name, readVoice(text)), TAKEN[name]);
    const unseen = crossValidate(rows);
    const line = learn(rows);
    const names = FEATURES[name].map(([feature]) => feature);
    stored[name] = {
      intercept: Number(line.intercept.toFixed(4)),
      weights: Object.fromEntries(names.map((feature, j) => [feature, Number(line.weights[j].toPrecision(4))])),
    };
    const correlations = [...Map.groupBy(rows.keys(), (i) => rows[i].domain)].map(([domain, at]) => {
      const [said, rated] = [at.map((i) => unseen[i]), at.map((i) => rows[i].y)];
      return [domain, at.length, spearman(said, rated).toFixed(3), pearson(said, rated).toFixed(3)];
    });
    figures.push(`### ${name}`, table(['domain', 'rows', 'Spearman', 'Pearson'], correlations), important(names, line));
    console.log(`${name}: ${names.length + 1} coefficients`);
    console.table(correlations);
  }
  writeFileSync(WEIGHTS, `${JSON.stringify(stored, null, 2)}\n`);
  const note = `${FOLDS}-fold cross-validation; every figure is on rows the line had not seen.`;
  writeFileSync(CARD, replaceFigures(readFileSync(CARD, 'utf8'), [note, ...figures].join('\n\n')));
}

function read(file, features, wanted) {
  const path = new URL(file, DATA);
  if (!existsSync(path)) throw new Error(`${file} is not here: put it into ../shared/data, then run this again.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(wanted)
    .map(({ text, y, domain, doc }) => ({ y, domain, doc, x: features(natural(text)) }));
}

/*
 * The sets are tokenised ("it 's", "do n't", "end ."); a compose box never holds such text. People rated a quotation with
 * the rest, and the analyzer does not read the words of others: without its marks it is read as they read it.
 */
function natural(text) {
  return text
    .replace(/["“”]|``|''/gu, '')
    .trim()
    .replace(/ (?=[.,;:!?)\]}’']|n['’]t\b)/gu, '')
    .replace(/([([]) /gu, '$1');
}

function learn(rows) {
  return standardisedRidge(
    rows.map(({ x }) => x),
    rows.map(({ y }) => y),
    PENALTY,
  );
}

/** For every row what a line says of it that saw no row of its fold; rows of one document are in one fold. */
function crossValidate(rows) {
  const documents = [...new Set(rows.map(({ doc }) => doc))];
  const place = new Map(documents.map((doc, i) => [doc, i % FOLDS]));
  const foldOf = ({ doc }, i) => (doc === undefined ? i % FOLDS : place.get(doc));
  const unseen = new Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { intercept, weights } = learn(rows.filter((row, i) => foldOf(row, i) !== fold));
    rows.forEach((row, i) => {
      if (foldOf(row, i) === fold) unseen[i] = weights.reduce((sum, weight, j) => sum + weight * row.x[j], intercept);
    });
  }
  return unseen;
}

function important(names, { standardised }) {
  const rows = names
    .map((name, j) => [name, standardised[j]])
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, IMPORTANT)
    .map(([name, weight]) => [name, weight.toFixed(3)]);
  return `What decides: change of the rating for one standard deviation of the feature.\n\n${table(['feature', 'weight'], rows)}`;
}
