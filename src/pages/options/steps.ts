import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { pathsOf, readPart, writePart } from '../../policy/parts';
import { isSame } from '../../policy/same';
import type { Policy } from '../../policy/schema';

const KEY = 'undo';
/** Steps that can be taken back. */
const MOST_STEPS = 50;
/** Edits of one field closer together than this, in milliseconds, are undone together: a word, not a letter. */
const ONE_EDIT = 1500;

/* The parts that an edit has changed, as they were before; one without a value is a check without a level of its own. */
const stepSchema = z.object({ parts: z.array(z.object({ path: z.string(), before: z.unknown().optional() })) });
type Step = z.infer<typeof stepSchema>;

/**
 * The way back through the last edits, saved ones too. It is kept in the browser's memory, so that it is still there after
 * the page was closed, and gone with the browser.
 */
export class Steps {
  readonly #steps = signal<readonly Step[]>([]);
  #last: { field: object; at: number } | null = null;

  get canUndo(): boolean {
    return this.#steps.value.length > 0;
  }

  /** Brings back what an earlier page has kept. */
  async load(): Promise<void> {
    const stored = await browser.storage.session.get(KEY).catch(() => ({}));
    const earlier = z
      .array(stepSchema)
      .catch([])
      .parse((stored as Record<string, unknown>)[KEY]);
    this.#set([...earlier, ...this.#steps.value]);
  }

  /**
   * Notes an edit of a field.
   * @param now milliseconds since 1970
   */
  note(field: object, before: Policy, after: Policy, now: number): void {
    const isMore = this.#last?.field === field && now - this.#last.at < ONE_EDIT;
    this.#last = { field, at: now };
    const step = isMore ? this.#steps.value.at(-1) : undefined;
    const known = step?.parts ?? [];
    const changed = changedPaths(before, after).filter((path) => !known.some((part) => part.path === path));
    if (changed.length === 0) return;
    const parts = [...known, ...changed.map((path) => ({ path, before: readPart(before, path) }))];
    this.#set([...(step ? this.#steps.value.slice(0, -1) : this.#steps.value), { parts }]);
  }

  /** Takes the last step off. @returns the change that undoes it; null where there is none */
  take(): ((policy: Policy) => Policy) | null {
    const step = this.#steps.value.at(-1);
    if (!step) return null;
    this.#last = null;
    this.#set(this.#steps.value.slice(0, -1));
    return (policy) => step.parts.reduce((next, { path, before }) => writePart(next, path, before), policy);
  }

  #set(steps: readonly Step[]): void {
    this.#steps.value = steps.slice(-MOST_STEPS);
    // Without it there is only no way back after the page is closed.
    browser.storage.session.set({ [KEY]: this.#steps.value }).catch(() => undefined);
  }
}

function changedPaths(before: Policy, after: Policy): string[] {
  return [...new Set([...pathsOf(before), ...pathsOf(after)])].filter((path) => {
    const [was, is] = [readPart(before, path), readPart(after, path)];
    return was !== is && !isSame(was, is);
  });
}
