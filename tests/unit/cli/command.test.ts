import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../../package.json';
import { FORMATS, OPTIONS } from '../../../src/cli/options';
import { ROOT } from '../../../tools/stale.mjs';
import { answersIn, BANNED, BANNED_TEXT, folderWith, lectern } from './lectern';

const POLICY = JSON.stringify(BANNED.policy);

test('--help names every option and format, and --version the version', async () => {
  const { stdout, status } = await lectern(['--help']);
  expect(status).toBe(0);
  for (const option of Object.keys(OPTIONS)) expect(stdout).toContain(`--${option}`);
  for (const format of FORMATS) expect(stdout).toContain(format);
  expect((await lectern(['--version'])).stdout).toBe(`${version}\n`);
});

test.each([
  [[], 'name a command'],
  [['review', 'a.md'], 'no command "review"'],
  [['lint'], 'name a file'],
  [['lint', '--loud', '-'], '--loud'],
  [['lint', '--format', 'xml', '-'], 'stylish, json, ndjson, sarif'],
  [['lint', '--fail-on', 'fatal', '-'], 'error, warning, suggestion'],
  [['lint', '-', '-'], 'only once'],
  [['lint', 'no-such-file.md'], 'no such file'],
  [['lint', 'src'], 'folder'],
  [['lint', '--policy', 'no-such-policy.json', '-'], 'no-such-policy.json'],
  [['lint', '--policy', 'biome.json', '-'], null],
])('%j', async (args, complaint) => {
  const { status, stderr } = await lectern(args);
  expect(status).toBe(complaint === null ? 0 : 2);
  expect(stderr).toContain(complaint ?? '');
  expect(stderr).not.toContain('    at ');
});

test('a policy that is none is refused, saying where', async () => {
  const cwd = folderWith({ 'policy.json': '{"gate":{"mode":"never"}}' });
  const { status, stderr } = await lectern(['lint', '--policy', 'policy.json', '-'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('gate.mode');
});

test('--fail-on sets what exits with 1, whatever the format', async () => {
  const cwd = folderWith({
    'policy.json': JSON.stringify({ terms: { banned: ['synergy'] }, rules: { 'voice/banned-term': 'warning' } }),
    'post.md': BANNED_TEXT,
    'posts.ndjson': JSON.stringify({ text: BANNED_TEXT }),
  });
  const status = async (...args: string[]) =>
    (await lectern(['lint', '--policy', 'policy.json', ...args], { cwd })).status;
  expect(await status('post.md')).toBe(0);
  expect(await status('--fail-on', 'warning', 'post.md')).toBe(1);
  expect(await status('--fail-on', 'suggestion', '--format', 'json', 'post.md')).toBe(1);
  expect(await status('--ndjson', 'posts.ndjson')).toBe(0);
  expect(await status('--ndjson', '--fail-on', 'warning', 'posts.ndjson')).toBe(1);
});

test('one file that cannot be read does not keep the others from being reviewed', async () => {
  const cwd = folderWith({ 'post.md': 'Thank you.' });
  const { stdout, status } = await lectern(['lint', '--format', 'ndjson', 'gone.md', 'post.md'], { cwd });
  expect(answersIn(stdout).map(({ id }) => id)).toEqual(['post.md']);
  expect(status).toBe(2);
});

test('file names start from the folder that npm was called from', async () => {
  const folder = folderWith({ 'post.md': BANNED_TEXT, 'policy.json': POLICY });
  const { stdout, status, stderr } = spawnSync(
    'npm',
    ['run', '-s', 'lectern', '--prefix', ROOT, '--', 'lint', '--policy', 'policy.json', '--format', 'json', 'post.md'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stderr).not.toContain('lectern:');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([{ id: 'post.md', findings: [{ text: 'synergy' }] }]);
});

test('calls at the same time build it at the same time without meeting', async () => {
  rmSync(join(ROOT, '.output/cli/lectern.mjs'), { force: true });
  const outcomes = await Promise.all(
    ['Thanks.', 'Thank you.', 'Hi.'].map((input) => lectern(['lint', '-'], { input })),
  );
  expect(outcomes.map(({ status, stderr }) => `${status}${stderr}`)).toEqual(['0', '0', '0']);
});
