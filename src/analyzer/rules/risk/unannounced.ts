import { asksToConfirm, type CompanyNews, companyNewsIn, isOut, pendingNewsIn } from '../../languages/en/company-news';
import { type Confidence, confidenceIn } from '../../languages/en/confidence';
import { linksToFiling } from '../../languages/en/disclosed';
import { isQuestion } from '../../languages/en/stance';
import type { AnalyzerPolicy } from '../../policy';
import { defineRule, type Mark } from '../../rule';
import type { ParsedPost, PostSentence } from '../../text/post';
import type { Draft, Span } from '../../types';

/** News of the company before the company tells it: a deal, a hire, a departure, a closure, a launch. */
export default defineRule({
  id: 'risk/unannounced',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 82,
  sources: [
    {
      title: 'Regulation FD (17 CFR 243): selective disclosure',
      url: 'https://www.ecfr.gov/current/title-17/chapter-II/part-243',
    },
    {
      title: 'Form 8-K: the events a listed company reports',
      url: 'https://www.sec.gov/files/form8-k.pdf',
    },
    {
      title: 'EU Market Abuse Regulation, articles 10 and 17',
      url: 'https://eur-lex.europa.eu/eli/reg/2014/596/oj',
    },
  ],
  examples: {
    flag: [
      { text: 'Between us: Carla hands in her badge in June.', span: 'Carla hands in her badge in June' },
      {
        text: 'We are about to close the Leeds plant. The staff will be told on Monday.',
        span: 'We are about to close the Leeds plant',
      },
      { text: 'Term sheet signed, 30 million. Press release to follow.', span: 'Term sheet signed' },
      {
        text: 'Well, we are buying them. Give it a week.',
        span: 'we are buying them',
        kind: 'reply',
        context: { repliedTo: 'Is it true that you are taking over Delmont?' },
      },
      {
        text: 'Somebody you know from the radio starts as our CMO in May. My lips are sealed.',
        span: 'Somebody you know from the radio starts as our CMO in May',
      },
      { text: 'Twelve names are on the list. None of them has been told.', span: 'None of them has been told' },
      {
        text: 'Do not tell legal, but the van drives onto the stage in Geneva next month.',
        span: 'but the van drives onto the stage in Geneva next month',
      },
      { text: 'When we sign on Friday, the map of this trade changes.', span: 'When we sign on Friday' },
      { text: 'Not public yet, but we have won the airport tender 🤫', span: 'but we have won the airport tender' },
    ],
    pass: [
      'This morning we announced that Auric joins our group: https://example.com/news/auric',
      'We announced in May that Carla leaves us. I am still not over it.',
      {
        text: 'We do not comment on rumours, true or funny.',
        kind: 'reply',
        context: { repliedTo: 'Is it true that you are buying Delmont?' },
      },
      'Keep it between us: there is a rhubarb cake in the kitchen.',
      'Do not tell my wife, but I bought another bicycle.',
      'The ink is still wet: first print of the old press.',
      'We closed our first round in 2019 and learned a lot from it.',
      'Guess who brought doughnuts.',
      'Our new head of research started today. Welcome, Dr Osei.',
      'Big news! The kettle has been descaled.',
      'I will be speaking at the harbour fair on Tuesday, come say hi.',
    ],
  },
  weighed: {
    unheard: (post, { policy }) => (isTold(post, policy) || INVITES.test(post.text) ? null : { say: 'weighed' }),
  },
  *checkPost(post, { draft, policy }) {
    const marks = [...newsIn(post, draft)];
    if (marks.length > 0 && !isTold(post, policy)) yield* marks;
  },
});

function* newsIn(post: ParsedPost, draft: Draft): Generator<Mark> {
  const told = post.sentences.filter(({ parsed }) => !isQuestion(parsed));
  const secret = mostSecret(told);
  if (secret) yield* confided(secret, told);
  else if (draft.kind !== 'post' && asksToConfirm(draft.context.repliedTo ?? draft.context.quoted ?? '')) {
    const answer = newsAmong(told, ['pending', 'likely']);
    if (answer) yield { ...answer, say: 'rumour' };
  } else {
    const pending = pendingAmong(told);
    if (pending) yield { ...pending, say: 'pending', level: 'suggestion' };
  }
}

/* Whoever asks readers to come speaks of what they may know of. */
const INVITES =
  /\b(?:(?:i|we)(?:['’](?:ll|m|re)| will| am| are)(?: be)? (?:also )?(?:speaking|talking|presenting|exhibiting|hosting|on stage|on a panel) (?:at|in|on|about)|(?:come|drop by|stop by) (?:and )?(?:say (?:hi|hello)|by|see us|find us)|see you (?:there|at|in|on)|join (?:me|us) (?:at|in|on|for|this|next|tomorrow))\b/iu;

/* The post says that the news is out, or links to where it is. */
function isTold(post: ParsedPost, { disclosure }: AnalyzerPolicy): boolean {
  return post.sentences.some(({ parsed }) => isOut(parsed)) || linksToFiling(post, disclosure.filingHosts);
}

interface Secret {
  sentence: PostSentence;
  words: Confidence;
}

/* The sentence that says most clearly that this is not for everyone. */
function mostSecret(told: readonly PostSentence[]): Secret | null {
  const secrets = told.flatMap((sentence) => {
    const words = confidenceIn(sentence.parsed);
    return words ? [{ sentence, words }] : [];
  });
  return (
    (['formal', 'casual', 'tease'] as const)
      .map((kind) => secrets.find(({ words }) => words.kind === kind))
      .find(Boolean) ?? null
  );
}

/* What is told in confidence stands within two sentences of the words that say so. */
function* confided({ sentence, words }: Secret, told: readonly PostSentence[]): Generator<Mark> {
  const at = told.indexOf(sentence);
  const near = [at, at + 1, at - 1, at + 2, at - 2].flatMap((i) => told[i] ?? []);
  const kinds: CompanyNews['kind'][] = words.kind === 'tease' ? ['pending', 'likely'] : ['pending', 'likely', 'named'];
  const news = newsAmong(near, kinds);
  if (news) yield { ...news, say: 'secret' };
  else if (words.kind === 'formal')
    yield { start: sentence.start + words.start, end: sentence.start + words.end, say: 'secret' };
}

function pendingAmong(sentences: readonly PostSentence[]): Span | null {
  for (const { parsed, start } of sentences) {
    const news = pendingNewsIn(parsed);
    if (news) return { start: start + news.start, end: start + news.end };
  }
  return null;
}

/* The first of the surest news. */
function newsAmong(sentences: readonly PostSentence[], kinds: readonly CompanyNews['kind'][]): Span | null {
  for (const kind of kinds) {
    for (const { parsed, start } of sentences) {
      const news = companyNewsIn(parsed);
      if (news?.kind === kind) return { start: start + news.start, end: start + news.end };
    }
  }
  return null;
}
