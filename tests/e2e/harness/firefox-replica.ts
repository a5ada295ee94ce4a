import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { CONTENT_SECURITY_POLICY, replicaAt } from '../../replicas/serve.mjs';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A tab of Firefox in which the replicas answer on their sites' own hosts, as for Chromium. */
export async function openReplica(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const file = replicaAt(new URL(request.url()));
    if (file === undefined) return request.abort();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': CONTENT_SECURITY_POLICY };
    await request.respond({ status: 200, headers, body: await readFile(file) });
  });
  await page.goto(address);
  return page;
}
