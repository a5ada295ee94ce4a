import type { SiteAdapter } from '../types';
import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { mastodon } from './mastodon';
import { threads } from './threads';

/**
 * The sites that a writer adds. One with `hosts` is asked there and nowhere else, and there nobody else is: its boxes look
 * like any other's. Mastodon is on any host; the order is that of how sure a layer can be.
 */
const SITES: readonly { adapter: SiteAdapter; hosts?: RegExp }[] = [
  { adapter: threads, hosts: /^(www\.)?threads\.(com|net)$/ },
  { adapter: facebook, hosts: /^((www|web)\.)?facebook\.com$/ },
  { adapter: bluesky },
  { adapter: mastodon },
];

/** The adapters for a host, in the order in which to ask them. */
export function adaptersOn(hostname: string): readonly SiteAdapter[] {
  const own = SITES.filter(({ hosts }) => hosts?.test(hostname));
  return (own.length > 0 ? own : SITES.filter(({ hosts }) => !hosts)).map(({ adapter }) => adapter);
}

/** The sites that a writer adds: whichever adapter knows the box. */
export const elsewhere: SiteAdapter = {
  id: 'other',
  composerOf(target) {
    for (const adapter of adaptersOn(location.hostname)) {
      const composer = adapter.composerOf(target);
      if (composer) return composer;
    }
    return null;
  },
  isEditor: (target) => adaptersOn(location.hostname).some((adapter) => adapter.isEditor(target)),
};
