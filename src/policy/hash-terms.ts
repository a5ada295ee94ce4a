import type { HashedTerm } from '../analyzer/policy';
import { formOfTerm } from '../analyzer/terms/term-form';
import { hashOf } from '../analyzer/terms/term-hash';

/** The policy's schema lets no hashed term in that has more. */
const MOST_WORDS = 8;
const SALT_BYTES = 16;

/**
 * Turns a term into what can be shared without telling it. Only whoever knows the term can find it again.
 * @param among the hashed terms it will stand beside: it takes their salt, so that a text is hashed once for all of them
 * @throws RangeError where the term has no letter or digit, or more than eight words
 */
export function hashTerm(term: string, among: readonly HashedTerm[] = []): HashedTerm {
  const known = formOfTerm(term);
  if (!known) throw new RangeError('the term has no letter and no digit');
  if (known.words > MOST_WORDS) throw new RangeError(`the term has more than ${MOST_WORDS} words`);
  const salt = among[0]?.salt ?? randomSalt();
  return { salt, hash: hashOf(salt, known.form), words: known.words };
}

/** Whether `hashTerm` takes the term. */
export function canHash(term: string): boolean {
  const known = formOfTerm(term);
  return known !== null && known.words <= MOST_WORDS;
}

function randomSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(SALT_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Which of some terms a hashed one tells; null where it is none of them. */
export function recognise({ salt, hash }: HashedTerm, terms: readonly string[]): string | null {
  return terms.find((term) => hashOf(salt, formOfTerm(term)?.form ?? '') === hash) ?? null;
}
