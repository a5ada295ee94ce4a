import { answeredBy, isAttack } from '../../conversation/answered';
import { ATTACKS } from '../../conversation/attack';
import { isFriendly } from '../../conversation/signs';
import { defineRule, WHOLE_POST } from '../../rule';

/* From here on nobody would take the other post for criticism; below it is a guess. Set by reading our own examples. */
const PLAIN = ATTACKS + 0.3;

/** An answer to an attack that has no problem in it: whatever it says, it helps the attack along. */
export default defineRule({
  id: 'risk/bait',
  level: 'warning',
  languages: ['any'],
  holds: 'always',
  priority: 95,
  sources: [
    {
      title: 'United States Air Force: web posting response assessment, as shown by TechRepublic',
      url: 'https://www.techrepublic.com/article/a-flowchart-for-not-feeding-the-trolls/',
    },
  ],
  examples: {
    flag: [
      { text: 'Our accounts are public, have a look.', span: null, ...to('Bunch of crooks, the lot of you.') },
      {
        text: 'We employ 212 people in Aalst and pay our taxes here.',
        span: null,
        ...to('You are a parasite and everyone knows it.'),
      },
      { text: '👋', span: null, ...to('lol imagine taking advice from this clown') },
      { text: 'I sleep very well, thank you.', span: null, ...to('How do you sleep at night, you greedy fraud?') },
      { text: 'Thanks for the feedback.', span: null, ...to('Pathetic. Get a real job.') },
      { text: 'Happy to debate, name a day.', span: null, ...to('Bet you are too scared to answer, coward') },
      { text: 'The ship is fine, come and see the yard.', span: null, ...to('Enjoy the sinking ship, losers 💀') },
      {
        text: 'I was born in this town and so was my mother.',
        span: null,
        ...to('Another fat cat explaining poverty. Sit down.'),
      },
      {
        text: 'We answered that in the report.',
        span: null,
        kind: 'quote',
        context: { quoted: 'Liars. Every single number in there is made up.' },
      },
    ],
    pass: [
      { text: 'By revenue it is lower, 91%.', ...to('Is the 94% by revenue or by customers? Big difference.') },
      {
        text: 'Sorry, Mara from billing has sent you a message.',
        ...to('You charged me twice and nobody answers. You are useless.'),
      },
      {
        text: 'It is a steep rise, and two thirds of it is the grid fee.',
        ...to('Your standing charge went up 18%. Hard to justify.'),
      },
      { text: 'You are on. Loser buys lunch.', ...to('Bet you cannot beat my time on Sunday, boss ;)') },
      { text: 'Thank you, Ines.', ...to('Great talk yesterday, loved the part on pumps.') },
      {
        text: 'We will publish the study in May.',
        ...to('This plan is bad for small farms. Please publish the study.'),
      },
      {
        text: 'It faced the wall for years.',
        ...to('I think the strategy is a mistake, and the 2019 figures show it.'),
      },
      { text: 'Down. Always down.', ...to('Important question for a bakery: butter side up or down?') },
      'Nobody likes to be called a fraud, and nobody has to answer it.',
    ],
  },
  weighed: {
    whole: true,
    // Whether the other post is an attack is weighed with the draft (src/analyzer/exposure/answering.ts).
    unheard(_post, { draft }) {
      const other = answeredBy(draft);
      return other && !isFriendly(other.post.text) ? { say: 'perhaps', ways: ['leave'] } : null;
    },
  },
  *checkPost(_post, { draft }) {
    const other = answeredBy(draft);
    if (!other || !isAttack(other)) return;
    yield { ...WHOLE_POST, say: other.attack >= PLAIN ? 'default' : 'perhaps', ways: ['leave'] };
  },
});

function to(repliedTo: string) {
  return { kind: 'reply', context: { repliedTo } } as const;
}
