import { browser } from 'wxt/browser';
import { askPage, type PageState } from '../../requests';

/**
 * How the draft in the window's active tab is doing, or null when nobody answers: another page, or one that was open
 * before Lectern was. Which of the two, only the `tabs` permission could tell. Never throws.
 */
export async function readActiveTab(): Promise<PageState | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? null : await askPage('pageState', undefined, tab.id);
  } catch {
    return null;
  }
}
