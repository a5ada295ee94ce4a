import { browser } from 'wxt/browser';
import type { Asked } from '../../messages';
import { askPage, type PageAnswers, type PageState } from '../../requests';

/**
 * How the draft in the window's active tab is doing, or null when nobody answers: another page, or one that was open
 * before Lectern was. Which of the two, only the `tabs` permission could tell. Never throws.
 */
export async function readActiveTab(): Promise<PageState | null> {
  return askActiveTab('pageState').catch(() => null);
}

/** Puts on the clipboard how the active tab's page is built, without a word of it. Returns whether it is there. */
export async function copySkeleton(): Promise<boolean> {
  try {
    const { skeleton } = await askActiveTab('skeleton');
    await navigator.clipboard.writeText(skeleton);
    return true;
  } catch {
    return false;
  }
}

/** Has the writer show, in the active tab's page, which button posts. Returns whether the page waits for that. */
export async function pointInActiveTab(): Promise<boolean> {
  return askActiveTab('point').then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The host of the active tab, where a site there could be added; null elsewhere. The press that opened us tells it. */
export async function hostOfActiveTab(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url?.match(/^https:\/\/([^/:]+)\//)?.[1] ?? null;
}

/** @throws when there is no such tab, or nobody answers in it */
async function askActiveTab<N extends 'pageState' | 'point' | 'skeleton'>(name: N): Promise<PageAnswers[N]> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab');
  return askPage<N>(name, undefined as Asked[N], tab.id);
}
