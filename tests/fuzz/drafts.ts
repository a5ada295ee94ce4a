import fc from 'fast-check';

/** Characters and sequences at which offsets go wrong. */
const TRICKY = [
  '\r\n',
  '\n\n',
  '\u2028',
  '\u200f',
  '\u202e',
  '\u200d',
  '\ufe0f',
  'e\u0301',
  '👩‍👩‍👧‍👦',
  '🇮🇩',
  '1️⃣',
  '\ud83d',
  '\ude00',
  '“',
  '”',
  '"',
  '«',
  '`',
  '```',
  '> ',
  '@',
  '#',
  'https://example.com/a?b=c#d.',
  'someone@example.com',
  '$',
  "don't",
  'it’s',
  'e.g. ',
  '...',
  '…',
  ' — ',
];

/** Words that rouse rules, so that the fuzz reaches their code and not only the splitter's. */
const ROUSING = [
  'We are committed to excellence.',
  'Studies show',
  'Always put the customer first',
  'many companies',
  'guaranteed returns',
  'Innovation is the key to success',
  '90% of startups fail',
  'Big things coming',
  'stay tuned',
  "in today's fast-paced, ever-changing world",
  'I',
  'our',
  'gonna',
  'cheap',
  'customers',
  'Agree?',
  'sign up now',
];

/** Any Unicode at all, lone surrogates included, mixed with words that rouse rules. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 3, arbitrary: fc.constantFrom(...TRICKY) },
      { weight: 3, arbitrary: fc.constantFrom(...ROUSING) },
      { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', 'a', ' '), maxLength: 6 }) },
    ),
    { maxLength: 24 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((glue) => parts.join(glue)));
