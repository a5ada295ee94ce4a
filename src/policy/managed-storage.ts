import { browser } from 'wxt/browser';
import { type CompanyLayer, NO_COMPANY, readCompany } from './company';
import { writeLocal } from './local-storage';
import { isSame } from './same';

/** The name of managed storage in the browser's events. */
export const MANAGED = 'managed';

/* What it held last, in local storage. */
const REMEMBERED = 'company';

/**
 * How long a reading may keep everybody waiting, in milliseconds. It takes one or two; but for some seconds after the
 * browser's start Chromium answers only once it has its policies (2.2 s measured), and a review has 0.3.
 */
const PATIENCE = 100;

let reading: Promise<CompanyLayer> | null = null;
/** Whether somebody has gone on without what is being read. */
let isLate = false;
const watchers = new Set<() => void>();

/**
 * What the company has set, by a policy of the browser or a managed storage manifest. Where the browser is not ready to
 * say, it is what the company had set last, until the browser is; `watchLateCompany` tells. Never throws.
 */
export function loadCompany(): Promise<CompanyLayer> {
  const current = reading ?? read();
  reading = current;
  const impatient = new Promise<CompanyLayer>((resolve) => {
    const timer = setTimeout(() => {
      isLate = true;
      resolve(remembered());
    }, PATIENCE);
    void current.then(() => clearTimeout(timer));
  });
  return Promise.race([current, impatient]);
}

/**
 * Calls back when the browser has said what the company has set, after `loadCompany` has gone on without it.
 * @returns stops watching
 */
export function watchLateCompany(told: () => void): () => void {
  watchers.add(told);
  return () => watchers.delete(told);
}

/* Firefox refuses to read where there is neither policy nor manifest: nobody has set anything. */
async function read(): Promise<CompanyLayer> {
  const stored: object = await browser.storage.managed.get().catch(() => ({}));
  reading = null;
  // Where it cannot be stored, the next start goes without.
  void remember(stored).catch(() => undefined);
  if (isLate) {
    isLate = false;
    for (const told of watchers) told();
  }
  return readCompany(stored);
}

async function remember(company: object): Promise<void> {
  const { [REMEMBERED]: before = {} } = await browser.storage.local.get(REMEMBERED);
  if (!isSame(before, company)) await writeLocal({ [REMEMBERED]: company });
}

async function remembered(): Promise<CompanyLayer> {
  try {
    const { [REMEMBERED]: company } = await browser.storage.local.get(REMEMBERED);
    return company === undefined ? NO_COMPANY : readCompany(company);
  } catch {
    return NO_COMPANY;
  }
}
