import { computed, signal } from '@preact/signals';
import { type CompanyLayer, NO_COMPANY, under } from '../../policy/company';
import { SaveError } from '../../policy/local-storage';
import { defaultPolicy, type Policy } from '../../policy/schema';
import {
  dismissDamage,
  editPolicy,
  type LoadedPolicy,
  loadPolicy,
  savePolicy,
  type Trouble,
  watchPolicy,
} from '../../policy/store';
import { COMPANY_VOICE } from '../../policy/voice-schema';
import type { Field } from './fields';
import { Steps } from './steps';

export type SaveStatus = 'loading' | 'idle' | 'saving' | 'saved' | 'full' | 'refused';

type Change = (policy: Policy) => Policy;

/**
 * The settings page's copy of the policy. An edit shows at once and is saved at once; edits that cannot be saved stay
 * on screen and are tried again with the next one. What other pages change meanwhile is kept.
 */
export class Settings {
  /** What the writer has chosen: the stored policy with the unsaved edits on top. */
  readonly own = signal<Policy>(defaultPolicy);
  /** What the company decides. */
  readonly company = signal<CompanyLayer>(NO_COMPANY);
  /** The policy as shown and in force: the company's values over the writer's. */
  readonly policy = computed(() => under(this.company.value, this.own.value));
  readonly trouble = signal<Trouble | null>(null);
  readonly status = signal<SaveStatus>('loading');
  readonly canUndo = computed(() => this.#steps.canUndo);

  /** What the preview compares with: the policy as the page was opened, until the writer sets another mark. */
  readonly before = signal<Policy | null>(null);

  /** The profile that the page is about; it may be gone by now. */
  readonly shownProfile = signal<string>(COMPANY_VOICE);

  /** What is typed and cannot be stored as it is, by list; it stays on screen until it is finished or taken away. */
  readonly unfinished = new Map<string, unknown>();

  readonly #steps = new Steps();
  #unsaved: Change[] = [];
  #saving: Promise<void> | null = null;

  /** Loads the stored policy and follows it. @returns stops following */
  open(): () => void {
    const show = ({ own, company, trouble }: LoadedPolicy) => {
      this.own.value = this.#unsaved.reduce((policy, change) => change(policy), own);
      this.company.value = company;
      this.trouble.value = trouble;
      this.before.value ??= this.policy.value;
      if (this.status.value === 'loading') this.status.value = 'idle';
    };
    void this.#steps.load();
    loadPolicy().then(show, () => {
      this.status.value = 'refused';
    });
    return watchPolicy(show);
  }

  /** Whether the company decides a field, so that no edit changes it. */
  isLocked({ part }: Pick<Field<unknown>, 'part'>): boolean {
    return this.company.value.parts.has(part);
  }

  /** Whether an edit is on screen that the browser has refused to store. */
  get hasFailed(): boolean {
    return this.#unsaved.length > 0 && (this.status.value === 'full' || this.status.value === 'refused');
  }

  /** For a page that is about to close: stores the edits that are still on their way. */
  saveAtOnce(): void {
    if (this.#unsaved.length > 0) void savePolicy(this.own.value);
  }

  /**
   * Changes a field; one that the company decides stays as it is.
   * @param update from the field's value at the time of saving to the new one; pure
   */
  edit<T>(field: Field<T>, update: (value: T) => T): void {
    if (this.isLocked(field)) return;
    const before = this.own.value;
    this.#apply((policy) => field.write(policy, update(field.read(policy))));
    this.#steps.note(field, before, this.own.value, Date.now());
  }

  /** Takes the last edit back, also one that is saved, and one that was made before the page was last closed. */
  undo(): void {
    const change = this.#steps.take();
    if (change) this.#apply(change);
  }

  /** Tries again to save what could not be saved. */
  retry(): void {
    this.#saving ??= this.#save().finally(() => {
      this.#saving = null;
    });
  }

  async dismissTrouble(): Promise<void> {
    await dismissDamage();
    this.trouble.value = null;
  }

  #apply(change: Change): void {
    this.own.value = change(this.own.value);
    this.#unsaved.push(change);
    this.retry();
  }

  /* One write at a time; edits made while it runs go into the next. */
  async #save(): Promise<void> {
    this.status.value = 'saving';
    while (this.#unsaved.length > 0) {
      const changes = [...this.#unsaved];
      try {
        await editPolicy((policy) => changes.reduce((edited, change) => change(edited), policy));
      } catch (reason) {
        this.status.value = reason instanceof SaveError ? reason.reason : 'refused';
        return;
      }
      this.#unsaved = this.#unsaved.slice(changes.length);
    }
    this.status.value = 'saved';
  }
}
