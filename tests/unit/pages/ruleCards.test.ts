import { expect, it } from 'vitest';
import { rules } from '../../../src/analyzer/registry';
import { loadRuleCards, matches } from '../../../src/pages/options/ruleCards';

const cards = await loadRuleCards();

it('has a card for every rule', () => {
  expect(cards.map((card) => card.id)).toEqual(rules.map((rule) => rule.id));
});

it('cuts each example at the marked words and loses none', () => {
  for (const { flagged } of cards) {
    expect(flagged.length).toBeGreaterThan(0);
    for (const { before, marked, after, sample } of flagged) expect(before + marked + after).toBe(sample.text);
  }
  const spans = rules.flatMap((rule) => rule.examples.flag.slice(0, 3).map(({ span }) => span ?? ''));
  expect(cards.flatMap(({ flagged }) => flagged.map(({ marked }) => marked))).toEqual(spans);
});

it('finds a card by words in any order and any case, and all of them by none', () => {
  const [card] = cards;
  if (!card) throw new Error('no rules');
  expect(matches(card, '')).toBe(true);
  expect(matches(card, card.title.toUpperCase().split(' ').reverse().join(' '))).toBe(true);
  expect(matches(card, `${card.title} xyzzy`)).toBe(false);
});
