import { isSamePost, merge, standingOf } from '../metrics/merge';
import type { PostNumbers } from '../metrics/numbers';
import { textForm } from '../metrics/text-form';
import type { StoredNumbers } from './database';

/** Characters of a text by which posts without an address are looked up. */
const FORM_LENGTH = 160;

/** What is kept of the posts in a file, as it will be once the file is. */
export class KnownNumbers {
  /** Keys of posts that have an address now, and with it another key. */
  readonly replaced: string[] = [];
  readonly #byKey = new Map<string, StoredNumbers>();
  readonly #byForm = new Map<string, StoredNumbers[]>();
  readonly #changed = new Map<string, StoredNumbers>();

  constructor(known: readonly StoredNumbers[]) {
    for (const one of known) if (!this.#byKey.has(one.key)) this.#put(one);
  }

  /** Posts that are known. */
  get size(): number {
    return this.#byKey.size;
  }

  /** What is to be written. */
  get changed(): StoredNumbers[] {
    return [...this.#changed.values()];
  }

  /** What is known of the same post. */
  find(post: PostNumbers): StoredNumbers | undefined {
    const form = formOf(post);
    const same = form === '' ? [] : (this.#byForm.get(form) ?? []);
    return this.#byKey.get(post.key) ?? same.find((one) => isSamePost(one, post));
  }

  /** Takes in what a file says of a post. */
  take(post: PostNumbers, file: number): void {
    const known = this.find(post);
    // What says nothing new has brought nothing: to forget its file takes nothing away.
    if (standingOf(post, known) === 'same') return;
    const next = known
      ? { ...merge(known, post), file, form: known.form || formOf(post) }
      : { ...post, file, entry: null, by: null, form: formOf(post) };
    if (known) this.#drop(known);
    if (known && known.key !== next.key) this.replaced.push(known.key);
    this.#put(next);
    this.#changed.set(next.key, next);
  }

  #put(one: StoredNumbers): void {
    this.#byKey.set(one.key, one);
    if (one.form !== '') this.#byForm.set(one.form, [...(this.#byForm.get(one.form) ?? []), one]);
  }

  #drop(one: StoredNumbers): void {
    this.#byKey.delete(one.key);
    this.#changed.delete(one.key);
    this.#byForm.set(
      one.form,
      (this.#byForm.get(one.form) ?? []).filter((other) => other !== one),
    );
  }
}

/** The beginning of its words, in the form in which they are compared: posts without an address are looked up by it. */
export function formOf({ text }: PostNumbers): string {
  return textForm(text ?? '').slice(0, FORM_LENGTH);
}
