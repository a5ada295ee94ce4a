import { defineRule } from '../../rule';
import { findTerms } from '../../text/terms';

const policy = policyWith(['cheap', 'world-class', 'guys', 'C++', "it's a no-brainer", 'Acme']);

/** A term that the company does not use. */
export default defineRule({
  id: 'voice/banned-term',
  level: 'error',
  languages: ['any'],
  holds: 'always',
  priority: 90,
  examples: {
    flag: [
      { text: 'Our cheap plan starts today.', span: 'cheap', policy },
      { text: 'CHEAP flights to Oslo.', span: 'CHEAP', policy },
      { text: 'A world-class team.', span: 'world-class', policy },
      { text: 'Hey guys, the office is closed on Friday.', span: 'guys', policy },
      { text: 'We still write C++ for the meters.', span: 'C++', policy },
      { text: 'It’s a no-brainer.', span: 'It’s a no-brainer', policy },
      { text: '#cheap is not what we are.', span: 'cheap', policy },
      { text: 'Tarif cheap untuk semua.', span: 'cheap', policy },
    ],
    pass: [
      { text: 'Our cheaper plan starts today.', policy },
      { text: 'A cheapskate wrote this.', policy },
      { text: 'See https://example.com/cheap for the plan.', policy },
      { text: 'Thanks @cheap for the tip.', policy },
      { text: '“Cheap” is what a customer called it.', policy },
      { text: 'A class of world renown.', policy },
      { text: 'Acmella is a genus of herbs.', policy },
      'Our cheap plan starts today.',
    ],
  },
  *checkPost(post, { policy: { terms } }) {
    for (const { start, end } of findTerms(post, terms.banned)) yield { start, end };
  },
});

function policyWith(banned: readonly string[]) {
  return { terms: { banned, preferred: {}, allowed: [] } };
}
