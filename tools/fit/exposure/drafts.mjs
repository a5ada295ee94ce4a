import { readdirSync, readFileSync } from 'node:fs';

const CORPUS = new URL('../../../tests/corpus/', import.meta.url);
const DRAFTS = new URL('risk/drafts/', CORPUS);
/* Posts of our own that an editor leaves alone: short ones of every day, and such as tell their readers something. */
const EVERYDAY = ['ordinary.jsonl', 'seen.jsonl'];
const REAL = ['executive_posts', 'corporate_posts'];
/* Companies' posts are many and alike. */
const EVERY = 3;
/* Shares no factor with any number of posts, so that neighbours never meet. */
const STRIDE = 1009;

/**
 * What the models of exposure learn from: drafts on risk, everyday drafts and ordinary answers of our own, and real posts,
 * which stay outside of the project.
 * @throws where the real posts are missing
 */
export function readDrafts() {
  const files = readdirSync(DRAFTS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const drafts = [new URL('risk/seen.jsonl', CORPUS), ...files.map((name) => new URL(name, DRAFTS))].flatMap((file) =>
    // Invented secrets carry a mark inside, so that no scanner takes the file for a leak.
    readLines(file, (line) => line.replaceAll('⁂', '')).map((row) => ({ ...row, y: Number(row.label === 'flag') })),
  );
  const everyday = EVERYDAY.flatMap((name) => readLines(new URL(name, CORPUS)))
    .filter(({ label }) => label === 'specific')
    .map(({ text, site, author }) => ({
      text,
      site,
      author,
      kind: 'post',
      context: {},
      policy: {},
      y: 0,
      set: 'everyday',
    }));
  const real = REAL.flatMap((set) =>
    readLines(new URL(`../../../../shared/data/${set}.jsonl`, import.meta.url))
      .filter((_, i) => set === 'executive_posts' || i % EVERY === 0)
      .map(({ text, handle, reply }) => ({
        text,
        author: handle ?? set,
        site: 'x',
        kind: reply ? 'reply' : 'post',
        context: {},
        policy: {},
        y: 0,
        set,
        reply: reply === true,
      })),
  );
  const ordinaryAnswers = readLines(new URL('risk/ordinary-answers.jsonl', CORPUS)).map((row) => ({
    ...row,
    policy: {},
    y: 0,
    set: 'ordinary answers',
  }));
  return { drafts, everyday, real, answers: asAnswers(everyday, real), ordinaryAnswers };
}

/*
 * Everyday posts and executives' real replies as answers to posts that complain of nothing and attack nobody: the drafts
 * on risk answer little else, and a model that never saw such an answer takes any for one of them.
 */
function asAnswers(everyday, real) {
  const replies = real.filter(({ reply }) => reply);
  const posts = [...everyday, ...real.filter(({ set, reply }) => set === 'executive_posts' && !reply)];
  return [...everyday, ...replies].map((row, i) => ({
    ...row,
    kind: 'reply',
    context: { repliedTo: posts[(i * STRIDE) % posts.length].text },
    set: 'answers',
  }));
}

function readLines(file, cleaned = (line) => line) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(cleaned(line)));
}
