import { exactly } from '../../languages/en/inflect';
import { Phrases } from '../../languages/en/phrases';
import { isNegated, isQuestion } from '../../languages/en/stance';
import { defineRule } from '../../rule';

const classes = {
  go: exactly('register subscribe rsvp download apply enroll enrol donate preorder'),
  piece: exactly(
    'article blog report interview video podcast episode story piece paper study recording webinar replay newsletter book guide whitepaper details conversation',
  ),
};

const CALLS = new Phrases(
  {
    place: [
      '< link|links|details|info below|here >',
      '< ~click here|below|the link? >',
      '< ~follow the link >',
      '< via the link >',
      '< @go here|below|today|now >',
      '< sign up here|below|today|now >',
      '^ < @go|sign up? for|to > .',
      '< read|watch|listen|see|find the|my|our|more|full|it|to* @piece? here|below >',
      '^ < read|watch the|my|our full|latest|new|whole? full|latest|new? @piece >',
      '^ < learn|read|find|see more|out|all more? here|below|about .* >',
      '< tickets|slots|seats|recording|replay|episode is|are available|live|up here|below|now >',
    ],
  },
  classes,
);
/* "Link in bio", "in the first comment": the place is named, it is only elsewhere. */
const ELSEWHERE =
  /\b(?:bio|profile|comments?|replies|reply|dm|dms|inbox|email|e-mail|call|phone|desk|counter|reception|store|office|thread)\b|🧵/iu;

/** A call to act without a place to go. */
export default defineRule({
  id: 'purpose/missing-link',
  level: 'suggestion',
  languages: ['en'],
  holds: 'always',
  priority: 50,
  examples: {
    flag: [
      { text: 'Our spring course for welders starts in May. Sign up now!', span: 'Sign up now' },
      { text: 'The full report is out. Link below.', span: 'Link below' },
      { text: 'Register here for the Ghent open day.', span: 'Register here' },
      { text: 'Read the full report.', span: 'Read the full report' },
      { text: 'I spoke to the BBC about grain prices. Watch the interview below.', span: 'Watch the interview below' },
      { text: 'Click here to see the map.', span: 'Click here' },
      { text: 'Learn more below.', span: 'Learn more below' },
      { text: 'The vote is on Friday, details here.', span: 'details here' },
      { text: 'Apply today: we need two bakers in Leeds.', span: 'Apply today' },
    ],
    pass: [
      'Our spring course for welders starts in May. Sign up now: https://example.com/weld',
      'The report is out, link in the comments.',
      'Register at the front desk in Ghent.',
      'I read the full report on the train and page 12 is wrong.',
      'Subscribe or not, the archive stays free. Link in bio.',
      'We applied for the permit in June.',
      'Did you sign up?',
      'Do not click here, the banner is a scam.',
      'The register of members is kept in Leeds.',
      'Reply to this post and I will send you the map.',
    ],
  },
  *checkSentence(sentence) {
    if (isQuestion(sentence)) return;
    for (const { start, end, from } of CALLS.find(sentence)) {
      if (!isNegated(sentence, from)) yield { start, end };
    }
  },
  keep(_mark, _sentence, post, { draft }) {
    if (draft.kind === 'reply' || draft.kind === 'comment') return false;
    return !post.masks.some((mask) => mask.kind === 'url') && !ELSEWHERE.test(post.text);
  },
});
