import type { SiteAdapter } from '../types';
import { anySite } from './any-site';
import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { mastodon } from './mastodon';
import { threads } from './threads';

/**
 * The sites that a writer adds. One with `hosts` is asked there and nowhere else, and there nobody else is: its boxes look
 * like any other's. All others may be on any host; the order is that of how sure a layer can be.
 */
const SITES: readonly { adapter: SiteAdapter; hosts?: RegExp }[] = [
  { adapter: threads, hosts: /(^|\.)threads\.(com|net)$/ },
  { adapter: facebook, hosts: /(^|\.)facebook\.com$/ },
  { adapter: bluesky },
  { adapter: mastodon },
  { adapter: anySite },
];

/** The adapters for this page, in the order in which to ask them. */
function adapters(): readonly SiteAdapter[] {
  const own = SITES.filter(({ hosts }) => hosts?.test(location.hostname));
  return (own.length > 0 ? own : SITES.filter(({ hosts }) => !hosts)).map(({ adapter }) => adapter);
}

/** The sites that a writer adds: whichever adapter knows the box. */
export const elsewhere: SiteAdapter = {
  id: 'other',
  composerOf(target) {
    for (const adapter of adapters()) {
      const composer = adapter.composerOf(target);
      if (composer) return composer;
    }
    return null;
  },
  isEditor: (target) => adapters().some((adapter) => adapter.isEditor(target)),
  get pointing() {
    return adapters().find(({ pointing }) => pointing)?.pointing;
  },
};
