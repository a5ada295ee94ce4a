/*
 * Fits the models that tell whether a draft runs a risk: how words lean, from the project's own drafts, and small trees over
 * named features, from the drafts and from real posts, nearly all of which run none. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { boost, logisticLoss, walk } from './boost.mjs';
import { CARD, exposureFigures, lineOf } from './exposure/card.mjs';
import { readDrafts } from './exposure/drafts.mjs';
import { chooseLimits } from './exposure/limits.mjs';
import { readerOf } from './exposure/reader.mjs';
import { replaceFigures } from './figures-block.mjs';
import { fitLean } from './worth/lean.mjs';

const LEAN = new URL('../../src/analyzer/exposure/lean.json', import.meta.url);
const TREES = new URL('../../src/analyzer/exposure/trees.json', import.meta.url);
const FOLDS = 6;
/* A real post counts little: nobody has read it, and there are many. */
const REAL_WEIGHT = 0.15;
/* An everyday draft of our own, written for no rule in particular. */
const EVERYDAY_WEIGHT = 0.3;
/* What people really answer, where the risk lies in answering: each has been written as such. */
const ORDINARY_WEIGHT = 1;
/* A word that fewer drafts have tells more of its writer than of the risk; a weight nearer to zero decides nothing. */
const WORDS = { fewest: 2, least: 0.4 };
const TOPICS = { fewest: 4, least: 0.6 };
/* Drafts on other risks: one of so many, and how much it counts. */
const EVERY_OTHER = 3;
const OTHER_WEIGHT = 0.2;
/* The rules' own examples are few, short and plain, as drafts often are and a corpus seldom is. */
const EXAMPLE_WEIGHT = 3;
const OTHER_EXAMPLE_WEIGHT = 0.6;
/* Risks that go together. */
const RELATED = {
  'risk/public-argument': ['risk/bait', 'risk/complaint-in-public', 'risk/disparagement'],
  'risk/bait': ['risk/public-argument'],
  'risk/complaint-in-public': ['risk/public-argument', 'risk/personal-data'],
  'risk/disparagement': ['risk/public-argument', 'risk/bait'],
  'risk/forward-looking': ['risk/unannounced', 'risk/guarantee', 'risk/investment-advice'],
  'risk/guarantee': ['risk/forward-looking', 'risk/investment-advice'],
  'risk/undisclosed-interest': ['risk/investment-advice', 'risk/guarantee'],
  'risk/unannounced': ['risk/forward-looking', 'risk/legal-matter', 'risk/personal-data'],
  'risk/investment-advice': ['risk/guarantee', 'risk/forward-looking', 'risk/undisclosed-interest'],
  'risk/legal-matter': ['risk/unannounced', 'risk/personal-data', 'risk/complaint-in-public'],
  'risk/sensitive-topic': ['risk/public-argument', 'risk/legal-matter'],
  'risk/personal-data': ['risk/legal-matter', 'risk/unannounced', 'risk/complaint-in-public'],
};
const COMPLAINT = 'risk/complaint-in-public';
/* Chosen by cross-validation; the figures hardly move around them. */
const BOOSTING = { trees: 160, depth: 3, rate: 0.08, leaf: 2, shrink: 1, columns: 0.4, sample: 0.7, bins: 24 };

/**
 * @param load loads the analyzer's TypeScript
 * @throws where the real posts are missing: they are not part of the project
 */
export async function fitExposure(load) {
  const reader = await readerOf(load);
  const { drafts, everyday, real, answers, ordinaryAnswers } = readDrafts();
  const examples = reader.examples();
  const readDraft = (row) => reader.read(row);
  const own = [...drafts, ...examples].map(readDraft);
  const others = [
    ...everyday.map((row) => ({ ...readDraft(row), weight: EVERYDAY_WEIGHT, set: row.set })),
    ...answers.map((row) => ({ ...readDraft(row), weight: EVERYDAY_WEIGHT, set: row.set })),
    ...real.map((row) => ({ ...readDraft(row), weight: REAL_WEIGHT, set: row.set, reply: row.reply })),
  ].filter(({ english }) => english);
  const ordinary = ordinaryAnswers
    .map((row) => ({ ...readDraft(row), weight: ORDINARY_WEIGHT, set: row.set, ordinary: true }))
    .filter(({ english }) => english);

  const leans = {};
  const models = {};
  const figures = [];
  for (const risk of reader.risks) {
    const rows = rowsFor(risk, own, reader.answering.includes(risk) ? [...others, ...ordinary] : others);
    const groups = foldsOf(rows);
    const measured = new Array(rows.length);
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const model = learn(
        risk,
        rows.filter((_, i) => groups[i] !== fold),
        reader,
      );
      rows.forEach((row, i) => {
        if (groups[i] === fold) measured[i] = measure(model, risk, row, reader);
      });
    }
    const model = learn(risk, rows, reader);
    leans[risk] = model.leans.own;
    leans[`topic ${risk}`] = model.leans.topic;
    if (model.leans.answered) leans[`answered ${risk}`] = model.leans.answered;
    const passed = rows.filter(({ own, example, y }) => own && example && y === 0);
    const limits = chooseLimits(
      risk,
      measured,
      passed.map((row) => measure(model, risk, row, reader).p),
    );
    models[risk] = { limits, base: model.base, trees: model.trees };
    figures.push({ risk, gains: model.gains, limits, rows: measured });
    process.stdout.write(`exposure: ${lineOf(figures.at(-1)).join(' | ')}\n`);
  }
  writeFileSync(LEAN, storedLeans(leans));
  writeFileSync(TREES, storedTrees(models));
  writeFileSync(CARD, replaceFigures(readFileSync(CARD, 'utf8'), exposureFigures(figures, reader.names)));
}

/*
 * A risk is learned from drafts with it and near-misses, and against drafts on the other risks, everyday drafts and real
 * posts. A draft with one risk may well run a related one too: it says nothing then.
 */
function rowsFor(risk, drafts, others) {
  const elsewhere = drafts.filter(
    ({ category, y }) => category !== risk && !(y === 1 && RELATED[risk].includes(category)),
  );
  return [
    ...drafts
      .filter(({ category, english }) => category === risk && english)
      .map((row) => ({ ...row, weight: row.example ? EXAMPLE_WEIGHT : 1, own: true, draft: true })),
    ...elsewhere
      .filter(({ english, example }, i) => english && (example || i % EVERY_OTHER === 0))
      .map((row) => ({ ...row, y: 0, weight: row.example ? OTHER_EXAMPLE_WEIGHT : OTHER_WEIGHT, draft: true })),
    ...others.map((row) => ({ ...row, y: 0 })),
  ];
}

/* Drafts of one author are never on both sides: authors in their order of appearance, dealt out one by one. */
function foldsOf(rows) {
  const order = new Map();
  for (const { author } of rows) if (!order.has(author)) order.set(author, order.size);
  return rows.map(({ author }) => order.get(author) % FOLDS);
}

/*
 * The trees must see how words lean as they will lean for a new draft, so each own draft's lean is told by the drafts of
 * other authors; the lean that ships is told by all.
 */
function learn(risk, rows, reader) {
  const telling = rows.filter(tells);
  const groups = foldsOf(telling);
  const leans = leansOf(risk, telling, reader);
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    leansOf(
      risk,
      telling.filter((_, i) => groups[i] !== fold),
      reader,
    ),
  );
  let at = 0;
  const features = rows.map((row) => {
    if (!tells(row)) return reader.features(row, risk, leans);
    at += 1;
    return reader.features(row, risk, byFold[groups[at - 1]]);
  });
  const labels = rows.map(({ y }) => y);
  const loss = logisticLoss(
    labels,
    rows.map(({ weight }) => weight),
  );
  return { leans, ...boost(features, labels, BOOSTING, loss) };
}

/* Whether a row tells how words lean: drafts do, and of ordinary answers what they answer. */
function tells({ draft, ordinary }) {
  return draft === true || ordinary === true;
}

function leansOf(risk, telling, reader) {
  const drafts = telling.filter(({ draft }) => draft);
  const own = drafts.filter((row) => row.own);
  const leaning = (rows, grams, limits) =>
    fitLean(
      rows.map(grams),
      rows.map(({ y }) => y),
      limits,
    );
  const onTopic = drafts.filter((row) => !row.own || row.y === 1);
  return {
    own: leaning(own, ({ grams }) => grams, WORDS),
    topic: leaning(onTopic, ({ grams }) => grams, TOPICS),
    answered: reader.answering.includes(risk)
      ? leaning(answersTo(risk, telling), ({ answeredGrams }) => answeredGrams, WORDS)
      : null,
  };
}

/*
 * Drafts and ordinary answers by what they answer. An answer to a complaint is one whether it is handled well or badly; near-misses on attacks
 * answer complaints too, unless their writer has said otherwise.
 */
function answersTo(risk, telling) {
  const answers = telling.filter(({ answered }) => answered);
  if (risk !== COMPLAINT) return answers;
  return answers
    .filter(({ own, other, category, y }) => own || other || category !== 'risk/bait' || y === 1)
    .map((row) => ({ ...row, y: Number(row.other ? row.other === 'complaint' : row.own === true) }));
}

/* A row of another author as the model takes it: where the rule would not have it speak, it does not, whatever it thinks. */
function measure({ leans, base, trees }, risk, row, reader) {
  const { draft, y, set } = row;
  const features = reader.features(row, risk, leans);
  const odds = trees.reduce((sum, tree) => sum + walk(tree, features), base);
  const p = reader.isHeard(row, risk, leans) ? 1 / (1 + Math.exp(-odds)) : 0;
  return { own: row.own === true, draft, y, set, p };
}

function storedLeans(leans) {
  const tables = Object.entries(leans).map(([table, weights]) => {
    const byWeight = new Map();
    for (const [word, weight] of weights) byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
    const lines = [...byWeight]
      .sort(([a], [b]) => b - a)
      .map(([weight, words]) => `    ${JSON.stringify(weight.toFixed(1))}: ${JSON.stringify(words.join(' '))}`);
    return `  ${JSON.stringify(table)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${tables.join(',\n')}\n}\n`;
}

function storedTrees(models) {
  const stored = Object.entries(models).map(
    ([risk, { limits, base, trees }]) =>
      `${JSON.stringify(risk)}: {\n"limits": ${JSON.stringify(limits)},\n"base": ${base.toFixed(4)},\n"trees": [\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]\n}`,
  );
  return `{\n${stored.join(',\n')}\n}\n`;
}
