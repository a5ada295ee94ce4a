import { browser } from 'wxt/browser';
import { type CompanyLayer, NO_COMPANY, readCompany } from './company';

/** The name of managed storage in the browser's events. */
export const MANAGED = 'managed';

/**
 * What the company has set, by a policy of the browser or a managed storage manifest. Firefox refuses to read where
 * there is neither, so a refusal means that nobody has set anything.
 */
export async function loadCompany(): Promise<CompanyLayer> {
  let stored: unknown;
  try {
    stored = await browser.storage.managed.get();
  } catch {
    return NO_COMPANY;
  }
  return readCompany(stored);
}
