import { answeredBy, isAttack } from '../../conversation/answered';
import { meansSomebody } from '../../conversation/signs';
import { type Quarrel, quarrelIn, replyDisagrees } from '../../languages/en/talk/quarrel';
import { isActive } from '../../policy';
import { defineRule, WHOLE_POST } from '../../rule';
import type { Way } from '../../types';

/* What the examples answer. */
const DOUBT = { kind: 'reply', context: { repliedTo: 'I am not sure that the figures add up.' } } as const;

const WAYS: readonly Way[] = ['leave', 'private-message'];
/* The third answer to one person within the hour. */
const ANSWERS_BEFORE = 2;

/* Which of our words speak of which kind of quarrel. */
const SAY: Readonly<Record<Quarrel['kind'], string>> = {
  facts: 'facts',
  person: 'person',
  motive: 'motive',
  sneer: 'person',
  talking: 'tone',
  sarcasm: 'tone',
  claim: 'claim',
  shame: 'demand',
  taunt: 'demand',
  score: 'score',
  sharp: 'sharp',
  shouting: 'shouting',
};

const OFFERS_TO_MEET = /^let['’]s (?:talk|meet|speak|chat|catch up|grab|find a (?:time|day))\b/iu;

/** A quarrel before an audience: contempt for the other person in one's own answer, or in a post that means one person. */
export default defineRule({
  id: 'risk/public-argument',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 85,
  sources: [
    {
      title: 'Navigate Response: after the second answer, leave it',
      url: 'https://navigateresponse.com/trolls-live-under-bridges-and-you-should-never-feed-them/',
    },
  ],
  examples: {
    flag: [
      { text: 'Get your facts straight before you write about us.', span: 'Get your facts straight', ...DOUBT },
      { text: 'We publish the figures every May. You clearly never looked.', span: 'You clearly', ...DOUBT },
      { text: 'Did you even read the report?', span: 'Did you even read', ...DOUBT },
      { text: 'Oh sweetheart. The tests are on page nine.', span: 'Oh sweetheart', ...DOUBT },
      { text: 'That is utter nonsense.', span: 'That is utter nonsense', ...DOUBT },
      { text: 'Say it to my face at the depot.', span: 'Say it to my face', ...DOUBT },
      { text: 'You owe my team an apology.', span: 'You owe my team an apology', ...DOUBT },
      { text: 'Easy to say with nine customers.', span: 'Easy to say with', ...DOUBT },
      {
        text: 'IT SAYS SO ON THE BOX. IT HAS SAID SO SINCE MAY.',
        span: 'IT SAYS SO ON THE BOX. IT HAS SAID SO SINCE MAY.',
        ...DOUBT,
      },
      { text: 'To the man who explains my own plant to me all week: find a hobby.', span: 'find a hobby' },
      {
        text: 'No, it does not. It never did.',
        span: null,
        ...DOUBT,
        past: { repliesToAuthor: 2, posts: [] },
      },
    ],
    pass: [
      { text: 'It does not: the Ghent plant runs two shifts, and the figures are on page nine.', ...DOUBT },
      { text: 'I see it differently. Our own trial starts in May, and we publish the results.', ...DOUBT },
      { text: 'You are right about August, and I should have said so.', ...DOUBT },
      { text: 'Thanks for the question. By revenue it is 91%.', ...DOUBT },
      { text: 'THEY DID ALL OF IT. I carried the cables. SO PROUD!', ...DOUBT },
      { text: 'The coffee machine is an insult to mankind, and the lift hates us.', ...DOUBT },
      { text: 'What did your team do when the supplier failed?', ...DOUBT },
      { text: 'Nobody should have to be ashamed of asking.', ...DOUBT },
      { text: 'My grandfather always said “you have no idea what a pump can do”.', ...DOUBT },
      'What kind of idiot plans an offsite on his own wedding anniversary? Me.',
      'Get your facts straight before a pitch: three numbers, three sources.',
      { text: 'Sorry, I misread you. It is covered for ten years.', ...DOUBT, past: { repliesToAuthor: 2, posts: [] } },
    ],
  },
  weighed: {
    unheard({ text }, { draft, policy }) {
      const other = answeredBy(draft);
      if (!meansSomebody(text) || OFFERS_TO_MEET.test(text)) return null;
      return other && isAttack(other) && isActive(policy, 'risk/bait') ? null : { say: 'weighed', ways: WAYS };
    },
  },
  *checkPost(post, { draft, policy }) {
    const other = answeredBy(draft);
    // An attack is best left alone, whatever one would have said to it: that rule speaks then.
    if (other && isAttack(other) && isActive(policy, 'risk/bait')) return;
    const quarrels = quarrelIn(post, draft.kind, other?.challenges ?? false);
    for (const { start, end, kind, sure } of quarrels) {
      yield { start, end, say: SAY[kind], ways: WAYS, level: sure ? 'warning' : 'suggestion' };
    }
    if (quarrels.length > 0) return;
    const again = (draft.past?.repliesToAuthor ?? 0) >= ANSWERS_BEFORE;
    if (again && other?.kind !== 'complaint' && replyDisagrees(post)) {
      yield { ...WHOLE_POST, say: 'again', ways: WAYS, level: 'suggestion' };
    }
  },
});
