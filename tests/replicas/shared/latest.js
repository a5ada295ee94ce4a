import { useEffect, useRef } from 'react';

/** The newest version of a function, for an editor that keeps the first one it was given. */
export function useLatest(action) {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  return latest;
}
