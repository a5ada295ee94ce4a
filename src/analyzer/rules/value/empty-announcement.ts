import { contentOf } from '../../languages/en/grounds';
import { exactly } from '../../languages/en/inflect';
import { Phrases } from '../../languages/en/phrases';
import { isQuestion } from '../../languages/en/stance';
import { defineRule } from '../../rule';
import type { ParsedPost, PostSentence } from '../../text/post';

const classes = {
  big: exactly('big huge great exciting amazing special incredible major massive good new awesome cool'),
  things: exactly(
    'things thing news announcement announcements changes updates stuff plans surprises surprise developments moves days times',
  ),
};

const TEASERS = new Phrases(
  {
    coming: [
      '< @big|some|so|many more? @big? @things ~come|ahead|soon|afoot|brewing|loading|await|awaits >',
      '< @big @things are|is|on coming|brewing|happening|underway|ahead|the? way|horizon? >',
      '< something @big is? coming|brewing|happening|afoot >',
      '< more|details|news|announcements to come|follow soon? >',
      '< more coming soon >',
      '< big|exciting|special|important|huge announcement|news|reveal coming|tomorrow|soon|next|later|today|ahead .? >',
      '< watch this space >',
      '< ~stay tuned >',
      '< the best is yet to come >',
      '< big|busy|great|exciting|huge times|week|day|days|month|months|year ahead|coming >',
      '< exciting|great|amazing times >',
      '< you will not want to miss this|it >',
      '< can|cannot not? wait to share|show|tell|announce|reveal > you|everyone|all? more|what|it|this|everything',
      '< wait until|till you see .* >',
      '< something @big in the? works|making|pipeline|store >',
    ],
    excited: [
      '< ~thrill|~excite|proud|happy|pleased|delighted|honored|honoured|humbled|stoked|pumped to share|announce some? @big? news|update|announcement|things|something|this >',
      '< ~thrill|~excite|proud|happy|pleased|delighted|honored|humbled about|for|by what is|lies|comes? ahead|next|coming|to|come come? >',
      '< ~thrill|~excite|proud|pumped|stoked about|for|by the|what|this our? @big? future|next|journey|road|chapter|adventure|ahead chapter|ahead|step|adventure|journey? >',
      '< what we|i|our|the team? have|has|are|is been? working|building|cooking|doing on|up? >',
    ],
  },
  classes,
);

/** News that is announced and not told. */
export default defineRule({
  id: 'value/empty-announcement',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 60,
  examples: {
    flag: [
      { text: 'Big things coming. Stay tuned!', span: 'Big things coming' },
      { text: 'Something special is coming.', span: 'Something special is coming' },
      { text: "Can't wait to share what we have been working on.", span: "Can't wait to share" },
      { text: 'Exciting times ahead for our company!', span: 'Exciting times ahead' },
      { text: 'Excited to share some big news soon.', span: 'Excited to share some big news' },
      { text: 'Huge announcement tomorrow 👀', span: 'Huge announcement tomorrow' },
      { text: 'So proud of the team. The best is yet to come.', span: 'The best is yet to come' },
      { text: 'New chapter for us. Watch this space.', span: 'Watch this space' },
      { text: 'Thrilled about what lies ahead.', span: 'Thrilled about what lies ahead' },
    ],
    pass: [
      'Excited to share that we open our second bakery in Ghent on 3 March.',
      'Thrilled to announce that Priya Nair joins us as CFO from Unilever.',
      'Stay tuned: the jury reads its verdict at 14:00 and I will post the ruling here.',
      'Big changes to the 47 bus route start on Monday.',
      'Is something big coming at the Thursday council meeting?',
      'We rewrote the returns page after 300 complaints. More to come on refunds in April.',
      'Can’t wait to see you all at the Manchester meetup on Friday.',
      'Huge thanks to the night crew in Gdańsk.',
      'Excited about the new press: it prints 9,000 sheets an hour and needs one operator.',
    ],
  },
  *checkSentence(sentence) {
    if (isQuestion(sentence) || tells(contentOf(sentence))) return;
    for (const match of TEASERS.find(sentence)) yield { start: match.start, end: match.end, say: match.kind };
  },
  keep(mark, sentence, post, { draft }) {
    if (draft.kind === 'reply' || draft.kind === 'comment') return false;
    const first = firstTeaser(post) === sentence && !hasLink(post);
    const told = post.sentences.some(({ parsed }) => tells(contentOf(parsed)));
    return !told && first && mark.end > mark.start;
  },
});

function firstTeaser(post: ParsedPost): PostSentence | undefined {
  return post.sentences.find(({ parsed }) => TEASERS.find(parsed).length > 0);
}

function hasLink(post: ParsedPost): boolean {
  return post.masks.some((mask) => mask.kind === 'url');
}

/* What the news is: a figure or date together with a name or a thing, or several things. */
function tells({ figures, names, concrete }: ReturnType<typeof contentOf>): boolean {
  return figures + concrete >= 3 || names >= 3 || (names > 0 && figures + concrete >= 2);
}
