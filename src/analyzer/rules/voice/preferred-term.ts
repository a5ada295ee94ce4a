import { inflectedPairs } from '../../languages/en/reinflect';
import { defineRule } from '../../rule';
import { matchCase } from '../../text/case';
import { findTerms } from '../../text/terms';

const policy = {
  terms: {
    banned: [],
    allowed: [],
    preferred: {
      customer: 'member',
      utilize: 'use',
      'e-mail': 'email',
      'Linked In': 'LinkedIn',
      'sign up': 'join',
      'web site': 'website',
    },
  },
};

/** A term for which the company has another. */
export default defineRule({
  id: 'voice/preferred-term',
  level: 'warning',
  languages: ['any'],
  holds: 'always',
  priority: 85,
  examples: {
    flag: [
      { text: 'Every customer gets a card.', span: 'customer', policy },
      { text: 'Our customers get a card.', span: 'customers', policy },
      { text: 'Customers get a card.', span: 'Customers', policy },
      { text: 'We utilize three kilns.', span: 'utilize', policy },
      { text: 'Send us an e-mail.', span: 'e-mail', policy },
      { text: 'Find us on Linked In.', span: 'Linked In', policy },
      { text: 'You can sign  up at the desk.', span: 'sign  up', policy },
      { text: 'OUR WEB SITE IS DOWN.', span: 'WEB SITE', policy },
    ],
    pass: [
      { text: 'Every member gets a card.', policy },
      { text: 'Customary fees apply.', policy },
      { text: 'Find us on LinkedIn.', policy },
      { text: 'Write to e-mail@example.com.', policy },
      { text: '“The customer is king”, my grandmother said.', policy },
      { text: 'Thanks @customer for the photo.', policy },
      { text: 'The spider’s web sits in the corner.', policy },
      'Every customer gets a card.',
    ],
    fix: [
      { text: 'Our customers get a card.', fixed: 'Our members get a card.', policy },
      { text: 'Customers get a card.', fixed: 'Members get a card.', policy },
      { text: 'CUSTOMERS FIRST', fixed: 'MEMBERS FIRST', policy },
      { text: 'We utilized three kilns.', fixed: 'We used three kilns.', policy },
      { text: 'Utilizing three kilns saves coal.', fixed: 'Using three kilns saves coal.', policy },
      { text: 'Find us on linked in.', fixed: 'Find us on LinkedIn.', policy },
    ],
  },
  *checkPost(post, { policy: { terms } }) {
    const replacements = new Map(Object.entries(terms.preferred).flatMap(([from, to]) => inflectedPairs(from, to)));
    for (const { start, end, term, text } of findTerms(post, [...replacements.keys()])) {
      const preferred = replacements.get(term) ?? '';
      // "linkedin" against "LinkedIn": the same word in the wrong capitals is found too, the right one is not.
      if (preferred === text) continue;
      const replacement = preferred === preferred.toLowerCase() ? matchCase(text, preferred) : preferred;
      if (replacement !== text) yield { start, end, args: { preferred: replacement }, replacements: [replacement] };
    }
  },
});
