import { i18n } from '#i18n';
import { DIMENSIONS } from '../../analyzer/voice-profile';
import { dimensionName } from './profiles/words';
import { loadRuleCards } from './ruleCards';
import { SECTIONS, type SectionName } from './section-names';

/** A setting as the search finds it: what its section's page calls it. */
export interface Found {
  section: SectionName;
  /** The words of its heading or label, by which the page finds its place. */
  title: string;
  /** More words to find it by. */
  hint: string;
}

/* Headings with a hint of their own, by section. */
const WITH_HINTS = {
  voice: ['voice.company', 'voice.person', 'voice.formality', 'voice.emoji', 'voice.exclamations'],
  words: ['words.banned', 'words.preferred', 'words.allowed'],
  safety: [
    'safety.hold',
    'safety.holdMessage',
    'safety.quiet',
    'safety.confidential',
    'safety.topics',
    'safety.competitors',
    'safety.publicCompany',
    'safety.wordings',
    'safety.hosts',
    'safety.interests',
    'safety.contacts',
    'safety.acknowledgements',
  ],
  goals: ['goals.postsPerWeek', 'goals.hoursPerWeek', 'goals.list'],
  gate: ['gate.where'],
  sites: ['sites.own', 'sites.added'],
  styles: ['styles.accepted'],
  journal: ['journal.keep', 'journal.texts', 'journal.days', 'journal.audit'],
  share: ['share.out', 'share.in'],
} as const;

/** Every setting there is, the checks and the sections themselves among them. */
export async function searchIndex(): Promise<Found[]> {
  return [...settings(), ...(await checks())];
}

/** The settings in which every word of a query occurs, those with all of them in the title first. */
export function search(index: readonly Found[], query: string): Found[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const found = index.filter(({ title, hint }) => has(`${title} ${hint}`));
  return [...found.filter(({ title }) => has(title)), ...found.filter(({ title }) => !has(title))];
}

function settings(): Found[] {
  const withHints = Object.entries(WITH_HINTS).flatMap(([section, names]) =>
    names.map((name) => ({
      section: section as keyof typeof WITH_HINTS,
      title: i18n.t(`options.${name}`),
      hint: i18n.t(`options.${name}Hint`),
    })),
  );
  const profiles = (['learn', 'presets', 'sliders', 'guide'] as const).map((name) => ({
    section: 'profiles' as const,
    title: i18n.t(`options.profiles.${name}.title`),
    hint: i18n.t(`options.profiles.${name}.hint`),
  }));
  const dimensions = DIMENSIONS.map((dimension) => ({
    section: 'profiles' as const,
    title: dimensionName(dimension),
    hint: (['low', 'high'] as const).map((side) => i18n.t(`options.profiles.dimension.${dimension}.${side}`)).join(' '),
  }));
  const modes = (['advise', 'confirm', 'require'] as const).map((mode) => ({
    section: 'gate' as const,
    title: i18n.t(`options.gate.modes.${mode}.name`),
    hint: i18n.t(`options.gate.modes.${mode}.hint`),
  }));
  const others: Found[] = [
    { section: 'journal', title: i18n.t('options.journal.contents'), hint: i18n.t('options.journal.download') },
    { section: 'share', title: i18n.t('options.share.sync.title'), hint: i18n.t('options.share.sync.hint') },
    ...(['drafts', 'settings', 'network', 'permissions'] as const).map((name) => ({
      section: 'about' as const,
      title: i18n.t(`options.about.${name}.title`),
      hint: i18n.t(`options.about.${name}.text`),
    })),
  ];
  const sections = SECTIONS.map((section) => ({
    section,
    title: i18n.t(`options.${section}.title`),
    hint: i18n.t(`options.${section}.lead`),
  }));
  return [...sections, ...withHints, ...profiles, ...dimensions, ...modes, ...others];
}

async function checks(): Promise<Found[]> {
  const cards = await loadRuleCards();
  return cards.map(({ title, description }) => ({ section: 'rules', title, hint: description }));
}
