import { ComposePage } from './page';
import type { SiteAdapter } from './types';

/** Starts Lectern in a page of the adapter's site, for as long as the extension is there. */
export function start(adapter: SiteAdapter): void {
  // Not WXT's own context signal: it listens to an event of the page, and a page must not be able to end the review.
  const life = new AbortController();
  new ComposePage(adapter, life.signal, () => life.abort());
}
