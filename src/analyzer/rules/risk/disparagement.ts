import { isFriendly } from '../../conversation/signs';
import { isCondolence } from '../../languages/en/courtesy';
import { belittlingIn, mockeryIn } from '../../languages/en/talk/belittling';
import { putsDown } from '../../languages/en/talk/comparison';
import { isRegard } from '../../languages/en/talk/regard';
import { rivalsIn } from '../../languages/en/talk/rivals';
import { defineRule } from '../../rule';
import type { PostSentence } from '../../text/post';
import { findTerms } from '../../text/terms';

/* The competitor of the examples. */
const RIVAL = { policy: { competitors: ['Tarnvik'] } } as const;

/* So many sentences after a competitor is named, "they" and "it" still mean it. Set by reading. */
const REACH = 4;
/* From here on a comparison reads as a dig. Set by reading. */
const A_DIG = 0.6;

/* "We are all dinosaurs, my firm included": who mocks the trade with oneself in it, mocks nobody. */
const ONESELF_TOO =
  /\b(?:ours included|us included|my firm|we(?:['’]re| are) all|all of us|myself included|including (?:us|ours|mine))\b/iu;
const POINTS_BACK = /\b(?:they|their|them|theirs|he|she|his|her)\b/iu;

const CERTAIN = { certain: true as const };
const COMPETITOR = /\b(?:competitors?|rivals?)\b/iu;
const OF_ONESELF = /\b(?:we|i) (?:are|am|were|was|['’](?:re|m))\b/iu;
/* What no fair comparison says of somebody, or of what they make. */
const HARSH =
  /\b(?:(?:is|are|was|were)\b.*\b(?:junk|rubbish|garbage|trash|crap|worthless|useless|pathetic|laughable|shoddy|amateurish|dying|doomed)|clowns?|idiots?|morons?|liars?|crooks?|thieves|scammers?)\b/iu;

/** A competitor mocked, belittled or suspected, or a comparison in one's own favour that is a dig. */
export default defineRule({
  id: 'risk/disparagement',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 80,
  sources: [
    {
      title: 'ASA (United Kingdom): denigration, CAP Code rule 3.42',
      url: 'https://www.asa.org.uk/advice-online/denigration.html',
    },
    {
      title: 'Business Protection from Misleading Marketing Regulations 2008 (United Kingdom), regulation 4',
      url: 'https://www.legislation.gov.uk/uksi/2008/1276/regulation/4',
    },
    {
      title: 'AGCM (Italy): misleading and comparative advertising',
      url: 'https://www.agcm.it/en/consumer-scope-of-activities/misleading-and-comparative-advertising.html',
    },
  ],
  examples: {
    flag: [
      { text: 'The new Tarnvik pump leaks, and ours does not.', span: 'pump leaks', ...RIVAL },
      { text: 'Our competitors are dinosaurs.', span: 'are dinosaurs' },
      { text: 'The other guys still send quotes by fax.', span: 'still send quotes by fax' },
      {
        text: 'Tarnvik overcharges customers and hides the fees in small print.',
        span: 'overcharges customers',
        ...RIVAL,
      },
      { text: 'Read the small print at Tarnvik. Then count your money.', span: 'count your money', ...RIVAL },
      { text: 'Legacy vendors cannot even spell security.', span: 'cannot even spell' },
      { text: 'Tarnvik is on its last legs.', span: 'on its last legs', ...RIVAL },
      {
        text: 'I feel sorry for anyone who signed with Tarnvik last year.',
        span: 'I feel sorry for anyone who signed with Tarnvik last year.',
        ...RIVAL,
      },
      { text: 'The other guys sell you a demo. We sell you a working pump.', span: 'The other guys sell you a demo.' },
    ],
    pass: [
      { text: 'Congratulations to Tarnvik on the listing, well earned.', ...RIVAL },
      { text: 'Tarnvik lent us a test rig when ours died. Thank you!', ...RIVAL },
      { text: 'According to the regulator, Tarnvik has 31% of the market and we have 12%.', ...RIVAL },
      { text: 'We lost the tender to Tarnvik. Their offer was better.', ...RIVAL },
      { text: 'We use Tarnvik pumps in two of our plants and our own in the third.', ...RIVAL },
      'Our competitors are good, and that keeps us honest.',
      'We are all dinosaurs in this trade, my firm included.',
      'Our old pump leaked. The new one does not.',
      'Legacy systems take years to replace, so start with one depot.',
    ],
  },
  weighed: { unheard: ({ text }) => (isFriendly(text) ? null : { say: 'weighed' }) },
  *checkPost(post, { draft, policy }) {
    if (ONESELF_TOO.test(post.text)) return;
    const named = findTerms(post, policy.competitors);
    const other = (draft.context.quoted ?? draft.context.repliedTo ?? '').toLowerCase();
    let reach = policy.competitors.some((name) => name.trim() !== '' && other.includes(name.toLowerCase())) ? REACH : 0;
    for (const [i, sentence] of post.sentences.entries()) {
      const { parsed, start, end } = sentence;
      const here = named.some((term) => touches(term, sentence)) || rivalsIn(parsed).length > 0;
      if (here) reach = REACH;
      const near = reach > 0;
      reach -= 1;
      if (isRegard(parsed) || isCondolence(parsed)) continue;
      const found = near ? belittlingIn(parsed) : mockeryIn(parsed);
      const plainly = named.some((term) => touches(term, sentence)) || COMPETITOR.test(parsed.text);
      for (const match of found) {
        // An insult to a competitor named as one is what it is, whatever else it is like.
        const insulted =
          plainly && !OF_ONESELF.test(parsed.text) && HARSH.test(parsed.text.slice(match.start, match.end));
        yield { start: start + match.start, end: start + match.end, say: match.kind, ...(insulted && CERTAIN) };
      }
      const meant = here || (near && POINTS_BACK.test(parsed.text));
      if (found.length === 0 && meant && putsDown(parsed, post.sentences[i + 1]?.parsed) >= A_DIG) {
        yield { start, end, say: 'comparison', level: 'suggestion' };
      }
    }
  },
});

function touches(span: { start: number; end: number }, sentence: PostSentence): boolean {
  return span.start < sentence.end && sentence.start < span.end;
}
