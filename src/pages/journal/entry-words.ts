import { i18n } from '#i18n';
import type { JournalEntry } from '../../journal/entry';
import { excerptOf } from '../../ui/excerpt';
import { momentOf } from '../../ui/moment';
import type { Names } from './useNames';

/** Characters of a text that stand for it. */
const EXCERPT_LENGTH = 140;
const NAME_LENGTH = 40;

/** The beginning of an entry's text, or that there is none. */
export function lineOf({ text }: Pick<JournalEntry, 'text'>): string {
  return text === null ? i18n.t('journal.noTextLine') : excerptOf(text, EXCERPT_LENGTH);
}

/** A few words that name an entry. */
export function nameOf({ text }: Pick<JournalEntry, 'text'>): string {
  return text === null ? i18n.t('journal.noTextLine') : excerptOf(text, NAME_LENGTH);
}

/** Where, what, when and for which goal: X · Post · 24 Nov, 14:05 · Hiring */
export function aboutOf({ site, kind, at, goal }: JournalEntry, names: Names): string {
  const about = [i18n.t(`insights.sites.${site}`), i18n.t(`journal.kinds.${kind}`), momentOf(at)];
  return [...about, ...(goal === null ? [] : [goalName(goal, names)])].join(' · ');
}

/** A goal's name; one that is gone says so. */
export function goalName(id: string, { goals }: Pick<Names, 'goals'>): string {
  return goals.find((one) => one.id === id)?.name ?? i18n.t('insights.goals.gone');
}

/** What stands out in an entry, in a word or two each. */
export function tagsOf({ outcome, held, findings }: JournalEntry): string[] {
  const isOverridden = findings.some(({ decision }) => decision === 'overridden');
  return [
    ...(outcome === 'discarded' ? [i18n.t('journal.outcomes.discarded')] : []),
    ...(isOverridden ? [i18n.t('journal.markings.overridden')] : held ? [i18n.t('journal.markings.held')] : []),
    ...(findings.length > 0 ? [i18n.t('journal.marks', findings.length)] : []),
  ];
}
