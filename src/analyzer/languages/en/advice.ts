import { perSentence } from '../../text/per-sentence';
import type { ParsedSentence, Token } from '../../text/sentence';
import { clauseBreaks, clauseEnd } from './clause';
import { exactly } from './inflect';
import { GENERIC_ORDERS } from './lexicon/generic';
import { Phrases } from './phrases';

/** A clause that tells somebody what to do. Token indexes; `end` is one past the last. */
export interface Advice {
  /** The verb of what is to be done. */
  verb: number;
  end: number;
  /** Whom it tells: the reader, or "we" (which may be a plan of one's own). */
  to: 'reader' | 'we';
}

/*
 * What may stand before the verb: "Make sure to …", "You need to …", "Leaders must …", "It is time to …". The last
 * word of the match is the one before the verb.
 */
const LEADS = new Phrases(
  {
    reader: [
      '^ @joint? ~make|be sure|certain that? you|to always?',
      '^ @joint? please|just|simply|always|never|remember|instead|today',
      '^ @joint? ~remember|try|learn|dare|aim|strive|choose|start to always?',
      "^ @joint? don't|do not? ever|just?",
      '^ @joint? do not ever|just? forget|be|hesitate? afraid? to?',
      '^ @joint? you|everyone|everybody|one always|just|really|also? should|must always|never|not|also?',
      '^ @joint? you|everyone|everybody always|just|really|also? need|have|ought to always?',
      "^ @joint? it's|it is? so|also? important|essential|crucial|critical|vital|time|imperative to always?",
      '^ @joint? the? key|secret|trick|answer|goal is to',
      '^ @joint? .* @crowd should|must always|never|not|also?',
      '^ @joint? .* @crowd need|have|ought to always?',
    ],
    we: [
      '^ @joint? we all? should|must always|never|not|also?',
      '^ @joint? we all? need|have|ought to always|all?',
      "^ @joint? let's|let us? all?",
    ],
  },
  {
    joint: exactly('and but so then because also first finally second third'),
    crowd: exactly(
      'leaders companies businesses organizations organisations brands executives managers founders ceos boards teams people entrepreneurs startups investors employers marketers professionals company business leader organization organisation brand',
    ),
  },
);

/* Calls to action, good wishes and courtesies: they tell the reader to do something and are not advice. */
const CALLS = exactly(
  `check read take watch join click visit register sign follow see apply come tune enjoy let look tell comment congratulate thank
  thanks welcome subscribe download meet contact call email mail dm message book shop order buy swipe scroll tap rsvp vote
  wish bless happy love introducing announcing congrats congratulations kudos cheers hear catch view discover explore find
  get have pass retweet rt like tag drop say stay use add hit head reach send go do imagine guess note picture save
  mark hurry help donate support celebrate honor honour remember consider wait hang bring link share ask`,
);
/* "Love this", "Need a coffee": a subject left out, not an order. With "your" or "what" after it, it is one. */
const ELLIPTICAL = exactly(
  'need want hope feel think know mean seem wonder agree wish miss appreciate guess look work looks trust',
);
/* What turns a call or an elliptical verb into advice after all: "Follow your passion", "Know your worth". */
const TURNS = exactly('your yourself what big different differently outside beyond in hard smart smarter like');
const CALL_TURNS = exactly(
  'yourself curious risks responsibility ownership initiative action humble hungry focused true consistent positive patient resilient agile ahead relevant authentic grounded passion dreams heart',
);
const SUBJECT_LIKE = ['Copula', 'Modal', 'Auxiliary'] as const;

/** Clauses of a sentence that advise: imperatives and "you should", without calls to action and courtesies. */
export const findAdvice = perSentence((sentence): readonly Advice[] => {
  const starts = new Map<number, Advice['to']>();
  const breaks = clauseBreaks(sentence);
  const leads = LEADS.find(sentence);
  for (const lead of leads) starts.set(lead.to, lead.kind as Advice['to']);
  sentence.tokens.forEach((token, i) => {
    const joined = i > 0 && (token.normal === 'and' || token.normal === 'but' || token.normal === 'so') && breaks[i];
    const led = leads.some((lead) => lead.from === i);
    if (breaks[i] && !led && !starts.has(i)) starts.set(joined ? i + 1 : i, 'reader');
  });
  const found: Advice[] = [];
  for (const [verb, to] of [...starts].sort(([a], [b]) => a - b)) {
    const led = !breaks[verb];
    if (!canBeTold(sentence, verb, led)) continue;
    if (!led && found.length === 0 && followsComma(sentence, verb) && !PREMISES.has(sentence.tokens[0]?.normal ?? ''))
      continue;
    found.push({ verb, to, end: clauseEnd(sentence, verb) });
  }
  return found;
});

/* After a comma a base form is mostly a noun of a list ("technology, scale and team"), unless a premise came first. */
const PREMISES = exactly(
  'if when whenever whether to in as instead whatever wherever no before after until while for with',
);

function followsComma(sentence: ParsedSentence, at: number): boolean {
  const start = sentence.tokens[at]?.start ?? 0;
  return /,\s*(?:and\s+|but\s+|so\s+)?$/iu.test(sentence.text.slice(0, start));
}

function canBeTold({ tokens }: ParsedSentence, at: number, led: boolean): boolean {
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || verb.mask !== null || !next || !isBaseForm(verb)) return false;
  if (verb.normal === 'keep' && (next.normal === 'up' || next.normal === 'it')) return false;
  if (CALLS.has(verb.normal)) return turns(tokens, at);
  if (led) return true;
  if (ELLIPTICAL.has(verb.normal) && !TURNS.has(next.normal)) return false;
  // "Trust is everything": a noun that only looks like an order.
  return !SUBJECT_LIKE.some((tag) => next.tags.has(tag)) && !isThirdPerson(next);
}

function turns(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((token) => CALL_TURNS.has(token.normal));
}

function isBaseForm(token: Token): boolean {
  if (token.tags.has('Gerund') || token.tags.has('PastTense') || token.tags.has('Participle')) return false;
  return GENERIC_ORDERS.has(token.normal);
}

function isThirdPerson(token: Token): boolean {
  return (
    token.tags.has('Verb') &&
    token.tags.has('PresentTense') &&
    /[^s]s$/u.test(token.normal) &&
    !token.tags.has('Infinitive')
  );
}
