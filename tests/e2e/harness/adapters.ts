/* What the test of the adapters needs of the content scripts, in one module to bundle. */
import { linkedin } from '../../../src/compose/sites/linkedin';
import { x } from '../../../src/compose/sites/x';
import type { SiteAdapter } from '../../../src/compose/types';

const BY_HOST: Record<string, SiteAdapter> = { 'x.com': x, 'www.linkedin.com': linkedin };

/** The adapter whose content script runs on a host; undefined where none does. */
export function adapterFor(hostname: string): SiteAdapter | undefined {
  return BY_HOST[hostname];
}
