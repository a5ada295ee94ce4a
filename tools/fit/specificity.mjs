import { readFileSync, writeFileSync } from 'node:fs';
import { CARD, writeFigures } from './card.mjs';
import { calibration, meanAbsoluteError, pearson } from './figures.mjs';
import { crossValidate, fitModel, toStored } from './model.mjs';
import { readTweets } from './tweets.mjs';

const DATA = new URL('../../../shared/data/specificity_tweets.jsonl', import.meta.url);
const WEIGHTS = new URL('../../src/analyzer/specificity/weights.json', import.meta.url);
const FOLDS = 10;
/* Links, figures and capitals say less than grammar and meaning do: no trees where only they can be seen. */
const LANGUAGES = { en: { withTrees: true }, und: { withTrees: false } };

/**
 * Fits the specificity model on rated tweets and writes its weights and the figures of its model card. Deterministic.
 * @param {(path: string) => Promise<Record<string, any>>} load the analyzer's own TypeScript
 * @throws where the data is missing: it is not part of the project
 */
export async function fitSpecificity(load) {
  const tweets = readTweets(DATA);
  if (!tweets) {
    throw new Error(
      'The rated tweets are not here: put specificity_tweets.jsonl into ../shared/data, then run this again.',
    );
  }

  const ratings = tweets.map(({ y }) => y);
  const { names, rows, variants } = await readFeatures(load, tweets);
  const fitted = {};
  const figures = {};
  for (const [language, options] of Object.entries(LANGUAGES)) {
    const [typed, tokenised] = [rows[language], variants[language]];
    const predictions = crossValidate(typed, tokenised, typed, ratings, FOLDS, options);
    const onTokenised = crossValidate(typed, tokenised, tokenised, ratings, FOLDS, options);
    const model = fitModel([...typed, ...tokenised], [...ratings, ...ratings], options);
    fitted[language] = toStored(model, names[language]);
    figures[language] = {
      pearson: pearson(predictions, ratings),
      error: meanAbsoluteError(predictions, ratings),
      tokenised: { pearson: pearson(onTokenised, ratings), error: meanAbsoluteError(onTokenised, ratings) },
      calibration: calibration(predictions, ratings),
      importances: importances(model, names[language]),
    };
  }
  const average = ratings.reduce((sum, y) => sum + y, 0) / ratings.length;
  figures.baseline = meanAbsoluteError(
    ratings.map(() => average),
    ratings,
  );

  writeFileSync(WEIGHTS, stored(fitted));
  writeFileSync(CARD, writeFigures(readFileSync(CARD, 'utf8'), figures, { rows: tweets.length, folds: FOLDS }));
  for (const language of Object.keys(LANGUAGES)) {
    const { pearson: r, error, tokenised, importances: all } = figures[language];
    process.stdout.write(
      `${language}: Pearson ${r.toFixed(3)}, mean absolute error ${error.toFixed(3)} (${FOLDS}-fold, ${tweets.length} rows; always the mean: ${figures.baseline.toFixed(3)}); as tokenised text ${tokenised.pearson.toFixed(3)}, ${tokenised.error.toFixed(3)}\n`,
    );
    for (const { name, standardised, gain } of all.slice(0, 20)) {
      process.stdout.write(
        `  ${name.padEnd(24)} ${standardised.toFixed(3).padStart(7)} per standard deviation ${(100 * gain).toFixed(1).padStart(6)} % of the trees' gain\n`,
      );
    }
  }
}

/** Features of every row, by the analyzer's own code: as English, and as a text whose language nobody knows. */
async function readFeatures(load, tweets) {
  const { findMasks } = await load('src/analyzer/text/mask.ts');
  const { splitSentences } = await load('src/analyzer/text/split.ts');
  const { parseSentence } = await load('src/analyzer/text/sentence.ts');
  const { addUp } = await load('src/analyzer/specificity/counts.ts');
  const { measure } = await load('src/analyzer/specificity/measure.ts');
  const { FEATURES, featuresOf } = await load('src/analyzer/specificity/features.ts');
  const read = (text, language) => {
    const masks = findMasks(text);
    const sentences = splitSentences(text, masks).map(({ start, end }) =>
      parseSentence(text.slice(start, end), language, findMasks(text.slice(start, end))),
    );
    return featuresOf(addUp(sentences.map((sentence) => measure(sentence).counts)), language);
  };
  const languages = Object.keys(LANGUAGES);
  return {
    names: Object.fromEntries(languages.map((language) => [language, FEATURES[language].map(([name]) => name)])),
    rows: Object.fromEntries(languages.map((language) => [language, tweets.map(({ text }) => read(text, language))])),
    variants: Object.fromEntries(
      languages.map((language) => [language, tweets.map(({ tokenised }) => read(tokenised, language))]),
    ),
  };
}

/** Features by how much they decide: their share of the line's weight and of the trees' gain. */
function importances({ standardised, gains }, featureNames) {
  const weight = standardised.reduce((sum, x) => sum + Math.abs(x), 0);
  const gain = gains.reduce((sum, x) => sum + x, 0) || 1;
  return featureNames
    .map((name, j) => ({ name, standardised: standardised[j], gain: gains[j] / gain }))
    .sort((a, b) => Math.abs(b.standardised) / weight + b.gain - Math.abs(a.standardised) / weight - a.gain);
}

/** One weight and one tree a line: readable, and a change shows as one. */
function stored(models) {
  const tree = (branch) => `        ${JSON.stringify(branch)}`;
  const blocks = Object.entries(models).map(([language, { trees, ...rest }]) => {
    const head = JSON.stringify({ ...rest, trees: [] }, null, 2).replace(
      /"trees": \[\]/,
      trees.length === 0 ? '"trees": []' : `"trees": [\n${trees.map(tree).join(',\n')}\n  ]`,
    );
    return `"${language}": ${head}`;
  });
  return `{\n${blocks.join(',\n')}\n}\n`;
}
