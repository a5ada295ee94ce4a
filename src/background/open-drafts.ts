import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type Draft, SITES } from '../analyzer/types';
import { loadJournalPreferences } from '../policy/journal-preferences';
import { loadPreferences } from '../policy/preferences';
import type { Sender } from '../requests';

const KEY = 'openDrafts';

/** Drafts that are kept; beyond them the oldest goes. */
const MOST = 8;
/**
 * Characters kept of one, in UTF-16 code units: no longer text is reviewed. Eight of them stay well below the 10 MB that
 * browsers give to `storage.session`.
 */
const LONGEST = 200_000;

const openDraftsSchema = z
  .array(
    z.object({
      /** Made up by the page for each draft. */
      id: z.string(),
      tabId: z.number(),
      site: z.enum(SITES),
      text: z.string(),
      /** When it was last written on, in milliseconds since 1970. */
      at: z.number(),
    }),
  )
  .catch([]);

/** A draft that has not come to an end, as far as is known. Of what it answers nothing is in here, and nobody's name. */
export type OpenDraft = z.infer<typeof openDraftsSchema>[number];

/**
 * The drafts that are being written, so that a page that crashes or is closed takes none with it. The browser keeps them
 * in memory and forgets them when it is closed. Who does not want texts in the journal, or has paused a site, does not
 * expect a copy of them here either, so there is none.
 */
export class OpenDrafts {
  #turn: Promise<unknown> = Promise.resolve();

  /** @param now the clock, in milliseconds since 1970 */
  constructor(private readonly now: () => number = () => Date.now()) {}

  /**
   * A draft is reviewed: it takes the place of what was kept under its id, and of the same text under another, which a
   * site has put back after a reload. Never fails: at worst it is not kept.
   */
  saw({ text, site }: Pick<Draft, 'text' | 'site'>, id: string | undefined, sender: Sender): void {
    const { tabId, isPrivate, isExtensionPage } = sender;
    if (id === undefined || tabId === null || isPrivate || isExtensionPage || text.trim() === '') return;
    const draft = { id, tabId, site, text: text.slice(0, LONGEST).toWellFormed(), at: this.now() };
    void this.#change(async (drafts) => {
      if (!(await isWanted(site))) return drafts;
      const isOther = (other: OpenDraft) => other.id !== id && !(other.text === draft.text && other.site === site);
      return [...drafts.filter(isOther), draft].slice(-MOST);
    });
  }

  /** Drops those that fit. Never fails. */
  drop(fits: (draft: OpenDraft) => boolean): Promise<void> {
    return this.#change((drafts) => drafts.filter((draft) => !fits(draft)));
  }

  /** All of them, latest first; none where the browser cannot tell. */
  async all(): Promise<OpenDraft[]> {
    await this.#turn;
    return (await read().catch(() => [])).reverse();
  }

  /* One after the other: two at once would each write over what the other did. */
  #change(change: (drafts: OpenDraft[]) => OpenDraft[] | Promise<OpenDraft[]>): Promise<void> {
    const turn = this.#turn.then(async () => write(await change(await read()))).catch(() => undefined);
    this.#turn = turn;
    return turn;
  }
}

async function isWanted(site: OpenDraft['site']): Promise<boolean> {
  const [{ on, keepTexts }, { pausedSites }] = await Promise.all([loadJournalPreferences(), loadPreferences()]);
  return on && keepTexts && !pausedSites.some((paused) => paused === site);
}

async function read(): Promise<OpenDraft[]> {
  return openDraftsSchema.parse((await browser.storage.session.get(KEY))[KEY]);
}

/** Where there is no room, the oldest make some. @throws when there is none for the latest alone */
async function write(drafts: OpenDraft[]): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: drafts });
  } catch (error) {
    if (drafts.length < 2) throw error;
    await write(drafts.slice(1));
  }
}
