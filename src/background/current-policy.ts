import type { Policy } from '../policy/schema';
import { loadPolicy, watchPolicy } from '../policy/store';

/** The policy in force, read once and again after each change; one object, so that the analyzer's caches hold. */
export class CurrentPolicy {
  #loading: Promise<Policy> | null = null;

  constructor() {
    watchPolicy(({ policy }) => {
      this.#loading = Promise.resolve(policy);
    });
  }

  get(): Promise<Policy> {
    this.#loading ??= loadPolicy().then(({ policy }) => policy);
    this.#loading.catch(() => {
      this.#loading = null;
    });
    return this.#loading;
  }
}
