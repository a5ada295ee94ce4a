import type { Outcome } from '../../journal/entry';
import type { Filter } from '../../journal/filter';

/** What somebody chooses to see: a filter, or the drafts that have not come to an end and are in no journal yet. */
export interface Choice extends Omit<Filter, 'outcome'> {
  outcome?: Outcome | 'open' | undefined;
}

/** The entries of the journal that are to be seen; null for none, where only unfinished drafts are. */
export function filterOf(choice: Choice): Filter | null {
  const { outcome, ...rest } = choice;
  return outcome === 'open' ? null : { ...rest, outcome };
}

/** Whether unfinished drafts may be among what is chosen: of these only site and words are known. */
export function includesUnfinished({ outcome, kind, goal, marking }: Choice): boolean {
  const hasMore = kind !== undefined || goal !== undefined || marking !== undefined;
  return !hasMore && (outcome === undefined || outcome === 'open');
}

/** Whether everything is chosen. */
export function isEverything({ words = '', ...rest }: Choice): boolean {
  return words.trim() === '' && Object.values(rest).every((value) => value === undefined);
}
