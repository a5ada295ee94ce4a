import { wordsAround } from '../../languages/en/around';
import { RELIEF, STAND, TRADE_EFFECT, TRAGEDY } from '../../languages/en/lexicon/causes';
import { SIDE_TAKING } from '../../languages/en/side-taking';
import { isQuestion } from '../../languages/en/stance';
import type { SensitiveTopic } from '../../policy';
import { SENSITIVE_TOPICS } from '../../policy';
import { defineRule } from '../../rule';

const TOPICS: Readonly<Record<string, SensitiveTopic>> = {
  politics: 'politics',
  issue: 'politics',
  mild: 'politics',
  faith: 'religion',
  selling: 'tragedy',
};
/* Votes for prizes and between toppings, factions in the kitchen, idioms with God in them, and what others said. */
const LIGHT =
  /\b(?:award|awards|contest|poll|favou?rite|office politics|mugs?|pizza|lunch|snack|team name|mascot|logo|playlist|thank god|god knows|oh my god|god bless (?:you|her|him)|god willing|quiz|game|chess|museum|novel|film|history|in 1[5-9]\d\d|according to|reported|survey|poll(?:ed|s)|historians?|party (?:planning|bus|game)|(?:christmas|holiday|birthday|summer|launch|garden|watch|third|search|dinner) party)\b/iu;

/** Takes a side on what divides readers, or sells next to a tragedy. */
export default defineRule({
  id: 'risk/sensitive-topic',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 80,
  examples: {
    flag: [
      { text: 'Vote that bill down on Tuesday.', span: 'Vote that bill down on Tuesday' },
      { text: 'Democrats are ruining this town.', span: 'are ruining this town' },
      { text: 'Abortion is murder, and no supplier of ours will pay for it.', span: 'Abortion is murder' },
      { text: 'The border should have been closed years ago.', span: 'The border' },
      { text: 'We stand with Israel.', span: 'We stand with Israel' },
      { text: 'I want assault weapons out of every shop in this state.', span: 'assault weapons' },
      { text: 'We only hire Christians, and it shows in the books.', span: 'only hire Christians' },
      { text: 'The storm was a punishment from God.', span: 'punishment from God' },
      {
        text: 'What a terrible flood. Our pumps are 20% off this week.',
        span: '20% off this week',
      },
      { text: 'The governor deserves a second term.', span: 'deserves a second term' },
    ],
    pass: [
      'Everyone has two paid hours off on election day.',
      'Our thoughts are with the families in Talapur tonight.',
      'Vote for us in the bakery awards by Friday.',
      'Merry Christmas from all of us at the depot.',
      'He has fought a crusade against waste for ten years, and he checks the bins religiously.',
      'The new packaging law means 41 new labels for us.',
      'After the flood we are giving away pumps, free of charge for those affected.',
      'The trucks wait four hours at the border, so orders come a day late.',
      'Office politics: the window faction has made peace with the radiator faction.',
      'Should companies take a side in an election?',
      'The Christmas Party is the only one with a band.',
      'Thank God it is Friday.',
      { text: 'Vote that bill down on Tuesday.', policy: { sensitiveTopics: ['religion', 'tragedy'] } },
    ],
  },
  weighed: {
    // The model does not tell one topic from another.
    unheard: (_post, { policy }) =>
      SENSITIVE_TOPICS.every((topic) => policy.sensitiveTopics.includes(topic)) ? { say: 'weighed' } : null,
  },
  *checkSentence(sentence, { policy }) {
    const found = SIDE_TAKING.find(sentence);
    if (found.length === 0 || isQuestion(sentence) || LIGHT.test(sentence.text)) return;
    for (const { start, end, kind } of found) {
      const topic = TOPICS[kind];
      if (!topic || !policy.sensitiveTopics.includes(topic)) continue;
      if ((kind === 'issue' || kind === 'mild') && !takesStand(sentence.text)) continue;
      yield { start, end, say: topic, ...(kind === 'mild' ? { level: 'suggestion' as const } : {}) };
    }
  },
  keep({ say }, sentence, post, { draft }) {
    if (say !== 'tragedy') return true;
    const around = wordsAround(post, sentence, draft, post.sentences.length);
    return TRAGEDY.test(around) && !RELIEF.test(around);
  },
});

function takesStand(text: string): boolean {
  return STAND.test(text) && !TRADE_EFFECT.test(text);
}
