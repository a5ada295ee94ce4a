import { perSentence } from '../../../text/per-sentence';
import type { ParsedPost } from '../../../text/post';
import type { ParsedSentence } from '../../../text/sentence';
import type { Draft, Span } from '../../../types';
import { clauseStart } from '../clause';
import { isCondolence, isCourtesy } from '../courtesy';
import { exactly } from '../inflect';
import { isQuestion, isSupposed } from '../stance';
import { type Fact, type FactKind, factsIn } from './facts';
import { linkedTo } from './linked';
import { type Mention, mentionsIn } from './mentions';
import { payLists } from './pay-lists';
import { addressee, namedBefore, namedWithin, ownerOf, type Someone, subjectOf } from './someone';

/** What a post tells of somebody's private life. */
export interface Disclosure extends Span {
  kind: FactKind;
}

/* They have told it themselves, or said that it may be told; or it is news, of somebody whom news is written about. */
const TOLD_BY_THEM =
  /\b(?:permission|consent(?:ed|s)?|agreed (?:to|that)|allowed me|lets? me (?:share|tell|say|write)|(?:said|says) (?:i|we) (?:could|can|may|might)|asked (?:me|us) to (?:share|tell|write|say|post)|happy for (?:me|us) to|(?:shared|told|wrote|posted|spoke|spoken|speaks|talks|talked|written|writes|tweeted|revealed|announced) (?:it |this |that |about (?:it|this) |openly |publicly |yesterday |today )*(?:publicly|openly|here|on (?:stage|x|twitter|linkedin|instagram|tv|the radio)|in (?:an|his|her|their) (?:own )?(?:interview|book|memoir|post|blog|speech|talk))|(?:his|her|their) own (?:post|story|words|account|blog|book)|memoir|biopic|biography|autobiography|press conference|(?:media|press|news) reports?|reports? say|says the (?:paper|press|news)|court (?:ruled|heard|found)|novel|fiction(?:al)?|character|episode|film|movie|series|season finale)\b/iu;
/* Competition is public: injuries, transfers, wins. */
const SPORT =
  /\b(?:match|game|league|cup|tournament|championship|olympics?|olympic|season|squad|coach|striker|goalkeeper|quarterback|playoffs?|nba|nfl|mlb|nhl|pga|fifa|uefa|world cup|grand slam|golf(?:er)?|cyclist|boxer|fans)\b/iu;
/* Whom the writer works with or for. */
const CLOSE =
  /\b(?:our|us|we|my|team|staff|colleagues?|crew|shift|office|employees?|customers?|clients?|patients?|guests?|pupils?|students?|tenants?|co-?workers?|department|workshop|warehouse|intern|apprentice|trainee|new (?:guy|girl|hire|colleague)|boss)\b/iu;

/** Everything that a post tells about the private life of somebody whom the post names, or whom it answers. */
export function* findDisclosures(post: ParsedPost, draft: Draft): Generator<Disclosure> {
  for (const { start, end } of payLists(post.text)) yield { kind: 'pay', start, end };
  for (const [at, sentence] of post.sentences.entries()) {
    const { parsed } = sentence;
    const told = tellingsIn(parsed);
    if (told.length === 0 || isAbout(post, at)) continue;
    for (const { fact, someone } of told) {
      const person = someone.kind === 'they' ? earlier(post, at, fact.to) : someone;
      if (!person || !isPrivate(person, fact, parsed, draft)) continue;
      const from = isNear(parsed, someone, fact) ? startOf(parsed, someone) : fact.start;
      yield { kind: fact.kind, start: sentence.start + from, end: sentence.start + fact.end };
    }
  }
}

/**
 * Whether what a post tells is nobody's secret: it says that it may be told, it mourns, or all it tells of a life is the
 * writer's own.
 */
export function isFreelyTold({ sentences }: ParsedPost): boolean {
  if (sentences.some(({ parsed }) => isCondolence(parsed) || TOLD_BY_THEM.test(parsed.text))) return true;
  const told = sentences.flatMap(({ parsed }) =>
    [...factsIn(parsed), ...mentionsIn(parsed)].map((matter) => isOnesOwn(parsed, matter)),
  );
  return told.length > 0 && told.every(Boolean);
}

/* "I have …", "I was …": the writer, before the matter and in the same clause. */
function isOnesOwn(sentence: ParsedSentence, { from }: Matter): boolean {
  return sentence.tokens.slice(clauseStart(sentence, from), from).some(({ normal }) => normal === 'i');
}

/** A statement, or a private matter that is only named. */
type Matter = (Fact | Mention) & { isMention?: true };

interface Telling {
  fact: Matter;
  someone: Someone;
}

const tellingsIn = perSentence((sentence): readonly Telling[] => {
  const facts: Matter[] = [
    ...factsIn(sentence),
    ...mentionsIn(sentence).map((mention) => ({ ...mention, isMention: true as const })),
  ];
  if (facts.length === 0 || isQuestion(sentence)) return [];
  return facts.flatMap((fact) => {
    if (isTitle(sentence, fact) || isOfCondition(sentence, fact.from)) return [];
    // "Could not pay" supposes nothing.
    if (sentence.tokens[fact.from]?.normal !== 'not' && isSupposed(sentence, fact.from)) return [];
    const someone = fact.isMention ? linkedTo(sentence, fact.from) : whose(sentence, fact);
    return someone ? [{ fact, someone }] : [];
  });
});

/* "Statement on Hormone Therapy": a capital makes a title of it. Illnesses that carry a name always have one. */
function isTitle({ tokens }: ParsedSentence, { isMention, from, to }: Matter): boolean {
  const words = tokens.slice(from, to);
  return isMention === true && words.length > 1 && words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}

/* "We had to let Martin go", "we turned down Ana's application": the one it is about stands inside. */
const HELD = exactly('we i turn turned turning reject rejected refuse refused');

function whose(sentence: ParsedSentence, fact: Matter): Someone | null {
  const first = sentence.tokens[fact.from];
  if (fact.kind === 'record') return addressee(fact.from);
  if (HELD.has(first?.normal ?? '')) {
    const inside = namedWithin(sentence, fact.from, fact.to);
    return inside && isMeant(sentence, inside, fact) ? { ...inside, related: true } : null;
  }
  if (first?.tags.has('Possessive')) return ownerOf(sentence, fact.from);
  return subjectOf(sentence, fact.from);
}

/* "We fired Jenkins" may be about a program: a first name, a full one or a reason tells that it is a person. */
function isMeant(sentence: ParsedSentence, { firstName, fullName }: Someone, fact: Matter): boolean {
  return firstName || fullName || /^(?:for|because|after|over)$/u.test(sentence.tokens[fact.to]?.normal ?? '');
}

/* "When Lena is off sick, …", "unless he was fired": a rule, not news. "When" of the past is news. */
function isOfCondition(sentence: ParsedSentence, at: number): boolean {
  const words = sentence.tokens.slice(clauseStart(sentence, at), at).map(({ normal }) => normal);
  return words.some((word) => /^(?:if|unless|whenever|whether|whoever|anyone|someone|somebody)$/u.test(word));
}

/* The post around the sentence says that it may be told, or is about somebody in the news, or mourns. */
function isAbout({ sentences }: ParsedPost, at: number): boolean {
  const near = [sentences[at - 1], sentences[at], sentences[at + 1]].filter((one) => one !== undefined);
  if (sentences.some(({ parsed }) => isCondolence(parsed))) return true;
  return near.some(({ parsed }) => TOLD_BY_THEM.test(parsed.text)) || SPORT.test(sentences[at]?.parsed.text ?? '');
}

/* The person of a pronoun stands in one of the two sentences before, or, "after her stroke, Mona …", right behind. */
function earlier({ sentences }: ParsedPost, at: number, after: number): Someone | null {
  for (const sentence of [sentences[at - 1], sentences[at - 2]]) {
    const person = sentence && namedBefore(sentence.parsed, sentence.parsed.tokens.length);
    if (person) return { ...person, related: person.related || CLOSE.test(sentence.parsed.text) };
  }
  const parsed = sentences[at]?.parsed;
  return parsed ? namedWithin(parsed, after, Math.min(after + 4, parsed.tokens.length)) : null;
}

function isPrivate(
  person: Someone,
  { kind, start, end, isMention }: Matter,
  sentence: ParsedSentence,
  draft: Draft,
): boolean {
  const words = sentence.text.slice(start, end);
  if (person.kind === 'you') return isOfAnswered(kind, words, draft);
  if (kind === 'family' && isCourtesy(sentence)) return false;
  if (person.kind === 'role' || person.related) return true;
  // A full name without a tie to the writer is mostly one that is in the news.
  if (person.fullName) return false;
  if (person.firstName || draft.kind !== 'post' || CLOSE.test(sentence.text)) return true;
  if (isMention) return person.unheardOf && (kind === 'health' || kind === 'family');
  if (kind === 'pay') return /^\p{Lu}[\p{L}-]+['’]s (?:salary|bonus|severance|payoff)\b/u.test(words);
  if (kind === 'work' || kind === 'debt') return /\b(?:his|her|their)\b/iu.test(words);
  // Of a single name in the past a post mostly speaks as of somebody in history: Picasso, Kafka.
  return ['health', 'family', 'belief'].includes(kind) && !/^(?:was|were|had|suffered)\b/iu.test(words);
}

/* What of an answer's reader only the writer's files can know. */
const OF_ANSWERED: ReadonlySet<FactKind> = new Set(['grade', 'pay', 'debt', 'law', 'record']);

/* In an answer "you" is one person whom everybody can see; what they wrote themselves they may be told. */
function isOfAnswered(kind: FactKind, words: string, { kind: draftKind, context }: Draft): boolean {
  if (draftKind === 'post' || draftKind === 'repost' || !OF_ANSWERED.has(kind)) return false;
  const theirs = `${context.repliedTo ?? ''} ${context.quoted ?? ''}`.toLowerCase();
  return !words
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => word.length > 4 && theirs.includes(word));
}

const OWNER = /^(?:his|her|their)\b/iu;

/* The mark takes the name in where it stands right before. */
function isNear(sentence: ParsedSentence, someone: Someone, fact: Matter): boolean {
  return (
    someone.kind !== 'they' &&
    !OWNER.test(sentence.text.slice(fact.start, fact.end)) &&
    someone.end <= fact.from &&
    fact.start - startOf(sentence, someone) <= 60
  );
}

function startOf({ tokens }: ParsedSentence, { at }: Someone): number {
  return tokens[at]?.start ?? 0;
}
