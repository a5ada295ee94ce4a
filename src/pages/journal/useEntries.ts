import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchJournal } from '../../journal/changes';
import type { Filter, Found } from '../../journal/filter';
import { lookFor } from './look-for';

/** Entries that are put on the page at a time. */
const PAGE_LENGTH = 50;
const NOTHING: Found = { entries: [], next: null };

/** What is on the page. `next` is null where there is nothing left to look through. */
export interface Shown extends Found {
  state: 'looking' | 'ready' | 'failed';
}

export interface Entries {
  shown: Shown;
  /** Puts the next ones below. */
  more(): void;
  /** Asks again for what is shown. */
  again(): void;
}

/**
 * The entries that fit, and stay so: what is written or deleted in another window shows here. A late answer is dropped.
 * @param filter the same object as long as it asks for the same; null for no entries at all
 */
export function useEntries(filter: Filter | null): Entries {
  const [shown, setShown] = useState<Shown>({ ...NOTHING, state: 'looking' });
  const turn = useRef(0);
  const length = useRef(0);
  length.current = shown.entries.length;

  /* `isQuiet`: what is on the page stays until all of it is there again, so that nothing jumps. */
  const look = useCallback(
    async (kept: Found, most: number, isQuiet: boolean) => {
      turn.current += 1;
      const own = turn.current;
      const isLate = () => own !== turn.current;
      if (filter === null) return setShown({ ...NOTHING, state: 'ready' });
      if (!isQuiet) setShown((before) => ({ ...before, state: 'looking' }));
      try {
        for await (const found of lookFor(filter, most, kept.next)) {
          if (isLate()) return;
          const isDone = found.next === null || found.entries.length >= most;
          const entries = [...kept.entries, ...found.entries];
          if (isDone || !isQuiet) setShown({ entries, next: found.next, state: isDone ? 'ready' : 'looking' });
        }
      } catch {
        if (!isLate()) setShown((before) => ({ ...before, state: 'failed' }));
      }
    },
    [filter],
  );

  useEffect(() => {
    void look(NOTHING, PAGE_LENGTH, false);
    return watchJournal(() => void look(NOTHING, Math.max(PAGE_LENGTH, length.current), true));
  }, [look]);

  return {
    shown,
    more: () => void look(shown, PAGE_LENGTH, false),
    again: () => void look(NOTHING, Math.max(PAGE_LENGTH, shown.entries.length), false),
  };
}
