import { perSentence } from '../../text/per-sentence';
import type { ParsedSentence } from '../../text/sentence';
import { clauseStart } from './clause';
import { exactly } from './inflect';

/* Words that open a case that is supposed, wished or asked rather than claimed. */
const SUPPOSING = exactly(
  'if unless imagine suppose assuming whether would could might wish hope hoping hopefully perhaps maybe wonder wondering wondered were',
);
const NEGATIONS = exactly("not n't never no nobody nothing none neither nor hardly without cannot");
/* "I doubt that…", "the myth that…": what follows is somebody's claim, held up to be refused. */
const DISTANCING = exactly(
  'doubt myth cliche cliché mistake wrong disagree tired stop claim claims claimed called phrase buzzword quote',
);

/* "The key to great marketing?", "The result?": no question, a claim with a pause in it. */
const ANSWERS_ITSELF =
  /^(?:and |but )?(?:the|my|our|one) (?:\p{L}+ ){0,2}(?:key|secret|result|lesson|takeaway|answer|truth|reality|reason|trick|difference|moral|outcome|goal)\b(?!.*\b(?:is|are|was|were|do|does|did|can|will)\b)/iu;

/* "How can you not love this face!" */
const ASKS = /^(?:how|why|who|when|where) (?:can|could|do|does|did|is|are|would|will|not|else)\b/iu;

/** A question is not a claim: the sentence ends in a question mark, and somebody is asked. */
export const isQuestion = perSentence(
  ({ text }) => (/\?["”’)\s]*$/u.test(text) && !ANSWERS_ITSELF.test(text)) || ASKS.test(text),
);

/** Whether the words before token `at`, in its clause, make a supposition of it. */
export function isSupposed(sentence: ParsedSentence, at: number): boolean {
  return anyBefore(sentence, at, SUPPOSING);
}

/** Whether a negation before token `at`, in its clause, covers it: "this is not a game changer". */
export function isNegated(sentence: ParsedSentence, at: number): boolean {
  return anyBefore(sentence, at, NEGATIONS);
}

/** Whether the words are mentioned rather than meant: "the myth that …", "stop saying …". */
export function isDistanced(sentence: ParsedSentence, at: number): boolean {
  return anyBefore(sentence, at, DISTANCING);
}

function anyBefore(sentence: ParsedSentence, at: number, words: ReadonlySet<string>): boolean {
  for (let i = clauseStart(sentence, at); i < at; i += 1) {
    const token = sentence.tokens[i];
    if (token && words.has(token.normal)) return true;
  }
  return false;
}
