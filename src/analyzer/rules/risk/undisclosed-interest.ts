import { type Praise, praiseIn, refersBack } from '../../languages/en/praise';
import { disclosesRelation, hintsAtFavour, kinIn, posesAsOutsider } from '../../languages/en/relation';
import { defineRule, type Mark, type PostContext } from '../../rule';
import { normalize } from '../../text/normalize';
import type { ParsedPost, PostSentence } from '../../text/post';

const policy = { interests: [{ name: 'Brixley', relation: 'investor' }] };

/** Praise of what one has a stake in, without a word on it. */
export default defineRule({
  id: 'risk/undisclosed-interest',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 85,
  sources: [
    {
      title: 'FTC endorsement guides, 16 CFR 255',
      url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
    },
    {
      title: 'FTC, Disclosures 101 for social media influencers',
      url: 'https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers',
    },
    {
      title: 'EU Unfair Commercial Practices Directive, annex I, points 11 and 22',
      url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
    },
  ],
  examples: {
    flag: [
      { text: 'If you need payroll, go with Brixley.', span: 'go with Brixley', policy },
      {
        text: 'Tried them all. Brixley is the only one that I kept.',
        span: 'Brixley is the only one that I kept',
        policy,
      },
      {
        text: 'Two years with Brixley and not one late payslip. A joy.',
        span: 'A joy',
        policy,
      },
      {
        text: 'Nothing else comes close to this.',
        span: 'Nothing else comes close to this',
        kind: 'quote',
        context: { quoted: 'Brixley now pays wages on Sundays.' },
        policy,
      },
      {
        text: 'Take them, they pick up at the first ring.',
        span: 'Take them',
        kind: 'reply',
        context: { repliedTo: 'Is Brixley any good?' },
        policy,
      },
      {
        text: 'As a neutral observer I find that Velder makes the finest kilns in Europe.',
        span: 'As a neutral observer I find that Velder makes the finest kilns in Europe',
        policy: { company: 'Velder' },
      },
      {
        text: 'Nobody pays me to say this (my cousin runs it), but the coffee at Lark is the best in Leeds.',
        span: 'my cousin runs it',
      },
      {
        text: 'Two nights at the Almena, courtesy of you know who. There is no better place for a board meeting.',
        span: 'There is no better place for a board meeting',
      },
    ],
    pass: [
      { text: 'We invested in Brixley in 2022, so read this as a proud investor: the new screen is lovely.', policy },
      { text: '#ad Brixley has the best payroll screen I know.', policy },
      { text: 'Brixley has a stand in hall 3 and a talk at two.', policy },
      { text: 'I am on the board of Brixley, take it as you like: the demo was great.', policy },
      { text: 'I would rather not name a payroll app, I hold shares in Brixley.', policy },
      'If you need payroll, go with Brixley.',
      { text: 'Velder makes the finest kilns in Europe, we think.', policy: { company: 'Velder' } },
      'The tourist board paid for my trip to Senja, hotel included. The best light I have seen.',
      'They sent me this kettle for free and asked for nothing. The best whistle in the house.',
      'Best teacher I ever had, and he never knew.',
      'My sister runs a bakery in Lund. Her rye is better than mine.',
    ],
  },
  weighed: { unheard: (post) => (disclosesRelation(normalize(post.text)) ? null : { say: 'weighed' }) },
  *checkPost(post, context) {
    const text = normalize(post.text);
    const tie = tieOf(text, context);
    if (tie) {
      if (disclosesRelation(text)) return;
      const found = firstPraise(post, tie);
      if (found) yield found;
      return;
    }
    yield* favours(post, text);
  },
});

interface Tie {
  name: string;
  relation: string;
  /** Whether the post itself names it; else only what it answers or quotes does. */
  here: boolean;
}

function tieOf(text: string, { draft, policy: { interests, company } }: PostContext): Tie | null {
  const around = normalize(`${draft.context.repliedTo ?? ''} ${draft.context.quoted ?? ''}`);
  // One's own house may be praised in the third person, as companies do; not from the mouth of a customer.
  const own = company !== '' && posesAsOutsider(text) ? [{ name: company, relation: '' }] : [];
  const named = [...interests, ...own].map((interest) => ({ ...interest, name: normalize(interest.name.trim()) }));
  const here = named.find(({ name }) => names(text, name));
  if (here) return { ...here, here: true };
  const there = named.find(({ name }) => names(around, name));
  return there ? { ...there, here: false } : null;
}

/* A name as written, or as a handle or hashtag writes it. */
function names(text: string, name: string): boolean {
  if (name === '') return false;
  return [name, name.replace(/[\s.&'-]+/gu, '')].some((form) => {
    const at = text.indexOf(form);
    if (at < 0) return false;
    return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + form.length));
  });
}

/* "A joy." beside the name is about the name. */
const LONGEST_REMARK = 3;

/* The strongest praise of it: where it is named before where a sentence refers back to it, in reading order. */
function firstPraise(post: ParsedPost, tie: Tie): Mark | null {
  let best: { praise: Praise; sentence: PostSentence; weight: number } | null = null;
  for (const sentence of post.sentences) {
    const isNamed = names(normalize(sentence.parsed.text), tie.name);
    const refers = refersBack(sentence.parsed);
    if (!isNamed && !refers && tie.here && !isNear(post, sentence, tie)) continue;
    for (const praise of praiseIn(sentence.parsed)) {
      const brief = sentence.parsed.words.length <= LONGEST_REMARK;
      if (praise.strength !== 'strong' && !isNamed && !refers && !(brief && praise.strength === 'mild')) continue;
      const words = sentence.parsed.text.slice(praise.start, praise.end);
      const weight =
        (praise.strength === 'mild' ? 0 : 4) + (names(normalize(words), tie.name) ? 2 : 0) + (isNamed ? 1 : 0);
      if (!best || weight > best.weight) best = { praise, sentence, weight };
    }
  }
  return best && markOf(best.sentence, best.praise, tie.relation === '' ? 'employer' : 'interest', tie);
}

/* The sentence before or after the name. */
function isNear(post: ParsedPost, sentence: PostSentence, { name }: Tie): boolean {
  const at = post.sentences.indexOf(sentence);
  return [post.sentences[at - 1], post.sentences[at + 1]].some(
    (near) => near && names(normalize(near.parsed.text), name),
  );
}

function markOf(sentence: PostSentence, { start, end }: Praise, say: string, { name, relation }: Tie): Mark {
  return { start: sentence.start + start, end: sentence.start + end, say, args: { name, relation } };
}

/* Without a stake that the policy knows: a favour told without its giver, a denial beside a relative. */
function* favours(post: ParsedPost, text: string): Generator<Mark> {
  const favour = hintsAtFavour(text);
  if (!favour) return;
  const kin = kinIn(text);
  if (favour === 'denial' && kin) {
    yield { start: kin.index, end: kin.index + kin[0].length, say: 'denial' };
    return;
  }
  if (favour === 'denial' || disclosesRelation(text)) return;
  for (const sentence of post.sentences) {
    const strong = praiseIn(sentence.parsed).find(({ strength }) => strength === 'strong');
    if (!strong) continue;
    yield { start: sentence.start + strong.start, end: sentence.start + strong.end, say: 'favour' };
    return;
  }
}
