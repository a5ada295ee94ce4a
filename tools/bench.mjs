/*
 * `npm run bench`: milliseconds to read one post, beside other tools in the same run. All read the same posts in turn,
 * so that whatever else the machine does weighs on all alike.
 */
import { contestants } from '../tests/benchmarks/contestants.mjs';
import { postsOf } from '../tests/benchmarks/posts.mjs';
import { bundle } from './bundle.mjs';

/** A post on X, and the longest on LinkedIn. */
const RUNS = [
  { length: 280, posts: 200 },
  { length: 3000, posts: 40 },
];
/* Reads that are not counted, until the compiler has seen the code. */
const WARM_UP = 300;

const lectern = await import(
  await bundle('tests/benchmarks/subject.ts', '.output/bench/subject.mjs', ['tests/benchmarks'])
);
const field = await contestants(lectern);
for (const { length, posts } of RUNS) {
  const rows = await race(postsOf(lectern.rules, length, posts + WARM_UP));
  print(`${posts} posts of ${length} characters, ms a post`, rows);
}

/** @returns {Promise<{ name: string, p50: number, p95: number }[]>} */
async function race(texts) {
  const times = new Map(field.map(({ name }) => [name, []]));
  for (const [index, text] of texts.entries()) {
    for (const { name, prepare, read } of inTurn(index)) {
      prepare?.(text);
      const started = performance.now();
      await read(text);
      if (index >= WARM_UP) times.get(name).push(performance.now() - started);
    }
  }
  return [...times].map(([name, taken]) => ({ name, p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) }));
}

/** The field with another one first each time: whoever reads first finds the processor's caches full of something else. */
function inTurn(round) {
  const first = round % field.length;
  return [...field.slice(first), ...field.slice(0, first)];
}

/** The nearest-rank quantile. */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function print(title, rows) {
  const [{ p50: own }] = rows;
  process.stdout.write(`\n${title}\n${'p50'.padStart(40)}${'p95'.padStart(10)}${'against Lectern'.padStart(18)}\n`);
  for (const { name, p50, p95 } of rows) {
    const ratio = `${(p50 / own).toFixed(2)} ×`;
    process.stdout.write(
      `${name.padEnd(30)}${p50.toFixed(2).padStart(10)}${p95.toFixed(2).padStart(10)}${ratio.padStart(18)}\n`,
    );
  }
}
