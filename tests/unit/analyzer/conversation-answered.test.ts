import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { answeredBy } from '../../../src/analyzer/conversation/answered';
import type { Draft, OtherKind } from '../../../src/analyzer/types';
import { defaultPolicy } from '../../../src/policy/schema';

function answer(repliedTo: string, text = 'We will look into it.'): Draft {
  return { text, kind: 'reply', site: 'x', context: { repliedTo } };
}

describe('the post that is answered', () => {
  it.each<[string, OtherKind]>([
    ['Frauds, the lot of you. Hope you go bankrupt.', 'bait'],
    ['Oh look, another CEO telling us how to live 🤡', 'bait'],
    ['Waited six weeks for my refund and nobody answers the phone.', 'complaint'],
    ['You idiots charged me twice and cancelled my booking, and your hotline hung up on me.', 'complaint'],
    ['Is the 94% by revenue or by number of customers?', 'question'],
    ['Great talk in Ghent yesterday, thank you!', 'praise'],
    ['The harbour has a new master.', 'other'],
  ])('%j is %s', (text, kind) => {
    expect(answeredBy(answer(text))?.kind).toBe(kind);
  });

  it('is read from a quoted post too', () => {
    const draft: Draft = { text: 'Hm.', kind: 'quote', site: 'x', context: { quoted: 'Liars and thieves.' } };
    expect(answeredBy(draft)?.kind).toBe('bait');
  });

  it('is nothing where nothing is answered', () => {
    expect(answeredBy({ text: 'Hello.', kind: 'post', site: 'x', context: {} })).toBeNull();
    expect(answeredBy(answer('   '))).toBeNull();
  });

  it('reads a complaint as one however many sentences it has', () => {
    const long = 'We wrote to billing four times since January. Nobody answers. '.repeat(40);
    expect(answeredBy(answer(long))?.kind).toBe('complaint');
  });

  it('stands in the report', () => {
    expect(analyze(answer('Liars and thieves.'), defaultPolicy).other).toBe('bait');
    expect(analyze({ text: 'Hello.', kind: 'post', site: 'x', context: {} }, defaultPolicy).other).toBeNull();
  });
});

describe('one problem, one voice', () => {
  const rulesOf = (draft: Draft, policy = defaultPolicy) => analyze(draft, policy).findings.map(({ rule }) => rule);
  const bait = answer('Crooks, the lot of you.', 'You clearly never read our report.');

  it('leaves an attack to the rule on bait', () => {
    const rules = rulesOf(bait);
    expect(rules).toContain('risk/bait');
    expect(rules).not.toContain('risk/public-argument');
  });

  it('still hears the argument where the rule on bait is off', () => {
    expect(rulesOf(bait, { ...defaultPolicy, rules: { 'risk/bait': 'off' } })).toContain('risk/public-argument');
  });

  it('leaves a blamed customer to the rule on complaints', () => {
    const rules = rulesOf(
      answer('My parcel has been stuck in your warehouse for three weeks.', 'You should have chosen express delivery.'),
    );
    expect(rules.filter((rule) => rule.startsWith('risk/'))).toEqual(['risk/complaint-in-public']);
  });
});
