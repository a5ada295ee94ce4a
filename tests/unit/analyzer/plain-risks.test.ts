import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { defaultPolicy } from '../../../src/policy/schema';

/** A risk that is said in so many words holds the post, however short it is and whatever a model makes of it. */
const holding = (text: string, competitors: string[] = []) =>
  analyze({ text, kind: 'post', site: 'x', context: {} }, { ...defaultPolicy, competitors })
    .findings.filter(({ holds }) => holds)
    .map(({ rule }) => rule);

describe('said in so many words', () => {
  it.each([
    ['We guarantee 12% returns.', 'risk/guarantee'],
    ['Our fund guarantees you a return of 8%.', 'risk/guarantee'],
    ['We guarantee returns of 12% a year to everybody.', 'risk/guarantee'],
    ['Buy $QUAY now before it is too late.', 'risk/investment-advice'],
    ['You should sell $HULL.', 'risk/investment-advice'],
    ['Our competitor’s product is garbage.', 'risk/disparagement'],
    ['All our rivals are clowns.', 'risk/disparagement'],
  ])('%s', (text, rule) => {
    expect(holding(text)).toContain(rule);
  });

  it('of a competitor that the company has named', () => {
    const text = 'Quayside is a dying company run by clowns.';
    expect(holding(text, ['Quayside'])).toContain('risk/disparagement');
    expect(holding(text)).not.toContain('risk/disparagement');
  });
});

it.each([
  'The export credit agency guarantees 85% of the loan.',
  'Nobody can guarantee returns of 12% a year.',
  'We do not guarantee a return of 8%.',
  'I bought $QUAY in 2019 and sold it at a loss.',
  'We were slower than our competitors, and our first app was garbage.',
  'Our competitors collect garbage in Hull and in York.',
])('other than: %s', (text) => {
  expect(holding(text)).toEqual([]);
});
