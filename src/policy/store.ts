import { browser } from 'wxt/browser';
import { type CompanyLayer, under } from './company';
import { type Damage, readDamage, recover } from './damage';
import { exclusively } from './exclusive';
import { writeLocal } from './local-storage';
import { loadCompany, MANAGED, watchLateCompany } from './managed-storage';
import { type Policy, policySchema } from './schema';

const CURRENT = 'policy';
const LAST_GOOD = 'policyLastGood';
const DAMAGED = 'policyDamaged';
const LOCK = 'policy';

export type { Damage } from './damage';

/** What went wrong with the stored settings, until the writer dismisses it. */
export type Trouble = Pick<Damage, 'problem' | 'recoveredFrom'>;

export interface LoadedPolicy {
  /** The policy in force: the company's values over the writer's over the defaults. */
  policy: Policy;
  /** What the writer has chosen, also where the company decides otherwise. */
  own: Policy;
  company: CompanyLayer;
  trouble: Trouble | null;
}

/**
 * The policy in force, layered on every reading: nothing that is written to storage changes what the company has set.
 * A damaged document is set aside under its own key, unchanged, and the last good one takes its place; `trouble` says so
 * until `dismissDamage`. Where storage is too full even for that, every load recovers anew.
 * @throws when the browser refuses to read its storage
 */
export async function loadPolicy(): Promise<LoadedPolicy> {
  const loadingCompany = loadCompany();
  let reading = await read();
  if (reading.fresh) reading = await exclusively(LOCK, setAside).catch(() => reading);
  const company = await loadingCompany;
  const { policy: own, damage } = reading;
  return { policy: under(company, own), own, company, trouble: troubleOf(damage) };
}

/**
 * Stores a writer's whole policy as current and as last good in one write, over whatever is stored. The write leaves the
 * page at once, so it is also for one that is about to close. To change a part, use `editPolicy`: it loses no other
 * page's change.
 * @throws ZodError when it is no valid policy, SaveError when the browser cannot store it; the stored one stays as it was
 */
export async function savePolicy(policy: Policy): Promise<void> {
  await writeBoth(policySchema.parse(policy));
}

/**
 * Changes the writer's policy; no other page's change is lost in between.
 * @param change gets the writer's policy as stored at that moment, and must be pure
 * @returns the policy as stored now
 * @throws ZodError when the result is no valid policy, SaveError when the browser cannot store it
 */
export function editPolicy(change: (policy: Policy) => Policy): Promise<Policy> {
  return exclusively(LOCK, async () => {
    const { policy } = await setAside();
    const next = policySchema.parse(change(policy));
    await writeBoth(next);
    return next;
  });
}

/* Both copies in one write: there is no moment at which neither is whole. */
function writeBoth(policy: Policy): Promise<void> {
  return writeLocal({ [CURRENT]: policy, [LAST_GOOD]: policy });
}

/**
 * Calls back whenever the stored policy, its trouble or what the company sets has changed, in any page.
 * @returns stops watching
 */
export function watchPolicy(changed: (loaded: LoadedPolicy) => void): () => void {
  const tell = () => void loadPolicy().then(changed);
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === MANAGED || (area === 'local' && (CURRENT in changes || DAMAGED in changes))) tell();
  };
  browser.storage.onChanged.addListener(listener);
  const stop = watchLateCompany(tell);
  return () => {
    stop();
    browser.storage.onChanged.removeListener(listener);
  };
}

/** Everything that was set aside because it could not be read, oldest first: for the writer to download. */
export async function keptDamage(): Promise<Damage[]> {
  return (await read()).damage;
}

/** Forgets what was set aside. The policy in force stays as it is. */
export async function dismissDamage(): Promise<void> {
  await exclusively(LOCK, () => browser.storage.local.remove(DAMAGED));
}

interface Reading {
  policy: Policy;
  damage: Damage[];
  /** Whether the last of `damage` was found by this very reading and is not set aside yet. */
  fresh: boolean;
}

async function read(): Promise<Reading> {
  const stored = await browser.storage.local.get([CURRENT, LAST_GOOD, DAMAGED]);
  const { policy, damage } = recover(stored[CURRENT], stored[LAST_GOOD]);
  const known = readDamage(stored[DAMAGED]);
  return { policy, damage: damage ? [...known, damage] : known, fresh: damage !== null };
}

/* Reads again inside the lock: another page may have set the damage aside, or saved a sound policy, meanwhile. */
async function setAside(): Promise<Reading> {
  const reading = await read();
  if (!reading.fresh) return reading;
  await writeLocal({ [DAMAGED]: reading.damage, [CURRENT]: reading.policy, [LAST_GOOD]: reading.policy });
  return reading;
}

function troubleOf(damage: readonly Damage[]): Trouble | null {
  const last = damage.at(-1);
  return last ? { problem: last.problem, recoveredFrom: last.recoveredFrom } : null;
}
