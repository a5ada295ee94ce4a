/*
 * `npm test`: sets the project up, then runs every check, also after one has failed. The last line is the sum:
 * "N passed, N failed", where a test case counts as one and a check that has no cases counts as one.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from './run.mjs';
import { ensureChromium, ensureFirefox, installDependencies, SetupProblem, say } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Tally */

const STEPS = [
  { title: 'Format, lint and unused code', script: 'lint' },
  { title: 'Types', script: 'types' },
  { title: 'Dependency rules', script: 'boundaries' },
  { title: 'Generated pages are up to date', script: 'docs', args: ['--check'] },
  { title: 'Unit and fuzz tests', script: 'unit', cases: true },
  { title: 'Build', script: 'build' },
  { title: 'End-to-end tests', script: 'e2e', cases: true },
];

const folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
try {
  const sum = await testAll();
  process.exitCode = sum.failed > 0 ? 1 : 0;
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @returns {Promise<Tally>} */
async function testAll() {
  let LECTERN_CHROMIUM;
  try {
    await installDependencies();
    LECTERN_CHROMIUM = await ensureChromium();
    await ensureFirefox();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    return { passed: 0, failed: 1 };
  }
  const tallies = [];
  for (const step of STEPS) {
    say(step.title);
    tallies.push({ title: step.title, ...(await check(step, { LECTERN_CHROMIUM })) });
  }
  process.stdout.write('\n');
  for (const { title, passed, failed } of tallies) {
    process.stdout.write(`${failed > 0 ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed\n`);
  }
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** @returns {Promise<Tally>} */
async function check({ script, args = [], cases = false }, environment) {
  if (cases) return await countCases(script, environment);
  const failed = (await runScript(script, args, environment)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed };
}

/** @returns {Promise<Tally>} */
async function countCases(script, environment) {
  const file = join(folder, `${script}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = await runScript(script, reporters, environment);
  const { numPassedTests: passed = 0, numFailedTests = 0 } = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
  // A file that does not load, or an error outside of any case, fails the run without a failed case.
  const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed };
}
