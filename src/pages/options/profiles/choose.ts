import type { NamedVoice } from '../../../policy/voice-schema';
import { handleOf } from '../../../policy/voices';

/* The longest handle and the most of them that the policy's schema takes. */
const LONGEST_HANDLE = 60;
const MOST_ACCOUNTS = 50;

/** The profiles with one of them chosen for a site, and then none of the others, or for it no more. */
export function chooseSite(
  voices: readonly NamedVoice[],
  id: string,
  site: NamedVoice['sites'][number],
  on: boolean,
): NamedVoice[] {
  return voices.map((one) => {
    const others = one.sites.filter((other) => other !== site);
    if (one.id === id) return { ...one, sites: on ? [...others, site] : others };
    return on ? { ...one, sites: others } : one;
  });
}

/**
 * The profiles with one of them chosen for more accounts, and then none of the others.
 * @param typed handles, or addresses of profiles as one copies them; what is none is left out
 */
export function chooseAccounts(voices: readonly NamedVoice[], id: string, typed: readonly string[]): NamedVoice[] {
  const handles = typed.map(asHandle).filter((handle) => handle.length > 1 && handle.length <= LONGEST_HANDLE);
  const chosen = new Set(handles.map(handleOf));
  return voices.map((one) => {
    const others = one.accounts.filter((account) => !chosen.has(handleOf(account)));
    if (one.id !== id) return { ...one, accounts: others };
    return { ...one, accounts: [...new Set([...others, ...handles])].slice(0, MOST_ACCOUNTS) };
  });
}

function asHandle(typed: string): string {
  return `@${typed.trim().replace(/\/+$/u, '').replace(/^.*\//u, '').replace(/^@/u, '')}`;
}
