import { browser } from 'wxt/browser';
import { exclusively } from '../exclusive';
import { isSame } from '../same';
import type { Policy } from '../schema';
import { documentOf } from '../shared/write';
import { editPolicy, loadPolicy } from '../store';
import { latestOf, leftOvers, partsIn, whatFits } from './items';
import { isSound, merge, noteChanges, type StampedParts, valueIn, withValue } from './stamped';
import { changeSync, loadSync, type SyncStanding } from './standing';

/* Chromium: "QUOTA_BYTES quota exceeded", "MAX_ITEMS quota exceeded" · Firefox: QuotaExceededError. */
const FULL = /QUOTA_BYTES|MAX_ITEMS|QuotaExceeded/iu;

/**
 * Exchanges the writer's own settings with their other machines, by the browser's sync storage: of each part the last
 * choice wins, here and there. Does nothing where this machine takes no part. Never throws: what goes wrong is in the
 * standing, and the next exchange tries again.
 * @param now milliseconds since 1970
 */
export function exchange(now: number): Promise<void> {
  return exclusively('exchange', async () => {
    const { on, known, replaced } = await loadSync();
    if (!on) return;
    try {
      const { own, trouble } = await loadPolicy();
      // What replaces damaged settings was chosen by nobody: it must not overrule the others. Later this machine joins anew.
      if (trouble) return await changeSync({ known: null });
      // Another version of Lectern may have known other parts.
      const before = known && new Map(known.filter(([path, { value }]) => isSound(path, value)));
      const noted = noteChanges(before, own, now);
      const stored = await browser.storage.sync.get();
      const merged = merge(noted, partsIn(stored));
      // First what would be lost, then what replaces it: there is no moment at which it is nowhere.
      const lost = [...merged].filter(([path, part]) => isLost(before?.get(path), noted.get(path), part));
      if (lost.length > 0) {
        const paths = lost.map(([path]) => path);
        await changeSync({ replaced: documentOf(own, paths, replaced ?? {}) });
      }
      await adopt(own, merged);
      await changeSync({ known: [...merged], problem: await give(stored, merged) });
    } catch {
      await changeSync({ problem: 'refused' }).catch(() => undefined);
    }
  });
}

/* Chosen here since the last exchange, or before the first, and overruled by another machine's choice. */
function isLost(before: Part | undefined, noted: Part | undefined, merged: Part): boolean {
  return noted !== undefined && noted !== before && !isSame(noted.value, merged.value);
}

type Part = { value: unknown };

/* What another page has changed meanwhile is newer still: it stays, and is noted next time. */
async function adopt(seen: Policy, merged: StampedParts): Promise<void> {
  const differing = [...merged].filter(([path, { value }]) => !isSame(valueIn(seen, path), value));
  if (differing.length === 0) return;
  await editPolicy((policy) =>
    differing
      .filter(([path]) => isSame(valueIn(policy, path), valueIn(seen, path)))
      .reduce((next, [path, { value }]) => withValue(next, path, value), policy),
  );
}

/* Writes what is later than anything there is of it. @returns what went wrong */
async function give(stored: Record<string, unknown>, merged: StampedParts): Promise<SyncStanding['problem']> {
  const theirs = partsIn(stored);
  const news = [...merged].filter(([path, part]) => {
    const latest = latestOf(path, stored);
    return part.at > latest || (part.at === latest && !isSame(theirs.get(path), part));
  });
  if (news.length === 0) return null;
  const { items, isAll } = whatFits(stored, new Map(news));
  try {
    // What is obsolete goes first: old and new pieces together might not fit.
    const obsolete = leftOvers(stored, items);
    if (obsolete.length > 0) await browser.storage.sync.remove(obsolete);
    if (Object.keys(items).length > 0) await browser.storage.sync.set(items);
    return isAll ? null : 'full';
  } catch (reason) {
    return FULL.test(String(reason)) ? 'full' : 'refused';
  }
}
