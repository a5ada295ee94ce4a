import type { Kind, Site } from '../analyzer/types';
import type { JournalEntry, Outcome } from './entry';

/** What the gate or the analyzer did about a draft: held it, held it in vain, or found something in it. */
export const MARKINGS = ['held', 'overridden', 'found'] as const;
export type Marking = (typeof MARKINGS)[number];

/** Which entries somebody looks for; what is left out is not asked for. */
export interface Filter {
  /** Each word of it, or that part of one, is in the text; in any case, with or without accents. */
  words?: string | undefined;
  site?: Site | undefined;
  kind?: Kind | undefined;
  /** A goal's id; null for drafts without one. */
  goal?: string | null | undefined;
  outcome?: Outcome | undefined;
  marking?: Marking | undefined;
}

/** Entries that fit, and from where to look on. */
export interface Found {
  /** Latest first. */
  entries: JournalEntry[];
  /** Only entries with a lower number are left to look at; null where there are none. */
  next: number | null;
}

/** Whether an entry fits all of a filter but its words. */
export function fits(entry: Omit<JournalEntry, 'text'>, { site, kind, goal, outcome, marking }: Filter): boolean {
  return (
    (site === undefined || entry.site === site) &&
    (kind === undefined || entry.kind === kind) &&
    (goal === undefined || entry.goal === goal) &&
    (outcome === undefined || entry.outcome === outcome) &&
    (marking === undefined || hasMarking(entry, marking))
  );
}

function hasMarking({ held, findings }: Pick<JournalEntry, 'held' | 'findings'>, marking: Marking): boolean {
  if (marking === 'held') return held;
  if (marking === 'found') return findings.length > 0;
  return findings.some(({ decision }) => decision === 'overridden');
}

/** Whether a text has the words of a filter; null where it asks for none. */
export function wordsOf({ words = '' }: Pick<Filter, 'words'>): ((text: string) => boolean) | null {
  const asked = plain(words).split(/\s+/u).filter(Boolean);
  if (asked.length === 0) return null;
  return (text) => {
    const all = plain(text);
    return asked.every((word) => all.includes(word));
  };
}

/* Accents are marks of their own after NFKD: “resume” finds “résumé”. Marks that make another letter of it, as in Hindi, stay. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
