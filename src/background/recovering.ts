import type { LostDraft } from '../journal/lost-drafts-protocol';
import { answerJournal } from '../journal/messages';
import { watchJournalPreferences } from '../policy/journal-preferences';
import { watchPreferences } from '../policy/preferences';
import { answer, askPage } from '../requests';
import type { OpenDraft, OpenDrafts } from './open-drafts';

/** How long a tab may take to say which drafts are open in it, in milliseconds: one that hangs has lost them. */
const PATIENCE = 500;

/** Offers drafts that were lost with their page, and forgets those that came to an end or are not to be kept. */
export function recoverDrafts(drafts: OpenDrafts): void {
  // An id from another tab is not that page's to end.
  answer('endDraft', async ({ id }, { tabId }) => {
    await drafts.drop((draft) => draft.id === id && draft.tabId === tabId);
    return { ok: true };
  });

  answerJournal('lostDrafts', async () => {
    const kept = await drafts.all();
    const tabs = [...new Set(kept.map(({ tabId }) => tabId))];
    const open = new Set((await Promise.all(tabs.map(openIn))).flat());
    return kept.filter(({ id }) => !open.has(id)).map(toldOf);
  });
  answerJournal('unfinishedDrafts', async () => (await drafts.all()).map(toldOf));
  answerJournal('discardLostDraft', async ({ id }) => {
    await drafts.drop((draft) => draft.id === id);
    return { ok: true };
  });

  watchPreferences(({ pausedSites }) => void drafts.drop(({ site }) => pausedSites.some((paused) => paused === site)));
  watchJournalPreferences(({ on, keepTexts }) => {
    if (!on || !keepTexts) void drafts.drop(() => true);
  });
}

function toldOf({ id, at, site, text }: OpenDraft): LostDraft {
  return { id, at, site, text };
}

/** The ids of the drafts that are in a box of this tab; none where the tab is gone, crashed, or shows another page. */
async function openIn(tabId: number): Promise<string[]> {
  const nothing = new Promise<string[]>((resolve) => setTimeout(() => resolve([]), PATIENCE));
  const asked = askPage('openDrafts', undefined, tabId).then(
    ({ ids }) => ids,
    () => [],
  );
  return Promise.race([asked, nothing]);
}
