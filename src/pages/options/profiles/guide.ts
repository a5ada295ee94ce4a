import { i18n } from '#i18n';
import { measure } from '../../../analyzer/voice/measure';
import { DIMENSIONS, type Dimension } from '../../../analyzer/voice-profile';
import type { Policy } from '../../../policy/schema';
import { habitWords } from './habit-words';
import { learntOf } from './profile-fields';
import { heardVoice, nameOf } from './shown';
import { dimensionName, isCounted, rangeWords } from './words';

/* What fits on one page. */
const LONGEST_EXAMPLE = 160;
const MOST_WORDS = 40;
const MOST_PHRASES = 12;

/** A voice on one page, for people who do not have Lectern. No list of confidential terms is ever in it. */
export interface Guide {
  title: string;
  /** What a post should be, dimension by dimension, with one of the company's own posts where there is one. */
  qualities: { name: string; should: string; example: string | null }[];
  facts: { name: string; words: string[] }[];
}

/** The guide to a profile's voice. */
export function guideOf(policy: Policy, id: string): Guide {
  return {
    title: i18n.t('options.profiles.guide.heading', [nameOf(policy, id, i18n.t('options.profiles.guide.anyone'))]),
    qualities: qualitiesOf(policy, id),
    facts: factsOf(policy, id).filter(({ words }) => words.length > 0),
  };
}

/** The same as a Markdown document. */
export function asMarkdown({ title, qualities, facts }: Guide): string {
  const lines = qualities.map(({ name, should, example }) => {
    const quoted = example === null ? '' : ` ${i18n.t('options.profiles.guide.example', [plain(example)])}`;
    return `- **${plain(name)}**: ${plain(should)}.${quoted}`;
  });
  const sections = facts.flatMap(({ name, words }) => [
    '',
    `## ${plain(name)}`,
    '',
    ...words.map((word) => `- ${plain(word)}`),
  ]);
  return [`# ${plain(title)}`, '', ...lines, ...sections, '', i18n.t('options.profiles.guide.made'), ''].join('\n');
}

function qualitiesOf(policy: Policy, id: string): Guide['qualities'] {
  const voice = heardVoice(policy, id);
  const own = learntOf(id).read(policy).samples;
  const samples = own.length > 0 ? own : learntOf('company').read(policy).samples;
  return DIMENSIONS.flatMap((dimension) => {
    const range = voice?.dimensions[dimension];
    if (!range || range.tolerance >= 100) return [];
    const example = isCounted(dimension) ? null : nearest(samples, dimension, range.target);
    return [{ name: dimensionName(dimension), should: rangeWords(dimension, range), example }];
  });
}

function factsOf(policy: Policy, id: string): Guide['facts'] {
  const voice = heardVoice(policy, id);
  const { terms, productNames, person } = policy;
  const word = (key: 'length' | 'emoji' | 'hashtags' | 'phrases' | 'never' | 'rather' | 'names' | 'speaks') =>
    i18n.t(`options.profiles.guide.${key}`);
  const facts = [
    { name: word('speaks'), words: person === 'any' ? [] : [i18n.t(`options.voice.choices.${person}`)] },
    { name: word('never'), words: terms.banned.slice(0, MOST_WORDS) },
    {
      name: word('rather'),
      words: Object.entries(terms.preferred)
        .slice(0, MOST_WORDS)
        .map((pair) => i18n.t('options.profiles.guide.ratherOf', pair)),
    },
    { name: word('names'), words: productNames.slice(0, MOST_WORDS) },
  ];
  if (!voice || voice.samples === 0) return facts;
  const { typical, shortest, longest } = voice.length;
  return [
    {
      name: word('length'),
      words: [i18n.t('options.profiles.guide.lengthOf', [String(typical), String(shortest), String(longest)])],
    },
    { name: word('emoji'), words: [habitWords(voice.emoji)] },
    { name: word('hashtags'), words: [habitWords(voice.hashtags, voice.hashtags.common)] },
    { name: word('phrases'), words: voice.phrases.slice(0, MOST_PHRASES) },
    ...facts,
  ];
}

/* The post that is closest to where a post should be. */
function nearest(samples: readonly string[], dimension: Dimension, target: number): string | null {
  const told = samples
    .filter(({ length }) => length <= LONGEST_EXAMPLE)
    .map((text) => ({ text, value: measure(text)[dimension] }))
    .flatMap(({ text, value }) => (value === null ? [] : [{ text, by: Math.abs(value - target) }]));
  return told.sort((one, other) => one.by - other.by)[0]?.text ?? null;
}

/* On one line, and with no character that Markdown reads as a sign. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|]/gu, '\\$&');
}
