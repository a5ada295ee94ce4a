import { addressesSomeone, isCourtesy } from '../../languages/en/courtesy';
import { defineRule, type Mark, WHOLE_POST } from '../../rule';
import { contentWordsOf } from '../../text/content-words';
import { type Shared, sharedWith } from '../../text/earlier';
import { normalize } from '../../text/normalize';
import type { PostSentence } from '../../text/post';
import type { Past } from '../../types';

/** Fewer content words are a courtesy or a catchphrase. */
const FEWEST_WORDS = 8;
/** From this part on a post, or a sentence in a new post, is the same in other clothes. Read off real posts. */
const SAME_POST = 0.8;
const SAME_SENTENCE = 0.85;

const LABEL = 'We moved the return label inside the box lid, and half the questions to our help desk went away.';
const FERRY =
  'Our ferry to Bergen now runs on batteries; the crew asked for better coffee machines instead of a plaque.';
const SIGNATURE = 'I write about boxes, boats and the people who move them every second Tuesday morning.';
const SAFE_HARBOUR = 'Forward-looking statements involve risks that may cause actual results to differ materially.';

/** The writer's own words of the last three months once more, or nearly so, on the same site. */
export default defineRule({
  id: 'value/repeats-earlier',
  level: 'suggestion',
  languages: ['any'],
  holds: 'empty',
  priority: 30,
  looksBack: true,
  examples: {
    flag: [
      { text: LABEL, span: null, past: before(LABEL, 12) },
      {
        text: 'We moved the return label inside the box lid, and half the calls to our help desk went away.',
        span: null,
        past: before(LABEL, 1),
      },
      {
        text: `${LABEL} https://example.com/returns #logistics`,
        span: null,
        past: before(`${LABEL} https://example.com/label`, 40),
      },
      { text: FERRY.toUpperCase(), span: null, past: before(FERRY, 0) },
      { text: `In case you missed it: ${FERRY}`, span: null, past: before(FERRY, 89) },
      { text: FERRY, span: null, past: before(`A short history of our fleet. ${FERRY} More on Monday.`, 5) },
      { text: LABEL, kind: 'quote', context: { quoted: 'Returns are up.' }, span: null, past: before(LABEL, 3) },
      {
        text: 'Kapal feri kami sekarang memakai baterai, dan awak kapal meminta mesin kopi baru.',
        span: null,
        past: before('Kapal feri kami sekarang memakai baterai, dan awak kapal meminta mesin kopi baru!', 9),
      },
      {
        text: `The tender closed last night with four bids from shipyards we had never met. ${FERRY}`,
        span: FERRY,
        past: before(FERRY, 20),
      },
      { text: LABEL, span: null, past: { repliesToAuthor: 0, posts: [FERRY, LABEL].map(aged(30)) } },
    ],
    pass: [
      // The same sentence with news in it.
      {
        text: 'Our port in Semarang loaded 4,650 containers in June, more than in any month before.',
        past: before('Our port in Semarang loaded 4,100 containers in May, more than in any month before.', 30),
      },
      {
        text: 'Welcome on board as head of our repair workshop in Leeds, where the waiting list is longest: Amira Haddad.',
        past: before(
          'Welcome on board as head of our repair workshop in Leeds, where the waiting list is longest: Tom Ashdown.',
          8,
        ),
      },
      {
        text: 'Read our letter to the owners of $KLM about the sale, including other important information.',
        past: before('Read our letter to the owners of $BRT about the sale, including other important information.', 4),
      },
      // The subject again, in other words.
      {
        text: 'A small thing about returns: people look under the lid first. Put the label there and the phone stops.',
        past: before(LABEL, 12),
      },
      { text: 'Good morning from Bergen, the ferry is on time.', past: before('Good morning from Bergen.', 1) },
      { text: 'Thanks, well deserved', past: before('Thanks, well deserved', 0) },
      {
        text: 'Congratulations to everyone who passed the welding exam this week, we are very proud of you all.',
        past: before('Congratulations to everyone who passed the welding exam this week, we are proud of you.', 7),
      },
      // Said to one person, and then to another.
      {
        text: '@tom We moved the return label inside the box lid last week, so please look there first.',
        past: before('@dana We moved the return label inside the box lid last week, so please look there first.', 0),
      },
      { text: LABEL, kind: 'reply', context: { repliedTo: 'How do I return it?' }, past: before(LABEL, 1) },
      // What stands under several posts is a signature.
      {
        text: `The tender closed last night with four bids. ${SIGNATURE}`,
        past: {
          repliesToAuthor: 0,
          posts: [`${LABEL} ${SIGNATURE}`, `${FERRY} ${SIGNATURE}`].map(aged(14)),
        },
      },
      {
        text: `We expect the yard to hand over two ferries before the winter. ${SAFE_HARBOUR}`,
        past: before(`We plan a second yard in the north. ${SAFE_HARBOUR}`, 6),
        policy: {
          disclosure: { publicCompany: true, country: 'us', approvedWordings: [SAFE_HARBOUR], filingHosts: [] },
        },
      },
      {
        text: 'As Ana wrote: “We moved the return label inside the box lid, and half the questions went away.”',
        past: before('“We moved the return label inside the box lid, and half the questions went away.”', 3),
      },
      LABEL,
      { text: LABEL, past: before(LABEL, 91) },
      { text: LABEL, past: before(FERRY, 2) },
    ],
  },
  *checkPost(post, { draft, policy }) {
    const posts = draft.past?.posts ?? [];
    if (posts.length === 0 || (draft.kind !== 'post' && draft.kind !== 'quote')) return;
    const words = contentWordsOf(post.text);
    // What is said to somebody may well be said to the next one too.
    if (words.length < FEWEST_WORDS || addressesSomeone(post) || post.sentences.every(isSaidToSomeone)) return;
    const [whole] = repeatedIn(sharedWith(words, posts), posts, SAME_POST);
    if (whole) {
      yield { ...WHOLE_POST, ...saying('post', whole.daysAgo) };
      return;
    }
    const approved = policy.disclosure.approvedWordings.map(normalize);
    for (const { start, end, parsed } of post.sentences) {
      const inSentence = words.filter((word) => word.start >= start && word.end <= end);
      if (inSentence.length < FEWEST_WORDS) continue;
      const repeated = repeatedIn(sharedWith(inSentence, posts), posts, SAME_SENTENCE);
      const sentence = normalize(parsed.text).trim();
      // What stands under several posts is a signature, and an approved wording is there to be repeated.
      if (repeated.length === 1 && repeated[0] && !approved.some((wording) => wording.includes(sentence))) {
        yield { start, end, ...saying('sentence', repeated[0].daysAgo) };
      }
    }
  },
});

/** The earlier posts that these words repeat, latest first. */
function repeatedIn(shared: readonly Shared[], posts: Past['posts'], same: number): Past['posts'] {
  return shared
    .filter(({ part, hasNews }) => part >= same && !hasNews)
    .sort((a, b) => a.post - b.post)
    .flatMap(({ post }) => posts[post] ?? []);
}

/** Which words say how long ago it was. */
function saying(what: 'post' | 'sentence', days: number): Pick<Mark, 'say' | 'args'> {
  const when = days === 0 ? 'today' : days === 1 ? 'yesterday' : 'days';
  return { say: `${what}-${when}`, args: { days: String(days) } };
}

function before(text: string, daysAgo: number): Past {
  return { repliesToAuthor: 0, posts: [text].map(aged(daysAgo)) };
}

function aged(daysAgo: number): (text: string) => Past['posts'][number] {
  return (text) => ({ text, daysAgo });
}

function isSaidToSomeone({ parsed }: PostSentence): boolean {
  return isCourtesy(parsed);
}
