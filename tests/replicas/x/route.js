import { useSyncExternalStore } from 'react';

const subscribe = (changed) => {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
};

/** Moves within the page, without a load. @param {string} path */
export function go(path) {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** @returns {string} the path of the page, live */
export const usePath = () => useSyncExternalStore(subscribe, () => location.pathname);
