import type { ParsedSentence, Token } from '../../../text/sentence';
import { clauseBreaks } from '../clause';
import { exactly, inflected } from '../inflect';
import { isPersonName } from './person-name';
import { FARTHEST, isVerb, NOT, named, PRONOUNS, pronounAt, type Someone } from './someone';

/**
 * The person to whom a private matter at token `at` belongs, by standing near: "Kwesi is back, six weeks after the bypass".
 * What somebody does with a matter parts it from them ("Kim explains dyslexia", "made a sensor for diabetes"); having it,
 * or a new clause, does not.
 */
export function linkedTo(sentence: ParsedSentence, at: number): Someone | null {
  const { tokens } = sentence;
  if (tokens.slice(Math.max(0, at - 2), at).some(({ normal }) => NOT.has(normal))) return null;
  let leaves = false;
  for (let i = at - 1; i >= 0 && at - i <= FARTHEST; i -= 1) {
    const token = tokens[i] as Token;
    const { normal } = token;
    if (SELF.has(normal) || APART.has(normal) || token.mask !== null) return null;
    if (isNewClause(sentence, i)) leaves = true;
    if (!leaves && isVerb(sentence, i) && !LIGHT.has(normal)) return null;
    if (normal === 'he' || normal === 'she' || PRONOUNS.has(normal)) return pronounAt(sentence, i);
    if (isPersonName(sentence, i)) return named(sentence, i);
  }
  return null;
}

/* "… after her chemo", "…, it's the diabetes": what was done before is told apart from the matter. */
function isNewClause(sentence: ParsedSentence, at: number): boolean {
  const next = at + 1;
  return OPENERS.has(sentence.tokens[at]?.normal ?? '') || clauseBreaks(sentence)[next] === true;
}

const OPENERS = exactly('after since because despite during through with without due');
/* Verbs of having, being, coming and going. */
const LIGHT = inflected(
  'have be do come go get take return leave start begin need use live suffer stay remain spend fight beat survive',
);
const SELF = exactly('i me we you they people nobody everyone everybody somebody someone anyone colleagues patients');
const APART = exactly(
  'my about against expert specialist doctor dr nurse prof professor campaign marathon book novel film exhibition article paper podcast law policy would could might may should if whether or conference panel clinic charity foundation startup company volunteer works worked working work',
);
