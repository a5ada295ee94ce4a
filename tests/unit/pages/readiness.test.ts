import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answersFrom } from '../../../src/pages/readiness/answers';
import { type Judged, reasonsAgainst } from '../../../src/pages/readiness/outcome';
import { isStrict, partsFrom } from '../../../src/pages/readiness/parts';
import { asMarkdown, reasonsIn, strategyOf } from '../../../src/pages/readiness/strategy';
import { goalSchema } from '../../../src/policy/goal-schema';
import { PART_PATHS } from '../../../src/policy/parts';
import { NO_ANSWERS, type Readiness } from '../../../src/policy/readiness';
import { defaultPolicy, policySchema } from '../../../src/policy/schema';

const TODAY = '2026-11-25';
const GOOD: Judged = { language: 'en', specificity: { substance: true }, findings: [] };
const VAGUE: Judged = { ...GOOD, specificity: { substance: false } };
const found = (question: string, level: string, holds: boolean) =>
  ({ ...GOOD, findings: [{ question, level, holds }] }) as unknown as Judged;
const ALL_GOOD = [GOOD, GOOD, GOOD];

const ANSWERED: Readiness = {
  ...NO_ANSWERS,
  who: 'Maya Lindqvist',
  topics: ['pilotage'],
  examples: ['One.', 'Two.', 'Three.'],
  publicCompany: false,
  industry: 'none',
  approver: 'nobody',
  complaints: { name: 'Rani', email: '' },
  press: { name: 'Jonas', email: '' },
  goals: [goalSchema.parse({ id: 'a', name: 'Hiring', audience: 'Pilots', count: 'clicks' })],
  plan: { postsPerWeek: null, hoursPerWeek: 1 },
};
const against = (change: Partial<Readiness> = {}, reviews: (Judged | null)[] = ALL_GOOD) =>
  reasonsIn(reasonsAgainst({ ...ANSWERED, ...change }, reviews, TODAY));

describe('the outcome', () => {
  it('is ready where everything is answered, and not yet where nothing is', () => {
    expect(against()).toEqual([]);
    expect(reasonsIn(reasonsAgainst(NO_ANSWERS, [null, null, null], TODAY))).toEqual([
      ...['who', 'topics', 'examples'],
      ...['publicCompany', 'industry', 'approver', 'complaints', 'press'],
      ...['goal', 'hours'],
    ]);
  });

  const goal = (part: object) => [goalSchema.parse({ id: 'a', name: 'Hiring', ...part })];
  it.each<[string, Partial<Readiness>]>([
    ['who', { who: ' ' }],
    ['topics', { topics: [] }],
    ['publicCompany', { publicCompany: null }],
    ['industry', { industry: null }],
    ['approver', { approver: '' }],
    ['complaints', { complaints: { name: '', email: 'rani@harbour.example' } }],
    ['press', { press: { name: '', email: '' } }],
    ['quiet', { quietPeriods: [{ from: TODAY, until: TODAY, message: '' }] }],
    ['goal', { goals: [] }],
    ['audience', { goals: goal({ measure: 'Calls' }) }],
    ['measure', { goals: goal({ audience: 'Pilots' }) }],
    ['hours', { plan: { postsPerWeek: 3, hoursPerWeek: 0.5 } }],
    ['hours', { plan: { postsPerWeek: 3, hoursPerWeek: null } }],
  ])('names what is open: %s', (reason, change) => {
    expect(against(change)).toEqual([reason]);
  });

  it('a quiet period that is over or to come is no reason', () => {
    const periods = [
      { from: '2026-11-01', until: '2026-11-24', message: '' },
      { from: '2026-11-26', until: '2026-12-24', message: '' },
    ];
    expect(against({ quietPeriods: periods })).toEqual([]);
  });

  it('asks for three examples, two of which give a reader something', () => {
    expect(against({ examples: ['One.', 'Two.', ' '] }, [GOOD, GOOD, null])).toEqual(['examples']);
    expect(against({}, [GOOD, GOOD, VAGUE])).toEqual([]);
    expect(against({}, [GOOD, VAGUE, VAGUE])).toEqual(['vague']);
    expect(against({}, [GOOD, VAGUE, found('value', 'warning', true)])).toEqual(['vague']);
    expect(against({}, [GOOD, VAGUE, found('value', 'suggestion', false)])).toEqual([]);
  });

  it('no example may be risky; a suggestion is none', () => {
    expect(against({}, [GOOD, GOOD, found('risk', 'warning', true)])).toEqual(['risky']);
    expect(against({}, [GOOD, GOOD, found('risk', 'suggestion', false)])).toEqual([]);
    expect(against({}, [GOOD, GOOD, found('voice', 'error', true)])).toEqual([]);
  });

  it('does not hold it against somebody that they write another language', () => {
    const other = { ...VAGUE, language: 'und' };
    expect(against({}, [other, other, other])).toEqual([]);
  });
});

describe('the settings', () => {
  it('are parts that a policy has, and go together to a sound one', () => {
    const parts = partsFrom({ ...ANSWERED, publicCompany: true }, defaultPolicy);
    expect([...parts.keys()].filter((part) => !PART_PATHS.includes(part))).toEqual([]);
    expect(parts.get('gate.mode')).toBe('require');
    expect(parts.get('disclosure.publicCompany')).toBe(true);
    expect(parts.get('goals')).toEqual(ANSWERED.goals);
  });

  it('leave alone what was not answered, and how the gate works where nothing speaks for more', () => {
    const parts = partsFrom({ ...ANSWERED, publicCompany: null }, defaultPolicy);
    expect(parts.has('disclosure.publicCompany')).toBe(false);
    expect(parts.has('gate.mode')).toBe(false);
    expect(isStrict({ ...ANSWERED, industry: 'health' })).toBe(true);
    expect(isStrict({ ...ANSWERED, industry: null })).toBe(false);
  });

  it('get contacts with an address alone, in the place of those for the same and beside the others', () => {
    const policy = policySchema.parse({
      complaints: {
        contacts: [
          { topic: '', name: 'Old', email: 'old@harbour.example' },
          { topic: 'invoice', name: 'Ida', email: 'ida@harbour.example' },
        ],
      },
    });
    const contacts = (change: Partial<Readiness>) =>
      partsFrom({ ...ANSWERED, ...change }, policy).get('complaints.contacts');
    expect(contacts({})).toEqual(policy.complaints.contacts);
    expect(contacts({ complaints: { name: 'Rani', email: 'rani@harbour.example' } })).toEqual([
      { topic: 'invoice', name: 'Ida', email: 'ida@harbour.example' },
      { topic: '', name: 'Rani', email: 'rani@harbour.example' },
    ]);
    expect(contacts({ press: { name: 'Jonas', email: 'jonas@harbour.example' } })).toContainEqual(
      expect.objectContaining({ topic: expect.stringContaining('press'), name: 'Jonas' }),
    );
  });

  it('come back as answers', () => {
    const given = { ...ANSWERED, publicCompany: true, press: { name: 'Jonas', email: 'jonas@harbour.example' } };
    const parts = partsFrom(given, defaultPolicy);
    const policy = policySchema.parse({
      goals: parts.get('goals'),
      plan: { hoursPerWeek: 1 },
      disclosure: { publicCompany: true },
      complaints: { contacts: parts.get('complaints.contacts') },
    });
    expect(answersFrom(policy)).toMatchObject({ goals: given.goals, publicCompany: true, press: given.press });
    expect(answersFrom(defaultPolicy)).toEqual(NO_ANSWERS);
  });
});

describe('the strategy', () => {
  beforeEach(() => {
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, filled) =>
      [String(key).split('_').at(-1), ...(Array.isArray(filled) ? filled : [])].join(' '),
    );
  });

  it('is one list after the other, with nothing in it that Markdown would take for a sign', () => {
    const answers = { ...ANSWERED, who: 'Maya *Lindqvist*', topics: ['pilots\n# not a heading'] };
    const none = reasonsAgainst(answers, ALL_GOOD, TODAY);
    const markdown = asMarkdown(strategyOf(answers, ['A [link](x).'], none, Date.UTC(2026, 10, 25)));
    expect(markdown).toContain('# title Maya \\*Lindqvist\\*\n');
    expect(markdown).toContain('- topics pilots \\# not a heading\n');
    expect(markdown).toContain('- example A \\[link\\](x).\n');
    expect(markdown).toContain('**ready**');
    expect(markdown.match(/^# /gmu)).toHaveLength(1);
    expect(markdown.match(/^## /gmu)).toHaveLength(4);
  });

  it('says “not yet” with its reasons, and that the company speaks until then', () => {
    const answers = { ...ANSWERED, approver: '' };
    const strategy = strategyOf(answers, [], reasonsAgainst(answers, ALL_GOOD, TODAY), 0);
    expect(strategy.verdict).toBe('notYet');
    expect(strategy.reasons).toEqual(['approver']);
    expect(strategy.sections.at(-1)?.lines[0]).toBe('company');
    expect(strategy.signatures).toEqual(['Maya Lindqvist', 'name']);
  });
});
