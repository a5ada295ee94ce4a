import { exactly } from '../../languages/en/inflect';
import { FUNCTION_WORDS } from '../../languages/en/lexicon/function-words';
import { isQuestion } from '../../languages/en/stance';
import { defineRule, WHOLE_POST } from '../../rule';
import type { ParsedPost } from '../../text/post';

/* Words of a reaction that could stand under any link: they praise, point or pass on. */
const REACTION = exactly(`
great good nice excellent interesting insightful fascinating brilliant amazing awesome superb wonderful fantastic important
powerful timely inspiring spot must read reads reading listen watch worth worthwhile article articles post piece story thread
report interview podcast video episode take points point insight insights perspective perspectives stuff true agree agreed
exactly absolutely love loved wow yes check share sharing shared fyi via here below see look time minute minutes morning
today week weekend day everyone all friends thanks well said written put indeed totally facts truth relevant essential
recommend recommended highly enjoy enjoyed click link find found came across useful helpful valuable summary overview
thoughts thinking words wise food thought wisdom mic drop boom bingo amen preach yep yup nailed nails bang on
`);
const LONGEST_REACTION = 14;

/**
 * A repost, a quotation or a link with nothing of the writer's own: no view, no fact, no question. The article behind
 * Lectern asks for a perspective of one's own whenever the words of others are passed on.
 */
export default defineRule({
  id: 'value/bare-share',
  level: 'warning',
  languages: ['any'],
  holds: 'empty',
  priority: 55,
  examples: {
    flag: [
      { text: 'Great read https://example.com/a', span: null },
      { text: 'https://example.com/report', span: null },
      { text: 'This.', kind: 'quote', context: { quoted: 'Rates will fall by June.' }, span: null },
      { text: 'So true! 💯', kind: 'quote', context: { quoted: 'Meetings are where minutes are kept.' }, span: null },
      { text: 'Interesting article, worth a read: https://example.com/x', span: null },
      { text: 'Must read 👇 https://example.com/x #leadership', span: null },
      {
        text: 'Rates will fall by June',
        kind: 'quote',
        context: { quoted: 'Rates will fall by June, says the bank.' },
        span: null,
      },
      { text: 'Well said @dana', kind: 'repost', context: { quoted: 'Ship small.' }, span: null },
      { text: 'Check this out! https://example.com/x', span: null },
    ],
    pass: [
      'The table on page 9 is why I changed our tender: https://example.com/a',
      'Great read, though the wage figures leave out agency staff https://example.com/a',
      {
        text: 'We tried this in Leeds and it failed on rainy days.',
        kind: 'quote',
        context: { quoted: 'Cargo bikes beat vans.' },
      },
      { text: 'So true!', kind: 'reply', context: { repliedTo: 'Coffee first.' } },
      'Thank you, Porto.',
      'Our annual report is out: https://example.com/report',
      'What would you ask the author? https://example.com/a',
      { text: 'Congratulations Amira!', kind: 'quote', context: { quoted: 'I passed the bar exam.' } },
      'Happy new year!',
      'Grocery prices in Ohio, by county: https://example.com/map',
    ],
  },
  *checkPost(post, { draft }) {
    const link = post.masks.some((mask) => mask.kind === 'url');
    const sharing = draft.kind === 'quote' || draft.kind === 'repost' || (draft.kind === 'post' && link);
    if (!sharing) return;
    const own = ownWords(post);
    if (own.length === 0 && (link || draft.kind === 'quote') && !hasQuotation(post)) {
      yield { ...WHOLE_POST, say: 'bare', ...(link ? { level: 'suggestion' as const } : {}) };
    } else if (repeats(own, draft.context.quoted)) yield { ...WHOLE_POST, say: 'repeat' };
    else if (isReaction(post, own)) yield { ...WHOLE_POST, ...(link ? { level: 'suggestion' as const } : {}) };
  },
});

function ownWords(post: ParsedPost): string[] {
  return post.sentences.flatMap(({ parsed }) =>
    parsed.words.filter((word) => word.end > word.start).map((word) => word.normal),
  );
}

function hasQuotation(post: ParsedPost): boolean {
  return post.masks.some((mask) => mask.kind === 'quotation');
}

function isReaction(post: ParsedPost, own: readonly string[]): boolean {
  if (own.length === 0 || own.length > LONGEST_REACTION) return false;
  if (post.sentences.some(({ parsed }) => isQuestion(parsed))) return false;
  return (
    own.every((word) => REACTION.has(word) || FUNCTION_WORDS.has(word)) &&
    own.some((word) => REACTION.has(word) || word === 'this')
  );
}

/* Four words in five are already in what is quoted. */
function repeats(own: readonly string[], quoted: string | undefined): boolean {
  if (!quoted || own.length < 3) return false;
  const theirs = new Set(quoted.toLowerCase().match(/[\p{L}\p{N}']+/gu));
  return own.filter((word) => theirs.has(word)).length / own.length >= 0.8;
}
