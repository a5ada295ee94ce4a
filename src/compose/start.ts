import { ComposePage } from './page';
import type { SiteAdapter } from './types';

/** Starts Lectern in a page of the adapter's site, for as long as the extension is there. */
export function start(adapter: SiteAdapter): void {
  const life = new AbortController();
  new ComposePage(adapter, life.signal, () => life.abort());
}
