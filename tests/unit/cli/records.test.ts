import { expect, test } from 'vitest';
import { BANNED, BANNED_TEXT, review } from './lectern';

test('a review has exactly the fields of the contract, in input order', async () => {
  const { answers, status } = await review([
    { id: 'first', text: BANNED_TEXT, ...BANNED },
    { id: 2, text: 'Thank you, Ana.', site: 'linkedin', kind: 'reply', context: { repliedTo: 'Done.' } },
  ]);
  expect(status).toBe(1);
  expect(answers.map(({ id }) => id)).toEqual(['first', 2]);
  expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'language', 'specificity', 'hold', 'findings', 'ms']);
  expect(answers[0]).toMatchObject({ language: 'en', hold: true });
  expect(answers[0]?.specificity).toBeGreaterThanOrEqual(1);
  expect(answers[0]?.specificity).toBeLessThanOrEqual(5);
  expect(answers[0]?.ms).toBeGreaterThan(0);
  const finding = answers[0]?.findings?.[0];
  expect(Object.keys(finding ?? {})).toEqual(['rule', 'question', 'level', 'start', 'end', 'text', 'message']);
  expect(finding).toMatchObject({ rule: 'voice/banned-term', question: 'voice', level: 'error', text: 'synergy' });
  expect(BANNED_TEXT.slice(finding?.start, finding?.end)).toBe('synergy');
});

test("the article's vague sentence is held and its specific one is not", async () => {
  const { answers } = await review([
    { text: 'Make sure to choose the best companies to invest your hard-earned dollars in.' },
    { text: 'Industries X, Y and Z have grown for three quarters and, on the statistics, look solid.' },
  ]);
  expect(answers.map(({ hold }) => hold)).toEqual([true, false]);
});

test('a post without an id has the id null', async () => {
  const { answers } = await review([{ text: 'Thank you.' }]);
  expect(answers[0]?.id).toBeNull();
});

test('null stands for a field that is not given', async () => {
  const { answers } = await review([
    { text: 'Thank you.', site: null, kind: null, context: { quoted: null }, policy: null },
  ]);
  expect(answers[0]).toMatchObject({ hold: false, findings: [] });
});

test('a line that is no post is refused in its place and the rest goes on', async () => {
  const { answers, status } = await review([
    { id: 1, text: 'Thank you.' },
    'not JSON',
    '',
    { id: 4 },
    { id: 5, text: 'Thanks.', policy: { person: 'they' } },
    '["a"]',
    { id: 7, text: 'Thank you.' },
  ]);
  expect(answers.map(({ id, line }) => id ?? `line ${line}`)).toEqual([1, 'line 2', 'line 4', 'line 5', 'line 6', 7]);
  expect(Object.keys(answers[1] ?? {})).toEqual(['line', 'error']);
  expect(answers[2]?.error).toContain('text');
  expect(answers[3]?.error).toContain('person');
  expect(status).toBe(1);
});

test('a post’s policy is merged over the defaults, key by key', async () => {
  const terms = { banned: ['synergy'] };
  const { answers } = await review([
    { text: BANNED_TEXT, policy: { terms, gate: { mode: 'advise' } } },
    { text: BANNED_TEXT, policy: { terms, rules: { 'voice/banned-term': 'off' } } },
    { text: BANNED_TEXT },
    { text: BANNED_TEXT, policy: { terms, voice: { warmth: 3 }, confidentialTerms: ['x'] } },
  ]);
  const banned = answers.map(({ findings }) => findings?.some(({ rule }) => rule === 'voice/banned-term'));
  expect(banned).toEqual([true, false, false, true]);
  expect(answers[0]?.hold).toBe(false);
});

test('earlier posts bring the goals of the policy that they were for', async () => {
  const policy = { goals: [{ id: 'hiring', name: 'Hiring', keywords: [] }] };
  const text = 'Night pilots, tide tables and a rota that fits a family.';
  const posts = (goal: string | null) =>
    [
      'Night pilots on the rota tell why they stay.',
      'A rota for night pilots that fits a family.',
      'Three night pilots left the rota in May.',
    ].map((text) => ({ text, daysAgo: 9, goal }));
  const { answers } = await review(
    ['hiring', 'gone', null].map((goal) => ({ text, policy, past: { posts: posts(goal) } })),
  );
  const hasNoGoal = answers.map(({ findings }) => findings?.some(({ rule }) => rule === 'purpose/no-goal'));
  expect(hasNoGoal).toEqual([false, true, true]);
});
