/*
 * Fits the model that tells whether a post says anything: how words lean, from the project's own corpus, and small trees
 * over named features, from the corpus and from real posts, nearly all of which an editor leaves alone. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { boost, logisticLoss, walk } from './boost.mjs';
import { readPosts } from './corpus.mjs';
import { replaceFigures } from './figures-block.mjs';
import { CARD, worthFigures } from './worth/card.mjs';
import { fitLean, storedLean } from './worth/lean.mjs';

const LEAN = new URL('../../src/analyzer/worth/lean.json', import.meta.url);
const TREES = new URL('../../src/analyzer/worth/trees.json', import.meta.url);
const REAL = ['executive_posts', 'corporate_posts'].map(
  (name) => new URL(`../../../shared/data/${name}.jsonl`, import.meta.url),
);
const FOLDS = 8;
/* A real post counts less than one that was read and labelled: some few of them are empty. */
const REAL_WEIGHT = 0.4;
/* Chosen by cross-validation; the figures hardly move around them. `leaf` and `shrink` are in curvature, at most 1/4 an example. */
const BOOSTING = { trees: 220, depth: 3, rate: 0.1, leaf: 4, shrink: 1, columns: 0.3, sample: 0.7, bins: 24 };

/**
 * @param load loads the analyzer's TypeScript
 * @throws where the real posts are missing: they are not part of the project
 */
export async function fitWorth(load) {
  const own = readPosts(['seen', 'ordinary']).map((row) => ({
    ...row,
    y: Number(row.label === 'vague'),
    weight: 1,
    own: true,
  }));
  const real = REAL.flatMap(readRealPosts);
  const posts = [...own, ...real];
  const read = await readers(load);
  const parsed = posts.map(({ text }) => read.parse(text));
  const kept = posts.map((row, i) => ({ ...row, parsed: parsed[i] })).filter((row) => row.parsed.language === 'en');
  const groups = foldsOf(kept);

  const predictions = new Array(kept.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = kept.filter((_, i) => groups[i] !== fold);
    const model = learn(others, read);
    kept.forEach((row, i) => {
      if (groups[i] === fold) predictions[i] = predict(model, row, read);
    });
  }
  const model = learn(kept, read);
  writeFileSync(LEAN, storedLean(model.lean));
  writeFileSync(TREES, storedTrees(model));
  const measured = kept.map(({ own: isOwn, y, handle, reply, set }, i) => ({
    isOwn: isOwn === true,
    y,
    handle,
    reply,
    set,
    p: predictions[i],
  }));
  const figures = worthFigures(measured, { names: read.names, gains: model.gains, folds: FOLDS });
  writeFileSync(CARD, replaceFigures(readFileSync(CARD, 'utf8'), figures));
  process.stdout.write(`worth: ${figures.split('\n', 1)[0]}\n`);
}

function readRealPosts(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ text, handle, reply }) => ({
      text,
      author: handle,
      handle,
      reply: reply === true,
      y: 0,
      weight: REAL_WEIGHT,
      set: file.pathname.includes('executive') ? 'executives' : 'companies',
    }));
}

/* Posts of one author are never on both sides: authors in their order of appearance, dealt out one by one. */
function foldsOf(rows) {
  const order = new Map();
  for (const { author } of rows) if (!order.has(author)) order.set(author, order.size);
  return rows.map(({ author }) => order.get(author) % FOLDS);
}

/*
 * The trees must see how words lean as they will lean for a new post, so each own post's lean is told by the posts of other
 * authors; the lean that ships is told by all.
 */
function learn(rows, read) {
  const own = rows.filter((row) => row.own);
  const groups = foldsOf(own);
  const lean = leanOf(own, read);
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    leanOf(
      own.filter((_, i) => groups[i] !== fold),
      read,
    ),
  );
  let at = 0;
  const features = rows.map((row) => {
    if (!row.own) return read.features(row.parsed, lean);
    at += 1;
    return read.features(row.parsed, byFold[groups[at - 1]]);
  });
  const labels = rows.map(({ y }) => y);
  const grown = boost(
    features,
    labels,
    BOOSTING,
    logisticLoss(
      labels,
      rows.map(({ weight }) => weight),
    ),
  );
  return { lean, ...grown };
}

function leanOf(own, read) {
  return fitLean(
    own.map(({ parsed }) => read.words(parsed)),
    own.map(({ y }) => y),
  );
}

function predict({ lean, base, trees }, row, read) {
  const features = read.features(row.parsed, lean);
  return 1 / (1 + Math.exp(-trees.reduce((sum, tree) => sum + walk(tree, features), base)));
}

function storedTrees({ base, trees }) {
  return `{\n"base": ${base.toFixed(4)},\n"trees": [\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]\n}\n`;
}

/** The analyzer's own reading of a post, with the lean of words given from outside. */
async function readers(load) {
  const { parsePost, SentenceCache } = await load('src/analyzer/text/post.ts');
  const { scoreSpecificity } = await load('src/analyzer/specificity/score.ts');
  const { readPost } = await load('src/analyzer/worth/reading.ts');
  const { WORTH_FEATURES, worthFeatures } = await load('src/analyzer/worth/features.ts');
  const { leanBy, sumLeans, wordsAndPairs } = await load('src/analyzer/worth/lean.ts');
  const cache = new SentenceCache(20_000);
  const known = new Map();
  return {
    names: WORTH_FEATURES.map(([name]) => name),
    parse: (text) => parsePost({ text, kind: 'post', site: 'x', context: {} }, cache),
    words: (post) => new Set(post.sentences.flatMap(({ parsed }) => [...wordsAndPairs(parsed)])),
    features(post, weights) {
      if (!known.has(post)) {
        const draft = { text: post.text, kind: 'post', site: 'x', context: {} };
        known.set(post, readPost(post, scoreSpecificity(post, draft).score));
      }
      const reading = known.get(post);
      const leans = post.sentences.map(({ parsed }) => leanBy(wordsAndPairs(parsed), weights));
      const sentences = reading.sentences.map((sentence, i) => ({ ...sentence, lean: leans[i] }));
      return worthFeatures({ ...reading, sentences, lean: sumLeans(leans) });
    },
  };
}
