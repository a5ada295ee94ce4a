import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ROOT } from '../../tools/stale.mjs';

/* Every test starts dependency-cruiser, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Summary {
  violations: { rule: { name: string } }[];
  ruleSetUsed: { forbidden: { name: string }[] };
}

/** What dependency-cruiser, with the project's own rules, says of a small tree of source files. */
function cruise(files: Record<string, string>): Summary {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-boundaries-'));
  folders.push(folder);
  for (const [path, source] of Object.entries({ 'entrypoints/none.ts': '', 'src/none.ts': '', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  const args = [CRUISER, 'entrypoints', 'src', '--config', join(ROOT, '.dependency-cruiser.cjs'), '-T', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: Summary }).summary;
}

function violations(files: Record<string, string>): string[] {
  return [...new Set(cruise(files).violations.map(({ rule }) => rule.name))].sort();
}

const ANALYZER = { 'src/analyzer/analyze.ts': 'export const analyze = 1;\nexport interface Report { a: 1 }' };

const PLANTED: Record<string, Record<string, string>> = {
  'no-cycles': {
    'src/ui/a.tsx': "import { b } from './b';\nexport const A = () => <p>{b}</p>;",
    'src/ui/b.ts': "import { A } from './a';\nexport const b = A;",
  },
  'analyzer-is-pure': {
    'src/analyzer/types.ts': "import { send } from '../messages';\nexport const a = send;",
    'src/messages.ts': 'export const send = 1;',
  },
  'import-of-styles-is-pure': {
    'src/vale/import.ts': "import { send } from '../messages';\nexport const a = send;",
    'src/messages.ts': 'export const send = 1;',
  },
  'only-pages-import-styles': {
    'src/background/reviewer.ts': "import { a } from '../vale/import';\nexport const b = a;",
    'src/vale/import.ts': 'export const a = 1;',
  },
  'policy-knows-only-the-analyzer': {
    'src/policy/schema.ts': "import { send } from '../messages';\nexport const a = send;",
    'src/messages.ts': 'export const send = 1;',
  },
  'page-side-has-no-judgement': {
    ...ANALYZER,
    'src/review/Panel.tsx': "import { analyze } from '../analyzer/analyze';\nexport const P = () => <p>{analyze}</p>;",
  },
  'page-never-reaches-the-analyzer': {
    ...ANALYZER,
    'entrypoints/x.content/index.ts': "import { far } from '../../src/messages';\nexport const a = far;",
    'src/messages.ts': "import { analyze } from './analyzer/analyze';\nexport const far = analyze;",
  },
  'command-needs-no-browser': {
    'src/cli/main.ts': "import { stored } from '../policy/store';\nexport const a = stored;",
    'src/policy/store.ts': 'export const stored = 1;',
  },
  'only-the-background-opens-the-journal': {
    'entrypoints/background.ts': "import { database } from '../src/journal/database';\nexport const b = database;",
    'entrypoints/popup/main.tsx': "import { all } from '../../src/journal/journal';\nexport const a = <p>{all}</p>;",
    'src/journal/journal.ts': "import { database } from './database';\nexport const all = database;",
    'src/journal/database.ts': 'export const database = 1;',
  },
  'journal-knows-no-user-of-it': {
    'src/journal/journal.ts': "import { keep } from '../background/journaling';\nexport const a = keep;",
    'src/background/journaling.ts': 'export const keep = 1;',
  },
  'pages-are-the-top': {
    'src/ui/Dots.tsx': "import { Popup } from '../pages/popup/Popup';\nexport const D = Popup;",
    'src/pages/popup/Popup.tsx': 'export const Popup = () => <p />;',
  },
  'ships-no-development-dependency': {
    'package.json': '{"devDependencies":{"write-good":"1.0.8"}}',
    'node_modules/write-good/package.json': '{"name":"write-good","main":"index.js"}',
    'node_modules/write-good/index.js': 'module.exports = 1;',
    'src/ui/a.ts': "import writeGood from 'write-good';\nexport const a = writeGood;",
  },
  'imports-resolve': { 'src/ui/a.tsx': "import { gone } from './gone';\nexport const a = <p>{gone}</p>;" },
};

test.each(Object.entries(PLANTED))('%s finds a planted violation', (name, files) => {
  expect(violations(files)).toEqual([name]);
});

test('every rule has a planted violation', () => {
  const rules = cruise({}).ruleSetUsed.forbidden;
  expect(Object.keys(PLANTED).sort()).toEqual(rules.map(({ name }) => name).sort());
});

test('a type may cross the line, because the compiler erases it', () => {
  const types = "import type { Report } from '../analyzer/analyze';\nexport type R = Report;";
  expect(violations({ ...ANALYZER, 'src/compose/session.ts': types })).toEqual([]);
});
