import type { SiteAdapter } from '../types';
import { linkedin } from './linkedin';
import { x } from './x';

const ADAPTERS: readonly SiteAdapter[] = [x, linkedin];

/** The adapter for a host name, with or without `www.`; null where we do nothing. */
export function adapterFor(hostname: string): SiteAdapter | null {
  const host = hostname.replace(/^www\./, '');
  return ADAPTERS.find(({ hosts }) => hosts.includes(host)) ?? null;
}
