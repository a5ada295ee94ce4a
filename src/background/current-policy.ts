import { under } from '../policy/company';
import { dayOf, inForce } from '../policy/in-force';
import type { Policy } from '../policy/schema';
import { type LoadedPolicy, loadPolicy, watchPolicy } from '../policy/store';
import { policyFor, type Speaker } from '../policy/voices';

/** The policy in force, read once and again after each change; one object, so that the analyzer's caches hold. */
export class CurrentPolicy {
  #loading: Promise<LoadedPolicy> | null = null;
  #today: { day: string; stored: Policy; policy: Policy } | null = null;

  constructor() {
    watchPolicy((loaded) => {
      this.#loading = Promise.resolve(loaded);
    });
    // At once, so that it is there when the first draft is.
    void this.#load();
  }

  async get(): Promise<Policy> {
    return this.#onThisDay((await this.#load()).policy);
  }

  /** The policy in force for what a speaker is about to post: by the profile that is chosen for the account or the site. */
  async for(speaker: Speaker): Promise<Policy> {
    const { company } = await this.#load();
    return policyFor(await this.get(), speaker, (part) => company.parts.has(part));
  }

  /** The policy that would be in force after a change of the writer's own, for the company may overrule it. */
  async after(change: (own: Policy) => Policy): Promise<Policy> {
    const { own, company } = await this.#load();
    return under(company, change(own));
  }

  /** Whether a part of it, as in `parts.ts`, is the company's to decide. */
  async isSetByCompany(part: string): Promise<boolean> {
    return (await this.#load()).company.parts.has(part);
  }

  #load(): Promise<LoadedPolicy> {
    const loading = this.#loading ?? loadPolicy();
    this.#loading = loading;
    loading.catch(() => {
      this.#loading = null;
    });
    return loading;
  }

  #onThisDay(stored: Policy): Policy {
    const day = dayOf(new Date());
    if (this.#today?.day !== day || this.#today.stored !== stored) {
      this.#today = { day, stored, policy: inForce(stored, day) };
    }
    return this.#today.policy;
  }
}
