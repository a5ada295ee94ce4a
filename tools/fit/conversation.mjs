import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CARD, conversationFigures } from './conversation-card.mjs';
import { calibration, macroF1, precisionAndRecall } from './figures.mjs';
import { replaceFigures } from './figures-block.mjs';
import { logistic, predictLogistic } from './logistic.mjs';

const DATA = new URL('../../../shared/data/', import.meta.url);
const WEIGHTS = new URL('../../src/analyzer/conversation/weights.json', import.meta.url);
/* Chosen by cross-validation; between 30 and 300 the figures hardly move. */
const PENALTY = 100;
const FOLDS = 10;
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9];
/* Of the offensive set, every so many rows stand for talk that is about no service: enough beside the other two sources. */
const TALK_EVERY = 5;

/**
 * Fits the three models of a conversation and writes their weights and the figures of their model card. Deterministic.
 * @param {(path: string) => Promise<Record<string, any>>} load the analyzer's own TypeScript
 * @throws where the data is missing: it is not part of the project
 */
export async function fitConversation(load) {
  const { FEATURES, featuresOf } = await load('src/analyzer/conversation/features.ts');
  const sets = await readSets(load);
  const models = Object.entries(sets).map(([name, rows]) => ({
    name,
    rows,
    names: FEATURES[name].map(([feature]) => feature),
    ...learnAndTest(rows.map((row) => ({ ...row, x: row.tally && featuresOf(name, row.tally) }))),
  }));
  const figures = Object.fromEntries(models.map((model) => [model.name, figuresOf(model)]));
  figures.complaint.decision = await decide(load, models, featuresOf);
  figures.complaint.otherTrades = macroF1(
    ...scoresAndLabels(
      models[0],
      crossValidate(models[0].examples, ({ domain }) => domain),
    ),
  );
  writeFileSync(WEIGHTS, `${JSON.stringify(Object.fromEntries(models.map(stored)), null, 2)}\n`);
  writeFileSync(CARD, replaceFigures(readFileSync(CARD, 'utf8'), conversationFigures(figures, FOLDS)));
  for (const [name, { rows, macroF1: f1, importances }] of Object.entries(figures)) {
    process.stdout.write(`${name}: macro-F1 ${f1.toFixed(3)} (${FOLDS}-fold, ${rows} rows)\n`);
    for (const { name: feature, weight } of importances.slice(0, 12)) {
      process.stdout.write(`  ${feature.padEnd(24)} ${weight.toFixed(3).padStart(7)} per standard deviation\n`);
    }
  }
}

/** Each model's rows: a text's tally, or null where the analyzer would not read it, and a label, 0 or 1. */
async function readSets(load) {
  const tally = await tallyWith(load);
  const complaints = read('complaints.jsonl', tally);
  const offensive = read('offensive.jsonl', tally);
  const executives = read('executive_posts.jsonl', tally);
  const talk = [...offensive.filter((_, i) => i % TALK_EVERY === 0), ...executives];
  return {
    complaint: complaints.filter(isToBrand).map((row) => ({ ...row, label: row.y })),
    service: [
      ...complaints.map((row) => ({ ...row, label: isToBrand(row) ? 1 : 0 })),
      ...talk.map((row) => ({ ...row, label: 0 })),
    ],
    hostility: offensive.map((row) => ({ ...row, label: row.y })),
  };
}

/** Brand-directed: the set's random tweets and random replies are there for contrast. */
const isToBrand = ({ domain }) => !domain.startsWith('random');

async function tallyWith(load) {
  const { parsePost, SentenceCache } = await load('src/analyzer/text/post.ts');
  const { ownWords } = await load('src/analyzer/conversation/own-words.ts');
  const { addUp, tallyOf } = await load('src/analyzer/conversation/tally.ts');
  const cache = new SentenceCache();
  return (text) => {
    const own = ownWords(parsePost({ text, kind: 'post', site: 'x', context: {} }, cache));
    return own.length === 0 ? null : addUp(own.map(tallyOf));
  };
}

function read(file, tally) {
  const path = new URL(file, DATA);
  if (!existsSync(path)) throw new Error(`${file} is not here: put it into ../shared/data, then run this again.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ text, y, domain }, i) => ({ id: `${file} ${i}`, y, domain, tally: tally(text) }));
}

function learnAndTest(rows) {
  const examples = rows.filter(({ x }) => x !== null);
  return { examples, line: learn(examples), unseen: crossValidate(examples, (_, i) => i % FOLDS) };
}

function learn(examples) {
  return logistic(
    examples.map(({ x }) => x),
    examples.map(({ label }) => label),
    PENALTY,
  );
}

/** Probabilities by id, each from a line that saw no example of its fold. */
function crossValidate(examples, foldOf) {
  const predictions = new Map();
  for (const held of Map.groupBy(examples, foldOf).values()) {
    const out = new Set(held);
    const line = learn(examples.filter((example) => !out.has(example)));
    for (const { id, x } of held) predictions.set(id, predictLogistic(line, x));
  }
  return predictions;
}

/* A row that is not read, for its language, is nothing to the analyzer: 0. */
function scoresAndLabels({ rows }, unseen) {
  return [rows.map(({ id }) => unseen.get(id) ?? 0), rows.map(({ label }) => label)];
}

function figuresOf(model) {
  const { rows, examples, unseen, names, line } = model;
  const [scores, labels] = scoresAndLabels(model, unseen);
  return {
    rows: rows.length,
    unread: rows.length - examples.length,
    macroF1: macroF1(scores, labels),
    calibration: calibration(scores, labels),
    thresholds: THRESHOLDS.map((threshold) => ({
      threshold,
      ...precisionAndRecall(
        scores.map((score) => score >= threshold),
        labels,
      ),
    })),
    importances: names
      .map((name, j) => ({ name, weight: line.standardised[j] }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

/** The analyzer's decision on posts to brands, from probabilities of models that had not seen the post. */
async function decide(load, [complaint, service, hostility], featuresOf) {
  const { reportsTrouble } = await load('src/analyzer/conversation/read-other.ts');
  const flags = complaint.rows.map(
    ({ id, tally }) =>
      tally !== null &&
      reportsTrouble({
        tally,
        complaint: complaint.unseen.get(id),
        service: service.unseen.get(id),
        hostility: predictLogistic(hostility.line, featuresOf('hostility', tally)),
      }),
  );
  return precisionAndRecall(
    flags,
    complaint.rows.map(({ label }) => label),
  );
}

/** A line as the analyzer reads it: weights by name, four significant digits. */
function stored({ name, names, line: { intercept, weights } }) {
  const byName = names.map((feature, j) => [feature, Number(weights[j].toPrecision(4))]);
  return [name, { intercept: Number(intercept.toFixed(4)), weights: Object.fromEntries(byName) }];
}
