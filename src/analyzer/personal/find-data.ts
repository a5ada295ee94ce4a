import { perSentence } from '../text/per-sentence';
import type { ParsedPost } from '../text/post';
import { ADDRESS, homeAddress } from './addresses';
import type { Candidate, Datum } from './datum';
import { EMAIL, personalEmail } from './emails';
import { findIdentityNumbers } from './identity';
import { findNamedNumbers } from './named-numbers';
import { PHONE, personalPhone } from './phones';

/* A paste full of digits is no post: reading a number of candidates is enough to raise it. */
const MOST_CANDIDATES = 200;

/** Data of others that a text tells in figures and addresses, also inside quotations: they lead there all the same. */
export function* findData(post: ParsedPost): Generator<Datum> {
  const { text } = post;
  if (text.includes('@')) yield* judged(post, EMAIL, personalEmail);
  if (!/\d/u.test(text)) return;
  const numbers = [...findIdentityNumbers(text), ...findNamedNumbers(text)];
  yield* numbers;
  for (const phone of judged(post, PHONE, personalPhone)) {
    if (!numbers.some(({ start, end }) => start < phone.end && phone.start < end)) yield phone;
  }
  yield* judged(post, ADDRESS, homeAddress);
}

const peopleIn = perSentence(
  ({ tokens }): ReadonlySet<string> =>
    new Set(tokens.filter(({ tags }) => tags.has('Person')).map(({ text }) => text.replace(/['’]s?$/u, ''))),
);

function* judged(
  { text, sentences }: ParsedPost,
  pattern: RegExp,
  judge: (candidate: Candidate) => Datum | null,
): Generator<Datum> {
  let left = MOST_CANDIDATES;
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (left === 0) return;
    left -= 1;
    // "Mr Bell (0161 496 0233)": the bracket is the sentence's, unless it closes inside the number.
    const bracket = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
    const start = match.index + bracket;
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= start) at += 1;
    const sentence = sentences[at] ?? { start: 0, end: text.length };
    const parsed = sentences[at]?.parsed;
    const end = match.index + match[0].replace(/[.\s(]+$/u, '').length;
    const datum = judge({
      start,
      end,
      text: text.slice(start, end),
      sentence: text.slice(sentence.start, Math.max(end, sentence.end)),
      before: text.slice(Math.min(sentence.start, start), start),
      people: parsed ? peopleIn(parsed) : new Set(),
    });
    if (datum) yield datum;
  }
}
