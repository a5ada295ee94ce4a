import { signal } from '@preact/signals';
import { editReadiness, forgetReadiness, loadReadiness, NO_ANSWERS, type Readiness } from '../../policy/readiness';
import type { Policy } from '../../policy/schema';

type Change = (answers: Readiness) => Readiness;

/** What is answered anew; from the answers of that moment where it builds on them, for two may come before either is shown. */
export type Edit = Partial<Readiness> | ((answers: Readiness) => Partial<Readiness>);

/** The page's answers: each is stored as it is given, so that closing the page half-way loses none. */
export class Answers {
  /** Null until they are read. */
  readonly value = signal<Readiness | null>(null);
  /** The browser has refused to store the last one; it stays on screen, and is stored with the next. */
  readonly failed = signal(false);
  #first: Readiness = NO_ANSWERS;
  #unsaved: Change[] = [];
  #saving: Promise<void> | null = null;

  /** Reads what was answered before; where nothing was, the settings give what they know. */
  async open(policy: Policy): Promise<void> {
    this.#first = answersFrom(policy);
    this.value.value = (await loadReadiness().catch(() => null)) ?? this.#first;
  }

  edit(change: Edit): void {
    const merge: Change = (answers) => ({
      ...answers,
      ...(typeof change === 'function' ? change(answers) : change),
    });
    if (this.value.value) this.value.value = merge(this.value.value);
    this.#unsaved.push(merge);
    this.#saving ??= this.#save().finally(() => {
      this.#saving = null;
    });
  }

  /** Begins anew, from the settings. */
  async forget(policy: Policy): Promise<void> {
    await this.#saving;
    await forgetReadiness();
    await this.open(policy);
  }

  /* One write at a time; answers given while it runs go into the next. */
  async #save(): Promise<void> {
    while (this.#unsaved.length > 0) {
      const changes = [...this.#unsaved];
      try {
        await editReadiness(this.#first, (stored) => changes.reduce((answers, change) => change(answers), stored));
      } catch {
        this.failed.value = true;
        return;
      }
      this.#unsaved = this.#unsaved.slice(changes.length);
    }
    this.failed.value = false;
  }
}

/** What the settings already say. */
export function answersFrom({ disclosure, crisis, complaints, goals, plan }: Policy): Readiness {
  const contact = (topic: string) => complaints.contacts.find((one) => one.topic === topic);
  const { name = '', email = '' } = contact('') ?? {};
  const press = contact(PRESS);
  return {
    ...NO_ANSWERS,
    // Switched off may mean that nobody was asked.
    publicCompany: disclosure.publicCompany || null,
    quietPeriods: crisis.quietPeriods,
    complaints: { name, email },
    press: { name: press?.name ?? '', email: press?.email ?? '' },
    goals,
    plan,
  };
}

/** The topic under which the press contact stands among those who take over. */
export const PRESS = 'press, journalist, interview';
