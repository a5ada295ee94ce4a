import { addressesSomeone, isCaption, isCourtesy, isRemark } from '../../languages/en/courtesy';
import { type Content, contentOf } from '../../languages/en/grounds';
import { exactly } from '../../languages/en/inflect';
import { isQuestion } from '../../languages/en/stance';
import { defineRule, WHOLE_POST } from '../../rule';
import type { ParsedPost, PostSentence } from '../../text/post';
import type { ParsedSentence } from '../../text/sentence';

/* Fewer words of content than this state nothing: a greeting, a caption, a joke. */
const LEAST_CONTENT = 2;
/* Under a link, a quotation or a thank-you the post is mostly about something else; more is asked before it is called empty. */
const LEAST_CONTENT_BESIDE_OTHERS = 9;
/* Concrete words among words of content. Posts by people who had something to say lie above 0.27, empty ones below 0.25. */
const FEW = 4;
/* Without a finite verb a few words are a caption ("Great win for a great coach"). */
const LONG_CAPTION = 6;
const EMPTY = 0.17;
const THIN = 0.26;
/* Where the model, too, finds the post general. */
const THIN_WHEN_GENERAL = 0.34;
/* Names make a post about somebody, and may still say nothing of them: each counts half. */
const NAME = 0.5;
/* On the model's scale of 1 to 5; real posts that an editor lets pass lie above. */
/* The model's own word for general: no specific post of the corpus lies below. */
const GENERAL = 2.4;
const SPECIFIC_WHEN_THIN = 2.7;
const SPECIFIC = 3.3;
/* Names lift the score; where there is next to nothing else, they may. */
const SPECIFIC_WITH_NAMES = 4;
const NAMES_ONLY = 0.12;
/* A post with more names than this is about those people, however plain its words. */
const WORDS_PER_NAME = 3;
/* A short story in the past tense is somebody's own, even in plain words. */
const SHORT_STORY = 7;

/* Fewest words of a maxim, function words and all. */
const LEAST_MAXIM = 6;
const SPEAKERS = exactly('i me my he she him her his hers');
const PERFECT = exactly('has have had is are was were be been');
const DOERS = exactly('i we he she they');

/** The whole post could be signed by anyone: it states, advises or promises, and gives nothing to stand on. */
export default defineRule({
  id: 'value/low-specificity',
  level: 'warning',
  languages: ['en'],
  // A warning of this rule is itself the finding that the post has no substance.
  holds: 'always',
  priority: 20,
  examples: {
    flag: [
      {
        text: 'We are on an incredible journey to transform the future of work, and we could not be more excited.',
        span: null,
      },
      {
        text: 'Leadership is not about titles. It is about bringing out the best in people every single day.',
        span: null,
      },
      {
        text: 'Our strategy is working, and the results speak for themselves. The best teams win together.',
        span: null,
      },
      { text: 'I firmly believe that AI will have a huge impact on how we live and work.', span: null },
      {
        text: 'At Brightwell, people are at the heart of everything we do. Since 1998, that has never changed.',
        span: null,
      },
      { text: 'Good things happen when you put people first.', span: null },
      {
        text: 'Growth happens outside your comfort zone. So keep going, keep learning and keep believing.',
        span: null,
      },
      { text: 'Relationships matter more than anything in business. Build them wisely.', span: null },
    ],
    pass: [
      'Soak the beans overnight, then discard the water; that is where the gas comes from.',
      'We moved the return label inside the box lid. Half the questions to our help desk went away.',
      'Congratulations to the whole team, so well deserved!',
      'What would make you change your bank?',
      'I read every exit interview this spring. The word that came up most was parking.',
      'Revenue rose 18% to €42m, most of it from repair contracts.',
      'Great conversation on growth and leadership https://example.com/talk',
      {
        text: 'I could not agree more, people make the difference in any business.',
        kind: 'reply',
        context: { repliedTo: 'People first.' },
      },
      'Happy birthday to the best boss in the world.',
      'This is why I love my team.',
      'If your supplier asks to be paid to a new account, phone the number on the last invoice.',
    ],
  },
  *checkPost(post, { draft, specificity }) {
    if (draft.kind === 'reply' || draft.kind === 'comment' || draft.kind === 'repost' || addressesSomeone(post)) return;
    const statements = post.sentences.filter(isStatement);
    const { words, generic, figures, names, concrete } = sum(statements);
    const beside =
      draft.kind === 'quote' ||
      post.masks.some((mask) => mask.kind === 'url' || mask.kind === 'quotation') ||
      post.sentences.some(({ parsed }) => isCourtesy(parsed) || isQuestion(parsed));
    if (generic < (beside ? LEAST_CONTENT_BESIDE_OTHERS : LEAST_CONTENT) || standsElsewhere(post, statements)) return;
    if (words < LONG_CAPTION && statements.every(({ parsed }) => isCaption(parsed))) return;
    const bare = (concrete + figures) / words;
    const share = bare + (names * NAME) / words;
    const general = specificity.score <= GENERAL;
    if (share > (general ? THIN_WHEN_GENERAL : THIN) || figures > 1) return;
    if (bare > EMPTY && specificity.score > SPECIFIC_WHEN_THIN) return;
    if (specificity.score > (bare <= NAMES_ONLY && generic >= FEW ? SPECIFIC_WITH_NAMES : SPECIFIC)) return;
    const story = statements.some(({ parsed }) => tellsStory(parsed));
    if (words < FEW && (share > 0 || story || !isMaxim(statements))) return;
    if (story && (words < SHORT_STORY || bare > NAMES_ONLY)) return;
    const sure =
      !beside &&
      !story &&
      figures === 0 &&
      (share <= EMPTY || (bare <= NAMES_ONLY && names <= generic / WORDS_PER_NAME));
    const missing = specificity.missing[0];
    yield { ...WHOLE_POST, ...(missing ? { say: missing } : {}), ...(sure ? {} : { level: 'suggestion' as const }) };
  },
});

/* "I asked the night shift": a deed of one's own in the simple past. */
function tellsStory(sentence: ParsedSentence): boolean {
  return sentence.words.some((word, i) => {
    const before = sentence.words.slice(Math.max(0, i - 2), i).map(({ normal }) => normal);
    const simplePast = word.tags.has('PastTense') && !before.some((normal) => PERFECT.has(normal));
    return simplePast && before.some((normal) => DOERS.has(normal));
  });
}

function isStatement({ parsed }: PostSentence): boolean {
  const { words } = contentOf(parsed);
  if (isQuestion(parsed) || isCourtesy(parsed) || isRemark(parsed)) return false;
  return words > 0;
}

/* Something to stand on in a sentence that states nothing by itself: "Guess how many? 4,000 tonnes." */
function standsElsewhere(post: ParsedPost, statements: readonly PostSentence[]): boolean {
  const others = sum(post.sentences.filter((sentence) => !statements.includes(sentence)));
  return others.figures + others.concrete + others.names > 2;
}

/* "You can't improve what you don't measure": few words of content, but a full sentence about nobody in particular. */
function isMaxim(statements: readonly PostSentence[]): boolean {
  const words = statements.flatMap(({ parsed }) => parsed.words);
  return words.length >= LEAST_MAXIM && !words.some(({ normal }) => SPEAKERS.has(normal));
}

function sum(sentences: readonly PostSentence[]): Content {
  const total: Content = { words: 0, generic: 0, figures: 0, names: 0, concrete: 0 };
  for (const { parsed } of sentences) {
    const content = contentOf(parsed);
    total.words += content.words;
    total.generic += content.generic;
    total.figures += content.figures;
    total.names += content.names;
    total.concrete += content.concrete;
  }
  return total;
}
