import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { guessGoal } from '../../../src/analyzer/purpose/guess-goal';
import { goalSchema } from '../../../src/policy/goal-schema';
import { defaultPolicy } from '../../../src/policy/schema';

const GOALS = [
  { id: 'hiring', keywords: ['apprentice', 'night shift'] },
  { id: 'tenders', keywords: ['tender', 'crane hire'] },
];
const past = (goal: string | null, ...texts: string[]) => texts.map((text) => ({ text, daysAgo: 3, goal }));
const PILOTS = [
  'Night pilots on the rota tell why they stay.',
  'A rota for night pilots that fits a family.',
  'Three night pilots left the rota in May.',
];

describe('the goal of a draft', () => {
  it('is told by a keyword, in any case, number or spelling', () => {
    for (const text of ['Two APPRENTICES are here.', 'On the night-shift.', 'Ask about #NightShift', 'crane   hire']) {
      expect(guessGoal(text, GOALS).goal, text).not.toBe(null);
    }
    expect(guessGoal('The tenderness of cranes, hired.', GOALS)).toEqual({ goal: null, points: false });
  });

  it('is open where two goals are as likely, though something points to one', () => {
    expect(guessGoal('An apprentice wrote the tender.', GOALS)).toEqual({ goal: null, points: true });
    expect(guessGoal('An apprentice on the night shift wrote the tender.', GOALS).goal).toBe('hiring');
  });

  it('is told by the words of earlier choices, from three posts on', () => {
    const draft = 'The rota for our night pilots, with pictures.';
    expect(guessGoal(draft, GOALS, past('hiring', ...PILOTS)).goal).toBe('hiring');
    expect(guessGoal(draft, GOALS, past('hiring', ...PILOTS.slice(1)))).toEqual({ goal: null, points: false });
    expect(guessGoal(draft, GOALS, past(null, ...PILOTS))).toEqual({ goal: null, points: false });
    expect(guessGoal(draft, GOALS, past('gone', ...PILOTS))).toEqual({ goal: null, points: false });
  });

  it('is not told by words that stand in posts for another goal as well', () => {
    const draft = 'The rota for our night pilots, with pictures.';
    const both = [...past('hiring', ...PILOTS), ...past('tenders', ...PILOTS)];
    expect(guessGoal(draft, GOALS, both)).toEqual({ goal: null, points: false });
  });

  it('a keyword counts for as much as all earlier choices together', () => {
    const draft = 'The rota for our night pilots is part of the tender.';
    expect(guessGoal(draft, GOALS, past('hiring', ...PILOTS, ...PILOTS))).toEqual({ goal: null, points: true });
  });

  it('is nothing where there are no goals', () => {
    expect(guessGoal('Two apprentices are here.', [])).toEqual({ goal: null, points: false });
  });
});

it('once the writer has said which goal, or that none is needed, nothing is found', () => {
  const policy = {
    ...defaultPolicy,
    goals: GOALS.map((goal) => goalSchema.parse({ ...goal, name: goal.id })),
  };
  const found = (goal?: string | null) =>
    analyze(
      { text: 'I walked 14 kilometres along the old canal on Sunday.', kind: 'post', site: 'x', context: {}, goal },
      policy,
    ).findings.filter(({ rule }) => rule === 'purpose/no-goal');
  expect(found()).toMatchObject([{ level: 'suggestion', holds: false, text: null }]);
  expect(found('hiring')).toEqual([]);
  expect(found(null)).toEqual([]);
});
