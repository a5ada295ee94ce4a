import { dayOf, inForce } from '../policy/in-force';
import type { Policy } from '../policy/schema';
import { loadPolicy, watchPolicy } from '../policy/store';

/** The policy in force, read once and again after each change; one object, so that the analyzer's caches hold. */
export class CurrentPolicy {
  #loading: Promise<Policy> | null = null;
  #today: { day: string; stored: Policy; policy: Policy } | null = null;

  constructor() {
    watchPolicy(({ policy }) => {
      this.#loading = Promise.resolve(policy);
    });
  }

  async get(): Promise<Policy> {
    this.#loading ??= loadPolicy().then(({ policy }) => policy);
    this.#loading.catch(() => {
      this.#loading = null;
    });
    return this.#onThisDay(await this.#loading);
  }

  #onThisDay(stored: Policy): Policy {
    const day = dayOf(new Date());
    if (this.#today?.day !== day || this.#today.stored !== stored) {
      this.#today = { day, stored, policy: inForce(stored, day) };
    }
    return this.#today.policy;
  }
}
