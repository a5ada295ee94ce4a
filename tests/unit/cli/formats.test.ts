import { expect, test } from 'vitest';
import { rules } from '../../../src/analyzer/registry';
import { positionAt } from '../../../src/cli/formats/position';
import { BANNED, folderWith, lectern } from './lectern';

const POST = 'Figures first 👩‍🚀.\r\nOur 12 plants found synergy in 2025.\n';

function folder(): string {
  return folderWith({ 'a post.md': POST, 'policy.json': JSON.stringify(BANNED.policy) });
}

function lint(...args: string[]) {
  return lectern(['lint', '--policy', 'policy.json', ...args], { cwd: folder() });
}

test('stylish names the place, the level, the rule and the count', async () => {
  const { stdout } = await lint('a post.md');
  expect(stdout).toMatch(/a post\.md {2}specificity [\d.]+ of 5, would be held/);
  expect(stdout).toMatch(/2:21 +error +.* {2}voice\/banned-term\n/);
  expect(stdout).toMatch(/1 post: 1 error, /);
});

test('stylish counts in lines and columns of a reader', async () => {
  const { stdout } = await lectern(['lint', '-'], { input: 'Thank you.' });
  expect(stdout).toBe('\n1 post: 0 errors, 0 warnings, 0 suggestions; 0 would be held\n');
});

interface Sarif {
  version: string;
  $schema: string;
  runs: [
    {
      tool: { driver: { name: string; rules: { id: string; shortDescription: { text: string } }[] } };
      columnKind: string;
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: { physicalLocation: { artifactLocation: { uri: string }; region?: Record<string, unknown> } }[];
      }[];
    },
  ];
}

test('sarif describes every rule and points at the words', async () => {
  const { stdout, status } = await lint('--format', 'sarif', 'a post.md');
  const { version, runs } = JSON.parse(stdout) as Sarif;
  expect([version, runs.length, status]).toEqual(['2.1.0', 1, 1]);
  const [{ tool, results, columnKind }] = runs;
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  const result = results.find(({ ruleId }) => ruleId === 'voice/banned-term');
  expect(tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('voice/banned-term');
  expect(result).toMatchObject({ level: 'error', message: { text: expect.any(String) } });
  expect(result?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'a%20post.md' },
    region: {
      startLine: 2,
      startColumn: 21,
      endLine: 2,
      endColumn: 28,
      charOffset: POST.indexOf('synergy'),
      charLength: 7,
      snippet: { text: 'synergy' },
    },
  });
});

test('sarif of many posts points at their lines, and at a line that is none', async () => {
  const input = `${JSON.stringify({ text: 'Thank you.' })}\n${JSON.stringify({ text: POST, ...BANNED })}\nnothing\n`;
  const { stdout } = await lectern(['lint', '--ndjson', '--format', 'sarif', '-'], { input });
  const { runs } = JSON.parse(stdout) as Sarif;
  const places = runs[0].results.map(({ ruleId, locations }) => [ruleId, locations[0]?.physicalLocation.region]);
  expect(places).toContainEqual(['voice/banned-term', { startLine: 2 }]);
  expect(places).toContainEqual(['input/not-a-post', { startLine: 3 }]);
});

test.each([
  ['a\nb', 2, { line: 2, column: 1 }],
  ['a\r\nb', 3, { line: 2, column: 1 }],
  ['a\rb', 2, { line: 2, column: 1 }],
  ['a\nb', 1, { line: 1, column: 2 }],
  ['😀x', 2, { line: 1, column: 3 }],
  ['', 0, { line: 1, column: 1 }],
])('%j at %d', (text, offset, position) => {
  expect(positionAt(text, offset)).toEqual(position);
});
