/**
 * Runs a read-modify-write alone: every extension page and the background share one lock per name, so two of them cannot
 * overwrite each other's change. The lock is released when `work` settles or its page is closed.
 * @throws what `work` throws
 */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`lectern:${name}`, work);
}
