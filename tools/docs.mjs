/*
 * `npm run docs` writes docs/rules from the rule files and their wording, and the schema of a shared policy from the
 * policy's own; with `--check` it only says what is stale.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexPage } from './docs/index-page.mjs';
import { pageName, rulePage } from './docs/rule-page.mjs';
import { withTypeScript } from './load-ts.mjs';
import { ROOT } from './stale.mjs';

const FOLDER = join(ROOT, 'docs/rules');
const SCHEMA = join(ROOT, 'docs/lectern-policy.schema.json');

const { pages, schema } = await withTypeScript(async (load) => {
  const { question: questions } = (await load('locales/en.json')).default.review;
  const questionOf = (rule) => questions[rule.id.split('/', 1)[0]];
  const { rules } = await load('src/analyzer/registry.ts');
  const { wordingOf } = await load('src/analyzer/wording.ts');
  const { analyze } = await load('src/analyzer/analyze.ts');
  const { defaultPolicy } = await load('src/policy/schema.ts');
  const findingOf = (rule) => (example) => {
    const { text, kind = 'post', site = 'x', context = {}, past, policy = {} } = example;
    const others = Object.fromEntries(rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 'off']));
    const alone = { ...defaultPolicy, ...policy, rules: { ...others, ...policy.rules } };
    return analyze({ text, kind, site, context, past }, alone).findings.find(
      (finding) => finding.text === example.span,
    );
  };
  const pages = new Map([
    ['README.md', indexPage(rules, questions, wordingOf)],
    ...rules.map((rule) => [pageName(rule.id), rulePage(rule, wordingOf(rule.id), questionOf(rule), findingOf(rule))]),
  ]);
  const { sharedSchema } = await load('src/policy/shared/schema.ts');
  return { pages, schema: `${JSON.stringify(sharedSchema(), null, 2)}\n` };
});
const present = await readdir(FOLDER).catch(() => []);
const orphans = present.filter((name) => !pages.has(name));

if (process.argv.includes('--check')) await check();
else await write();

async function check() {
  const stale = [...orphans];
  for (const [name, text] of pages) {
    if ((await readFile(join(FOLDER, name), 'utf8').catch(() => null)) !== text) stale.push(name);
  }
  if ((await readFile(SCHEMA, 'utf8').catch(() => null)) !== schema) stale.push('lectern-policy.schema.json');
  if (stale.length === 0) return;
  process.stderr.write(
    `docs does not match the rules and the policy; \`npm run docs\` writes it anew. Stale: ${stale.join(', ')}\n`,
  );
  process.exitCode = 1;
}

async function write() {
  await mkdir(FOLDER, { recursive: true });
  for (const name of orphans) await rm(join(FOLDER, name));
  for (const [name, text] of pages) await writeFile(join(FOLDER, name), text);
  await writeFile(SCHEMA, schema);
  process.stdout.write(`${pages.size - 1} rules in docs/rules\n`);
}
