import { i18n } from '#i18n';
import { measure } from '../../../analyzer/voice/measure';
import { DIMENSIONS, type Dimension, type Range } from '../../../analyzer/voice-profile';
import type { Policy } from '../../../policy/schema';
import { COMPANY_VOICE } from '../../../policy/voice-schema';
import { plainMarkdown } from '../../../ui/markdown';
import { learntOf } from './profile-fields';
import { heardVoice, nameOf } from './shown';
import { dimensionName, isCounted, mostSigns, positionWords } from './words';

/* What fits on one page. */
const LONGEST_EXAMPLE = 160;
const MOST_WORDS = 40;
const MOST_PHRASES = 12;
/* Tolerances up to these keep a post close to the target, and leave it some room. */
const CLOSE = 20;
const SOME_ROOM = 45;

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
    const quoted = example === null ? '' : ` ${i18n.t('options.profiles.guide.example', [plainMarkdown(example)])}`;
    return `- **${plainMarkdown(name)}**: ${plainMarkdown(should)}.${quoted}`;
  });
  const sections = facts.flatMap(({ name, words }) => [
    '',
    `## ${plainMarkdown(name)}`,
    '',
    ...words.map((word) => `- ${plainMarkdown(word)}`),
  ]);
  return [`# ${plainMarkdown(title)}`, '', ...lines, ...sections, '', i18n.t('options.profiles.guide.made'), ''].join(
    '\n',
  );
}

function qualitiesOf(policy: Policy, id: string): Guide['qualities'] {
  const voice = heardVoice(policy, id);
  const own = learntOf(id).read(policy).samples;
  const left = new Set(own.length > 0 ? own : learntOf(COMPANY_VOICE).read(policy).samples);
  return DIMENSIONS.flatMap((dimension) => {
    const range = voice?.dimensions[dimension];
    if (!range || range.tolerance >= 100) return [];
    const example = isCounted(dimension) ? null : nearest([...left], dimension, range.target);
    // Each post once: a page with one post on it says little.
    if (example !== null) left.delete(example);
    return [{ name: dimensionName(dimension), should: shouldBe(dimension, range), example }];
  });
}

/* In words: the scale's numbers say nothing to people who do not have it before them. */
function shouldBe(dimension: Dimension, { target, tolerance }: Range): string {
  if (isCounted(dimension)) {
    const most = mostSigns({ target, tolerance });
    return i18n.t('options.profiles.guide.atMost', most, [String(most)]);
  }
  const room = tolerance <= CLOSE ? 'close' : tolerance <= SOME_ROOM ? 'room' : 'wide';
  return i18n.t(`options.profiles.guide.${room}`, [positionWords(dimension, target)]);
}

function factsOf(policy: Policy, id: string): Guide['facts'] {
  const voice = heardVoice(policy, id);
  const { terms, productNames, person } = policy;
  const word = (key: 'length' | 'hashtags' | 'phrases' | 'never' | 'rather' | 'names' | 'speaks') =>
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
      // A voice that was written by hand, and learned from no posts, may know of no length.
      words:
        longest > 0
          ? [i18n.t('options.profiles.guide.lengthOf', [String(typical), String(shortest), String(longest)])]
          : [],
    },
    { name: word('hashtags'), words: voice.hashtags.common },
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
