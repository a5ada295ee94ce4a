import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { contentWordsOf } from '../../../src/analyzer/text/content-words';
import { sharedWith } from '../../../src/analyzer/text/earlier';
import type { Past } from '../../../src/analyzer/types';
import { defaultPolicy } from '../../../src/policy/schema';

const normals = (text: string) => contentWordsOf(text).map(({ normal }) => normal);
const facts = (text: string) =>
  contentWordsOf(text)
    .filter(({ isFact }) => isFact)
    .map(({ normal }) => normal);

describe('content words', () => {
  it('are the writer’s own, without grammar', () => {
    expect(normals('We moved the label. See https://example.com/label @dana #logistics “their own words”')).toEqual([
      'moved',
      'label',
      'see',
    ]);
  });

  it('keep their place in the text', () => {
    const text = 'The ferry’s crew asked for 4,100 beans.';
    expect(contentWordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ferry’s',
      'crew',
      'asked',
      '4,100',
      'beans',
    ]);
  });

  it('are facts by a figure, a capital inside of a sentence, or a ticker', () => {
    expect(facts('Ferries to Bergen cost 12.5% more. Crews know. Read on: Boats and $ABC')).toEqual([
      'bergen',
      '12.5',
      'abc',
    ]);
  });
});

describe('what is shared with earlier posts', () => {
  const posts: Past['posts'] = [
    { text: 'Crew asked better coffee machines, ferry runs.', daysAgo: 3 },
    { text: 'Nothing in common here.', daysAgo: 5 },
  ];

  it('is told by runs of three words', () => {
    expect(sharedWith(contentWordsOf('crew asked better beans'), posts)).toEqual([
      { post: 0, part: 0.75, hasNews: false },
    ]);
    expect(sharedWith(contentWordsOf('asked crew coffee better ferry machines'), posts)).toEqual([]);
    expect(sharedWith(contentWordsOf('crew asked'), posts)).toEqual([]);
    expect(sharedWith([], posts)).toEqual([]);
  });

  it('is looked for in 100,000 characters, latest first', () => {
    const old = { text: 'crew asked better', daysAgo: 9 };
    const find = (length: number) =>
      sharedWith(contentWordsOf(old.text), [{ text: 'x'.repeat(length), daysAgo: 1 }, old]);
    expect(find(99_000).map(({ post }) => post)).toEqual([1]);
    expect(find(99_990)).toEqual([]);
  });

  it('is read once for the same list', () => {
    let read = 0;
    const counted = posts.map(({ text, daysAgo }) => ({
      daysAgo,
      get text() {
        read += 1;
        return text;
      },
    }));
    sharedWith(contentWordsOf('crew asked better'), counted);
    const readings = read;
    sharedWith(contentWordsOf('crew asked better machines'), counted);
    expect([readings > 0, read]).toEqual([true, readings]);
  });
});

it('a repeat stands beside a weak phrase: that is another problem', () => {
  const text = 'We help many companies move their return labels inside the box lid, where customers look for them.';
  const past = { repliesToAuthor: 0, posts: [{ text, daysAgo: 2 }] };
  const { findings } = analyze({ text, kind: 'post', site: 'x', context: {}, past }, defaultPolicy);
  expect(findings.map(({ rule, text }) => [rule, text])).toEqual([
    ['value/repeats-earlier', null],
    ['value/vague-quantifier', 'many companies'],
  ]);
});
