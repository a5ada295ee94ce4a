import { addressesSomeone, isCondolence, isCourtesy } from '../../languages/en/courtesy';
import { guessGoal } from '../../purpose/guess-goal';
import { defineRule, WHOLE_POST } from '../../rule';
import { countWords } from '../../text/count-words';

/** Fewer words are a greeting or a remark. */
const FEWEST_WORDS = 8;
/* What people have to know today, whatever a company is after. */
const SERVICE =
  /\b(?:closed|closing|closes|reopen(?:s|ed|ing)?|opening hours|outage|maintenance|recall(?:s|ed|ing)?|delayed|cancell?ed|postponed|back (?:online|up)|office hours)\b/iu;

const GOALS = [
  { id: 'hiring', keywords: ['apprentice', 'job', 'shift', 'careers'] },
  { id: 'tenders', keywords: ['tender', 'terminal', 'crane hire'] },
];
const policy = { goals: GOALS };

/** A post of one's own that points to none of the goals there are. Silent where there are none, and once one is chosen. */
export default defineRule({
  id: 'purpose/no-goal',
  level: 'suggestion',
  languages: ['en'],
  holds: 'empty',
  priority: 10,
  examples: {
    flag: [
      { text: 'I walked 14 kilometres along the old canal on Sunday and saw two herons.', span: null, policy },
      { text: 'Remote work makes teams slower, and here is the study that says so.', span: null, policy },
      { text: 'My favourite book of the year is a history of the shipping container.', span: null, policy },
      { text: 'The new coffee machine on the second floor makes 40 cups an hour.', span: null, policy },
      { text: 'Ten years ago today I sold my first company for one euro.', span: null, policy },
      { text: 'Interest rates rose again this morning, for the third time this year.', span: null, policy },
      { text: 'Our football team lost 4 to 1 against the customs office on Friday.', span: null, policy },
      { text: 'Why do meetings take an hour when the decision takes four minutes?', span: null, policy },
      { text: 'I jobbed for a painter in my youth and learned to mix seven greys.', span: null, policy },
    ],
    pass: [
      // Without goals there is nothing to belong to.
      'I walked 14 kilometres along the old canal on Sunday and saw two herons.',
      { text: 'Our three apprentices moved their first ship alone on Tuesday, in fog.', policy },
      { text: 'Two terminals in Hull now load a lorry in 22 minutes, down from 41.', policy },
      { text: 'From Monday our crane-hire prices are on one page, with fuel in them.', policy },
      { text: 'Ella drives the big crane since March. How she got there: #Careers', policy },
      { text: 'Thank you to everyone who came to the open day in Ghent on Sunday.', policy },
      { text: 'Anton Vale, who built our first crane, has passed away. Our thoughts are with his family.', policy },
      { text: 'We are sorry about Friday: 212 containers waited five hours at our gate.', policy },
      { text: 'The gate on Dock Road is closed from Saturday noon until Monday at six.', policy },
      { text: 'That is not how the toll works; it is paid by the carrier.', kind: 'reply', policy },
      { text: 'The figure on page nine is from our own books, so I can vouch for it.', kind: 'comment', policy },
      { text: '@maya your talk on tides was the best hour of my week in Rotterdam.', policy },
      { text: 'Good morning, Leeds.', policy },
      {
        text: 'Night pilots, tide tables and a rota that fits a family.',
        policy,
        past: {
          repliesToAuthor: 0,
          posts: [
            'Night pilots on the rota tell why they stay.',
            'A rota for night pilots that fits a family.',
            'Three night pilots left the rota in May.',
          ].map((text, index) => ({ text, daysAgo: 9 + index, goal: 'hiring' })),
        },
      },
    ],
  },
  *checkPost(post, { draft, policy: { goals } }) {
    if (goals.length === 0 || draft.kind !== 'post' || draft.goal !== undefined) return;
    const sentences = post.sentences.map(({ parsed }) => parsed);
    if (countWords(sentences) < FEWEST_WORDS || addressesSomeone(post) || SERVICE.test(post.text)) return;
    if (sentences.some((sentence) => isCourtesy(sentence) || isCondolence(sentence))) return;
    if (!guessGoal(post.text, goals, draft.past?.posts).points) yield WHOLE_POST;
  },
});
