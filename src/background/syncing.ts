import { browser } from 'wxt/browser';
import { watchPolicy } from '../policy/store';
import { exchange } from '../policy/sync/exchange';
import { watchSync } from '../policy/sync/standing';

/**
 * Shortest time between two exchanges, in milliseconds. Each may write twice; the browsers allow 1,800 writes an hour, so
 * even typing without end stays within it.
 */
const PAUSE = 4000;

/** Exchanges settings with the writer's other machines, where the writer wants that: at the start and with every change. */
export function keepInSync(): void {
  let isWaiting = false;
  const soon = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      void exchange(Date.now());
    }, PAUSE);
  };
  let wasOn = false;
  watchSync(({ on }) => {
    // An exchange changes the standing itself.
    if (on && !wasOn) soon();
    wasOn = on;
  });
  watchPolicy(soon);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') soon();
  });
  soon();
}
