import { coversDisclosure } from '../../languages/en/disclosed';
import { foretellings, type Matter } from '../../languages/en/foretell';
import { outlookHints } from '../../languages/en/outlook-hints';
import { whoseMatter } from '../../languages/en/own-company';
import { isQuestion } from '../../languages/en/stance';
import type { AnalyzerPolicy, Country } from '../../policy';
import { defineRule, type Mark } from '../../rule';
import type { Level, Span } from '../../types';

function listed(country: Country, approvedWordings: readonly string[] = []) {
  return { disclosure: { publicCompany: true, country, approvedWordings, filingHosts: [] } };
}

/** A statement about the future of one's own company. */
export default defineRule({
  id: 'risk/forward-looking',
  level: 'error',
  languages: ['en'],
  holds: 'always',
  priority: 80,
  sources: [
    {
      title: 'Regulation FD (17 CFR 243): tell everyone, or no one',
      url: 'https://www.ecfr.gov/current/title-17/chapter-II/part-243',
    },
    {
      title: 'Safe harbor for forward-looking statements (PSLRA, 15 U.S.C. 78u-5)',
      url: 'https://www.law.cornell.edu/uscode/text/15/78u-5',
    },
    {
      title: 'SEC report on a chief executive’s post about results (Release 34-69279)',
      url: 'https://www.sec.gov/litigation/investreport/34-69279.htm',
    },
    {
      title: 'EU Market Abuse Regulation, article 17: public disclosure of inside information',
      url: 'https://eur-lex.europa.eu/eli/reg/2014/596/oj',
    },
    {
      title: 'FCA Handbook, DTR 2: disclosure and control of inside information by issuers',
      url: 'https://www.handbook.fca.org.uk/handbook/DTR/2/',
    },
  ],
  examples: {
    flag: [
      {
        text: 'We expect revenue to pass $40m next year.',
        span: 'We expect revenue to pass $40m next year',
        policy: listed('us'),
      },
      { text: 'Our margins will be back above 20% by June.', span: 'margins will be back above 20% by June' },
      { text: 'You are going to love our numbers on Thursday.', span: 'You are going to love our numbers' },
      {
        text: 'Half of the year is done. Expect a strong finish to the year.',
        span: 'Expect a strong finish',
        policy: listed('eu'),
      },
      { text: 'Break-even by Easter, and not a day later.', span: 'Break-even by Easter' },
      {
        text: 'We will sign the contract with the port before the holidays.',
        span: 'will sign the contract with the port before the holidays',
      },
      {
        text: 'Guidance looks far too cautious from where I sit.',
        span: 'Guidance looks far too cautious',
        policy: listed('uk'),
      },
      {
        text: 'We plan to hire 200 engineers over the next two years.',
        span: 'We plan to hire 200 engineers over the next two years',
      },
      { text: 'Our new kiln will be ready in October.', span: 'new kiln will be ready in October' },
      { text: 'If demand holds, the dividend goes up again next spring.', span: 'dividend goes up again next spring' },
    ],
    pass: [
      'We may look back on May as the month we learned to say no.',
      'Revenue rose 12% in 2024, as we reported on 3 March.',
      {
        text: 'We expect revenue of $40m next year. This is a forward-looking statement; actual results may differ.',
        policy: listed('us'),
      },
      'We expect revenue of $40m next year, see our filing: https://www.sec.gov/Archives/edgar/data/1/a.htm',
      {
        text: 'Sales will grow in the range of our outlook of 2 May. See our cautions on the investor page.',
        policy: listed('us', ['See our cautions on the investor page.']),
      },
      'The institute expects the market for timber to grow 2% next year (chapter 3).',
      'We do not comment on the current quarter outside our reports.',
      'Next year I plan to run a marathon and to grow tomatoes.',
      'Will margins recover? Nobody knows, least of all me.',
      'If we had raised prices next to the airport, sales would have fallen.',
      'A share may pay a dividend, a bond pays a coupon.',
      'You will have an answer from our service desk by tomorrow.',
      'We publish our results on Thursday at seven.',
      'Nobody believed that we would make a profit by 2019. We did.',
    ],
  },
  weighed: {
    unheard: (post, { policy }) =>
      coversDisclosure(post, policy.disclosure) ? null : { say: 'weighed', level: 'warning' },
  },
  *checkSentence(sentence, { policy }) {
    const [hint] = isQuestion(sentence) ? [] : outlookHints(sentence);
    if (hint) {
      yield markOf(hint, 'hint', policy);
      return;
    }
    for (const told of foretellings(sentence)) {
      if (whoseMatter(sentence, told.subject, policy.company) === 'other') continue;
      yield markOf(told, told.matter, policy);
    }
  },
  keep(mark, _sentence, post, { policy }) {
    // A launch with a link, a tag or a mention is an announcement: the reader is already sent somewhere.
    if (mark.say === 'launch' && post.masks.some(({ kind }) => kind !== 'quotation')) return false;
    return !coversDisclosure(post, policy.disclosure);
  },
});

function markOf({ start, end }: Span, say: Matter | 'hint', { disclosure }: AnalyzerPolicy): Mark {
  // Where shares trade in public, the law of the place says what is asked for.
  if (disclosure.publicCompany) return { start, end, say: `listed-${disclosure.country}` };
  const level: Level = say === 'plan' || say === 'launch' ? 'suggestion' : 'warning';
  return { start, end, say, level };
}
