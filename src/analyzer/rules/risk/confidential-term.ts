import { defineRule } from '../../rule';
import { findConfidential } from '../../terms/confidential';

const inClear = { confidentialTerms: ['Project Heron', 'Falcon Seven', 'Smørblomst', 'QX-88', 'Umber & Sons'] };
/* "Blue Anvil" and "Marigold", as src/policy/hash-terms.ts makes them. */
const hashed = {
  confidentialTerms: [
    {
      salt: '5f1d2c7be09a4c36',
      hash: 'dd5285af1e530e99bfc6933fee9edc2ac912fddaccbe8b4f68bcf6fb0fee9c8a',
      words: 2,
    },
    {
      salt: '5f1d2c7be09a4c36',
      hash: '0760fda014f22fa25d0a52cf80fe6542d1cbf700ec1c75fcf22d6095b0569f25',
      words: 1,
    },
  ],
};

/** A code name, or a customer under an agreement, that the company does not say in public. */
export default defineRule({
  id: 'risk/confidential-term',
  level: 'error',
  languages: ['any'],
  holds: 'always',
  priority: 98,
  neverKept: true,
  sources: [
    {
      title: 'EU Trade Secrets Directive 2016/943, article 2: what is kept secret by reasonable steps',
      url: 'https://eur-lex.europa.eu/eli/dir/2016/943/oj',
    },
  ],
  examples: {
    flag: [
      { text: 'Project Heron goes to the wind tunnel on Friday.', span: 'Project Heron', policy: inClear },
      { text: 'The team behind PROJECT HERON had cake.', span: 'PROJECT HERON', policy: inClear },
      { text: 'Two more weeks of #ProjectHeron', span: 'ProjectHeron', policy: inClear },
      { text: 'Our project-heron branch is green.', span: 'project-heron', policy: inClear },
      { text: 'Cheers to everyone on Project\nHeron.', span: 'Project\nHeron', policy: inClear },
      { text: 'Project Heron’s new wing is in the photo.', span: 'Project Heron', policy: inClear },
      { text: 'Three Falcon Sevens left the yard.', span: 'Falcon Sevens', policy: inClear },
      { text: 'Smorblomst smaker best om kvelden.', span: 'Smorblomst', policy: inClear },
      { text: 'Firmware for the QX88 is out.', span: 'QX88', policy: inClear },
      { text: 'Details at https://status.example.com/qx-88', span: 'qx-88', policy: inClear },
      { text: '“Umber & Sons” was on the invoice.', span: 'Umber & Sons', policy: inClear },
      { text: 'Nobody tells you how loud blue anvil is.', span: 'blue anvil', policy: hashed },
      { text: 'Greetings from the Marigold kitchen.', span: 'Marigold', policy: hashed },
    ],
    pass: [
      { text: 'A grey heron sat on the roof of the test hall.', policy: inClear },
      { text: 'We like this project. Heron season is here.', policy: inClear },
      { text: 'A falcon, seven days old, fell out of its nest.', policy: inClear },
      { text: 'Projects: herons, storks, cranes.', policy: inClear },
      { text: 'Sons of umber miners met in Derby.', policy: inClear },
      { text: 'Our heronry project opens in May.', policy: inClear },
      { text: 'The anvil is blue, the hammer is not.', policy: hashed },
      { text: 'Marigolds? No: mari gold is a colour.', policy: { confidentialTerms: ['Marigold Nine'] } },
      { text: 'QX 8 and QX 880 are sold out.', policy: inClear },
      'Project Heron goes to the wind tunnel on Friday.',
    ],
  },
  *checkPost(post, { policy }) {
    for (const { start, end } of findConfidential(post.text, policy.confidentialTerms)) yield { start, end };
  },
});
