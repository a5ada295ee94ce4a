/*
 * `npm run bench`: milliseconds to read one post, beside other tools in the same run. All read the same posts in turn,
 * so that whatever else the machine does weighs on all alike. Then what the extension costs a page while one types there.
 * `-- texts` or `-- page` measures one of the two.
 */
import { contestants } from '../tests/benchmarks/contestants.mjs';
import { linesOf, postsOf } from '../tests/benchmarks/posts.mjs';
import { buildReplicas } from '../tests/replicas/build.mjs';
import { measurePage } from './bench-page.mjs';
import { bundle } from './bundle.mjs';
import { runScript } from './run.mjs';

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
const [, , part] = process.argv;
if (part !== 'page') await compareTools();
if (part !== 'texts') await comparePages();

async function compareTools() {
  const field = await contestants(lectern);
  for (const { length, posts } of RUNS) {
    const rows = await race(field, postsOf(lectern.rules, length, posts + WARM_UP));
    print(`${posts} posts of ${length} characters, ms a post`, rows);
  }
}

async function comparePages() {
  await buildReplicas();
  if ((await runScript('build')) !== 0) throw new Error('The extension did not build; the message above says where');
  const { typing, heap } = await measurePage(RUNS.map(({ length }) => linesOf(postsOf(lectern.rules, length, 1)[0])));
  for (const { length, without, withIt, ours } of typing) {
    say(`\none key in a post of ${length} characters on X, ms of the main thread`);
    say(`${''.padEnd(30)}${'p50'.padStart(10)}${'p95'.padStart(10)}`);
    const row = (name, of) => say(name.padEnd(30) + [0.5, 0.95].map((at) => of(at).toFixed(2).padStart(10)).join(''));
    row('without Lectern', (at) => quantile(without, at));
    row('with Lectern', (at) => quantile(withIt, at));
    row('added', (at) => quantile(withIt, at) - quantile(without, at));
    row('in its own scripts', (at) => quantile(ours, at));
  }
  const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
  say(`\nleft on the heap by ${heap.dialogs} dialogs, opened, written in and closed`);
  say(`without Lectern ${kilobytes(heap.without)}, with Lectern ${kilobytes(heap.withIt)}`);
}

/** @returns {Promise<{ name: string, p50: number, p95: number }[]>} */
async function race(field, texts) {
  const times = new Map(field.map(({ name }) => [name, []]));
  for (const [index, text] of texts.entries()) {
    for (const { name, prepare, read } of inTurn(field, index)) {
      prepare?.(text);
      const started = performance.now();
      await read(text);
      if (index >= WARM_UP) times.get(name).push(performance.now() - started);
    }
  }
  return [...times].map(([name, taken]) => ({ name, p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) }));
}

/** The field with another one first each time: whoever reads first finds the processor's caches full of something else. */
function inTurn(field, round) {
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
  say(`\n${title}\n${'p50'.padStart(40)}${'p95'.padStart(10)}${'against Lectern'.padStart(18)}`);
  for (const { name, p50, p95 } of rows) {
    const ratio = `${(p50 / own).toFixed(2)} ×`;
    say(`${name.padEnd(30)}${p50.toFixed(2).padStart(10)}${p95.toFixed(2).padStart(10)}${ratio.padStart(18)}`);
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
