import { expect, test } from 'vitest';
import { review } from './lectern';

const RULE = {
  extends: 'substitution',
  name: 'Berths',
  level: 'error',
  message: "We say '%s', never '%s'.",
  link: 'https://style.example/berths',
  swap: [['parking spots?', 'berths']],
};

test('a line’s policy may bring styles, which speak in their own words and hold the post', async () => {
  const policy = { vale: { styles: [{ name: 'Harbour', rules: [RULE] }] } };
  const text = 'We opened 40 parking spots in Leeds on Tuesday.';
  const { answers, status } = await review([
    { id: 1, text, policy },
    { id: 2, text, policy: { ...policy, rules: { 'vale/Harbour.Berths': 'off' } } },
    { id: 3, text, policy: { vale: { styles: [{ name: 'Harbour', rules: [{ ...RULE, extends: 'script' }] }] } } },
  ]);
  expect(answers[0]).toMatchObject({ id: 1, hold: true });
  expect(answers[0]?.findings).toEqual([
    {
      rule: 'vale/Harbour.Berths',
      question: 'voice',
      level: 'error',
      start: 13,
      end: 26,
      text: 'parking spots',
      message: "We say 'berths', never 'parking spots'.",
      link: 'https://style.example/berths',
    },
  ]);
  expect(answers[1]).toMatchObject({ id: 2, hold: false, findings: [] });
  expect(answers[2]?.error).toContain('vale');
  expect(status).toBe(1);
});
