import type { ParsedPost, PostSentence } from '../../text/post';
import type { ParsedSentence } from '../../text/sentence';
import type { Kind } from '../../types';
import { isCaption, isCondolence, isCourtesy, isRemark, isRequest } from './courtesy';
import { type Content, contentOf, sumContent } from './grounds';
import { exactly } from './inflect';
import { GENERIC_PEOPLE } from './lexicon/generic';
import { isQuestion } from './stance';
import { tellsStory } from './story';

/**
 * hollow: anyone could sign the post, beyond doubt · empty: anyone could sign it · thin: nearly · substance: something to
 * stand on, or nothing that needs it
 */
export type Emptiness = 'hollow' | 'empty' | 'thin' | 'substance';

/*
 * The limits below were set by reading: the seen half of tests/corpus, and real executives' posts, most of which must
 * pass. Shares are of concrete words among words of content.
 */

/* Under a quotation or a question the post is about something else; under a link or a thank-you mostly. */
const LEAST_GENERIC = { alone: 2, courtesy: 3, link: 5, talk: 9 };
/* Fewer words of content than this need to be a full sentence about nobody in particular. */
const FEW = 4;
const LEAST_MAXIM = 6;
/* Without a finite verb fewer words are a caption ("Great win for a great coach"). */
const LONG_CAPTION = 5;
/* "Resilience. Focus. Teamwork.": as many captions make a claim. */
const CHANT = 3;
const EMPTY = 0.17;
const THIN = 0.26;
/* Next to no concrete word: what is specific about the post is its names. */
const NAMES_ONLY = 0.12;
/* Names make a post about somebody, and may still say nothing of them: each counts half. */
const NAME = 0.5;
/* A post with more names than this is about those people, however plain its words. */
const WORDS_PER_NAME = 3;
/* Scores of the specificity model, 1 to 5. At or below GENERAL the model finds the post general, too. */
const GENERAL = 2.4;
const THIN_WHEN_GENERAL = 0.34;
const SURE_WHEN_THIN = 2.6;
/* Above these a post passes: with some concrete words, with few, and with names only, which lift the score. */
const SPECIFIC_WHEN_THIN = 2.7;
const SPECIFIC = 3.3;
const SPECIFIC_WITH_NAMES = 3.7;
/* Under a link more is needed to be sure: the reader may find the rest there. */
const SURE_UNDER_LINK = { generic: 6, score: 2.9 };
/* A post of plain words of the working day, with a concrete one among them, describes rather than extols. */
const LOFTY = 2;
/* Only beyond doubt is a post held: the model agrees, and hardly a word stands outside the lexicon. */
const BEYOND_DOUBT = 3;
const MOST_STRAY = 1;
/* A short story in the past tense is somebody's own, even in plain words. */
const SHORT_STORY = 7;

const SPEAKERS = exactly('i me my he she him her his hers');

/**
 * Whether a post says anything that not everybody could say. Looks at what is stated, advised or promised; thanks,
 * questions and remarks on something else need no grounds.
 * @param score specificity of the post, 1 to 5
 */
export function emptinessOf(post: ParsedPost, kind: Kind, score: number): Emptiness {
  const known = judged.get(post);
  if (known && known.kind === kind && known.score === score) return known.emptiness;
  const emptiness = judge(post, kind, score);
  judged.set(post, { kind, score, emptiness });
  return emptiness;
}

/* The score and a rule ask the same of a post. */
const judged = new WeakMap<ParsedPost, { kind: Kind; score: number; emptiness: Emptiness }>();

function judge(post: ParsedPost, kind: Kind, score: number): Emptiness {
  if (post.sentences.some(({ parsed }) => isCondolence(parsed))) return 'substance';
  const statements = statementsOf(post);
  const content = sumContent(statements);
  const setting = settingOf(post, kind);
  if (content.generic < LEAST_GENERIC[setting] || content.figures > 1) return 'substance';
  if (standsElsewhere(post, statements) || !saysEnough(statements, content)) return 'substance';

  const { words, generic, lofty, figures, names, concrete } = content;
  const bare = (concrete + figures) / words;
  const share = bare + (names * NAME) / words;
  const general = score <= GENERAL;
  if (share > (general ? THIN_WHEN_GENERAL : THIN)) return 'substance';
  if (bare > EMPTY && score > SPECIFIC_WHEN_THIN) return 'substance';
  if (score > (bare <= NAMES_ONLY && generic >= FEW ? SPECIFIC_WITH_NAMES : SPECIFIC)) return 'substance';

  const story = statements.some(({ parsed }) => tellsStory(parsed));
  if (story && (words < SHORT_STORY || bare > NAMES_ONLY)) return 'substance';
  if (words < FEW && (share > 0 || story)) return 'substance';

  const bareOfAll = share <= EMPTY || (bare <= NAMES_ONLY && names <= generic / WORDS_PER_NAME);
  const sure = !story && figures === 0 && (general || bareOfAll || score <= SURE_WHEN_THIN);
  const plain = words >= FEW && (lofty === 0 || (concrete > 0 && lofty < LOFTY));
  if (!sure || plain || setting === 'talk') return 'thin';
  if (setting === 'link' && (generic < SURE_UNDER_LINK.generic || score > SURE_UNDER_LINK.score || bare > NAMES_ONLY))
    return 'thin';
  return setting !== 'courtesy' && concrete <= MOST_STRAY && score <= BEYOND_DOUBT ? 'hollow' : 'empty';
}

/* What is stated, advised or promised, of the post's sentences. */
function statementsOf({ sentences }: ParsedPost): PostSentence[] {
  let crowd = false;
  return sentences.filter(({ parsed }) => {
    const continues = crowd && parsed.words[0]?.normal === 'they';
    crowd ||= parsed.words.some(({ normal }) => GENERIC_PEOPLE.has(normal));
    if (isQuestion(parsed) || isCourtesy(parsed) || isRequest(parsed)) return false;
    return (continues || !isRemark(parsed)) && contentOf(parsed).words > 0;
  });
}

function settingOf(post: ParsedPost, kind: Kind): keyof typeof LEAST_GENERIC {
  const asks = post.sentences.some(({ parsed }) => isQuestion(parsed) && asksForSomething(parsed));
  if (asks || kind === 'quote' || post.masks.some((mask) => mask.kind === 'quotation')) return 'talk';
  if (post.masks.some((mask) => mask.kind === 'url')) return 'link';
  return post.sentences.some(({ parsed }) => isCourtesy(parsed)) ? 'courtesy' : 'alone';
}

/* "Are you ready?", "Which one is yours?" fit under any post; a question about something makes the post its preface. */
function asksForSomething(sentence: ParsedSentence): boolean {
  const { concrete, figures, names } = contentOf(sentence);
  return concrete + figures + names > 0;
}

function saysEnough(statements: readonly PostSentence[], { words }: Content): boolean {
  if (words < LONG_CAPTION && statements.length < CHANT && statements.every(({ parsed }) => isCaption(parsed)))
    return false;
  return words >= FEW || statements.length >= CHANT || isMaxim(statements);
}

/* "You can't improve what you don't measure": few words of content, but a full sentence about nobody in particular. */
function isMaxim(statements: readonly PostSentence[]): boolean {
  const words = statements.flatMap(({ parsed }) => parsed.words);
  return words.length >= LEAST_MAXIM && !words.some(({ normal }) => SPEAKERS.has(normal));
}

/* Something to stand on in a sentence that states nothing by itself: "Guess how many? 4,000 tonnes." */
function standsElsewhere(post: ParsedPost, statements: readonly PostSentence[]): boolean {
  const others = sumContent(post.sentences.filter((sentence) => !statements.includes(sentence)));
  return others.figures + others.concrete + others.names * NAME > 2;
}
