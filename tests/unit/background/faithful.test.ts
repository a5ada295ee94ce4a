import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/analyzer/types';
import { isFaithful } from '../../../src/background/faithful';

interface Case {
  draft: string;
  /** Where it is not the whole draft. */
  original?: string;
  rewrite: string;
}

const INVEST = 'Make sure to choose the best companies to invest your hard-earned dollars in.';
const LAUNCH = 'On Monday we opened our 12th site in Leeds with @brightwell. Customers will love everything about it.';
const CLOSING = 'Customers will love everything about it.';
const SWEEPING = 'Everyone knows that nobody wants to work anymore, and studies show it.';

function judge({ draft: text, original = text, rewrite }: Case): boolean {
  const draft: Draft = { text, kind: 'post', site: 'x', context: {} };
  return isFaithful(draft, original, rewrite);
}

describe('refuses a rewrite that', () => {
  it.each<[string, Case]>([
    ['is empty', { draft: INVEST, rewrite: '  ' }],
    ['is only punctuation', { draft: INVEST, rewrite: '…' }],
    ['is the original', { draft: INVEST, rewrite: INVEST }],
    ['differs in white space, capitals and a full stop only', { draft: INVEST, rewrite: `  ${INVEST.toLowerCase()}.` }],
    [
      'is over twice as long',
      { draft: 'We care about people.', rewrite: 'We care about people, and we listen to them all.' },
    ],
    ['is in another language', { draft: INVEST, rewrite: 'Wähle die Firmen, die du auch verstehst und magst.' }],
    ['adds a figure', { draft: INVEST, rewrite: 'Choose companies that grow 12 a year.' }],
    ['adds a percentage to a figure', { draft: 'We have 12 sites and many fans.', rewrite: 'We have 12% more fans.' }],
    ['adds a currency to a figure', { draft: 'We have 12 sites and many fans.', rewrite: 'We have $12 for our fans.' }],
    ['changes a figure', { draft: 'We grew 12% this year, which is amazing.', rewrite: 'We grew 13% this year.' }],
    ['changes a unit', { draft: 'We ran 5 km for charity, amazing.', rewrite: 'We ran 5 miles for charity.' }],
    ['makes millions billions', { draft: 'We raised $5 million, amazing.', rewrite: 'We raised $5 billion.' }],
    ['adds a number word', { draft: INVEST, rewrite: 'Choose two or three companies that you understand.' }],
    ['adds one as a number', { draft: INVEST, rewrite: 'Choose one company that you understand.' }],
    ['adds a fraction', { draft: SWEEPING, rewrite: 'Half of the people do not want to work.' }],
    ['adds a multiple', { draft: INVEST, rewrite: 'Choose companies that doubled their sales.' }],
    ['adds a fold', { draft: INVEST, rewrite: 'Choose companies that grew tenfold.' }],
    ['adds a dozen', { draft: INVEST, rewrite: 'Choose from dozens of companies.' }],
    ['adds a year', { draft: INVEST, rewrite: 'Choose companies that made money in 2024.' }],
    ['adds a month', { draft: INVEST, rewrite: 'Choose your companies by december.' }],
    ['makes may a month', { draft: 'We may see growth, which is amazing.', rewrite: 'We will see growth in May.' }],
    ['opens with a month', { draft: 'We may see growth, which is amazing.', rewrite: 'May was good for growth.' }],
    ['adds a weekday', { draft: INVEST, rewrite: 'Choose the companies on Friday.' }],
    ['moves a weekday', { draft: LAUNCH, original: CLOSING, rewrite: 'Customers can come next Monday.' }],
    ['adds a day', { draft: LAUNCH, original: CLOSING, rewrite: 'Customers can come today.' }],
    ['adds a period', { draft: INVEST, rewrite: 'Choose the companies that grew last year.' }],
    ['adds a quarter', { draft: INVEST, rewrite: 'Choose the companies that grew in Q3.' }],
    ['adds a company', { draft: INVEST, rewrite: 'Choose companies like Microsoft to invest in.' }],
    ['adds a company with the name of a thing', { draft: INVEST, rewrite: 'Invest your dollars in Apple.' }],
    ['makes a word a company', { draft: 'We hit our target, amazing.', rewrite: 'We hit it at Target.' }],
    ['opens with a company', { draft: INVEST, rewrite: 'Target leads the companies to invest in.' }],
    ['opens with a company of one thing', { draft: INVEST, rewrite: 'Apple sets the standard to invest in.' }],
    ['opens with an unknown name', { draft: INVEST, rewrite: 'Acme is the company to invest in.' }],
    ['opens with a person', { draft: INVEST, rewrite: 'Grace says which companies to choose.' }],
    ['adds a place', { draft: INVEST, rewrite: 'Choose companies from Germany.' }],
    ['adds a person', { draft: SWEEPING, rewrite: 'I heard from Maria Lopez that people work less.' }],
    ['joins two names', { draft: 'Jane Doe met Bob Smith, amazing.', rewrite: 'Jane Smith had a meeting.' }],
    ['adds a name with a small first letter', { draft: INVEST, rewrite: 'Choose the maker of the iPhone.' }],
    ['adds a name inside a placeholder', { draft: INVEST, rewrite: 'Choose companies [such as Siemens?].' }],
    ['adds an acronym', { draft: INVEST, rewrite: 'Choose the companies that the SEC likes.' }],
    ['adds a source', { draft: SWEEPING, rewrite: 'Our research shows that people work less.' }],
    ['adds a link', { draft: INVEST, rewrite: 'Choose companies from https://example.org/list.' }],
    ['adds a bare address', { draft: INVEST, rewrite: 'Choose companies from companies.shop.' }],
    ['changes a link', { draft: 'Read all of it at example.org/a now.', rewrite: 'Read it at example.org/b.' }],
    [
      'changes the capitals of a link',
      { draft: 'Read it all at lnkd.in/dAbC now.', rewrite: 'Read it at lnkd.in/dabc.' },
    ],
    ['changes the strokes of a link', { draft: 'Read it all at x.com/a-b now.', rewrite: 'Read it at x.com/a/b.' }],
    ['adds an ordinal', { draft: INVEST, rewrite: 'Choose the third company you look at.' }],
    ['adds a mention', { draft: INVEST, rewrite: 'Choose companies with @brightwell.' }],
    ['adds a hashtag', { draft: INVEST, rewrite: 'Choose companies you understand. #investing' }],
    ['adds a cashtag', { draft: INVEST, rewrite: 'Choose companies like $TSLA.' }],
    ['adds a quotation', { draft: SWEEPING, rewrite: 'People say “we work too much”.' }],
  ])('%s', (_, example) => {
    expect(judge(example)).toBe(false);
  });
});

describe('accepts a rewrite that', () => {
  it.each<[string, Case]>([
    ['says it plainly', { draft: INVEST, rewrite: 'Choose companies you understand.' }],
    ['leaves a placeholder', { draft: INVEST, rewrite: 'Invest in [which companies?].' }],
    ['opens a placeholder with a capital', { draft: INVEST, rewrite: '[Which companies?] are worth your dollars.' }],
    ['asks', { draft: INVEST, rewrite: 'Before you invest, ask who audits the books.' }],
    ['opens with a plural', { draft: INVEST, rewrite: 'Companies with audited books are worth a look.' }],
    ['opens with an adjective', { draft: INVEST, rewrite: 'Good companies publish audited books.' }],
    ['opens with an adverb', { draft: INVEST, rewrite: 'Usually the dull companies are worth your money.' }],
    ['has more than one sentence', { draft: INVEST, rewrite: 'Take your time. Look for companies you understand.' }],
    ['speaks of no one', { draft: SWEEPING, rewrite: 'I know no one who wants to work more.' }],
    ['takes time to unfold', { draft: INVEST, rewrite: 'Choose companies whose plans have time to unfold.' }],
    ['says I', { draft: SWEEPING, rewrite: 'In my view, and I’m no expert, people work less.' }],
    ['keeps a figure', { draft: 'We grew 12% this year, which is amazing.', rewrite: 'We grew 12% this year.' }],
    [
      'spells a percentage out',
      { draft: 'We grew 12% this year, amazing.', rewrite: 'We grew 12 per cent this year.' },
    ],
    ['drops a comma', { draft: 'We moved 4,100 containers, amazing.', rewrite: 'We moved 4100 containers.' }],
    [
      'keeps a number word',
      { draft: 'Our three amazing sites are open.', rewrite: 'All three of our sites are open.' },
    ],
    ['keeps a date', { draft: LAUNCH, rewrite: 'We opened our 12th site in Leeds on Monday with @brightwell.' }],
    [
      'uses the place of another sentence',
      { draft: LAUNCH, original: CLOSING, rewrite: 'Customers in Leeds can come.' },
    ],
    ['keeps a mention', { draft: LAUNCH, original: CLOSING, rewrite: 'Customers can thank @brightwell.' }],
    ['keeps a link', { draft: 'Read all of it at example.org/a now.', rewrite: 'Read it at example.org/a.' }],
    ['keeps a hashtag', { draft: 'Choose the very best! #investing', rewrite: 'Choose with care. #investing' }],
    ['keeps a quotation', { draft: 'She said “we listen”, which is amazing.', rewrite: 'She told us “we listen”.' }],
    ['gives a name its capitals', { draft: 'We post on linkedin a lot.', rewrite: 'We often post on LinkedIn.' }],
    [
      'drops a name’s possessive',
      { draft: 'I love Brightwell’s amazing team.', rewrite: 'The team at Brightwell helped me.' },
    ],
    ['calms capitals', { draft: 'WE ARE HIRING THE BEST ENGINEERS.', rewrite: 'We are hiring engineers.' }],
    [
      'spans lines',
      { draft: 'Big things are coming.\nStay tuned for more news!', rewrite: 'We have news soon.\nMore [when?].' },
    ],
  ])('%s', (_, example) => {
    expect(judge(example)).toBe(true);
  });
});
