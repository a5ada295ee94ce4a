import { expect, test } from 'vitest';
import { voiceSchema } from '../../../src/policy/voice-schema';
import { folderWith, lectern, review } from './lectern';

const SAMPLES = [
  'We opened a depot in Ghent on Monday. It employs 35 people.',
  'Our winter timetable starts on 3 November. Four lines change.',
  'We have appointed Margaret Osei as head of operations.',
  'The annual report is out. Revenue rose by 4 per cent.',
  'We repaired the bridge at Leeds, and the line is open again.',
  'Tickets for March are on sale from Thursday at nine.',
  'Our drivers covered 2.1 million kilometres last year.',
  'We will close the station in Hull for two weeks in June.',
];
const lines = (texts: readonly string[]) => texts.map((text) => JSON.stringify({ text })).join('\n');

test('prints a profile that lint takes, and that tells what is off', async () => {
  const { status, stdout, stderr } = await lectern(['learn', '--name', 'Rail', '--ndjson', '-'], {
    input: lines(SAMPLES),
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const voice = JSON.parse(stdout);
  expect(voice).toMatchObject({ name: 'Rail', samples: 8, emoji: { most: 0 }, misfits: [] });
  expect(voiceSchema.parse(voice).dimensions).toEqual(voice.dimensions);
  const { answers } = await review([
    { text: "Hey dudes, we're gonna call it a super cool depot!!!", policy: { voice } },
    { text: 'We opened a depot in Namur on Tuesday.', policy: { voice } },
  ]);
  const voices = answers.map(({ findings }) => findings?.filter(({ rule }) => rule.startsWith('voice/')));
  expect(voices[0]).toMatchObject([{ rule: 'voice/formality', level: 'warning', text: 'dudes' }]);
  expect(voices[0]?.[0]?.message).toContain('“dudes”, “gonna”, “super” and 3 exclamation marks');
  expect(voices[1]).toEqual([]);
  expect(answers[0]?.hold).toBe(false);
});

test('a company that makes an error of it has the post held', async () => {
  const { stdout } = await lectern(['learn', '--ndjson', '-'], { input: lines(SAMPLES) });
  const policy = { voice: JSON.parse(stdout), rules: { 'voice/emoji': 'error' } };
  const { answers } = await review([{ text: 'We opened a depot in Namur on Tuesday 🎉🎉', policy }]);
  expect(answers[0]?.hold).toBe(true);
});

test('a line that is no sample is told and left out', async () => {
  const input = `${lines(SAMPLES)}\n{"text": 7}\n\n{"text": " "}\nnonsense`;
  const { status, stdout, stderr } = await lectern(['learn', '--ndjson', '-'], { input });
  expect(status).toBe(1);
  expect(JSON.parse(stdout).samples).toBe(8);
  expect(stderr.match(/line \d+/gu)).toEqual(['line 9', 'line 11', 'line 12']);
});

test('fewer than eight samples teach no voice', async () => {
  const { status, stdout, stderr } = await lectern(['learn', '--ndjson', '-'], { input: lines(SAMPLES.slice(1)) });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('8 posts or more; there are 7');
});

test('names a sample that does not fit the rest, by its line', async () => {
  const cwd = folderWith({ 'posts.ndjson': lines([...SAMPLES, 'OMG!!! We are SO LIT 🎉🎉🎉 lol dudes #yay #win']) });
  const { stdout } = await lectern(['learn', '--ndjson', 'posts.ndjson'], { cwd });
  expect(JSON.parse(stdout).misfits).toMatchObject([{ place: 'posts.ndjson:9' }]);
});

test.each([
  [['learn', '-'], 'add --ndjson'],
  [['learn', '--ndjson'], 'name a file'],
  [['learn', '--ndjson', 'no-such-file.ndjson'], 'no such file'],
  [['learn', '--ndjson', '--name', 'x'.repeat(121), '-'], '--name'],
])('%j', async (args, complaint) => {
  const { status, stderr } = await lectern(args);
  expect(status).toBe(2);
  expect(stderr).toContain(complaint);
});

test('a policy with several profiles judges each post by that of its account or site, also one of an older version', async () => {
  const policy = {
    schemaVersion: 1,
    voices: [
      { id: 'ceo', voice: { name: 'Maya', dimensions: { emoji: { target: 0, tolerance: 8 } } }, accounts: ['@maya'] },
    ],
  };
  const text = 'We opened a depot in Namur on Tuesday 🎉🎉';
  const { answers } = await review([
    { text, policy, site: 'x', account: '@maya' },
    { text, policy, site: 'x', account: '@harbour' },
  ]);
  const rules = answers.map(({ findings }) => findings?.map(({ rule }) => rule));
  expect(rules).toEqual([['voice/emoji'], []]);
});
