import type { SiteAdapter } from '../types';
import { bluesky } from './bluesky';
import { mastodon } from './mastodon';

/* Mastodon is on any host, so a page is asked for all of them; the order is that of how sure a layer can be. */
const ADAPTERS: readonly SiteAdapter[] = [bluesky, mastodon];

/** The sites that a writer adds: whichever adapter knows the box. */
export const elsewhere: SiteAdapter = {
  id: 'other',
  composerOf(target) {
    for (const adapter of ADAPTERS) {
      const composer = adapter.composerOf(target);
      if (composer) return composer;
    }
    return null;
  },
  isEditor: (target) => ADAPTERS.some((adapter) => adapter.isEditor(target)),
};
