import { expect, it } from 'vitest';
import { Decisions } from '../../../src/compose/decisions';
import type { ReviewFinding } from '../../../src/messages';

const finding = (rule: string, text: string | null = null) => ({ rule, text, start: 0 }) as ReviewFinding;
const short = (decisions: Decisions, ...findings: ReviewFinding[]) =>
  decisions.of(findings).map(({ rule, decision }) => `${rule} ${decision}`);

it('tells what was fixed, kept and left', () => {
  const decisions = new Decisions();
  decisions.fix(finding('value/hype', 'best'));
  decisions.keep(finding('value/cliche', 'at the end of the day'));
  const moved = { ...finding('value/cliche', 'at the end of the day'), start: 40 };
  expect(short(decisions, moved, finding('value/bare-share'))).toEqual([
    'value/hype fixed',
    'value/cliche dismissed',
    'value/bare-share left',
  ]);
  expect(decisions.without([moved, finding('value/bare-share')]).map(({ rule }) => rule)).toEqual(['value/bare-share']);
});

it('takes over what was decided where one box takes another’s place, and shares nothing further', () => {
  const before = new Decisions();
  before.fix(finding('value/hype'));
  before.keep(finding('value/cliche'));
  const after = new Decisions(before);
  after.fix(finding('voice/emoji'));
  expect(short(after, finding('value/cliche'))).toEqual([
    'value/hype fixed',
    'voice/emoji fixed',
    'value/cliche dismissed',
  ]);
  expect(short(before, finding('value/cliche'))).toEqual(['value/hype fixed', 'value/cliche dismissed']);
});

it('forgets fixes with the draft they were in, and remembers what the writer keeps', () => {
  const decisions = new Decisions();
  decisions.fix(finding('value/hype'));
  decisions.keep(finding('value/cliche'));
  decisions.beginAnew();
  expect(short(decisions, finding('value/cliche'))).toEqual(['value/cliche dismissed']);
});

it('the goal goes along to the box that takes this one’s place, and not to the next draft', () => {
  const before = new Decisions();
  before.goal = 'hiring';
  const after = new Decisions(before);
  expect(after.goal).toBe('hiring');
  after.beginAnew();
  expect(after.goal).toBe(undefined);
});
