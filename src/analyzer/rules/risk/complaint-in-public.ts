import { answeredBy, COMPLAINS, isAttack } from '../../conversation/answered';
import { detailsAsked } from '../../languages/en/talk/details';
import { goesPrivate, namesSomebody, ownsUp } from '../../languages/en/talk/handover';
import { mishandlingIn } from '../../languages/en/talk/mishandling/mishandling';
import { defineRule, type Mark, WHOLE_POST } from '../../rule';
import type { ParsedPost } from '../../text/post';
import type { Way } from '../../types';

/* What the examples answer. */
const PARCEL = 'My parcel has been stuck in your warehouse for three weeks and nobody answers.';

const WAYS: readonly Way[] = ['acknowledge', 'private-message', 'hand-to-staff'];
/* An answer that says sorry shows that there was something to be sorry for. */
const OWNING_UP = 0.5;
/* So little trouble is enough to call a plain mistake one; for what is only missing the complaint must be sure. */
const ENOUGH_FOR_DETAILS = 1;
const ENOUGH_FOR_MISTAKES = 1.5;

/** A real problem, answered in public in a way that makes it worse or leads nowhere. */
export default defineRule({
  id: 'risk/complaint-in-public',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 92,
  sources: [
    {
      title: 'OAIC (Australia): exercise caution when responding to negative reviews',
      url: 'https://www.oaic.gov.au/news/blog/exercise-caution-when-responding-to-negative-reviews',
    },
  ],
  examples: {
    flag: [
      { text: 'Sorry! Please share your order number here.', span: 'share your order number', ...to(PARCEL) },
      {
        text: 'Our driver says it was delivered on Monday.',
        span: 'Our driver says it was delivered on Monday',
        ...to(PARCEL),
      },
      {
        text: 'You should have chosen express delivery.',
        span: 'You should have chosen express delivery',
        ...to(PARCEL),
      },
      { text: 'We will refund you in full.', span: 'We will refund', ...to(PARCEL) },
      {
        text: 'See section 4 of the terms and conditions.',
        span: 'section 4 of the terms and conditions',
        ...to(PARCEL),
      },
      { text: 'These things happen around Christmas.', span: 'These things happen', ...to(PARCEL) },
      { text: 'Have a look at our new express service, now 20% off.', span: '20% off', ...to(PARCEL) },
      {
        text: 'What is your date of birth?',
        span: 'What is your date of birth',
        ...to('Waited four hours at your clinic and then the doctor had left.'),
      },
      { text: 'We take every parcel seriously.', span: null, ...to(PARCEL) },
    ],
    pass: [
      { text: 'That is far too long, sorry. Lena from our care team has just sent you a message.', ...to(PARCEL) },
      { text: 'Please do not post your order number here. Message us and Tom picks it up today.', ...to(PARCEL) },
      { text: 'We got this wrong. Our depot manager is calling you this afternoon.', ...to(PARCEL) },
      { text: 'Could you send us the order number in a private message? Sorry about the wait.', ...to(PARCEL) },
      { text: 'Three to five days, and you can choose the day.', ...to('How long does delivery to Ghent take?') },
      { text: 'Up to 24 hours before the ride you get the deposit back.', ...to('Is there a refund if it rains?') },
      { text: 'My father packs them, he will be pleased.', ...to('All six glasses arrived whole. Bravo!') },
      { text: 'Been there. Hope you get home tonight.', ...to('Third delay today, still on the tarmac in Oslo.') },
      'We will refund every ticket of the cancelled show, as announced on the box office page.',
    ],
  },
  weighed: {
    // Whether the other post is a complaint is weighed with the draft (src/analyzer/exposure/answering.ts).
    unheard: () => ({ say: 'weighed', ways: WAYS }),
  },
  *checkPost(post, { draft }) {
    const other = answeredBy(draft);
    if (!other || isAttack(other)) return;
    const trouble = other.trouble + (has(post, ownsUp) ? OWNING_UP : 0);
    const marks = trouble >= ENOUGH_FOR_DETAILS ? [...mistakes(post, trouble >= ENOUGH_FOR_MISTAKES)] : [];
    yield* marks;
    const open = !has(post, goesPrivate) && !has(post, namesSomebody);
    if (marks.length === 0 && open && other.trouble >= COMPLAINS && isOurs(post, draft.context.repliedTo ?? '')) {
      yield { ...WHOLE_POST, say: 'open', level: 'suggestion', ways: WAYS };
    }
  },
});

function* mistakes(post: ParsedPost, all: boolean): Generator<Mark> {
  for (const { parsed, start } of post.sentences) {
    for (const span of detailsAsked(parsed)) {
      yield { start: start + span.start, end: start + span.end, say: 'details', ways: WAYS };
    }
    for (const match of all ? mishandlingIn(parsed) : []) {
      yield { start: start + match.start, end: start + match.end, say: match.kind, ways: WAYS };
    }
  }
}

function has(post: ParsedPost, sign: (sentence: ParsedPost['sentences'][number]['parsed']) => boolean): boolean {
  return post.sentences.some(({ parsed }) => sign(parsed));
}

/* A friend's bad day with somebody else's airline is not ours to handle. */
function isOurs(post: ParsedPost, other: string): boolean {
  return /\b(?:we|our|us)\b/iu.test(post.text) || /\byour?\b/iu.test(other);
}

function to(repliedTo: string) {
  return { kind: 'reply', context: { repliedTo } } as const;
}
