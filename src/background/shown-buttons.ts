import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { boundedButton } from '../button-bounds';
import type { ButtonShape } from '../messages';
import { exclusively } from '../policy/exclusive';
import { writeLocal } from '../policy/local-storage';
import { answer } from '../requests';

const KEY = 'shownButtons';

/* By host, each with the structure of one button. One that is damaged has to be shown again. */
const stored = v.fallback(v.record(v.string(), v.fallback(v.nullable(boundedButton), null)), {});
type Buttons = Map<string, ButtonShape | null>;

/** Keeps which button posts on the sites where a writer has shown it, for as long as the site is added. */
export function keepShownButtons(): void {
  answer('shownButton', async (_, { host }) => ({ button: (host && (await load()).get(host)) || null }));
  answer('keepButton', async ({ button }, { host }) => {
    if (!host) return { ok: false };
    const kept = change((buttons) => void buttons.set(host, button));
    return { ok: await kept.then(() => true).catch(() => false) };
  });
  browser.permissions.onRemoved.addListener(() => void forgetRemoved().catch(() => undefined));
}

async function forgetRemoved(): Promise<void> {
  const gone: string[] = [];
  for (const host of (await load()).keys()) {
    if (!(await browser.permissions.contains({ origins: [`https://${host}/*`] }))) gone.push(host);
  }
  if (gone.length > 0) await change((buttons) => gone.forEach((host) => void buttons.delete(host)));
}

async function load(): Promise<Buttons> {
  const { [KEY]: buttons } = await browser.storage.local.get(KEY);
  return new Map(Object.entries(v.parse(stored, buttons)));
}

/** @throws SaveError */
function change(by: (buttons: Buttons) => void): Promise<void> {
  return exclusively(KEY, async () => {
    const buttons = await load();
    by(buttons);
    await writeLocal({ [KEY]: Object.fromEntries(buttons) });
  });
}
