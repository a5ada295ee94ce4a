import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { replicaOutput } from './build.mjs';

/** Real host names, so that the manifest's own matches are what is tested. */
const HOSTS = {
  'x.com': 'x',
  'www.linkedin.com': 'linkedin',
  'bsky.app': 'bluesky',
  'mastodon.social': 'mastodon',
  'www.threads.com': 'threads',
  'www.facebook.com': 'facebook',
  // Some site that Lectern knows nothing of.
  'club.example': 'club',
};

/** As strict as X's own policy, and stricter on styles: what runs under this runs there. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the replicas on their sites' own hosts, for every page of a browser context, and lets nothing else out.
 * Build them first (`buildReplicas`).
 * @param {import('playwright').BrowserContext} context
 * @returns {Promise<string[]>} the addresses that were asked for beside the replicas' own; it grows as they are asked for
 */
export async function routeReplicas(context) {
  /** @type {string[]} */
  const strays = [];
  await context.route(
    (url) => url.protocol.startsWith('http'),
    async (route) => {
      const url = new URL(route.request().url());
      const file = replicaAt(url);
      if (file === undefined) {
        strays.push(url.href);
        await route.abort();
        return;
      }
      await route.fulfill({ path: file, headers: { 'content-security-policy': CONTENT_SECURITY_POLICY } });
    },
  );
  return strays;
}

/**
 * @param {URL} url
 * @returns {string | undefined} the file that a replica answers an address with; undefined where none does
 */
export function replicaAt({ hostname, pathname }) {
  const site = HOSTS[hostname];
  return site && fileOf(site, pathname);
}

/**
 * @param {string} site
 * @param {string} path
 * @returns {string | undefined} an asset under /replica/; the page itself for every other path, as the site's router does
 */
function fileOf(site, path) {
  if (!path.startsWith('/replica/')) return join(replicaOutput, site, 'index.html');
  const file = join(replicaOutput, site, basename(path));
  return existsSync(file) ? file : undefined;
}
